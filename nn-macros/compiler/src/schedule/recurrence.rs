//! Loops over time as statements: what is carried and what is traced has memory around the loop, everything
//! else is a turn's own.

use super::call::Call;
use super::fuse::Fusions;
use super::memory::{Memory, Request};
use super::names::Names;
use super::order::Order;
use super::phases::Threads;
use super::place::{Location, Place};
use super::program::{Planner, Wanted};
use super::slices::{Sequence, Trace};
use super::step::{Action, Slices, Step, Turns};
use super::treatment::treat;
use super::uses::Uses;
use crate::graph::{ByValue, Graph, Shape, Value};
use crate::operators::scan::{Body, Part, Project, Scan};
use std::collections::BTreeMap;

/// What a loop reads from memory: its operands, but for constants that something begins as.
pub(super) fn reads(graph: &Graph, scan: Value) -> Vec<Value> {
    let carried = graph.op(scan).get::<Scan>().map_or(0, |scan| scan.body.next.len());
    let filled =
        |(position, operand): &(usize, Value)| *position < carried && graph.op(*operand).as_constant().is_some();
    graph
        .operands(scan)
        .iter()
        .copied()
        .enumerate()
        .filter(|operand| !filled(operand))
        .map(|(_, operand)| operand)
        .collect()
}

/// What a loop has around it.
struct Around {
    /// Where the carried values are.
    carried: Vec<Location>,
    /// The traced values of the body.
    traced: Vec<Trace>,
}

impl Planner<'_, '_> {
    /// A loop; what comes before it becomes statements of their own.
    pub(super) fn recur(&mut self, value: Value, step: usize) -> Action {
        let scan = self.graph.op(value).get::<Scan>().expect("only scans are loops").clone();
        let body = &*scan.body;
        let names = self.names.within(&body.graph);
        let mut around = self.around(value, body, step);
        let operands = self.graph.operands(value);
        let outside = |position: usize| self.location(operands[position]);
        let reads = (body.next.len()..operands.len())
            .filter(|&position| !self.graph.shape(operands[position]).is_scalar())
            .map(outside)
            .filter(|location| location.place != Place::Scalar)
            .collect();
        let (steps, slices) = self.turn(operands, &scan, &names, &mut around, step);
        let writes = around.carried.into_iter().chain(around.traced.into_iter().map(|trace| trace.to)).collect();
        Action::Loop(Box::new(Turns { length: scan.length, reverse: scan.reverse, steps, reads, writes, slices }))
    }

    /// Gives memory to what is carried and traced, and the carried values their beginning.
    fn around(&mut self, value: Value, body: &Body, step: usize) -> Around {
        let mut parts: BTreeMap<Part, Value> = BTreeMap::new();
        for &user in self.uses.users(value) {
            let project = self.graph.op(user).get::<Project>().expect("parts of a trace are used");
            parts.insert(project.part, user);
        }
        let operands = self.graph.operands(value);
        let mut carried = vec![];
        for (number, &first) in operands[..body.next.len()].iter().enumerate() {
            let last = parts.get(&Part::Last(number)).copied();
            let leaf = body.leaf(number);
            let name = last.map_or_else(|| self.names.carried(value, number), |last| self.names.get(last)).to_owned();
            let out = self.carried(body.graph.shape(leaf), &name, last.unwrap_or(value), step);
            if let Some(last) = last {
                self.locations.insert(last, out.clone());
            }
            let action = match self.graph.op(first).as_constant() {
                Some(number) => Action::Fill { out: out.clone(), value: number },
                None if self.graph.shape(first).is_scalar() => {
                    let expression = self.scalar(first);
                    Action::Map { out: out.clone(), in_place: None, sources: vec![], expression, inlined: false }
                }
                None => Action::Copy { from: self.location(first), out: out.clone() },
            };
            self.steps.push(Step { value, action, reads: vec![] });
            carried.push(out);
        }
        let traced = parts
            .into_iter()
            .filter_map(|(part, project)| match part {
                Part::Trace(value) => Some(Trace {
                    value,
                    project,
                    to: self.allocate(project, step, None),
                    by_time: self.by_time[project.index()],
                }),
                Part::Last(_) => None,
            })
            .collect();
        Around { carried, traced }
    }

    fn carried(&mut self, shape: &Shape, name: &str, owner: Value, step: usize) -> Location {
        let last_use = self.last_use.get(owner).copied().unwrap_or(step);
        let exact = self.exact(owner, shape.batch);
        let request =
            Request { value: owner, name, row: &shape.dims, batched: shape.batch, classes: false, last_use, exact };
        let place = Place::Buffer(self.memory.allocate(&request));
        Location { place, variable: name.to_owned(), row: shape.dims.clone(), batched: shape.batch, classes: false }
    }

