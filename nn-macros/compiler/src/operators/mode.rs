//! Training and inference: two functions from one description.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The first operand in training, the second in inference.
///
/// [`crate::mode::resolve`] replaces it by one of them before anything is simplified or scheduled: no generated
/// function contains it. Where a graph is interpreted as it was described, that is inference.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ByMode;

impl Structured for ByMode {
    fn name(&self) -> &'static str {
        "by_mode"
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(operands)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        match operands[0] == operands[1] {
            true => Ok(operands[0].clone()),
            false => Err(Misfit::new(1, operands[1], operands[0].to_string())),
        }
    }

    fn adjoint<'b>(&self, operand: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let zero = dy.constant_like(0.0);
        Some(if operand == 0 { dy.in_inference(zero) } else { zero.in_inference(dy) })
    }

    fn evaluate(&self, operands: &[&Tensor], _: &Type, _: &[usize]) -> Tensor {
        operands[1].clone()
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    /// Never reached: scheduled graphs are resolved.
    fn call(&self, site: &Site<'_>) -> Call {
        site.identity()
    }
}

impl<'b> Var<'b> {
    /// This value in training, `other` in inference.
    pub fn in_inference(self, other: Var<'b>) -> Var<'b> {
        if self.value == other.value { self } else { self.builder.structured(ByMode, &[self, other]) }
    }
}
