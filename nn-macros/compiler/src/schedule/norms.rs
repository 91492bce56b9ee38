//! Normalised rows with a weight and a bias, forwards and backwards: the rows themselves are never in memory.

use super::call::Call;
use super::fuse::{Fused, Fusions};
use super::uses::Uses;
use crate::graph::{Graph, Value};
use crate::operators::arithmetic::{ADD, MUL};
use crate::operators::broadcast::Broadcast;
use crate::operators::normalize::{Normalize, NormalizePullback};
use crate::operators::reduce::Sum;

/// `x̂ ⊙ weight`, or `x̂ ⊙ weight + bias`.
struct Affine {
    /// The value itself, and what it is made of.
    root: Value,
    parts: Vec<Value>,
    vectors: Vec<Value>,
}

impl Fusions {
    /// All that is read of the normalised rows of a value.
    pub(super) fn norm(&mut self, uses: &Uses<'_>, rows: Value) -> Option<()> {
        let graph = uses.graph;
        let norm = graph.op(rows).get::<Normalize>().filter(|_| graph.shape(rows).batch && !uses.is_root(rows))?;
        let (mut affine, mut sums) = (vec![], vec![]);
        for &user in uses.users(rows) {
            match by_weight(uses, rows, user) {
                Some(sum) => sums.push((user, sum)),
                None => affine.push(self.affine(uses, norm, rows, user)?),
            }
        }
        let (x, row) = (graph.operands(rows)[0], vec![*graph.shape(rows).dims.last()?]);
        self.absorbed.add(rows);
        for Affine { root, parts, vectors } in affine {
            let call = Call::new(norm.kernels().scale[vectors.len() - 1]).rows(0, row.clone());
            let call = (1..=vectors.len()).fold(call, |call, operand| call.one(operand, row.clone()));
            let call = call.real(norm.eps()).out(row.clone());
            self.absorbed.extend(parts);
            let operands = [x].into_iter().chain(vectors).collect();
            self.by_root.insert(root, Fused { operands, call, returns: None });
        }
        for (product, sum) in sums {
            let factors = graph.operands(product);
            let dy = if factors[0] == rows { factors[1] } else { factors[0] };
            let call = Call::new(norm.kernels().d_weight).rows(0, row.clone()).rows(1, row.clone()).real(norm.eps());
            self.absorbed.add(product);
            let fused = Fused { operands: vec![dy, x], call: call.out_one(row.clone()), returns: None };
            self.by_root.insert(sum, fused);
        }
        Some(())
    }

    /// A product with a weight, and the sum with a bias behind it.
    fn affine(&self, uses: &Uses<'_>, norm: &Normalize, rows: Value, product: Value) -> Option<Affine> {
        let graph = uses.graph;
        let weight = vector(graph, &MUL, product, rows)?;
        let sum = uses.only_user(product).filter(|_| norm.centered);
        let bias = sum.and_then(|sum| Some((sum, vector(graph, &ADD, sum, product)?)));
        Some(match bias {
            Some((sum, bias)) => Affine { root: sum, parts: vec![product], vectors: vec![weight, bias] },
            None => Affine { root: product, parts: vec![], vectors: vec![weight] },
        })
    }

    /// The derivative through normalised rows and their weight.
    pub(super) fn norm_d(&mut self, uses: &Uses<'_>, dx: Value) -> Option<()> {
        let graph = uses.graph;
        let norm = graph.op(dx).get::<NormalizePullback>().filter(|_| graph.shape(dx).batch)?.norm();
        let (product, x) = (graph.operands(dx)[0], graph.operands(dx)[1]);
        uses.only_user(product).filter(|_| graph.op(product).is(&MUL))?;
        let factors = graph.operands(product);
        let (dy, weight) = [(0, 1), (1, 0)].into_iter().find_map(|(dy, other)| {
            let weight = vector(graph, &MUL, product, factors[dy])?;
            (factors[dy] != factors[other]).then_some((factors[dy], weight))
        })?;
        let row = vec![*graph.shape(dx).dims.last()?];
        let [function, in_place] = norm.kernels().d_input;
        let call = Call::new(function).rows(0, row.clone()).rows(1, row.clone()).one(2, row.clone());
        let call = call.real(norm.eps()).out(row).in_place(0, in_place);
        self.absorbed.add(product);
        self.by_root.insert(dx, Fused { operands: vec![dy, x, weight], call, returns: None });
        Some(())
    }
}

/// The vector that, repeated for every row, is the other operand of this operator.
fn vector(graph: &Graph, op: &'static crate::operators::Elementwise, value: Value, operand: Value) -> Option<Value> {
    let operands = graph.op(value).is(op).then(|| graph.operands(value))?;
    let repeated = if operands[0] == operand { operands[1] } else { operands[0] };
    let repeats = graph.op(repeated).get::<Broadcast>()?;
    let source = graph.operands(repeated)[0];
    let last = graph.shape(value).rank().checked_sub(1)?;
    let fits = repeats.kept == [last] && !graph.shape(source).batch && graph.shape(value).batch;
    (fits && graph.shape(source).dims == [graph.shape(value).dims[last]]).then_some(source)
}

/// Σ dy ⊙ x̂ over all rows, of the product dy ⊙ x̂.
fn by_weight(uses: &Uses<'_>, rows: Value, product: Value) -> Option<Value> {
    let graph = uses.graph;
    let factors = graph.op(product).is(&MUL).then(|| graph.operands(product))?;
    let sum = uses.only_user(product)?;
    let over = graph.op(sum).get::<Sum>().filter(|sum| sum.batch)?;
    let leading = over.axes.iter().copied().eq(0..graph.shape(product).rank() - 1);
    let dy = if factors[0] == rows { factors[1] } else { factors[0] };
    (leading && dy != rows && graph.shape(dy) == graph.shape(rows)).then_some(sum)
}
