//! Positions as waves.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// sin(t/10000^(2i/d)) at element 2i of row t, and cos of the same at element 2i + 1, d being the width.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Waves {
    /// The rows.
    pub len: usize,
    /// The elements of a row.
    pub width: usize,
}

impl Structured for Waves {
    fn name(&self) -> &'static str {
        "position_encoding"
    }

    fn range(&self, _operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::new(-1.0, 1.0)
    }

    fn infer(&self, _: &[&Type]) -> Result<Type, Misfit> {
        Ok(Type::real(Shape::fixed([self.len, self.width])))
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, _: Var<'b>) -> Option<Var<'b>> {
        None
    }

    fn evaluate(&self, _: &[&Tensor], ty: &Type, _: &[usize]) -> Tensor {
        Tensor::from_fn(ty, 1, |i| {
            let (row, element) = (i / self.width, i % self.width);
            let exponent = (element / 2 * 2) as f64 / self.width as f64;
            let angle = row as f64 / libm::pow(10_000.0, exponent);
            if element % 2 == 0 { libm::sin(angle) } else { libm::cos(angle) }
        })
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, _: &Site<'_>) -> Call {
        Call::new("waves").out_one(vec![self.len, self.width])
    }
}
