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

impl Expression {
    /// Adds the tensors of one element that it reads.
    pub fn elements<'e>(&'e self, found: &mut Vec<&'e Location>) {
        match self {
            Expression::Element(location) => found.push(location),
            Expression::Apply(_, operands) => operands.iter().for_each(|operand| operand.elements(found)),
            Expression::Literal(_) | Expression::Variable(_) | Expression::Samples | Expression::Parameter(_) => {}
        }
    }
}
