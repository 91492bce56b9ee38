//! `#[batch(4)]`: the gradient of a small network, compiled once more for a number of samples that is known.
//!
//! Its loops over samples are none then, and what a statement computes is in registers when the next one reads it: a step of `xor`
//! takes 0.8 of the time for 4 samples, 0.85 for 8. For 16 there are not registers enough, and it takes longer.

use super::inline::FLOPS;
use super::program::Program;
use super::{Body, Schedule};
use crate::error::{Errors, Mistake};
use crate::explain::costs::Costs;
use crate::model::Model;

/// The most samples that are worth it.
pub const MOST: usize = 8;

/// The workspace is on the stack, of which it may take so many bytes.
const STACK: u64 = 16 << 10;

/// The number of samples, if the kernels of the gradient are inlined.
pub(super) fn known(model: &Model, gradient: Option<&Body>) -> Option<usize> {
    let (samples, _) = model.batch?;
    matches!(gradient?, Body::Tensors(Program { inlined: true, .. })).then_some(samples)
}

/// Reports a batch that would make no difference, or take too much of the stack.
pub fn check(model: &Model, schedule: &Schedule, costs: &Costs, errors: &Errors) {
    let Some((samples, span)) = model.batch else { return };
    let network = model.name.to_string();
    let bytes = costs.total.workspace(samples as u64);
    if schedule.batch.is_none() {
        errors.report(span, Mistake::BatchWithoutEffect { network, most: FLOPS });
    } else if bytes > STACK {
        errors.report(span, Mistake::BatchOnStack { network, samples, bytes, most: STACK });
    }
}
