//! Sums of everything up to an element.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// yⱼ = Σ xᵢ over i ≤ j along an axis, or over i ≥ j if `reversed`, which is the transpose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cumsum {
    /// The axis of the sample.
    pub axis: usize,
    /// Whether the sums begin at the end.
    pub reversed: bool,
}

impl Structured for Cumsum {
    fn name(&self) -> &'static str {
        "cumsum"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        match (ty.element, ty.shape.dims.get(self.axis)) {
            (Element::Real, Some(_)) => Ok(ty.clone()),
            _ => Err(Misfit::new(0, ty, format!("real numbers along an axis {}", self.axis))),
        }
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.cumsum(self.axis, !self.reversed))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let x = operands[0];
        let axis = self.axis + x.offset();
        let mut result = Tensor::filled(ty, dims, 0.0);
        for (flat, &element) in x.data.iter().enumerate() {
            let mut index = Tensor::index(dims, flat);
            let from = index[axis];
            for j in if self.reversed { 0..from + 1 } else { from..dims[axis] } {
                index[axis] = j;
                result.data[Tensor::flat(dims, &index)] += element;
            }
        }
        result
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = site.result.shape.dims[self.axis..].to_vec();
        let function = if self.reversed { "cumsum_axis_reversed" } else { "cumsum_axis" };
        Call::new(function).rows(0, row.clone()).out(row)
    }
}

impl<'b> Var<'b> {
    /// The sums of all elements along an axis up to each, or from each on if `reversed`.
    pub fn cumsum(self, axis: usize, reversed: bool) -> Var<'b> {
        self.builder.structured(Cumsum { axis, reversed }, &[self])
    }
}
