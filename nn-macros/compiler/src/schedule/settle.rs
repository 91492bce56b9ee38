//! From the slots that a program was planned with to the buffers that they share.

use super::Body;
use super::call::{Argument, Call};
use super::check;
use super::expression::Expression;
use super::place::{Location, Place};
use super::step::{Action, Step};

impl Body {
    /// Puts every slot where it is.
    pub(super) fn settle(&mut self, places: &[usize]) {
        match self {
            Body::Tensors(program) => {
                program.steps.iter_mut().for_each(|step| settle(step, places));
                program.outputs.iter_mut().for_each(|(_, location)| put(location, places));
                program.reports.iter_mut().for_each(|(_, value)| elements(value, places));
                debug_assert_eq!(check::check(program), Ok(()));
            }
            Body::Scalars(scalars) => {
                scalars.writes.iter_mut().for_each(|(slot, _)| *slot = places[*slot]);
                scalars.outputs.iter_mut().for_each(|(_, slot)| *slot = places[*slot]);
            }
        }
    }
}

fn put(location: &mut Location, places: &[usize]) {
    if let Place::Buffer(slot) = &mut location.place {
        *slot = places[*slot];
    }
}

fn settle(step: &mut Step, places: &[usize]) {
    match &mut step.action {
        Action::Let { expression, .. } => elements(expression, places),
        Action::Map { out, sources, expression, .. } => {
            put(out, places);
            sources.iter_mut().for_each(|source| put(&mut source.location, places));
            elements(expression, places);
        }
        Action::Call { call, operands, out, .. } => {
            arguments(call, places);
            operands.iter_mut().chain(out).for_each(|location| put(location, places));
        }
        Action::Fill { out, .. } => put(out, places),
        Action::Copy { from, out } => [from, out].into_iter().for_each(|location| put(location, places)),
        Action::Loop(turns) => {
            turns.steps.iter_mut().for_each(|step| settle(step, places));
            turns.reads.iter_mut().chain(&mut turns.writes).for_each(|location| put(location, places));
        }
        Action::Assign { out, expression } => {
            put(out, places);
            elements(expression, places);
        }
        Action::Update { .. } | Action::Adopt { .. } => {}
    }
}

fn arguments(call: &mut Call, places: &[usize]) {
    for argument in &mut call.arguments {
        if let Argument::Expression(expression) = argument {
            elements(expression, places);
        }
    }
    call.rest.iter_mut().for_each(|call| arguments(call, places));
}

fn elements(expression: &mut Expression, places: &[usize]) {
    match expression {
        Expression::Element(location) => put(location, places),
        Expression::Apply(_, operands) => operands.iter_mut().for_each(|operand| elements(operand, places)),
        Expression::Literal(_) | Expression::Variable(_) | Expression::Samples | Expression::Parameter(_) => {}
    }
}
