//! Values whose derivatives are not their own: the operand itself, but for what goes backwards through it.

use super::{Interval, Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The operand itself. Every pass backwards, of the first derivative or a further one, alters what it brings here.
/// Once all derivatives are taken nothing of this is left.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Surgery {
    /// Nothing goes through.
    Stop,
    /// Each element goes through as far as this limit, by its bits, and its negative.
    Clip(u64),
    /// What goes through is turned round, and scaled by this, by its bits.
    Reverse(u64),
}

impl Structured for Surgery {
    fn name(&self) -> &'static str {
        match self {
            Surgery::Stop => "stop_gradient",
            Surgery::Clip(_) => "clip_gradient",
            Surgery::Reverse(_) => "reverse_gradient",
        }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        Ok(operands[0].clone())
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        match *self {
            Surgery::Stop => None,
            Surgery::Clip(limit) => Some(dy.clamp(-f64::from_bits(limit), f64::from_bits(limit))),
            Surgery::Reverse(scale) => Some(-f64::from_bits(scale) * dy),
        }
    }

    fn evaluate(&self, operands: &[&Tensor], _: &Type, _: &[usize]) -> Tensor {
        operands[0].clone()
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = site.result.shape.dims.clone();
        Call::new("copy").rows(0, row.clone()).out(row)
    }

    fn range(&self, operands: &[Interval], _: &[&Type]) -> Interval {
        operands[0]
    }

    fn is_view(&self) -> bool {
        true
    }
}

impl<'b> Var<'b> {
    /// This value as a constant to every derivative.
    pub fn stop_gradient(self) -> Var<'b> {
        self.builder.structured(Surgery::Stop, &[self])
    }

    /// This value, whose derivative is between `-limit` and `limit` in each element.
    pub fn clip_gradient(self, limit: f64) -> Var<'b> {
        self.builder.structured(Surgery::Clip(limit.to_bits()), &[self])
    }

    /// This value, whose derivative is multiplied by `-scale`.
    pub fn reverse_gradient(self, scale: f64) -> Var<'b> {
        self.builder.structured(Surgery::Reverse(scale.to_bits()), &[self])
    }
}
