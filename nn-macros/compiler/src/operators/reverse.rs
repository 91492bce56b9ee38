//! An axis from its last element to its first.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// Element `j` of the axis is element `len − 1 − j` of the operand's. Its own inverse and transpose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reverse {
    /// The axis of the sample.
    pub axis: usize,
}

impl Structured for Reverse {
    fn name(&self) -> &'static str {
        "reverse"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        match ty.shape.dims.get(self.axis) {
            Some(_) => Ok(ty.clone()),
            None => Err(Misfit::new(0, ty, format!("an axis {}", self.axis))),
        }
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.reverse(self.axis))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let x = operands[0];
        let axis = self.axis + x.offset();
        let data = (0..x.data.len()).map(|flat| {
            let mut index = Tensor::index(dims, flat);
            index[axis] = dims[axis] - 1 - index[axis];
            x.data[Tensor::flat(dims, &index)]
        });
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: data.collect() }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = site.result.shape.dims[self.axis..].to_vec();
        Call::new("reverse_axis").rows(0, row.clone()).out(row)
    }
}

impl<'b> Var<'b> {
    /// The elements of an axis from the last to the first.
    pub fn reverse(self, axis: usize) -> Var<'b> {
        match self.shape().dims[axis] {
            1 => self,
            _ => self.builder.structured(Reverse { axis }, &[self]),
        }
    }
}
