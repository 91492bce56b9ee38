//! Where the largest element is.

use super::softmax::last_axis;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The index of the first largest element of the last axis, which vanishes; of the first NaN if there is one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Argmax;

/// The index of the first largest element, or of the first NaN.
pub(super) fn argmax(row: &[f64]) -> usize {
    let mut best = 0;
    for (i, &x) in row.iter().enumerate() {
        if !row[best].is_nan() && (x.is_nan() || x > row[best]) {
            best = i;
        }
    }
    best
}

impl Structured for Argmax {
    fn name(&self) -> &'static str {
        "argmax"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        last_axis(operands[0])?;
        let dims = &operands[0].shape.dims;
        Ok(Type::real(operands[0].shape.with_dims(&dims[..dims.len() - 1])))
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, _: Var<'b>) -> Option<Var<'b>> {
        None
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let x = operands[0];
        let data = x.data.chunks(*x.dims.last().expect("a last axis")).map(|row| argmax(row) as f64).collect();
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data }
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = vec![*site.operands[0].shape.dims.last().expect("a last axis")];
        Call::new("argmax").rows(0, row).out(vec![])
    }
}

impl<'b> Var<'b> {
    /// The index of the first largest element of the last axis, as a real number.
    pub fn argmax(self) -> Var<'b> {
        self.builder.structured(Argmax, &[self])
    }
}
