//! `weights()`: every trained tensor of the network, those of later statements included.

use super::{Bound, Lowering};
use crate::error::{Mistake, Reported};
use crate::graph::{Shape, Type};
use crate::model::Model;
use crate::operators::Op;
use crate::syntax::tree::Role;
use proc_macro2::Span;

/// What a pass over the description knows of its weights.
pub(super) enum Weights {
    /// Nothing, and nothing has asked.
    Unasked,
    /// Nothing, but `weights()` has been called: the description needs a second pass.
    Asked,
    /// The numbers and axes of all trained tensors.
    Known(Vec<(usize, Vec<usize>)>),
}

impl Weights {
    /// Those that a first pass has found.
    pub(super) fn of(model: &Model) -> Weights {
        let trained = model.parameters.iter().enumerate().filter(|(_, p)| p.role == Role::Trained);
        Weights::Known(trained.map(|(number, parameter)| (number, parameter.dims.clone())).collect())
    }
}

impl Lowering<'_> {
    /// All trained tensors. In a first pass those so far and a number stand for them: whatever takes them gives
    /// a scalar, so that all else has the shape it will have.
    ///
    /// # Errors
    /// If the network has none.
    pub fn weights(&mut self, span: Span) -> Result<Bound, Reported> {
        let Weights::Known(known) = &self.weights else {
            self.weights = Weights::Asked;
            let number = self.builder.constant(1.0, Shape::scalar()).value;
            let so_far = self.parameters.iter().filter(|p| p.role == Role::Trained).map(|p| p.value);
            return Ok(Bound::Weights(so_far.chain([number]).collect()));
        };
        if known.is_empty() {
            return Err(self.errors.report(span, Mistake::NoWeights {}));
        }
        let tensor = |(number, dims): &(usize, Vec<usize>)| {
            self.builder.insert(Op::Parameter(*number), &[], Type::real(Shape::fixed(dims.clone()))).value
        };
        Ok(Bound::Weights(known.iter().map(tensor).collect()))
    }
}
