//! The functions of the language: templates over operators.
//!
//! A function has a signature, which checks its arguments, and a body, which builds its value. One line here
//! for each; one file for each family.

mod activations;
mod elementwise;
mod layers;
mod losses;
mod products;
mod reductions;
mod shapes;
mod signature;

pub use signature::{Arguments, Default, Kind, Parameter};

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
    /// Its value.
    pub build: for<'e> fn(&mut Lowering<'e>, &Arguments<'e>) -> Result<Bound, Reported>,
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
    reductions::FUNCTIONS,
    products::FUNCTIONS,
    layers::FUNCTIONS,
    losses::FUNCTIONS,
];

/// Every function.
pub fn all() -> impl Iterator<Item = &'static Function> {
    FAMILIES.iter().copied().flatten()
}

/// The function of a name.
pub fn find(name: &str) -> Option<&'static Function> {
    all().find(|function| function.name == name)
}
