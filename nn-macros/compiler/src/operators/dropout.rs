//! Random masks.

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Shape, Type};
use crate::interpret::{Tensor, random::philox};
use crate::schedule::{Call, Site};

/// 0 with probability p, else 1/(1 − p), independently in every element.
///
/// Element i of the batch is dropped where word i of the stream is below p·2³². The words are blocks of
/// [`philox`], keyed by the seed, of the counter [block, site, step]: the same in every precision, on every
/// instruction set and in whatever order they are drawn. One node is one mask: what the derivative is made of is
/// the mask of the value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DropoutMask {
    /// The number of the dropout in the description.
    pub site: u32,
    /// The bits of p.
    pub p: u64,
    /// The shape.
    pub shape: Shape,
}

impl DropoutMask {
    fn p(&self) -> f64 {
        f64::from_bits(self.p)
    }

    /// The mask of a step.
    pub fn draw(&self, ty: &Type, samples: usize, seed: u64, step: u64) -> Tensor {
        let limit = (self.p() * 4_294_967_296.0) as u32;
        let key = [seed as u32, (seed >> 32) as u32];
        Tensor::from_fn(ty, samples, |i| {
            let words = philox([(i / 4) as u32, self.site, step as u32, (step >> 32) as u32], key);
            if words[i % 4] < limit { 0.0 } else { 1.0 / (1.0 - self.p()) }
        })
    }
}

impl Structured for DropoutMask {
    fn name(&self) -> &'static str {
        "dropout_mask"
    }

    fn infer(&self, _: &[&Type]) -> Result<Type, Misfit> {
        Ok(Type::real(self.shape.clone()))
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, _: Var<'b>) -> Option<Var<'b>> {
        None
    }

    /// The mask of seed 0 and step 0; [`crate::interpret::evaluate`] draws that of its environment.
    fn evaluate(&self, _: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        self.draw(ty, if ty.shape.batch { dims[0] } else { 1 }, 0, 0)
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let call = Call::new("dropout_mask").field("seed").field("step");
        // The rows of a mask without a batch don't move with the samples.
        let call = if self.shape.batch { call.field("first") } else { call.size(0) };
        call.size(self.site as usize).real(self.p()).out(site.result.shape.dims.clone())
    }
}
