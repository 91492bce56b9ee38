//! Products of matrices that lie anywhere within a sample.

use super::contract::{Contract, Label};
use crate::graph::Shape;
use crate::schedule::Call;
use crate::schedule::lie::Lie;

/// Several products of every sample, as the kernel `matmul_strided` takes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strided {
    /// The number of products, the rows of each, the terms of a sum, and the columns.
    sizes: [usize; 4],
    /// For both operands and the result: the first element, and from one matrix, row and column to the next.
    lies: [[usize; 4]; 3],
}

impl Contract {
    /// The products of every sample, for operands and a result that lie so; `None` where no kernel takes that.
    pub fn strided(&self, left: &Lie, right: &Lie, out: &Lie) -> Option<Strided> {
        let g = self.groups();
        let along = |labels: &[Label], lie: &Lie, group: &[Label]| {
            let axes: Vec<usize> = group.iter().filter_map(|l| labels.iter().position(|k| k == l)).collect();
            lie.along(&axes)
        };
        let place = |labels: &[Label], lie: &Lie, rows: &[Label], columns: &[Label]| {
            let [next, row, column] = [&g.joint[..], rows, columns].map(|group| along(labels, lie, group));
            Some([lie.first, next?, row?, column?])
        };
        let size = |group: &[Label]| -> usize {
            let of = |labels: &[Label], lie: &Lie, l: Label| labels.iter().position(|&k| k == l).map(|a| lie.dims[a]);
            group.iter().filter_map(|&l| of(&self.left, left, l).or(of(&self.right, right, l))).product()
        };
        let sizes = [&g.joint, &g.rows, &g.inner, &g.columns].map(|group| size(group));
        let lies = [
            place(&self.left, left, &g.rows, &g.inner)?,
            place(&self.right, right, &g.inner, &g.columns)?,
            place(&self.out, out, &g.rows, &g.columns)?,
        ];
        let [_, rows, depth, columns] = sizes;
        let [a, b, c] = lies;
        let near =
            |lie: [usize; 4], rows: usize, columns: usize| lie[2] == 1 || lie[3] == 1 || rows == 1 || columns == 1;
        let fits = near(a, rows, depth) && near(b, depth, columns) && (c[3] == 1 || columns == 1);
        fits.then_some(Strided { sizes, lies })
    }

    /// The same for operands and a result in their order.
    pub fn strided_whole(&self, left: &Shape, right: &Shape) -> Option<Strided> {
        if !(left.batch && right.batch && self.batch) {
            return None;
        }
        let (l, r) = (Lie::new(&left.dims), Lie::new(&right.dims));
        let dim = |label: &Label| {
            let of = |labels: &[Label], dims: &[usize]| labels.iter().position(|k| k == label).map(|a| dims[a]);
            of(&self.left, &left.dims).or(of(&self.right, &right.dims))
        };
        let out: Option<Vec<usize>> = self.out.iter().map(dim).collect();
        self.strided(&l, &r, &Lie::new(&out?))
    }
}

impl Strided {
    /// The kernel, for operands by their numbers and their rows, and the rows of the result.
    pub fn call(&self, left: (usize, Vec<usize>), right: (usize, Vec<usize>), out: Vec<usize>) -> Call {
        let [a, b, c] = self.lies.map(|lie| lie.to_vec());
        let call = Call::new("matmul_strided").rows(left.0, left.1).sizes(a).rows(right.0, right.1).sizes(b);
        call.out(out).sizes(c).sizes(self.sizes.to_vec())
    }
}
