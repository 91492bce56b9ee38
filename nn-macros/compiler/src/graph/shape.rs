//! The shape of a value.

use std::fmt;

/// The axes of one sample, and whether there is one such tensor per sample of the batch.
///
/// The batch is symbolic: its length is known when the generated code runs. Parameters, and whatever is
/// made of parameters alone, have no batch.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Shape {
    /// Whether the first axis is the symbolic batch.
    pub batch: bool,
    /// The lengths of the sample's own axes; empty for a scalar.
    pub dims: Vec<usize>,
}

impl Shape {
    /// One tensor per sample.
    pub fn batched(dims: impl Into<Vec<usize>>) -> Self {
        Shape { batch: true, dims: dims.into() }
    }

    /// One tensor for the whole batch.
    pub fn fixed(dims: impl Into<Vec<usize>>) -> Self {
        Shape { batch: false, dims: dims.into() }
    }

    /// One number for the whole batch.
    pub fn scalar() -> Self {
        Shape::fixed([])
    }

    /// The number of axes of a sample.
    pub fn rank(&self) -> usize {
        self.dims.len()
    }

    /// The number of elements of a sample.
    pub fn len(&self) -> usize {
        self.dims.iter().product()
    }

    /// Whether a sample has no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether this is one number for the whole batch.
    pub fn is_scalar(&self) -> bool {
        !self.batch && self.dims.is_empty()
    }

    /// The lengths of all axes for a batch of `samples`.
    pub fn with_samples(&self, samples: usize) -> Vec<usize> {
        self.batch.then_some(samples).into_iter().chain(self.dims.iter().copied()).collect()
    }

    /// The same axes, with or without the batch.
    pub fn with_batch(&self, batch: bool) -> Self {
        Shape { batch, dims: self.dims.clone() }
    }

    /// The same batch with other axes.
    pub fn with_dims(&self, dims: impl Into<Vec<usize>>) -> Self {
        Shape { batch: self.batch, dims: dims.into() }
    }
}

/// `[28, 28]`: what the user wrote, without the batch.
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (axis, len) in self.dims.iter().enumerate() {
            f.write_str(if axis > 0 { ", " } else { "" })?;
            len.fmt(f)?;
        }
        f.write_str("]")
    }
}

/// What the elements are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Element {
    /// Real numbers: the network's dtype.
    Real,
    /// Integers in `0..n`.
    Class(usize),
}

/// Shape and element.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Type {
    /// The axes.
    pub shape: Shape,
    /// The elements.
    pub element: Element,
}

impl Type {
    /// Real numbers of this shape.
    pub fn real(shape: Shape) -> Self {
        Type { shape, element: Element::Real }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.element {
            Element::Real => write!(f, "{}", self.shape),
            Element::Class(n) if self.shape.dims.is_empty() => write!(f, "class({n})"),
            Element::Class(n) => write!(f, "{} of class({n})", self.shape),
        }
    }
}
