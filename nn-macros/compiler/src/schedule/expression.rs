//! Elementwise expressions: what goes into a closure or a `let`.

use super::place::Location;
use crate::operators::Elementwise;

/// An expression of scalars.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A number.
    Literal(f64),
    /// A variable: a closure's parameter, or a scalar outside of it.
    Variable(String),
    /// The number of samples.
    Samples,
    /// A scalar parameter of the network.
    Parameter(usize),
    /// The one element of a tensor in memory.
    Element(Box<Location>),
    /// An operator of others.
    Apply(&'static Elementwise, Vec<Expression>),
}
