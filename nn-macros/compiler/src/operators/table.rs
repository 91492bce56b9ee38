//! Numbers known while compiling, one for each element.

use super::{Misfit, Structured};
use crate::builder::{Builder, Var};
use crate::graph::{Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// A constant tensor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    /// Its axes.
    pub dims: Vec<usize>,
    /// The bits of its numbers, last axis fastest.
    bits: Vec<u64>,
}

impl Table {
    fn numbers(&self) -> Vec<f64> {
        self.bits.iter().copied().map(f64::from_bits).collect()
    }
}

impl Structured for Table {
    fn name(&self) -> &'static str {
        "table"
    }

    fn infer(&self, _: &[&Type]) -> Result<Type, Misfit> {
        Ok(Type::real(Shape::fixed(self.dims.clone())))
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, _: Var<'b>) -> Option<Var<'b>> {
        None
    }

    fn evaluate(&self, _: &[&Tensor], _: &Type, dims: &[usize]) -> Tensor {
        Tensor { batch: false, dims: dims.to_vec(), data: self.numbers() }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, _: &Site<'_>) -> Call {
        Call::new("table").numbers(self.numbers()).out(self.dims.clone())
    }
}

impl Builder {
    /// These numbers, last axis fastest.
    pub fn table(&self, dims: Vec<usize>, numbers: &[f64]) -> Var<'_> {
        debug_assert_eq!(dims.iter().product::<usize>(), numbers.len());
        self.structured(Table { dims, bits: numbers.iter().map(|x| x.to_bits()).collect() }, &[])
    }
}
