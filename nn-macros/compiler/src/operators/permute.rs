//! Axes in another order.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// Axis `i` of the result is axis `order[i]` of the operand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Permute {
    /// Every axis of the sample once.
    pub order: Vec<usize>,
}

impl Permute {
    /// The order that undoes this one.
    pub fn inverse(&self) -> Vec<usize> {
        (0..self.order.len()).map(|axis| self.order.iter().position(|&o| o == axis).expect("a permutation")).collect()
    }
}

impl Structured for Permute {
    fn name(&self) -> &'static str {
        "permute"
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(operands)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        let mut sorted = self.order.clone();
        sorted.sort_unstable();
        if !sorted.into_iter().eq(0..ty.shape.rank()) {
            return Err(Misfit::new(0, ty, format!("{} axes", self.order.len())));
        }
        let dims: Vec<usize> = self.order.iter().map(|&axis| ty.shape.dims[axis]).collect();
        Ok(Type { shape: ty.shape.with_dims(dims), element: ty.element })
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.permute(self.inverse()))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let x = operands[0];
        let offset = x.offset();
        let data = (0..x.data.len()).map(|flat| {
            let index = Tensor::index(dims, flat);
            let mut from = index.clone();
            for (axis, &source) in self.order.iter().enumerate() {
                from[source + offset] = index[axis + offset];
            }
            x.data[Tensor::flat(&x.dims, &from)]
        });
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: data.collect() }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let (from, order) = joined(&site.operands[0].shape.dims, &self.order);
        let to: Vec<usize> = order.iter().map(|&axis| from[axis]).collect();
        Call::new("permute").rows(0, from.clone()).out(to).sizes(from).sizes(order)
    }
}

/// The same permutation of fewer axes: those of length 1 don't matter, neighbours that stay so are one.
fn joined(dims: &[usize], order: &[usize]) -> (Vec<usize>, Vec<usize>) {
    let follows = |last: usize, axis: usize| last < axis && dims[last + 1..axis].iter().all(|&len| len == 1);
    let mut runs: Vec<Vec<usize>> = vec![];
    for &axis in order.iter().filter(|&&axis| dims[axis] > 1) {
        match runs.last_mut() {
            Some(run) if follows(run[run.len() - 1], axis) => run.push(axis),
            _ => runs.push(vec![axis]),
        }
    }
    let mut firsts: Vec<usize> = runs.iter().map(|run| run[0]).collect();
    firsts.sort_unstable();
    let place = |first: usize| firsts.iter().position(|&f| f == first).unwrap_or_default();
    let order: Vec<usize> = runs.iter().map(|run| place(run[0])).collect();
    let mut from = vec![1; runs.len()];
    for (run, &axis) in runs.iter().zip(&order) {
        from[axis] = run.iter().map(|&axis| dims[axis]).product();
    }
    (from, order)
}

impl<'b> Var<'b> {
    /// The axes in another order. Where only axes of length 1 change places, that is a reshape.
    pub fn permute(self, order: Vec<usize>) -> Var<'b> {
        let dims = self.shape().dims;
        if order.iter().filter(|&&axis| dims[axis] > 1).is_sorted() {
            return self.reshape(order.iter().map(|&axis| dims[axis]).collect::<Vec<_>>());
        }
        self.builder.structured(Permute { order }, &[self])
    }

    /// Two axes exchanged.
    pub fn transpose(self, a: usize, b: usize) -> Var<'b> {
        let mut order: Vec<usize> = (0..self.shape().rank()).collect();
        order.swap(a, b);
        self.permute(order)
    }
}
