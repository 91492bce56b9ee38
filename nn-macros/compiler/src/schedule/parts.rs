//! Long programs are split into functions: compile time grows faster than a function's length.

use super::call::Argument;
use super::expression::Expression;
use super::phases::{Phase, Share};
use super::place::{Buffer, Location, Place};
use super::program::Program;
use super::step::{Action, Step};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A function has at most so many statements.
pub const STATEMENTS: usize = 64;

/// One function's share of a program.
#[derive(Debug)]
pub struct Part<'p> {
    /// Its statements.
    pub steps: Range<usize>,
    /// The fields of the batch that it reads.
    pub data: Vec<&'p Location>,
    /// The buffers it uses, as they are when it begins.
    pub bindings: Vec<&'p Location>,
    /// Whether it reads or writes derivatives by stored tensors, or their next values.
    pub derivatives: bool,
    /// For each statement: the variables that hand their memory on, and to which of the statement's results.
    pub takes_over: BTreeMap<usize, Vec<(&'p Location, &'p Location)>>,
    /// The scalars of earlier parts that it reads.
    pub reads: BTreeSet<String>,
    /// What threads share of it.
    pub share: Share,
    /// About how many operations it is for a sample, where threads share it.
    pub cost: usize,
    /// Where threads share samples: the buffers that hold rows of several shapes, and the longest.
    pub mixed: BTreeMap<usize, &'p Location>,
}

/// The parts of a program.
pub fn split(program: &Program) -> Vec<Part<'_>> {
    let whole = |steps: Range<usize>| {
        let part = part(&program.steps, steps.clone(), |_| true);
        Part { reads: reads(program, steps), ..part }
    };
    let shared = |phase: &Phase| {
        let samples = phase.share == Share::Samples;
        let mixed = if samples { mixed(&program.steps[phase.steps.clone()]) } else { BTreeMap::new() };
        Part { share: phase.share, cost: phase.cost, mixed, ..whole(phase.steps.clone()) }
    };
    match &program.phases[..] {
        [] => ranges(program).into_iter().map(whole).collect(),
        phases => phases.iter().map(shared).collect(),
    }
}

/// The scalars that cross from one part of a program to another.
pub fn crossing(program: &Program) -> BTreeSet<String> {
    let ranges = ranges(program);
    let several = ranges.len() > 1;
    let mut crossing: BTreeSet<String> = ranges.into_iter().flat_map(|steps| reads(program, steps)).collect();
    if several {
        program.reports.iter().for_each(|(_, value)| variables(value, &mut crossing));
    }
    crossing
}

/// The statements of each part.
fn ranges(program: &Program) -> Vec<Range<usize>> {
    if !program.phases.is_empty() {
        return program.phases.iter().map(|phase| phase.steps.clone()).collect();
    }
    let count = program.steps.len().div_ceil(STATEMENTS).max(1);
    let size = program.steps.len().div_ceil(count).max(1);
    (0..count).map(|part| part * size..((part + 1) * size).min(program.steps.len())).collect()
}

/// The scalars that statements read and others define.
fn reads(program: &Program, steps: Range<usize>) -> BTreeSet<String> {
    let steps = &program.steps[steps];
    let defined: BTreeSet<&str> = steps.iter().filter_map(defines).collect();
    steps.iter().flat_map(scalars_of).filter(|name| !defined.contains(name.as_str())).collect()
}

/// The variables of a loop's turn: those of the memory that belongs to turns, and of slices.
pub fn turn<'p>(steps: &'p [Step], buffers: &[Buffer]) -> Part<'p> {
    part(steps, 0..steps.len(), |buffer| buffers[buffer].inside)
}

fn part(all: &[Step], steps: Range<usize>, own: impl Fn(usize) -> bool) -> Part<'_> {
    let mut part = Part {
        steps: steps.clone(),
        data: vec![],
        bindings: vec![],
        derivatives: false,
        takes_over: BTreeMap::new(),
        reads: BTreeSet::new(),
        share: Share::Nothing,
        cost: 0,
        mixed: BTreeMap::new(),
    };
    let mut holds: BTreeMap<&Place, &Location> = BTreeMap::new();
    for index in steps {
        let action = &all[index].action;
        part.derivatives |= matches!(action, Action::Update { .. } | Action::Adopt { .. } | Action::Loop(_));
        for location in action.operands().into_iter().chain(action.outs()) {
            match location.place {
                Place::Buffer(buffer) if !own(buffer) => continue,
                Place::Buffer(_) | Place::Turn(_) => {}
                Place::Data(_) => {
                    if !part.data.contains(&location) {
                        part.data.push(location);
                    }
                    continue;
                }
                Place::Gradient(_) => {
                    part.derivatives = true;
                    continue;
                }
                Place::Parameter(_) | Place::Scalar => continue,
            }
            match holds.insert(&location.place, location) {
                None => part.bindings.push(location),
                Some(before) if before.variable != location.variable => {
                    part.takes_over.entry(index).or_default().push((before, location));
                }
                Some(_) => {}
            }
        }
    }
    part
}

/// The buffers that hold rows of several shapes, and the longest.
fn mixed(steps: &[Step]) -> BTreeMap<usize, &Location> {
    let mut longest: BTreeMap<usize, (&Location, bool)> = BTreeMap::new();
    for location in steps.iter().flat_map(|step| step.action.operands().into_iter().chain(step.action.outs())) {
        let (Place::Buffer(buffer), true) = (&location.place, location.batched) else { continue };
        let (known, several) = longest.entry(*buffer).or_insert((location, false));
        *several |= known.row != location.row;
        if location.row.iter().product::<usize>() > known.row.iter().product() {
            *known = location;
        }
    }
    longest.into_iter().filter_map(|(buffer, (location, several))| several.then_some((buffer, location))).collect()
}

/// The scalar variable that a statement defines.
pub fn defines(step: &Step) -> Option<&str> {
    match &step.action {
        Action::Let { variable, .. } => Some(variable),
        Action::Call { returns, .. } => returns.as_deref(),
        _ => None,
    }
}

/// The scalar variables that a statement reads.
fn scalars_of(step: &Step) -> Vec<String> {
    let mut found = BTreeSet::new();
    match &step.action {
        Action::Let { expression, .. } | Action::Assign { expression, .. } => variables(expression, &mut found),
        Action::Map { expression, sources, in_place, .. } => {
            variables(expression, &mut found);
            let own = sources.iter().map(|source| &source.name).chain(in_place);
            own.for_each(|name| {
                found.remove(name);
            });
        }
        Action::Call { call, .. } => {
            for argument in &call.arguments {
                if let Argument::Expression(expression) = argument {
                    variables(expression, &mut found);
                }
            }
        }
        Action::Fill { .. } | Action::Copy { .. } | Action::Update { .. } | Action::Adopt { .. } => {}
        Action::Loop(turns) => {
            found.extend(turns.steps.iter().flat_map(scalars_of));
            turns.steps.iter().filter_map(defines).for_each(|name| {
                found.remove(name);
            });
        }
    }
    let scalar = |location: &&Location| location.place == Place::Scalar;
    found.extend(step.action.operands().into_iter().filter(scalar).map(|location| location.variable.clone()));
    found.into_iter().collect()
}

fn variables(expression: &Expression, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Variable(name) => {
            found.insert(name.clone());
        }
        Expression::Apply(_, operands) => operands.iter().for_each(|operand| variables(operand, found)),
        Expression::Literal(_) | Expression::Samples | Expression::Parameter(_) | Expression::Element(_) => {}
    }
}
