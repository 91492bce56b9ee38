//! Repetition along new axes.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The operand repeated along new axes, the batch among them where the operand has none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Broadcast {
    /// The result.
    pub to: Shape,
    /// The result's axes that are the operand's, ascending.
    pub kept: Vec<usize>,
}

impl Broadcast {
    /// The result's axes that are new.
    pub fn new_axes(&self) -> Vec<usize> {
        (0..self.to.rank()).filter(|axis| !self.kept.contains(axis)).collect()
    }

    /// How the operand is read: element (i / inner) % len, if one such rule fits.
    ///
    /// It does where the kept axes are neighbours.
    pub fn access(&self) -> Option<Access> {
        let (first, last) = match (self.kept.first(), self.kept.last()) {
            (Some(&first), Some(&last)) => (first, last),
            _ => (self.to.rank(), self.to.rank().wrapping_sub(1)),
        };
        if !self.kept.is_empty() && last - first + 1 != self.kept.len() {
            return None;
        }
        if self.kept.is_empty() {
            return Some(Access { inner: self.to.len(), outer: 1 });
        }
        Some(Access { inner: self.to.dims[last + 1..].iter().product(), outer: self.to.dims[..first].iter().product() })
    }
}

/// `outer` repetitions of the whole operand, `inner` of each element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// How often each element is repeated.
    pub inner: usize,
    /// How often the whole is repeated, within a sample.
    pub outer: usize,
}

impl Structured for Broadcast {
    fn name(&self) -> &'static str {
        "broadcast"
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(operands)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        let kept: Vec<usize> = self.kept.iter().map(|&axis| self.to.dims[axis]).collect();
        if ty.shape.dims != kept || (ty.shape.batch && !self.to.batch) {
            return Err(Misfit::new(0, ty, format!("{kept:?} for {}", self.to)));
        }
        Ok(Type { shape: self.to.clone(), element: ty.element })
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.sum(self.new_axes(), self.to.batch && !args[0].shape().batch))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let x = operands[0];
        let offset = usize::from(ty.shape.batch);
        let data = (0..dims.iter().product()).map(|flat| {
            let index = Tensor::index(dims, flat);
            let batch = if x.batch { Some(index[0]) } else { None };
            let from: Vec<usize> = batch.into_iter().chain(self.kept.iter().map(|&a| index[a + offset])).collect();
            x.data[Tensor::flat(&x.dims, &from)]
        });
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: data.collect() }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    /// Only reached where an operator needs the repeated values in memory: elementwise loops read the operand
    /// where it is.
    fn call(&self, site: &Site<'_>) -> Call {
        site.identity()
    }
}

impl<'b> Var<'b> {
    /// This value repeated along the axes of `to` that are not `kept`.
    pub fn broadcast(self, to: Shape, kept: Vec<usize>) -> Var<'b> {
        if self.shape() == to { self } else { self.builder.structured(Broadcast { to, kept }, &[self]) }
    }

    /// Undoes the shape of a sum: this value repeated along `axes` of `to`, and along the batch where it
    /// has none.
    pub fn repeat_along(self, axes: &[usize], to: Shape) -> Var<'b> {
        let kept = (0..to.rank()).filter(|axis| !axes.contains(axis)).collect();
        self.broadcast(to, kept)
    }

    /// This scalar (per sample, or per batch) in every element of `to`.
    pub fn fill(self, to: Shape) -> Var<'b> {
        self.broadcast(to, vec![])
    }
}
