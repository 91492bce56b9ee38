//! Softmax and its logarithm, along the last axis.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// eˣⁱ / Σ eˣʲ along the last axis, computed from x − max x, so that no logit is too large.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Softmax;

/// xᵢ − log Σ eˣʲ along the last axis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LogSoftmax;

/// log Σ eˣʲ along the last axis, which vanishes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LogSumExp;

pub(super) fn last_axis(ty: &Type) -> Result<usize, Misfit> {
    match (ty.element, ty.shape.dims.last()) {
        (Element::Real, Some(&len)) if len > 0 => Ok(len),
        _ => Err(Misfit::new(0, ty, "real numbers along a last axis")),
    }
}

/// (max, log Σ eˣ⁻ᵐᵃˣ) of a row.
pub(super) fn log_sum_exp(row: &[f64]) -> (f64, f64) {
    let max = row.iter().copied().fold(f64::NEG_INFINITY, crate::interpret::math::max);
    let max = if max == f64::NEG_INFINITY { 0.0 } else { max };
    (max, row.iter().map(|x| (x - max).exp()).sum::<f64>().ln())
}

fn by_rows(x: &Tensor, ty: &Type, dims: &[usize], f: impl Fn(&[f64]) -> Vec<f64>) -> Tensor {
    let len = *x.dims.last().expect("a last axis");
    Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: x.data.chunks(len).flat_map(f).collect() }
}

impl Structured for Softmax {
    fn name(&self) -> &'static str {
        "softmax"
    }

    fn range(&self, _operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::new(0.0, 1.0)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        last_axis(operands[0]).map(|_| operands[0].clone())
    }

    /// y ⊙ (dy − Σ dy ⊙ y)
    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let last = y.shape().rank() - 1;
        let inner = (dy * y).sum(vec![last], false);
        Some(y * (dy - inner.repeat_along(&[last], y.shape())))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        by_rows(operands[0], ty, dims, |row| {
            let (max, log) = log_sum_exp(row);
            row.iter().map(|x| (x - max - log).exp()).collect()
        })
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        5 * operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = vec![*site.result.shape.dims.last().expect("a last axis")];
        Call::new("softmax").rows(0, row.clone()).out(row).in_place(0, "softmax_mut")
    }
}

impl Structured for LogSoftmax {
    fn name(&self) -> &'static str {
        "log_softmax"
    }

    fn range(&self, _operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::new(f64::NEG_INFINITY, 0.0)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        last_axis(operands[0]).map(|_| operands[0].clone())
    }

    /// dy − eʸ Σ dy
    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let last = y.shape().rank() - 1;
        let total = dy.sum(vec![last], false).repeat_along(&[last], y.shape());
        Some(dy - args[0].softmax() * total)
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        by_rows(operands[0], ty, dims, |row| {
            let (max, log) = log_sum_exp(row);
            row.iter().map(|x| x - max - log).collect()
        })
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        4 * operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = vec![*site.result.shape.dims.last().expect("a last axis")];
        Call::new("log_softmax").rows(0, row.clone()).out(row).in_place(0, "log_softmax_mut")
    }
}

impl Structured for LogSumExp {
    fn name(&self) -> &'static str {
        "logsumexp"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        last_axis(operands[0])?;
        let dims = &operands[0].shape.dims;
        Ok(Type::real(operands[0].shape.with_dims(&dims[..dims.len() - 1])))
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let last = args[0].shape().rank() - 1;
        Some(args[0].softmax() * dy.repeat_along(&[last], args[0].shape()))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        by_rows(operands[0], ty, dims, |row| {
            let (max, log) = log_sum_exp(row);
            // An infinite maximum is the result itself.
            vec![if max.is_infinite() { max } else { max + log }]
        })
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        3 * operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = vec![*site.operands[0].shape.dims.last().expect("a last axis")];
        Call::new("logsumexp").rows(0, row).out(vec![])
    }
}

impl<'b> Var<'b> {
    /// Softmax along the last axis.
    pub fn softmax(self) -> Var<'b> {
        self.builder.structured(Softmax, &[self])
    }

    /// The logarithm of softmax along the last axis.
    pub fn log_softmax(self) -> Var<'b> {
        self.builder.structured(LogSoftmax, &[self])
    }

    /// log Σ eˣ along the last axis.
    pub fn logsumexp(self) -> Var<'b> {
        self.builder.structured(LogSumExp, &[self])
    }
}
