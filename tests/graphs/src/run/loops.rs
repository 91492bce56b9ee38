//! Loops over time.

use super::{Frame, Machine};
use nn_compiler::graph::Value;
use nn_compiler::operators::Op;
use nn_compiler::operators::by_time::ByTime;
use nn_compiler::operators::scan::{Part, Project, Scan};
use nn_compiler::schedule::step::{Action, Step, Turns};
use nn_compiler::schedule::{Argument, Location, Place};
use std::collections::BTreeMap;

impl<'r> Machine<'r> {
    /// Whether a call reads or writes the slice that a loop is at.
    pub(super) fn is_slice(&self, action: &Action) -> bool {
        matches!(action, Action::Call { call, .. } if call.arguments.contains(&Argument::Time))
    }

    /// `slice_axis` and `place_axis` along time.
    pub(super) fn slice(&mut self, step: &Step, frame: &mut Frame<'r>) -> Result<(), String> {
        let Action::Call { call, operands, out: Some(out), .. } = &step.action else {
            return Err("a slice goes nowhere".into());
        };
        let from = self.read(&operands[0])?.to_vec();
        let samples = if out.batched { self.numbers.samples } else { 1 };
        match call.function {
            "slice_axis" => {
                let len = out.row.iter().product::<usize>();
                let rows = from.chunks(from.len() / samples);
                let slice: Vec<f64> = rows.flat_map(|row| row[self.time * len..][..len].to_vec()).collect();
                self.write(out, &slice)?;
                frame.places.insert(step.value, out.clone());
            }
            "place_axis" => {
                let len = from.len() / samples;
                let Place::Buffer(buffer) = out.place else { return Err("a trace is in no buffer".into()) };
                let width = out.row.iter().product::<usize>();
                for (sample, row) in from.chunks(len).enumerate() {
                    self.buffers[buffer][sample * width + self.time * len..][..len].copy_from_slice(row);
                }
            }
            other => return Err(format!("`{other}` is no slice")),
        }
        Ok(())
    }

    /// A batch of sequences in another order: by time, or by sample again.
    pub(super) fn turn(
        &mut self,
        value: Value,
        from: &Location,
        out: &Location,
        frame: &mut Frame<'r>,
    ) -> Result<(), String> {
        let into = frame.graph.op(value).get::<ByTime>().is_some_and(|turn| turn.into);
        let (x, length) = (self.read(from)?.to_vec(), frame.graph.shape(value).dims[0]);
        let [rows, columns] = if into { [self.numbers.samples, length] } else { [length, self.numbers.samples] };
        let len = x.len() / rows / columns;
        let places = (0..columns).flat_map(|column| (0..rows).map(move |row| row * columns + column));
        let turned: Vec<f64> = places.flat_map(|at| x[at * len..][..len].to_vec()).collect();
        self.write(out, &turned)?;
        frame.places.insert(value, out.clone());
        Ok(())
    }

    /// All turns of a loop.
    pub(super) fn turns(&mut self, value: Value, turns: &Turns, frame: &mut Frame<'r>) -> Result<(), String> {
        let graph = frame.graph;
        let scan = graph.op(value).get::<Scan>().ok_or("only scans are loops")?;
        let (body, operands) = (&*scan.body, graph.operands(value));
        let (carried, traced) = turns.writes.split_at(body.next.len());
        let mut places: BTreeMap<Value, Location> = BTreeMap::new();
        let mut given = BTreeMap::new();
        let mut known = super::Reading::default();
        known.stops.extend(frame.places.keys());
        for (position, &operand) in operands.iter().enumerate() {
            let leaf = body.leaf(position);
            if position < carried.len() {
                places.insert(leaf, carried[position].clone());
            } else if graph.shape(operand).is_scalar() {
                given.insert(leaf, self.value(operand, frame, &mut known)?);
            } else if !body.is_sequence(position) {
                places.insert(leaf, outside(operand, frame)?);
            } else if let Ok(whole) = outside(operand, frame) {
                let slices = turns.slices.iter().filter(|slices| slices.of.place == whole.place);
                places.extend(slices.filter_map(|slices| Some((leaf, slices.begin.clone()?))));
            }
        }
        let new = |place: &Place| turns.reads.iter().all(|read| read.place != *place);
        traced.iter().filter(|location| new(&location.place)).for_each(|location| self.poison(&location.place));
        for turn in 0..turns.length {
            self.time = if turns.reverse { turns.length - 1 - turn } else { turn };
            for buffer in (0..self.buffers.len()).filter(|&buffer| self.declared[buffer].inside) {
                self.buffers[buffer].fill(f64::NAN);
            }
            let mut inner = Frame { graph: &body.graph, places: places.clone(), given: given.clone() };
            for (number, step) in turns.steps.iter().enumerate() {
                let context = |problem| format!("turn {turn}, {number}, `{}`: {problem}", body.graph.op(step.value));
                self.step(step, &mut inner).map_err(context)?;
            }
        }
        self.parts(value, carried, traced, frame);
        Ok(())
    }

    /// Where the loop's results are.
    fn parts(&self, value: Value, carried: &[Location], traced: &[Location], frame: &mut Frame<'r>) {
        let graph = frame.graph;
        let users = graph.users(value).into_iter().filter(|user| self.needed[user.index()]);
        let parts: BTreeMap<Part, Value> =
            users.filter_map(|user| Some((graph.op(user).get::<Project>()?.part, user))).collect();
        let mut traced = traced.iter();
        for (part, user) in parts {
            let location = match part {
                Part::Last(number) => carried.get(number),
                Part::Trace(_) => traced.next(),
            };
            frame.places.extend(location.map(|location| (user, location.clone())));
        }
    }
}

/// Where a value is that a loop reads from outside.
fn outside(mut value: Value, frame: &Frame<'_>) -> Result<Location, String> {
    let graph = frame.graph;
    loop {
        if let Some(location) = frame.places.get(&value) {
            return Ok(location.clone());
        }
        let place = match graph.op(value) {
            Op::Data(n) => Place::Data(*n),
            Op::Parameter(n) => Place::Parameter(*n),
            Op::Structured(op) if op.is_view() => {
                value = graph.operands(value)[0];
                continue;
            }
            other => return Err(format!("a loop reads `{other}`, which is nowhere")),
        };
        let shape = graph.shape(value);
        return Ok(Location {
            place,
            variable: String::new(),
            row: shape.dims.clone(),
            batched: shape.batch,
            classes: false,
        });
    }
}
