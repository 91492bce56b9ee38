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
                let mut put = |location: &mut Location| put(location, places);
                program.steps.iter_mut().for_each(|step| step.each_location(&mut put));
                program.outputs.iter_mut().for_each(|(_, location)| put(location));
                program.reports.iter_mut().for_each(|(_, value)| elements(value, &mut put));
                debug_assert_eq!(check::check(program), Ok(()));
            }
            Body::Scalars(scalars) => {
                scalars.writes.iter_mut().for_each(|(slot, _)| *slot = places[*slot]);
                scalars.outputs.iter_mut().for_each(|(_, slot)| *slot = places[*slot]);
            }
        }
    }
}

/// Puts a slot where it is.
fn put(location: &mut Location, places: &[usize]) {
    if let Place::Buffer(slot) | Place::Turn(slot) = &mut location.place {
        *slot = places[*slot];
    }
}

impl Step {
    /// Every location that the statement, and those of its turns, name.
    pub(super) fn each_location(&mut self, put: &mut dyn FnMut(&mut Location)) {
        match &mut self.action {
            Action::Let { expression, .. } => elements(expression, put),
            Action::Map { out, sources, expression, .. } => {
                put(out);
                sources.iter_mut().for_each(|source| put(&mut source.location));
                elements(expression, put);
            }
            Action::Call { call, operands, out, .. } => {
                arguments(call, put);
                operands.iter_mut().chain(out).for_each(put);
            }
            Action::Fill { out, .. } => put(out),
            Action::Copy { from, out } => [from, out].into_iter().for_each(put),
            Action::Loop(turns) => {
                turns.steps.iter_mut().for_each(|step| step.each_location(put));
                turns.reads.iter_mut().chain(&mut turns.writes).for_each(&mut *put);
                turns.slices.iter_mut().for_each(|slices| {
                    put(&mut slices.of);
                    slices.begin.iter_mut().for_each(&mut *put);
                });
            }
            Action::Assign { out, expression } => {
                put(out);
                elements(expression, put);
            }
            Action::Update { .. } | Action::Adopt { .. } => {}
        }
    }
}

fn arguments(call: &mut Call, put: &mut dyn FnMut(&mut Location)) {
    for argument in &mut call.arguments {
        if let Argument::Expression(expression) = argument {
            elements(expression, put);
        }
    }
    call.rest.iter_mut().for_each(|call| arguments(call, put));
}

fn elements(expression: &mut Expression, put: &mut dyn FnMut(&mut Location)) {
    match expression {
        Expression::Element(location) => put(location),
        Expression::Apply(_, operands) => operands.iter_mut().for_each(|operand| elements(operand, put)),
        Expression::Literal(_) | Expression::Variable(_) | Expression::Samples | Expression::Parameter(_) => {}
    }
}
