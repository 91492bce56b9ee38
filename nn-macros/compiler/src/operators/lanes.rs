//! Batches whose samples lie in the lanes of vectors, while the values stay the same.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The same value in another order of memory: sixteen samples at a time with their scalars next to each
/// other, or one sample after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lanes {
    /// Whether the result is in lanes; the operand is where the result is not.
    pub into: bool,
}

/// The sum of a value in lanes over samples and all axes but the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RowSum;

impl Structured for Lanes {
    fn name(&self) -> &'static str {
        if self.into { "lanes" } else { "plain" }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        match ty.element == Element::Real && ty.shape.batch {
            true => Ok(ty.clone()),
            false => Err(Misfit::new(0, ty, "a batch of real numbers")),
        }
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.builder.structured(Lanes { into: !self.into }, &[dy]))
    }

    fn evaluate(&self, operands: &[&Tensor], _: &Type, _: &[usize]) -> Tensor {
        operands[0].clone()
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = site.result.shape.dims.clone();
        Call::new(if self.into { "to_lanes" } else { "from_lanes" }).rows(0, row.clone()).out(row)
    }
}

impl Structured for RowSum {
    fn name(&self) -> &'static str {
        "row_sum"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        match ty.shape.dims.first() {
            Some(&rows) if ty.shape.batch => Ok(Type::real(ty.shape.with_dims([rows]).with_batch(false))),
            _ => Err(Misfit::new(0, ty, "a batch of rows")),
        }
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let shape = args[0].shape();
        let axes: Vec<usize> = (1..shape.rank()).collect();
        Some(dy.repeat_along(&axes, shape))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut result = Tensor::filled(ty, dims, 0.0);
        let (x, rows) = (operands[0], dims[0]);
        let length = x.dims[2..].iter().product::<usize>();
        for (at, x) in x.data.iter().enumerate() {
            result.data[at / length % rows] += x;
        }
        result
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        Call::new("sum_rows_lanes").rows(0, site.operands[0].shape.dims.clone()).out_one(site.result.shape.dims.clone())
    }
}
