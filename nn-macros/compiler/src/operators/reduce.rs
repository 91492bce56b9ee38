//! Sums and extrema along axes.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::{Tensor, math};
use crate::schedule::{Call, Site};

/// The sum along axes, the batch among them if `batch`. The axes vanish.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sum {
    /// The axes of the sample, ascending.
    pub axes: Vec<usize>,
    /// Whether samples are added up too.
    pub batch: bool,
}

/// The largest or smallest element along axes. The axes vanish; NaN wins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Extremum {
    /// The axes of the sample, ascending.
    pub axes: Vec<usize>,
    /// Largest or smallest.
    pub largest: bool,
}

fn reduced(ty: &Type, axes: &[usize], batch: bool) -> Result<Type, Misfit> {
    if ty.element != Element::Real {
        return Err(Misfit::new(0, ty, "real numbers"));
    }
    if axes.last().is_some_and(|&axis| axis >= ty.shape.rank()) || (batch && !ty.shape.batch) {
        return Err(Misfit::new(0, ty, format!("an axis {axes:?}")));
    }
    let dims: Vec<usize> =
        ty.shape.dims.iter().enumerate().filter(|(axis, _)| !axes.contains(axis)).map(|(_, &len)| len).collect();
    Ok(Type::real(ty.shape.with_dims(dims).with_batch(ty.shape.batch && !batch)))
}

fn fold(
    x: &Tensor,
    axes: &[usize],
    batch: bool,
    ty: &Type,
    dims: &[usize],
    start: f64,
    f: impl Fn(f64, f64) -> f64,
) -> Tensor {
    let mut result = Tensor::filled(ty, dims, start);
    for (flat, &element) in x.data.iter().enumerate() {
        let index = Tensor::index(&x.dims, flat);
        let kept: Vec<usize> = (0..index.len())
            .filter(|&axis| if axis < x.offset() { !batch } else { !axes.contains(&(axis - x.offset())) })
            .map(|axis| index[axis])
            .collect();
        let place = &mut result.data[Tensor::flat(dims, &kept)];
        *place = f(*place, element);
    }
    result
}

/// The lengths before, along and after neighbouring axes.
fn around(ty: &Type, axes: &[usize]) -> (usize, usize, Vec<usize>) {
    let dims = &ty.shape.dims;
    let (first, last) = (axes[0], axes[axes.len() - 1]);
    debug_assert_eq!(last - first + 1, axes.len(), "legalization leaves neighbouring axes");
    (dims[..first].iter().product(), dims[first..=last].iter().product(), dims[last + 1..].to_vec())
}

impl Structured for Sum {
    fn name(&self) -> &'static str {
        "sum"
    }

    fn range(&self, operands: &[Interval], types: &[&Type]) -> Interval {
        let elements: usize = self.axes.iter().map(|&axis| types[0].shape.dims[axis]).product();
        let of_sample = operands[0].sum(elements);
        if !self.batch {
            return of_sample;
        }
        // There is at least one sample, and there may be any number.
        let bound = |end: f64, unbounded: f64| if end * unbounded > 0.0 { unbounded } else { end };
        Interval::new(bound(of_sample.low, f64::NEG_INFINITY), bound(of_sample.high, f64::INFINITY))
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        reduced(operands[0], &self.axes, self.batch)
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.repeat_along(&self.axes, args[0].shape()))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        fold(operands[0], &self.axes, self.batch, ty, dims, 0.0, |sum, x| sum + x)
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let x = site.operands[0];
        if site.result.shape.is_scalar() {
            return Call::new("sum_all").rows(0, x.shape.dims.clone()).scalar();
        }
        if self.batch {
            // Leading axes of a sample are rows like the samples themselves; what is left is a vector, however it lies.
            let len = x.shape.dims[self.axes.len()..].iter().product();
            return Call::new("sum_samples").rows(0, vec![len]).out_one(vec![len]);
        }
        let (_, len, inner) = around(x, &self.axes);
        let row = [&[len], inner.as_slice()].concat();
        Call::new("sum_axis").rows(0, row).out(inner)
    }
}

impl Structured for Extremum {
    fn name(&self) -> &'static str {
        if self.largest { "max" } else { "min" }
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(operands)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        reduced(operands[0], &self.axes, false)
    }

    /// Ties share the derivative evenly.
    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let x = args[0];
        let wins = x.equal(y.repeat_along(&self.axes, x.shape()));
        let share = dy / wins.sum(self.axes.clone(), false);
        Some(wins.select(share.repeat_along(&self.axes, x.shape()), 0.0))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        if self.largest {
            fold(operands[0], &self.axes, false, ty, dims, f64::NEG_INFINITY, math::max)
        } else {
            fold(operands[0], &self.axes, false, ty, dims, f64::INFINITY, math::min)
        }
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        operands[0].shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let (_, len, inner) = around(site.operands[0], &self.axes);
        let row = [&[len], inner.as_slice()].concat();
        Call::new(if self.largest { "max_axis" } else { "min_axis" }).rows(0, row).out(inner)
    }
}

