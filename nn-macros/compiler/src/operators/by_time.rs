//! Batches of sequences whose steps lie one after another, while the values stay the same.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The same value in another order of memory: the first steps of all samples, then the second, …; or one sample after
/// another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ByTime {
    /// Whether the result lies by time; the operand does where the result does not.
    pub into: bool,
}

impl Structured for ByTime {
    fn name(&self) -> &'static str {
        if self.into { "by_time" } else { "by_sample" }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        match ty.shape.rank() > 0 && ty.shape.batch {
            true => Ok(ty.clone()),
            false => Err(Misfit::new(0, ty, "a batch of sequences")),
        }
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.builder.structured(ByTime { into: !self.into }, &[dy]))
    }

    fn evaluate(&self, operands: &[&Tensor], _: &Type, _: &[usize]) -> Tensor {
        operands[0].clone()
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = site.result.shape.dims.clone();
        Call::new(self.name()).rows(0, row.clone()).out(row)
    }
}
