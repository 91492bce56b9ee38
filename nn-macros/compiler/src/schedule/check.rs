//! An independent check of the memory plan: no statement reads memory that another value has taken over, and
//! threads that share a phase meet nowhere else.

use super::phases;
use super::place::Place;
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
        if content.get(&buffer).is_none_or(|(_, variable)| *variable != location.variable) {
            return Err(format!("output `{name}` has been overwritten"));
        }
    }
    phases::check(program)
}

/// What each buffer holds: the value and its variable.
type Content = BTreeMap<usize, (Value, String)>;

/// `bound` is the one buffer that each variable stands for; those of a loop's turns are its own.
fn replay<'s>(steps: &'s [Step], content: &mut Content, mut bound: BTreeMap<&'s str, usize>) -> Result<(), String> {
    for (number, step) in steps.iter().enumerate() {
        for operand in step.action.operands() {
            let Place::Buffer(buffer) = operand.place else { continue };
            match content.get(&buffer) {
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
            if let Place::Buffer(buffer) = out.place {
                content.insert(buffer, (step.value, out.variable.clone()));
                if *bound.entry(&out.variable).or_insert(buffer) != buffer {
                    return Err(format!(
                        "statement {number} gives `{}` the name that another buffer has",
                        out.variable
                    ));
                }
            }
        }
        if let Action::Loop(turns) = &step.action {
            replay(&turns.steps, content, bound.clone())?;
        }
    }
    Ok(())
}