impl<'b> Var<'b> {
    /// The sum along axes of the sample, and over the samples if `batch`.
    pub fn sum(self, mut axes: Vec<usize>, batch: bool) -> Var<'b> {
        axes.sort_unstable();
        if axes.is_empty() && !batch { self } else { self.builder.structured(Sum { axes, batch }, &[self]) }
    }

    /// The sum over the sample's elements.
    pub fn sum_all(self) -> Var<'b> {
        let axes = (0..self.shape().rank()).collect();
        self.sum(axes, false)
    }

    /// The mean over the sample's elements.
    pub fn mean_all(self) -> Var<'b> {
        match self.shape().len() {
            1 => self.sum_all(),
            len => self.sum_all() / len as f64,
        }
    }

    /// The mean along axes.
    pub fn mean(self, axes: Vec<usize>) -> Var<'b> {
        let dims = self.shape().dims;
        match axes.iter().map(|&axis| dims[axis]).product::<usize>() {
            1 => self.sum(axes, false),
            count => self.sum(axes, false) / count as f64,
        }
    }

    /// Σ (x − mean)² / divisor along axes.
    pub fn variance(self, axes: Vec<usize>, divisor: f64) -> Var<'b> {
        let mean = self.mean(axes.clone()).repeat_along(&axes, self.shape());
        (self - mean).square().sum(axes, false) / divisor
    }

    /// The square root of what is not negative, with derivative 0 at 0.
    pub fn root(self) -> Var<'b> {
        let zero = self.equal(0.0);
        // The root is never taken at 0, where its derivative is infinite.
        zero.select(0.0, zero.select(1.0, self).sqrt())
    }

    /// (Σ |x|ᵖ)^(1/p) along axes, the largest |x| for p = ∞ and the number of other elements than 0 for p = 0.
    ///
    /// Where the length is 0, or an element, so is the derivative.
    pub fn length(self, p: f64, axes: Vec<usize>) -> Var<'b> {
        if p == f64::INFINITY {
            return self.abs().max_along(axes);
        }
        match p {
            0.0 => self.not_equal(0.0).sum(axes, false),
            1.0 => self.abs().sum(axes, false),
            2.0 => self.square().sum(axes, false).root(),
            _ => self.abs().power(p).sum(axes, false).power(1.0 / p),
        }
    }

    /// What is not negative to a positive power, with derivative 0 at 0.
    fn power(self, exponent: f64) -> Var<'b> {
        let zero = self.equal(0.0);
        let base = zero.select(1.0, self);
        zero.select(0.0, base.to_the(base.constant_like(exponent)))
    }

    /// The product along axes: halves are multiplied with each other until one element is left.
    ///
    /// The derivative of each factor is the product of the others, also where one of them is 0.
    pub fn prod(self, axes: Vec<usize>) -> Var<'b> {
        if axes.is_empty() {
            return self;
        }
        let mut x = self.as_rows(&axes);
        let last = x.shape().rank() - 1;
        loop {
            let len = x.shape().dims[last];
            if len == 1 {
                return x.reshape(&x.shape().dims[..last]);
            }
            let half = len / 2;
            let product = x.slice(last, 0, half) * x.slice(last, half, half);
            x = match len % 2 {
                0 => product,
                _ => Var::concat(&[product, x.slice(last, len - 1, 1)], last),
            };
        }
    }

    /// Axes as one, the last one.
    pub fn as_rows(self, axes: &[usize]) -> Var<'b> {
        let shape = self.shape();
        let kept: Vec<usize> = (0..shape.rank()).filter(|axis| !axes.contains(axis)).collect();
        let mut dims: Vec<usize> = kept.iter().map(|&axis| shape.dims[axis]).collect();
        dims.push(axes.iter().map(|&axis| shape.dims[axis]).product());
        self.permute([&kept, axes].concat()).reshape(dims)
    }

    /// The mean over the samples, of whatever has a batch.
    pub fn mean_samples(self) -> Var<'b> {
        let shape = self.shape();
        if !shape.batch {
            return self;
        }
        let samples = self.builder.samples().fill(shape.with_batch(false));
        self.sum(vec![], true) / samples
    }

    /// The largest element along axes.
    pub fn max_along(self, axes: Vec<usize>) -> Var<'b> {
        self.builder.structured(Extremum { axes, largest: true }, &[self])
    }

    /// The smallest element along axes.
    pub fn min_along(self, axes: Vec<usize>) -> Var<'b> {
        self.builder.structured(Extremum { axes, largest: false }, &[self])
    }
}
