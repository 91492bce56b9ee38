//! Where derivatives end.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The operand itself, of which every derivative is zero. It vanishes once the derivatives are taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StopGradient;

impl Structured for StopGradient {
    fn name(&self) -> &'static str {
        "stop_gradient"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        Ok(operands[0].clone())
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, _: Var<'b>) -> Option<Var<'b>> {
        None
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

    fn is_view(&self) -> bool {
        true
    }
}

impl<'b> Var<'b> {
    /// This value as a constant to every derivative.
    pub fn stop_gradient(self) -> Var<'b> {
        self.builder.structured(StopGradient, &[self])
    }
}
