//! Axes in another order.

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
        let from = site.operands[0].shape.dims.clone();
        Call::new("permute")
            .rows(0, from.clone())
            .out(site.result.shape.dims.clone())
            .sizes(from)
            .sizes(self.order.clone())
    }
}

impl<'b> Var<'b> {
    /// The axes in another order.
    pub fn permute(self, order: Vec<usize>) -> Var<'b> {
        if order.iter().copied().eq(0..order.len()) {
            return self;
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
