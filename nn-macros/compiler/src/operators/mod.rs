//! The operators: each family in one file, each operator in one place.
//!
//! An operator is a mathematical function of tensors with its shape rule, its derivative in the same
//! operators, its value for the interpreter and its kernel. A *function* of the language (`dense`, `mse`) is
//! a template over operators: see [`crate::functions`].

pub mod activation;
pub mod argmax;
pub mod arithmetic;
pub mod average_pool;
pub mod broadcast;
pub mod by_time;
pub mod causal;
pub mod contract;
pub mod conv;
pub mod cross_entropy;
pub mod cumulate;
pub mod dropout;
pub mod elementwise;
pub mod embedding;
pub mod exponential;
pub mod external;
pub mod facts;
pub mod interval;
pub mod lanes;
pub mod loss;
pub mod lstm;
pub mod max_pool;
pub mod mode;
pub mod normalize;
pub mod permute;
pub mod position;
pub mod power;
pub mod reduce;
pub mod reshape;
pub mod reverse;
pub mod scan;
pub mod select;
pub mod slice;
pub mod softmax;
pub mod strided;
mod structured;
pub mod surgery;
pub mod table;
pub mod trigonometric;
pub mod window;

pub use elementwise::Elementwise;
pub use interval::Interval;
pub use structured::{Misfit, Structured};

use crate::builder::Var;
use crate::graph::Type;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// What makes a value.
#[derive(Clone, Debug)]
pub enum Op {
    /// A field of the batch, by its number.
    Data(usize),
    /// A stored tensor, by its number.
    Parameter(usize),
    /// The number of samples of the batch.
    Samples,
    /// What a step of a loop is given, by its number.
    Bound(usize),
    /// One number in every element, by its bits, so that NaN equals itself.
    Constant(u64),
    /// A function of the operands' elements, one by one.
    Elementwise(&'static Elementwise),
    /// Anything else.
    Structured(Rc<dyn Structured>),
}

impl Op {
    /// One number in every element.
    pub fn constant(value: f64) -> Op {
        Op::Constant(value.to_bits())
    }

    /// A structured operator.
    pub fn structured(op: impl Structured) -> Op {
        Op::Structured(Rc::new(op))
    }

    /// The operator's name.
    pub fn name(&self) -> &'static str {
        match self {
            Op::Data(_) => "data",
            Op::Parameter(_) => "parameter",
            Op::Samples => "samples",
            Op::Bound(_) => "bound",
            Op::Constant(_) => "constant",
            Op::Elementwise(op) => op.name,
            Op::Structured(op) => op.name(),
        }
    }

    /// The number in every element of a constant.
    pub fn as_constant(&self) -> Option<f64> {
        match self {
            Op::Constant(bits) => Some(f64::from_bits(*bits)),
            _ => None,
        }
    }

    /// The number of a field of the batch.
    pub fn as_data(&self) -> Option<usize> {
        match self {
            Op::Data(number) => Some(*number),
            _ => None,
        }
    }

    /// The structured operator of this type.
    pub fn get<S: Structured>(&self) -> Option<&S> {
        match self {
            Op::Structured(op) => op.as_any().downcast_ref(),
            _ => None,
        }
    }

    /// Whether this is that elementwise operator.
    pub fn is(&self, op: &'static Elementwise) -> bool {
        matches!(self, Op::Elementwise(this) if *this == op)
    }

    /// The type of the result by the operator's rule; `None` for leaves, which have what they were given.
    pub fn infer(&self, operands: &[&Type]) -> Option<Result<Type, Misfit>> {
        match self {
            Op::Data(_) | Op::Parameter(_) | Op::Samples | Op::Bound(_) | Op::Constant(_) => None,
            Op::Elementwise(op) => Some(op.infer(operands)),
            Op::Structured(op) => Some(op.infer(operands)),
        }
    }

    /// The derivatives by the wanted operands together, for operators that make them so.
    pub fn adjoints<'b>(
        &self,
        wanted: &[bool],
        args: &[Var<'b>],
        y: Var<'b>,
        dy: Var<'b>,
    ) -> Option<Vec<Option<Var<'b>>>> {
        match self {
            Op::Structured(op) => op.adjoints(wanted, args, y, dy),
            _ => None,
        }
    }

    /// The derivative by one operand: what `dy` contributes to it. `None` where it is zero everywhere.
    pub fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        match self {
            Op::Data(_) | Op::Parameter(_) | Op::Samples | Op::Bound(_) | Op::Constant(_) => None,
            Op::Elementwise(op) => (op.adjoints.get(operand)?.rule)(args, y, dy),
            Op::Structured(op) => op.adjoint(operand, args, y, dy),
        }
    }
}

impl PartialEq for Op {
    fn eq(&self, other: &Op) -> bool {
        match (self, other) {
            (Op::Data(a), Op::Data(b)) | (Op::Parameter(a), Op::Parameter(b)) | (Op::Bound(a), Op::Bound(b)) => a == b,
            (Op::Samples, Op::Samples) => true,
            (Op::Constant(a), Op::Constant(b)) => a == b,
            (Op::Elementwise(a), Op::Elementwise(b)) => a == b,
            (Op::Structured(a), Op::Structured(b)) => a.equals(b.as_any()),
            _ => false,
        }
    }
}

impl Eq for Op {}

impl Hash for Op {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
        match self {
            Op::Data(n) | Op::Parameter(n) | Op::Bound(n) => n.hash(state),
            Op::Constant(bits) => bits.hash(state),
            Op::Structured(op) => op.hash_into(state),
            Op::Samples | Op::Elementwise(_) => {}
        }
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