    /// The statements of one turn, and the sequences that they read and write where they are.
    fn turn(
        &mut self,
        operands: &[Value],
        scan: &Scan,
        names: &Names,
        around: &mut Around,
        step: usize,
    ) -> (Vec<Step>, Vec<Slices>) {
        let body = &*scan.body;
        let kept = body.next.iter().copied().chain(around.traced.iter().map(|trace| trace.value));
        let wanted =
            Wanted { outputs: kept.map(|value| (names.get(value).to_owned(), value)).collect(), ..Wanted::default() };
        let uses = Uses::new(&body.graph, &wanted.roots());
        let fusions = Fusions::find(&uses, Threads::One);
        let treatments = treat(&uses, &fusions);
        let mut locations: ByValue<Location> = ByValue::default();
        let mut scalars = ByValue::default();
        for (position, &operand) in operands.iter().enumerate() {
            if position < body.next.len() {
                locations.insert(body.leaf(position), around.carried[position].clone());
            } else if self.graph.shape(operand).is_scalar() {
                scalars.insert(body.leaf(position), self.scalar(operand));
            } else if !body.is_sequence(position) {
                locations.insert(body.leaf(position), self.location(operand));
            }
        }
        let sequences: Vec<Sequence> = (0..operands.len())
            .filter(|&position| body.is_sequence(position) && uses.needed[body.leaf(position).index()])
            .map(|position| self.sequence(body.leaf(position), operands, position, step))
            .collect();
        let mut inner = Planner {
            graph: &body.graph,
            uses,
            fusions,
            treatments,
            names,
            parameters: self.parameters,
            memory: Memory::inside(self.memory.pool),
            locations,
            scalars,
            claims: ByValue::default(),
            last_use: ByValue::default(),
            steps: vec![],
            lanes: vec![false; body.graph.len()],
            by_time: vec![false; body.graph.len()],
            order: vec![],
            phases: vec![],
            positions: ByValue::default(),
        };
        inner.order(&wanted, Order::default());
        inner.find_last_uses(&wanted);
        for sequence in &sequences {
            match sequence.by_time {
                true => drop(inner.allocate(sequence.leaf, 0, None)),
                false => inner.load(sequence.leaf, sequence.from.clone(), scan.length),
            }
        }
        inner.plan_statements();
        for trace in around.traced.iter().filter(|trace| !trace.by_time) {
            inner.trace(trace.value, &trace.to, scan.length);
        }
        let mut slices = inner.slices(&sequences, &mut around.traced);
        inner.carry_on(body, &around.carried);
        let steps = slices.relocate(&mut inner);
        self.hand_over(&slices.handed, &around.traced);
        (steps, slices.list)
    }

    /// Reads the slice of a sequence.
    fn load(&mut self, leaf: Value, from: Location, length: usize) {
        let dims = self.graph.shape(leaf).dims.clone();
        let out = self.allocate(leaf, 0, None);
        let call = Call::new("slice_axis").rows(0, with_time(length, &dims)).time().out(with_time(1, &dims));
        self.push_call(leaf, call, from, out);
    }

    /// Keeps a value of this turn.
    fn trace(&mut self, value: Value, to: &Location, length: usize) {
        let dims = self.graph.shape(value).dims.clone();
        let from = match self.scalars.contains(value) {
            true => unreachable!("what stays the same is not traced"),
            false => self.location(value),
        };
        let call = Call::new("place_axis").rows(0, with_time(1, &dims)).time().out(with_time(length, &dims));
        self.push_call(value, call, from, to.clone());
    }

    fn push_call(&mut self, value: Value, call: Call, from: Location, out: Location) {
        let action = Action::Call { call, operands: vec![from], out: Some(out), in_place: false, returns: None };
        self.steps.push(Step { value, action, reads: vec![] });
    }

    /// What is carried becomes what the next turn begins with.
    fn carry_on(&mut self, body: &Body, carried: &[Location]) {
        let mut updates = vec![];
        for (number, (&next, out)) in body.next.iter().zip(carried).enumerate() {
            let owner = self.owner(next);
            let moves = owner.index() < carried.len();
            if moves && owner.index() == number {
                continue;
            }
            updates.push((next, out.clone(), if moves { Some(self.set_aside(next)) } else { None }));
        }
        for (next, out, aside) in updates {
            let action = match (aside, self.graph.op(next).as_constant()) {
                (Some(from), _) => Action::Copy { from, out },
                (None, Some(value)) => Action::Fill { out, value },
                (None, None) if self.graph.shape(next).is_scalar() && !self.locations.contains(self.owner(next)) => {
                    Action::Map { out, in_place: None, sources: vec![], expression: self.scalar(next), inlined: false }
                }
                (None, None) => Action::Copy { from: self.location(next), out },
            };
            self.steps.push(Step { value: next, action, reads: vec![] });
        }
    }

    /// A copy of a carried value that is about to be overwritten while another one becomes it.
    fn set_aside(&mut self, value: Value) -> Location {
        let from = self.location(value);
        let name = format!("{}_before", from.variable);
        let request = Request {
            exact: false,
            value,
            name: &name,
            row: &from.row,
            batched: from.batched,
            classes: from.classes,
            last_use: usize::MAX,
        };
        let out =
            Location { place: Place::Buffer(self.memory.allocate(&request)), variable: name.clone(), ..from.clone() };
        self.steps.push(Step { value, action: Action::Copy { from, out: out.clone() }, reads: vec![] });
        out
    }
}

/// Axes with time before them.
fn with_time(length: usize, dims: &[usize]) -> Vec<usize> {
    std::iter::once(length).chain(dims.iter().copied()).collect()
}
