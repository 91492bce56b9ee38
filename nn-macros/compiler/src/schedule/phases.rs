//! Phases, for several threads: what is computed sample by sample stands together, so that every thread takes some
//! samples through all of it; then come sums over samples, of which every thread computes some.
//!
//! Threads that wait fall asleep, and waking one takes longer than most statements. So there are few phases.

use super::place::{Location, Place};
use super::program::Program;
use super::step::Step;
use crate::graph::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// For how many threads a network is scheduled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Threads {
    /// One: as little memory as possible.
    #[default]
    One,
    /// Any number, which wait for each other as rarely as can be; small functions are still for one.
    Any,
    /// The same for all functions, however small: for tests.
    Always,
}

/// What threads share of a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Nothing.
    Nothing,
    /// The samples.
    Samples,
    /// The statements: those before this one have nothing to do with the others.
    Statements(usize),
}

/// Neighbouring statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Their numbers.
    pub steps: Range<usize>,
    /// What threads share.
    pub share: Share,
    /// About how many operations they are for a sample.
    pub cost: usize,
}

/// A statement to be put in order.
pub(super) struct Statement {
    pub value: Value,
    /// Whether it computes samples, each from the same sample of what it reads.
    pub by_samples: bool,
    /// Whether it has memory that other statements use, too, as the turns of loops have.
    pub shares_memory: bool,
    /// The values of the statements it reads.
    pub reads: Vec<Value>,
    /// About how many operations it is for a sample.
    pub cost: usize,
}

/// Puts statements in order: those of one phase together, otherwise as they were.
///
/// A phase's number is odd where it computes samples. Each statement comes in the first phase of its kind in which
/// all is known that it reads.
pub(super) fn arrange(statements: Vec<Statement>, most: usize) -> (Vec<Value>, Vec<Phase>) {
    let mut number: BTreeMap<Value, usize> = BTreeMap::new();
    let mut phases: BTreeMap<usize, Vec<Statement>> = BTreeMap::new();
    for statement in statements {
        let known = statement.reads.iter().filter_map(|read| number.get(read)).copied().max().unwrap_or(0);
        let phase = if (known % 2 == 1) == statement.by_samples { known } else { known + 1 };
        number.insert(statement.value, phase);
        phases.entry(phase).or_default().push(statement);
    }
    let (mut order, mut ranges) = (vec![], vec![]);
    for statements in phases.into_values() {
        let size = statements.len().div_ceil(statements.len().div_ceil(most)).max(1);
        let mut rest = statements.into_iter().peekable();
        while rest.peek().is_some() {
            let part: Vec<Statement> = rest.by_ref().take(size).collect();
            let begin = order.len();
            let cost = part.iter().map(|statement| statement.cost).fold(0, usize::saturating_add);
            let share = if part[0].by_samples {
                order.extend(part.iter().map(|statement| statement.value));
                Share::Samples
            } else if part.iter().any(|statement| statement.shares_memory) {
                order.extend(part.iter().map(|statement| statement.value));
                Share::Nothing
            } else {
                let [left, right] = halves(part);
                order.extend(left.iter().chain(&right));
                if right.is_empty() { Share::Nothing } else { Share::Statements(begin + left.len()) }
            };
            ranges.push(Phase { steps: begin..order.len(), share, cost });
        }
    }
    (order, ranges)
}

/// Two halves of about equal cost that have nothing to do with each other.
fn halves(statements: Vec<Statement>) -> [Vec<Value>; 2] {
    let mut groups: Vec<Vec<Statement>> = vec![];
    for statement in statements {
        let joins = |group: &Vec<Statement>| {
            group.iter().any(|other| statement.reads.contains(&other.value) || other.reads.contains(&statement.value))
        };
        let (joined, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(joins);
        let mut group: Vec<Statement> = joined.into_iter().flatten().collect();
        group.push(statement);
        groups = others;
        groups.push(group);
    }
    let cost = |group: &[Statement]| group.iter().map(|statement| statement.cost).fold(0, usize::saturating_add);
    groups.sort_by_key(|group| std::cmp::Reverse(cost(group)));
    let mut halves = [(0, vec![]), (0, vec![])];
    for group in groups {
        let lighter = usize::from(halves[1].0 < halves[0].0);
        halves[lighter].0 += cost(&group);
        halves[lighter].1.extend(group.iter().map(|statement| statement.value));
    }
    halves.map(|(_, values)| values)
}

/// Whether threads may run each phase as it says: an independent check.
///
/// # Errors
/// A sentence for the developer of the compiler.
pub(super) fn check(program: &Program) -> Result<(), String> {
    for (number, phase) in program.phases.iter().enumerate() {
        let steps = &program.steps[phase.steps.clone()];
        match phase.share {
            Share::Nothing => {}
            Share::Samples => cut_by_samples(program, phase, steps).map_err(|e| format!("phase {number}: {e}"))?,
            Share::Statements(middle) => {
                let (left, right) = steps.split_at(middle - phase.steps.start);
                if !written(left).is_disjoint(&touched(right)) || !written(right).is_disjoint(&touched(left)) {
                    return Err(format!("phase {number}: its halves touch the same memory"));
                }
            }
        }
    }
    Ok(())
}

/// Each buffer must be cut at the same place whenever threads meet: what other phases know has rows of one length, and
/// what this phase alone knows fits them.
fn cut_by_samples(program: &Program, phase: &Phase, steps: &[Step]) -> Result<(), String> {
    let outside = program.steps[..phase.steps.start].iter().chain(&program.steps[phase.steps.end..]);
    let met: BTreeSet<(&Place, &str)> = outside
        .flat_map(memory)
        .chain(program.outputs.iter().map(|(_, location)| location))
        .map(|location| (&location.place, location.variable.as_str()))
        .collect();
    if let Some(out) = steps.iter().flat_map(|step| step.action.outs()).find(|out| !out.batched || !out.in_buffer()) {
        return Err(format!("`{}` is not one row per sample", out.variable));
    }
    let mut lengths: BTreeMap<&Place, [BTreeSet<usize>; 2]> = BTreeMap::new();
    for location in steps.iter().flat_map(memory).filter(|location| location.batched && location.in_buffer()) {
        let known = met.contains(&(&location.place, location.variable.as_str()));
        lengths.entry(&location.place).or_default()[usize::from(known)].insert(location.row.iter().product());
    }
    for [own, known] in lengths.values() {
        if known.len() > 1 || known.first().is_some_and(|known| own.last().is_some_and(|own| own > known)) {
            return Err(format!("a buffer has rows of {known:?} where threads meet and of {own:?} elsewhere"));
        }
    }
    Ok(())
}

/// What a statement reads and writes.
fn memory(step: &Step) -> impl Iterator<Item = &Location> {
    step.action.operands().into_iter().chain(step.action.outs())
}

/// The memory that statements write.
fn written(steps: &[Step]) -> BTreeSet<&Place> {
    steps.iter().flat_map(|step| step.action.outs()).map(|location| &location.place).collect()
}

/// The memory that statements read or write.
fn touched(steps: &[Step]) -> BTreeSet<&Place> {
    steps.iter().flat_map(memory).map(|location| &location.place).collect()
}
