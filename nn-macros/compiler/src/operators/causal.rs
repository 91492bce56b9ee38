//! Softmax that does not look ahead.

use super::Interval;
use super::softmax::log_sum_exp;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// Row t of `[…, T, S]` is the softmax of its elements 0..=t, with zeros behind them: the softmax of what is −∞
/// above the diagonal. No row is empty, since element 0 always counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CausalSoftmax;

impl Structured for CausalSoftmax {
    fn name(&self) -> &'static str {
        "causal_softmax"
    }

    fn range(&self, _operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::new(0.0, 1.0)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        match operands[0].element {
            Element::Real if operands[0].shape.rank() >= 2 && !operands[0].shape.is_empty() => Ok(operands[0].clone()),
            _ => Err(Misfit::new(0, operands[0], "real numbers with at least two axes")),
        }
    }

    /// y ⊙ (dy − Σ dy ⊙ y), in which y is 0 ahead
    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let last = y.shape().rank() - 1;
        let inner = (dy * y).sum(vec![last], false);
        Some(y * (dy - inner.repeat_along(&[last], y.shape())))
    }

    fn evaluate(&self, operands: &[&Tensor], _: &Type, dims: &[usize]) -> Tensor {
        let mut y = operands[0].clone();
        let (rows, len) = (dims[dims.len() - 2], dims[dims.len() - 1]);
        for (number, row) in y.data.chunks_mut(len).enumerate() {
            let seen = (number % rows + 1).min(len);
            let (max, log) = log_sum_exp(&row[..seen]);
            row[..seen].iter_mut().for_each(|x| *x = (*x - max - log).exp());
            row[seen..].fill(0.0);
        }
        y
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        5 * operands[0].shape.len() / 2
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let dims = &site.result.shape.dims;
        let matrix = dims[dims.len() - 2..].to_vec();
        Call::new("causal_softmax").rows(0, matrix.clone()).out(matrix).in_place(0, "causal_softmax_mut")
    }
}

impl<'b> Var<'b> {
    /// Softmax along the last axis of what does not lie ahead of the diagonal.
    pub fn causal_softmax(self) -> Var<'b> {
        self.builder.structured(CausalSoftmax, &[self])
    }
}
