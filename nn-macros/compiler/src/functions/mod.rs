//! The functions of the language: templates over operators.
//!
//! A function has a signature, which checks its arguments, and a body, which builds its value. One line here
//! for each; one file for each family.

mod activations;
mod arguments;
mod attention;
mod axes;
mod classification;
mod collections;
mod convolutions;
mod derivatives;
mod dropout;
mod einsum;
mod elementwise;
mod elsewhere;
mod embedding;
mod layers;
mod losses;
mod norms;
mod pad;
mod parts;
mod pooling;
mod products;
mod recurrent;
mod reductions;
mod shapes;
mod signature;
mod similarity;
mod slot;
mod slots;

pub use arguments::Arguments;
pub use elsewhere::elsewhere;
pub use signature::{Default, Kind, Parameter, signature};

use crate::error::Reported;
use crate::lower::{Bound, Lowering};

/// A function of the language.
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// Its arguments and settings, in order.
    pub parameters: &'static [Parameter],
    /// What it is to the reader.
    pub role: Role,
    /// Formula, shapes, conventions.
    pub docs: &'static str,
    /// Descriptions that every test of operators runs: at least one for each way of calling it.
    pub examples: &'static [Example],
    /// Its value.
    pub build: for<'e> fn(&mut Lowering<'e>, &Arguments<'e>) -> Result<Bound, Reported>,
}

/// A use of a function: value, first and second derivative and kernel are tested with it.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The statements before it: inputs, targets, parameters.
    pub declarations: &'static str,
    /// The use.
    pub expression: &'static str,
    /// Where the inputs' elements are drawn from, evenly.
    pub range: (f64, f64),
}

impl Example {
    /// With inputs between −2 and 2.
    pub const fn new(declarations: &'static str, expression: &'static str) -> Self {
        Example { declarations, expression, range: (-2.0, 2.0) }
    }

    /// With inputs between two numbers: where the function is defined, and not at its kinks.
    pub const fn within(self, low: f64, high: f64) -> Self {
        Example { range: (low, high), ..self }
    }
}

/// What a function is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A function of its arguments.
    Plain,
    /// A layer: it makes parameters.
    Layer,
    /// A loss or metric.
    Loss,
}

/// Every family.
const FAMILIES: &[&[Function]] = &[
    elementwise::FUNCTIONS,
    activations::FUNCTIONS,
    shapes::FUNCTIONS,
    parts::FUNCTIONS,
    pad::FUNCTIONS,
    reductions::FUNCTIONS,
    collections::FUNCTIONS,
    products::FUNCTIONS,
    einsum::FUNCTIONS,
    layers::FUNCTIONS,
    convolutions::FUNCTIONS,
    pooling::FUNCTIONS,
    norms::FUNCTIONS,
    dropout::FUNCTIONS,
    embedding::FUNCTIONS,
    attention::FUNCTIONS,
    recurrent::FUNCTIONS,
    losses::FUNCTIONS,
    classification::FUNCTIONS,
    similarity::FUNCTIONS,
    derivatives::FUNCTIONS,
];

/// Every function.
pub fn all() -> impl Iterator<Item = &'static Function> {
    FAMILIES.iter().copied().flatten()
}

/// The function of a name.
pub fn find(name: &str) -> Option<&'static Function> {
    all().find(|function| function.name == name)
}
