//! A network after lowering: its graph, its data, its stored tensors and what is asked of it.

use crate::derived::Mode;
use crate::error::Place;
use crate::explain::budget::Limit;
use crate::graph::{Graph, Type, Value};
use crate::lint::{Lint, Severity};
use crate::syntax::tree::{External, Role};
use proc_macro2::Span;
use std::ops::Range;
use syn::{Attribute, Ident, Visibility};

/// The number type of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dtype {
    /// 32 bits.
    F32,
    /// 64 bits.
    F64,
}

/// A network after lowering.
pub struct Model {
    /// Its name.
    pub name: Ident,
    /// The visibility of what is generated.
    pub visibility: Visibility,
    /// Its documentation.
    pub docs: Vec<Attribute>,
    /// The type of its numbers.
    pub dtype: Dtype,
    /// The number of samples that the gradient is compiled for once more, and where that is asked for.
    pub batch: Option<(usize, Span)>,
    /// The further functions that it is asked for.
    pub modes: Vec<Mode>,
    /// The inputs that `gradient_inputs` differentiates by.
    pub chosen: Vec<usize>,
    /// The values that the Gauss-Newton product takes the loss as a function of.
    pub between: Vec<Value>,
    /// Whether it is to be tested.
    pub self_test: bool,
    /// The loops over derived functions that it is asked for.
    pub loops: Vec<Looped>,
    /// Its values.
    pub graph: Graph,
    /// The user's own functions.
    pub externals: Vec<External>,
    /// The fields of a batch: inputs and targets as declared.
    pub data: Vec<Field>,
    /// The stored tensors, grouped by name.
    pub parameters: Vec<Parameter>,
    /// The statements that bind values: name and text, in order.
    pub statements: Vec<Statement>,
    /// What inference returns.
    pub outputs: Vec<(Ident, Value)>,
    /// What is minimised: the mean over the batch of each term.
    pub losses: Vec<(Option<Ident>, Value)>,
    /// What is reported: the mean over the batch.
    pub metrics: Vec<(Ident, Value)>,
    /// The functions of the language that were called, for the lints.
    pub calls: Vec<Call>,
    /// What the attributes say about lints, the network's own first.
    pub levels: Vec<Level>,
    /// What the network may cost.
    pub budget: Vec<Limit>,
    /// The states that every training step replaces.
    pub updates: Vec<(usize, Value)>,
    /// How many samples it needs.
    pub least_samples: LeastSamples,
}

/// How many samples a network needs: statistics of one number have no spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeastSamples {
    /// In training.
    pub training: usize,
    /// In inference.
    pub inference: usize,
}

/// A function that calls a derived one again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looped {
    /// The derivative of every element of an output by every element of an input, or by every parameter.
    Jacobian {
        /// The output.
        output: String,
        /// The input; the parameters without one.
        input: Option<String>,
    },
    /// The matrix of second derivatives of the loss by the parameters.
    Hessian,
    /// The gradient of each sample by itself.
    PerSampleGradients,
}

/// A call of a function of the language.
#[derive(Clone, Debug)]
pub struct Call {
    /// `cross_entropy`
    pub function: &'static str,
    /// The whole call.
    pub place: Place,
    /// The values it was given.
    pub arguments: Vec<Value>,
    /// The nodes it made.
    pub made: Range<usize>,
}

/// `#[allow(LINT)]` and its like, on a network or on a statement.
#[derive(Clone, Debug)]
pub struct Level {
    /// The lint.
    pub lint: Lint,
    /// What to do with it.
    pub severity: Severity,
    /// The nodes that the statement made.
    pub values: Range<usize>,
}

/// A statement that binds a value.
#[derive(Clone, Debug)]
pub struct Statement {
    /// `enc.hidden`
    pub name: String,
    /// `relu(dense(x, 64))`
    pub text: String,
    /// The value.
    pub value: Value,
}

/// A field of the batch.
#[derive(Clone)]
pub struct Field {
    /// Its name.
    pub name: Ident,
    /// Its type, one per sample.
    pub ty: Type,
    /// Whether only the loss needs it.
    pub target: bool,
    /// Its documentation.
    pub docs: Vec<Attribute>,
    /// Its value in the graph.
    pub value: Value,
}

/// A stored tensor.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// `["enc", "hidden", "weight"]`
    pub path: Vec<String>,
    /// Its axes.
    pub dims: Vec<usize>,
    /// How it begins.
    pub init: Init,
    /// Trained, frozen or state.
    pub role: Role,
    /// Where it was made.
    pub span: Span,
    /// The expression whose layer made it, for documentation.
    pub docs: String,
    /// Its value in the graph.
    pub value: Value,
}

impl Parameter {
    /// `enc.hidden.weight`
    pub fn name(&self) -> String {
        self.path.join(".")
    }

    /// The number of elements.
    pub fn len(&self) -> usize {
        self.dims.iter().product()
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// How a stored tensor begins. The fans are those of a matrix `[in, out]`, or of a convolution's kernel.
#[derive(Clone, Debug, PartialEq)]
pub enum Init {
    /// `value` in every element.
    Constant(f64),
    /// Evenly between two numbers.
    Uniform(f64, f64),
    /// Normally, with mean and standard deviation.
    Normal(f64, f64),
    /// One of the schemes that scale with the fans.
    Scaled {
        /// `xavier_uniform`, `xavier_normal`, `he_uniform` or `he_normal`.
        scheme: &'static str,
        /// What feeds an output.
        fan_in: usize,
        /// What an input feeds.
        fan_out: usize,
    },
    /// Orthogonal rows or columns.
    Orthogonal {
        /// Rows of the matrix.
        rows: usize,
        /// Columns of the matrix.
        columns: usize,
    },
}
