//! Slices of sequences by time: the turns of a loop read and write them where they are.
//!
//! A turn is planned as if it had memory of its own for every slice. Then that memory is put into the sequence; one that
//! is never read again is written over, and what comes of its slices may be the trace of another value.

use super::memory::Request;
use super::place::{Location, Place};
use super::program::Planner;
use super::step::{Action, Slices, Step};
use crate::graph::Value;
use crate::operators::Op;
use std::collections::BTreeMap;

/// A sequence that a loop reads.
pub(super) struct Sequence {
    /// Its slice in the body.
    pub leaf: Value,
    /// Where all of it is.
    pub from: Location,
    /// Whether it lies by time.
    pub by_time: bool,
    /// The operand, if nothing else reads it afterwards or meanwhile.
    pub last_read: Option<Value>,
}

/// A value whose slices a loop keeps.
pub(super) struct Trace {
    /// The value in the body.
    pub value: Value,
    /// All slices.
    pub project: Value,
    /// Where they go.
    pub to: Location,
    /// Whether they lie by time.
    pub by_time: bool,
}

/// Where the slots of a turn are.
#[derive(Default)]
pub(super) struct Home {
    /// The sequences that slots of a turn are slices of.
    of: BTreeMap<usize, Location>,
    /// The sequences by time that a turn reads or writes where they are.
    pub list: Vec<Slices>,
    /// Copies that a turn begins with.
    first: Vec<Step>,
    /// The sequences whose memory has become that of a trace.
    pub handed: Vec<(Value, usize)>,
}

impl Planner<'_, '_> {
    /// An operand of a loop.
    pub(super) fn sequence(&self, leaf: Value, operands: &[Value], position: usize, step: usize) -> Sequence {
        let operand = operands[position];
        let owner = self.owner(operand);
        let alone = operands.iter().filter(|&&other| self.owner(other) == owner).count() == 1;
        let last = alone && self.last_use.get(owner) == Some(&step) && self.memory.slot_of(owner).is_some();
        let by_time = self.by_time[operand.index()];
        Sequence { leaf, from: self.location(operand), by_time, last_read: last.then_some(owner) }
    }

    /// Finds out which slots of a turn, which has been planned, are slices; of traces, those get their statements that
    /// have to be copied.
    pub(super) fn slices(&mut self, sequences: &[Sequence], traces: &mut [Trace]) -> Home {
        let mut home = Home::default();
        let mut traced: BTreeMap<usize, usize> = BTreeMap::new();
        for (number, trace) in traces.iter().enumerate().filter(|(_, trace)| trace.by_time) {
            match self.own_slot(trace.value).filter(|slot| !traced.contains_key(slot)) {
                Some(slot) => drop(traced.insert(slot, number)),
                None => self.copy_to(trace, &mut home),
            }
        }
        for sequence in sequences.iter().filter(|sequence| sequence.by_time) {
            let begin = self.locations[sequence.leaf].clone();
            let Place::Buffer(slot) = begin.place else { unreachable!("slices have slots") };
            let changed = self.memory.slot_of(sequence.leaf) != Some(slot);
            let becomes = traced.get(&slot).copied().filter(|_| changed);
            let from = match (changed, sequence.last_read, becomes) {
                (false, ..) | (true, Some(_), None) => sequence.from.clone(),
                (true, Some(owner), Some(number)) if fits(&sequence.from, &traces[number].to) => {
                    traced.remove(&slot);
                    home.handed.push((owner, number));
                    traces[number].to.place = sequence.from.place.clone();
                    traces[number].to.clone()
                }
                (true, ..) => {
                    home.copy_from(sequence, begin);
                    continue;
                }
            };
            home.of.insert(slot, from.clone());
            home.list.push(Slices { of: from, begin: Some(begin) });
        }
        for (slot, number) in traced {
            home.of.insert(slot, traces[number].to.clone());
            home.list.push(Slices { of: traces[number].to.clone(), begin: None });
        }
        home
    }

    /// The slot that a value has to itself when a turn ends.
    fn own_slot(&self, value: Value) -> Option<usize> {
        let owner = self.owner(value);
        self.memory.slot_of(owner).filter(|_| !matches!(self.graph.op(owner), Op::Bound(_)))
    }

    /// Keeps a value of this turn that has memory elsewhere.
    fn copy_to(&mut self, trace: &Trace, home: &mut Home) {
        let out = slice_of(&trace.to, format!("{}_now", trace.to.variable));
        let action = Action::Copy { from: self.location(trace.value), out };
        self.steps.push(Step { value: trace.value, action, reads: vec![] });
        home.list.push(Slices { of: trace.to.clone(), begin: None });
    }

    /// The traces that have taken over the memory of a sequence.
    pub(super) fn hand_over(&mut self, handed: &[(Value, usize)], traces: &[Trace]) {
        for &(owner, number) in handed {
            let Trace { project, to, .. } = &traces[number];
            let slot = self.memory.slot_of(owner).expect("the sequence is alive");
            self.memory.slot_of(*project).into_iter().for_each(|own| self.memory.vacate(own));
            let request = Request {
                value: *project,
                name: &to.variable,
                row: &to.row,
                batched: to.batched,
                classes: to.classes,
                last_use: self.last_use.get(*project).copied().unwrap_or(0),
                exact: self.exact(*project, to.batched),
            };
            self.memory.take_over(slot, &request);
            self.locations.insert(*project, to.clone());
        }
    }
}

impl Home {
    /// Begins a turn with a copy of a slice that it changes, while the sequence is read again.
    fn copy_from(&mut self, sequence: &Sequence, out: Location) {
        let from = slice_of(&sequence.from, format!("{}_given", out.variable));
        self.list.push(Slices { of: sequence.from.clone(), begin: Some(from.clone()) });
        self.first.push(Step { value: sequence.leaf, action: Action::Copy { from, out }, reads: vec![] });
    }

    /// The statements of a turn with its slices where they are.
    pub fn relocate(&mut self, turn: &mut Planner<'_, '_>) -> Vec<Step> {
        let mut steps = std::mem::take(&mut self.first);
        steps.append(&mut turn.steps);
        let mut put = |location: &mut Location| {
            if let Place::Buffer(slot) = location.place
                && let Some(of) = self.of.get(&slot)
            {
                location.place = slice_place(of);
            }
        };
        steps.iter_mut().for_each(|step| step.each_location(&mut put));
        self.list.iter_mut().filter_map(|slices| slices.begin.as_mut()).for_each(put);
        self.of.keys().for_each(|&slot| turn.memory.vacate(slot));
        steps
    }
}

/// Whether the slices of one sequence take the same memory as those of another.
fn fits(a: &Location, b: &Location) -> bool {
    let len = |location: &Location| location.row.iter().product::<usize>();
    (len(a), a.batched, a.classes) == (len(b), b.batched, b.classes)
}

/// The slice of a sequence that a turn is at.
fn slice_of(sequence: &Location, variable: String) -> Location {
    Location { place: slice_place(sequence), variable, row: sequence.row[1..].to_vec(), ..sequence.clone() }
}

fn slice_place(sequence: &Location) -> Place {
    match sequence.place {
        Place::Buffer(slot) => Place::Turn(slot),
        _ => unreachable!("sequences by time are in the workspace"),
    }
}
