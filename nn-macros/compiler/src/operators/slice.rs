//! Parts of an axis, and their way back.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// Elements `start`, `start + step`, … of an axis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slice {
    /// The axis of the sample.
    pub axis: usize,
    /// The first element.
    pub start: usize,
    /// From one element to the next.
    pub step: usize,
    /// The number of elements.
    pub len: usize,
}

/// The operand at `start`, `start + step`, … of an axis of length `total`, zero elsewhere: the transpose of
/// [`Slice`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The axis of the sample.
    pub axis: usize,
    /// Where the operand begins.
    pub start: usize,
    /// From one of its elements to the next.
    pub step: usize,
    /// The length of the axis in the result.
    pub total: usize,
}

/// The operands one after another along an axis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Concat {
    /// The axis of the sample.
    pub axis: usize,
}

fn with_axis(shape: &Shape, axis: usize, len: usize) -> Shape {
    let mut shape = shape.clone();
    shape.dims[axis] = len;
    shape
}

/// What a row of the kernels is: the axis of length `len`, and whatever comes after it.
fn row(ty: &Type, axis: usize) -> Vec<usize> {
    ty.shape.dims[axis..].to_vec()
}

/// One past the last element of `len` from `start` on.
fn end(start: usize, step: usize, len: usize) -> usize {
    start + (len.max(1) - 1) * step + 1
}

/// Copies every element to where `place` says, if anywhere.
fn scatter(x: &Tensor, axis: usize, result: &mut Tensor, place: impl Fn(usize) -> Option<usize>) {
    let axis = axis + x.offset();
    for (flat, &element) in x.data.iter().enumerate() {
        let mut index = Tensor::index(&x.dims, flat);
        if let Some(to) = place(index[axis]) {
            index[axis] = to;
            let at = Tensor::flat(&result.dims, &index);
            result.data[at] = element;
        }
    }
}

impl Structured for Slice {
    fn name(&self) -> &'static str {
        "slice"
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(operands)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        let end = end(self.start, self.step, self.len);
        if ty.shape.dims.get(self.axis).is_none_or(|&len| end > len) {
            return Err(Misfit::new(0, ty, format!("at least {end} elements along axis {}", self.axis)));
        }
        Ok(Type { shape: with_axis(&ty.shape, self.axis, self.len), element: ty.element })
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.place(self.axis, self.start, self.step, args[0].shape().dims[self.axis]))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut result = Tensor::filled(ty, dims, 0.0);
        scatter(operands[0], self.axis, &mut result, |i| {
            let i = i.checked_sub(self.start).filter(|i| i.is_multiple_of(self.step))? / self.step;
            (i < self.len).then_some(i)
        });
        result
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let from = row(site.operands[0], self.axis);
        let call = match self.step {
            1 => Call::new("slice_axis").rows(0, from).size(self.start),
            step => Call::new("slice_axis_step").rows(0, from).size(self.start).size(step),
        };
        call.out(row(site.result, self.axis))
    }
}

impl Structured for Place {
    fn name(&self) -> &'static str {
        "place"
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(&[operands[0], Interval::new(0.0, 0.0)])
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        if ty.shape.dims.get(self.axis).is_none_or(|&len| end(self.start, self.step, len) > self.total) {
            return Err(Misfit::new(0, ty, format!("at most {} elements along axis {}", self.total, self.axis)));
        }
        Ok(Type { shape: with_axis(&ty.shape, self.axis, self.total), element: ty.element })
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.slice_step(self.axis, self.start, self.step, args[0].shape().dims[self.axis]))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut result = Tensor::filled(ty, dims, 0.0);
        scatter(operands[0], self.axis, &mut result, |i| Some(self.start + i * self.step));
        result
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let from = row(site.operands[0], self.axis);
        let call = match self.step {
            1 => Call::new("place_axis").rows(0, from).size(self.start),
            step => Call::new("place_axis_step").rows(0, from).size(self.start).size(step),
        };
        call.out(row(site.result, self.axis)).cleared()
    }
}

impl Structured for Concat {
    fn name(&self) -> &'static str {
        "concat"
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(operands)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let first = operands[0];
        let mut total = 0;
        for (position, ty) in operands.iter().enumerate() {
            let Some(&len) = ty.shape.dims.get(self.axis) else {
                return Err(Misfit::new(position, ty, format!("an axis {}", self.axis)));
            };
            if with_axis(&ty.shape, self.axis, 0) != with_axis(&first.shape, self.axis, 0)
                || ty.element != first.element
            {
                return Err(Misfit::new(position, ty, format!("{first} but for axis {}", self.axis)));
            }
            total += len;
        }
        Ok(Type { shape: with_axis(&first.shape, self.axis, total), element: first.element })
    }

    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let len = |v: &Var<'b>| v.shape().dims[self.axis];
        let start = args[..operand].iter().map(len).sum();
        Some(dy.slice(self.axis, start, len(&args[operand])))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut result = Tensor::filled(ty, dims, 0.0);
        let mut start = 0;
        for x in operands {
            scatter(x, self.axis, &mut result, |i| Some(i + start));
            start += x.dims[self.axis + x.offset()];
        }
        result
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let mut call = Call::sequence();
        let mut start = 0;
        for (operand, ty) in site.operands.iter().enumerate() {
            call = call.then(self.place(operand, ty, start, site.result));
            start += ty.shape.dims[self.axis];
        }
        call
    }
}

impl Concat {
    /// How an operand is copied to where it begins.
    pub fn place(&self, operand: usize, ty: &Type, start: usize, result: &Type) -> Call {
        Call::new("place_axis").rows(operand, row(ty, self.axis)).size(start).out(row(result, self.axis))
    }
}

impl<'b> Var<'b> {
    /// Elements `start..start + len` of an axis.
    pub fn slice(self, axis: usize, start: usize, len: usize) -> Var<'b> {
        self.slice_step(axis, start, 1, len)
    }

    /// `len` elements of an axis: `start`, `start + step`, …
    pub fn slice_step(self, axis: usize, start: usize, step: usize, len: usize) -> Var<'b> {
        if start == 0 && self.shape().dims[axis] == len {
            return self;
        }
        let step = if len == 1 { 1 } else { step };
        self.builder.structured(Slice { axis, start, step, len }, &[self])
    }

    /// This value at `start`, `start + step`, … of an axis of length `total`, and zero elsewhere.
    pub fn place(self, axis: usize, start: usize, step: usize, total: usize) -> Var<'b> {
        if start == 0 && self.shape().dims[axis] == total {
            return self;
        }
        self.builder.structured(Place { axis, start, step, total }, &[self])
    }

    /// The elements whose indices along `axis` and the next axis are equal; the next axis vanishes.
    ///
    /// In memory they are n + 1 apart.
    pub fn diagonal(self, axis: usize) -> Var<'b> {
        let mut dims = self.shape().dims;
        let n = dims.remove(axis);
        dims[axis] = n * n;
        self.reshape(dims).slice_step(axis, 0, n + 1, n)
    }

    /// The values one after another along an axis.
    pub fn concat(parts: &[Var<'b>], axis: usize) -> Var<'b> {
        match parts {
            [one] => *one,
            _ => parts[0].builder.structured(Concat { axis }, parts),
        }
    }
}
