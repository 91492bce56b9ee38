//! Classes: one-hot vectors, the element of a class, cross entropy, hits.

use super::softmax::{last_axis, log_sum_exp};
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// Σ over classes: −x_c + log Σ eˣʲ for each row of logits and its class c.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CrossEntropy;

/// The element x_c of each row, for its class c.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pick;

/// For each class c a row that is 1 at c and 0 elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OneHot;

/// 1 where the first largest element of a row is at its class, else 0. NaN counts as largest.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Correct;

/// Rows of `n` numbers and a class of `n` for each; the type of one number per row.
fn rows_and_classes(operands: &[&Type]) -> Result<Type, Misfit> {
    let (x, class) = (operands[0], operands[1]);
    let n = last_axis(x)?;
    let rows = x.shape.with_dims(&x.shape.dims[..x.shape.rank() - 1]);
    if class.shape != rows || class.element != Element::Class(n) {
        let expected = Type { shape: rows, element: Element::Class(n) };
        return Err(Misfit::new(1, class, expected.to_string()));
    }
    Ok(Type::real(rows))
}

fn per_row(operands: &[&Tensor], ty: &Type, dims: &[usize], f: impl Fn(&[f64], usize) -> f64) -> Tensor {
    let (x, class) = (operands[0], operands[1]);
    let n = *x.dims.last().expect("a last axis");
    let data = x.data.chunks(n).zip(&class.data).map(|(row, &c)| f(row, c as usize)).collect();
    Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data }
}

fn row_call(function: &'static str, site: &Site<'_>) -> Call {
    let n = *site.operands[0].shape.dims.last().expect("a last axis");
    Call::new(function).rows(0, vec![n]).rows(1, vec![]).out(vec![])
}

impl Structured for CrossEntropy {
    fn name(&self) -> &'static str {
        "cross_entropy"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        rows_and_classes(operands)
    }

    /// dy ⊙ (softmax(x) − onehot(c))
    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let (x, class) = (args[0], args[1]);
        let last = x.shape().rank() - 1;
        (operand == 0).then(|| (x.softmax() - class.one_hot()) * dy.repeat_along(&[last], x.shape()))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        per_row(operands, ty, dims, |row, c| {
            let (max, log) = log_sum_exp(row);
            log - (row[c] - max)
        })
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        4 * operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        row_call("cross_entropy_loss", site)
    }
}

impl Structured for Pick {
    fn name(&self) -> &'static str {
        "pick"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        rows_and_classes(operands)
    }

    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let last = args[0].shape().rank() - 1;
        (operand == 0).then(|| args[1].one_hot() * dy.repeat_along(&[last], args[0].shape()))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        per_row(operands, ty, dims, |row, c| row[c])
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        row_call("pick", site)
    }
}

impl Structured for OneHot {
    fn name(&self) -> &'static str {
        "one_hot"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        match operands[0].element {
            Element::Class(n) => {
                let dims = [operands[0].shape.dims.as_slice(), &[n]].concat();
                Ok(Type::real(operands[0].shape.with_dims(dims)))
            }
            Element::Real => Err(Misfit::new(0, operands[0], "classes, as of `class(n)`")),
        }
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, _: Var<'b>) -> Option<Var<'b>> {
        None
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let n = *dims.last().expect("a last axis");
        let row = |&c: &f64| (0..n).map(move |i| if i == c as usize { 1.0 } else { 0.0 });
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: operands[0].data.iter().flat_map(row).collect() }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let n = *site.result.shape.dims.last().expect("a last axis");
        Call::new("one_hot").rows(0, vec![]).out(vec![n])
    }
}

impl Structured for Correct {
    fn name(&self) -> &'static str {
        "accuracy"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        rows_and_classes(operands)
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, _: Var<'b>) -> Option<Var<'b>> {
        None
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        per_row(operands, ty, dims, |row, c| {
            let beats = |x: f64, y: f64| x > y || (x.is_nan() && !y.is_nan());
            let best = (1..row.len()).fold(0, |best, i| if beats(row[i], row[best]) { i } else { best });
            if best == c { 1.0 } else { 0.0 }
        })
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        row_call("correct", site)
    }
}

impl<'b> Var<'b> {
    /// 1 at the class, 0 elsewhere, along a new last axis.
    pub fn one_hot(self) -> Var<'b> {
        self.builder.structured(OneHot, &[self])
    }

    /// −x_c + log Σ eˣʲ for each row of logits.
    pub fn cross_entropy(self, class: Var<'b>) -> Var<'b> {
        self.builder.structured(CrossEntropy, &[self, class])
    }

    /// The element of each row at its class.
    pub fn pick(self, class: Var<'b>) -> Var<'b> {
        self.builder.structured(Pick, &[self, class])
    }

    /// 1 where the largest element of a row is at its class.
    pub fn correct(self, class: Var<'b>) -> Var<'b> {
        self.builder.structured(Correct, &[self, class])
    }
}
