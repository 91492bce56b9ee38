//! An independent check of the memory plan: no statement reads memory that another value has taken over, and
//! threads that share a phase meet nowhere else.

use super::phases;
use super::place::{Location, Place};
use super::program::Program;
use super::step::{Action, Step};
use crate::graph::Value;
use std::collections::BTreeMap;

/// Replays a program with the values' names for their elements.
///
/// # Errors
/// A sentence for the developer of the compiler.
pub fn check(program: &Program) -> Result<(), String> {
    let mut content = Content::new();
    replay(&program.steps, &mut content, BTreeMap::new())?;
    for (name, location) in &program.outputs {
        let Place::Buffer(buffer) = location.place else { return Err(format!("output `{name}` is in no buffer")) };
        if content.get(&Place::Buffer(buffer)).is_none_or(|(_, variable)| *variable != location.variable) {
            return Err(format!("output `{name}` has been overwritten"));
        }
    }
    phases::check(program)
}

/// What each buffer holds: the value and its variable.
type Content = BTreeMap<Place, (Value, String)>;

/// `bound` is the one place that each variable stands for; those of a loop's turns are its own.
fn replay<'s>(steps: &'s [Step], content: &mut Content, mut bound: BTreeMap<&'s str, &'s Place>) -> Result<(), String> {
    for (number, step) in steps.iter().enumerate() {
        for operand in step.action.operands() {
            let (Place::Buffer(buffer) | Place::Turn(buffer)) = operand.place else { continue };
            match content.get(&operand.place) {
                Some((_, variable)) if *variable == operand.variable => {}
                found => {
                    return Err(format!(
                        "statement {number} reads `{}` from buffer {buffer}, which holds {found:?}",
                        operand.variable
                    ));
                }
            }
        }
        for out in step.action.outs() {
            hold(number, step.value, out, content, &mut bound)?;
        }
        if let Action::Loop(turns) = &step.action {
            let mut bound = bound.clone();
            for slice in turns.slices.iter().filter_map(|slices| slices.begin.as_ref()) {
                hold(number, step.value, slice, content, &mut bound)?;
            }
            replay(&turns.steps, content, bound)?;
        }
    }
    Ok(())
}

/// From now on a place holds a value, under the name of its variable.
fn hold<'s>(
    number: usize,
    value: Value,
    out: &'s Location,
    content: &mut Content,
    bound: &mut BTreeMap<&'s str, &'s Place>,
) -> Result<(), String> {
    if let Place::Buffer(_) | Place::Turn(_) = out.place {
        content.insert(out.place.clone(), (value, out.variable.clone()));
        if *bound.entry(&out.variable).or_insert(&out.place) != &out.place {
            return Err(format!("statement {number} gives `{}` the name that another buffer has", out.variable));
        }
    }
    Ok(())
}
