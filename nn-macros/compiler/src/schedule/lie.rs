//! How the elements of a value lie in memory: parts and permutations of another are read where they are.

use crate::graph::{Graph, Value};
use crate::operators::Op;
use crate::operators::permute::Permute;
use crate::operators::reshape::Reshape;
use crate::operators::slice::Slice;

/// Where the elements of a sample lie within that of another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lie {
    /// The first element.
    pub first: usize,
    /// The axes.
    pub dims: Vec<usize>,
    /// How far the elements of each axis are apart.
    pub strides: Vec<usize>,
}

impl Lie {
    /// All elements in their order.
    pub fn new(dims: &[usize]) -> Self {
        let mut strides = vec![1; dims.len()];
        for axis in (1..dims.len()).rev() {
            strides[axis - 1] = strides[axis] * dims[axis];
        }
        Lie { first: 0, dims: dims.to_vec(), strides }
    }

    /// The value that `value` is a part or a permutation of, and how it lies there; itself if it is none.
    pub fn of(graph: &Graph, value: Value) -> (Value, Lie) {
        Self::within(graph, value).unwrap_or_else(|| (value, Lie::new(&graph.shape(value).dims)))
    }

    fn within(graph: &Graph, value: Value) -> Option<(Value, Lie)> {
        let op = graph.op(value);
        let part = |op: &Op| op.get::<Slice>().is_some() || op.get::<Permute>().is_some();
        if !part(op) && op.get::<Reshape>().is_none() {
            return None;
        }
        let operand = graph.operands(value)[0];
        if op.get::<Reshape>().is_some() {
            let (source, lie) = Self::within(graph, operand)?;
            return Some((source, lie.reshape(&graph.shape(value).dims)?));
        }
        let (source, mut lie) = Self::of(graph, operand);
        if let Some(slice) = op.get::<Slice>() {
            lie = lie.slice(slice.axis, slice.start, slice.step, slice.len);
        }
        if let Some(permute) = op.get::<Permute>() {
            lie.dims = permute.order.iter().map(|&axis| lie.dims[axis]).collect();
            lie.strides = permute.order.iter().map(|&axis| lie.strides[axis]).collect();
        }
        Some((source, lie))
    }

    /// Part of an axis.
    pub fn slice(mut self, axis: usize, start: usize, step: usize, len: usize) -> Self {
        self.first += start * self.strides[axis];
        self.strides[axis] *= step;
        self.dims[axis] = len;
        self
    }

    /// With other axes; `None` where their elements are not equally far apart.
    pub fn reshape(&self, dims: &[usize]) -> Option<Self> {
        let mut strides = vec![0; dims.len()];
        let (mut old, mut new) = (self.dims.len(), dims.len());
        // From the last axis to the first: as few of both as have the same elements.
        while old > 0 || new > 0 {
            let (old_end, new_end) = (old, new);
            let (mut a, mut b) = (1, 1);
            while a == 1 || a != b {
                if a <= b && old > 0 {
                    old -= 1;
                    a *= self.dims[old];
                } else if new > 0 {
                    new -= 1;
                    b *= dims[new];
                } else if old > 0 {
                    old -= 1;
                    a *= self.dims[old];
                } else {
                    break;
                }
            }
            let mut stride = self.joined(old..old_end)?;
            for axis in (new..new_end).rev().filter(|&axis| dims[axis] > 1) {
                strides[axis] = stride;
                stride *= dims[axis];
            }
        }
        Some(Lie { first: self.first, dims: dims.to_vec(), strides })
    }

    /// How far the elements of neighbouring axes are apart, taken as one axis; 0 where there is but one element.
    fn joined(&self, axes: std::ops::Range<usize>) -> Option<usize> {
        let axes: Vec<usize> = axes.filter(|&axis| self.dims[axis] > 1).collect();
        let fits = axes.windows(2).all(|pair| self.strides[pair[0]] == self.strides[pair[1]] * self.dims[pair[1]]);
        fits.then(|| axes.last().map_or(0, |&axis| self.strides[axis]))
    }

    /// The same of some axes in this order.
    pub fn along(&self, axes: &[usize]) -> Option<usize> {
        let dims = axes.iter().map(|&axis| self.dims[axis]).collect();
        let strides = axes.iter().map(|&axis| self.strides[axis]).collect();
        Lie { first: 0, dims, strides }.joined(0..axes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_parts_of_columns() {
        // The keys of a joint projection of five tokens, two heads of three.
        let keys = Lie::new(&[5, 18]).slice(1, 6, 1, 6);
        let heads = keys.reshape(&[5, 2, 3]).expect("columns lie next to each other");
        assert_eq!(heads, Lie { first: 6, dims: vec![5, 2, 3], strides: vec![18, 3, 1] });
        assert_eq!(heads.reshape(&[5, 6]), Some(keys.clone()));
        assert_eq!(keys.reshape(&[30]), None);
        assert_eq!((heads.along(&[1, 2]), heads.along(&[0, 1]), heads.along(&[])), (Some(1), None, Some(0)));
    }

    #[test]
    fn axes_of_one_element_lie_anywhere() {
        let one = Lie::new(&[1, 4]).slice(1, 2, 1, 1);
        assert_eq!(one.reshape(&[]), Some(Lie { first: 2, dims: vec![], strides: vec![] }));
        assert_eq!(Lie::new(&[]).reshape(&[1, 1]).map(|lie| lie.first), Some(0));
        let twos = Lie::new(&[4, 6]).slice(1, 0, 2, 3);
        assert_eq!(twos.reshape(&[2, 2, 1, 3]).map(|lie| lie.strides), Some(vec![12, 6, 0, 2]));
    }
}
