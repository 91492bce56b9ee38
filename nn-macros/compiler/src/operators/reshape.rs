//! Other axes over the same elements.

use super::Interval;
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The sample's elements in the same order with other axes. Costs nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reshape {
    /// The new axes.
    pub dims: Vec<usize>,
}

impl Structured for Reshape {
    fn name(&self) -> &'static str {
        "reshape"
    }

    fn range(&self, operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::hull(operands)
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let ty = operands[0];
        let shape = ty.shape.with_dims(self.dims.clone());
        if shape.len() != ty.shape.len() {
            return Err(Misfit::new(0, ty, format!("{} elements for {shape}", shape.len())));
        }
        Ok(Type { shape, element: ty.element })
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.reshape(args[0].shape().dims))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data: operands[0].data.clone() }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, site: &Site<'_>) -> Call {
        Call::new("copy").rows(0, site.operands[0].shape.dims.clone()).out(site.result.shape.dims.clone())
    }

    fn is_view(&self) -> bool {
        true
    }
}

impl<'b> Var<'b> {
    /// The same elements with other axes.
    pub fn reshape(self, dims: impl Into<Vec<usize>>) -> Var<'b> {
        let dims = dims.into();
        if self.shape().dims == dims { self } else { self.builder.structured(Reshape { dims }, &[self]) }
    }

    /// A new axis of length 1 before `axis`.
    pub fn unsqueeze(self, axis: usize) -> Var<'b> {
        let mut dims = self.shape().dims;
        dims.insert(axis, 1);
        self.reshape(dims)
    }

    /// All axes as one.
    pub fn flatten(self) -> Var<'b> {
        let len = self.shape().len();
        self.reshape([len])
    }

    /// This value's shape with other dimensions, for constants and broadcasts.
    pub fn shape_with(self, dims: impl Into<Vec<usize>>) -> Shape {
        self.shape().with_dims(dims)
    }
}
