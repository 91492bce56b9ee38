//! What a structured operator answers.

use super::Interval;
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};
use std::any::Any;
use std::fmt;
use std::hash::{Hash, Hasher};

/// An operator that is not elementwise.
pub trait Structured: Key + fmt::Debug + 'static {
    /// The operator's name.
    fn name(&self) -> &'static str;

    /// The type of the result.
    ///
    /// # Errors
    /// The operand that does not fit, with what it needs to be.
    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit>;

    /// What `dy` contributes to the derivative by one operand, in graph operations; `None` for zero.
    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>>;

    /// What `dy` contributes to each wanted operand, for operators whose derivatives share most of their work.
    fn adjoints<'b>(
        &self,
        _wanted: &[bool],
        _args: &[Var<'b>],
        _y: Var<'b>,
        _dy: Var<'b>,
    ) -> Option<Vec<Option<Var<'b>>>> {
        None
    }

    /// The value, in plain loops: the oracle of all tests. `dims` are those of the result, batch included.
    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor;

    /// Floating-point operations for one sample (for the whole batch where there is no batch).
    fn flops(&self, operands: &[&Type], result: &Type) -> usize;

    /// The kernel that computes it.
    fn call(&self, site: &Site<'_>) -> Call;

    /// The range of the values for ranges of the operands.
    fn range(&self, _operands: &[Interval], _types: &[&Type]) -> Interval {
        Interval::ALL
    }

    /// For operators that only rearrange memory in its own order: the result is a view of the operand.
    fn is_view(&self) -> bool {
        false
    }
}

/// An operand that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Its position.
    pub operand: usize,
    /// What it is.
    pub found: String,
    /// What it needs to be.
    pub expected: String,
}

impl Misfit {
    /// Operand `operand` is `found` and must be `expected`.
    pub fn new(operand: usize, found: impl fmt::Display, expected: impl Into<String>) -> Self {
        Misfit { operand, found: found.to_string(), expected: expected.into() }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operand {} is {}, expected {}", self.operand, self.found, self.expected)
    }
}

/// Equality and hash of operators behind `dyn`.
pub trait Key: Any {
    /// For downcasts.
    fn as_any(&self) -> &dyn Any;
    /// Equal type and equal content.
    fn equals(&self, other: &dyn Any) -> bool;
    /// Hashes the content.
    fn hash_into(&self, state: &mut dyn Hasher);
}

impl<T: Any + Eq + Hash> Key for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>().is_some_and(|other| self == other)
    }

    fn hash_into(&self, mut state: &mut dyn Hasher) {
        self.hash(&mut state);
    }
}
