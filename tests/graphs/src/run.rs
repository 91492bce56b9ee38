//! Runs scheduled programs in their planned memory.
//!
//! The statements are taken at their word: where they read and write, in which order, which memory they take over.
//! Memory holds NaN until a value is written to it, and again before the next one is. Only what a kernel computes is
//! the interpreter's: the nodes between what the statement says it reads and the value it says it computes.

mod expressions;
mod loops;
mod scalars;

use crate::numbers::Numbers;
use nn_compiler::graph::{Graph, Type, Value};
use nn_compiler::interpret::{Tensor, evaluate};
use nn_compiler::model::Parameter;
use nn_compiler::operators::Op;
use nn_compiler::operators::by_time::ByTime;
use nn_compiler::schedule::step::{Action, Step};
use nn_compiler::schedule::{Body, Buffer, Location, Place, Program, Schedule};
use std::collections::{BTreeMap, BTreeSet};

/// What a program returns.
#[derive(Debug, Default)]
pub struct Results {
    /// Each output.
    pub outputs: Vec<Vec<f64>>,
    /// Each report.
    pub reports: Vec<f64>,
    /// What is next to each stored tensor.
    pub stores: BTreeMap<usize, Vec<f64>>,
}

/// A workspace with a program running in it.
struct Machine<'r> {
    numbers: &'r Numbers,
    declared: &'r [Buffer],
    parameters: &'r [Parameter],
    buffers: Vec<Vec<f64>>,
    stores: BTreeMap<usize, Vec<f64>>,
    variables: BTreeMap<String, f64>,
    /// The values of the numbers that kernels return besides what they write.
    returned: BTreeMap<String, Value>,
    /// The values of the whole graph that the program needs.
    needed: Vec<bool>,
    /// The number of the slice that a loop is at.
    time: usize,
}

/// The graph that statements belong to, and where its values are.
struct Frame<'r> {
    graph: &'r Graph,
    places: BTreeMap<Value, Location>,
    /// Values that are known without memory: the scalars that a loop's body is given.
    given: BTreeMap<Value, Tensor>,
}

/// Runs one of a schedule's programs, which is asked for `roots`.
///
/// # Errors
/// What a statement does that it may not do.
pub fn run(
    schedule: &Schedule,
    body: &Body,
    roots: &[Value],
    parameters: &[Parameter],
    numbers: &Numbers,
) -> Result<Results, String> {
    let buffers = schedule.buffers.iter().map(|buffer| {
        let rows = if buffer.batched { numbers.samples } else { 1 };
        vec![f64::NAN; rows * buffer.len()]
    });
    let machine = Machine {
        numbers,
        declared: &schedule.buffers,
        parameters,
        buffers: buffers.collect(),
        stores: BTreeMap::new(),
        variables: BTreeMap::new(),
        returned: BTreeMap::new(),
        needed: schedule.joint.graph.reachable(roots.iter().copied()),
        time: 0,
    };
    match body {
        Body::Tensors(program) => machine.program(&schedule.joint.graph, program),
        Body::Scalars(scalars) => machine.scalar_loop(scalars),
    }
}

impl<'r> Machine<'r> {
    fn program(mut self, graph: &'r Graph, program: &Program) -> Result<Results, String> {
        self.returned.clone_from(&program.returned);
        let mut frame = Frame { graph, places: BTreeMap::new(), given: BTreeMap::new() };
        for (number, step) in program.steps.iter().enumerate() {
            let context = |problem| format!("statement {number}, `{}`: {problem}", graph.op(step.value));
            self.step(step, &mut frame).map_err(context)?;
        }
        let outputs = program.outputs.iter().map(|(_, location)| Ok(self.read(location)?.to_vec()));
        let outputs = outputs.collect::<Result<_, String>>()?;
        let reports = program.reports.iter().map(|(_, value)| self.expression(value, &BTreeMap::new()));
        let reports = reports.collect::<Result<_, String>>()?;
        Ok(Results { outputs, reports, stores: self.stores })
    }

    /// The elements at a location.
    fn read(&self, location: &Location) -> Result<&[f64], String> {
        let rows = if location.batched { self.numbers.samples } else { 1 };
        let len = rows * location.row.iter().product::<usize>();
        let memory = match &location.place {
            Place::Data(n) => &self.numbers.data[*n].data,
            Place::Parameter(n) => &self.numbers.parameters[*n].data,
            Place::Gradient(n) => self.stores.get(n).ok_or_else(|| format!("nothing is stored at {n} yet"))?,
            Place::Buffer(n) => &self.buffers[*n],
            Place::Turn(n) => self.buffers[*n].get(self.time * len..).unwrap_or_default(),
            Place::Scalar => {
                let number = self.variables.get(&location.variable);
                std::slice::from_ref(number.ok_or_else(|| format!("`{}` is not defined yet", location.variable))?)
            }
        };
        memory.get(..len).ok_or_else(|| format!("`{}` is longer than its memory", location.variable))
    }

    /// Puts NaN everywhere in the memory of a location.
    fn poison(&mut self, place: &Place) {
        match place {
            Place::Buffer(n) => self.buffers[*n].fill(f64::NAN),
            Place::Gradient(n) => {
                let len = self.parameters[*n].len();
                self.stores.insert(*n, vec![f64::NAN; len]);
            }
            _ => {}
        }
    }

    fn write(&mut self, location: &Location, elements: &[f64]) -> Result<(), String> {
        self.poison(&location.place);
        let rows = if location.batched { self.numbers.samples } else { 1 };
        if elements.len() != rows * location.row.iter().product::<usize>() {
            return Err(format!("{} elements for `{}` of {:?}", elements.len(), location.variable, location.row));
        }
        let memory = match &location.place {
            Place::Buffer(n) => {
                let declared = &self.declared[*n];
                if declared.batched != location.batched || declared.classes != location.classes {
                    return Err(format!("`{}` is of another sort than its memory", location.variable));
                }
                if !declared.batched && declared.row.iter().product::<usize>() != elements.len() {
                    return Err(format!("`{}` is not as long as its memory", location.variable));
                }
                &mut self.buffers[*n]
            }
            Place::Turn(n) => self.buffers[*n].get_mut(self.time * elements.len()..).unwrap_or_default(),
            Place::Gradient(n) => self.stores.get_mut(n).expect("poisoned"),
            other => return Err(format!("nothing may be written to {other:?}")),
        };
        let to = memory.get_mut(..elements.len()).ok_or_else(|| format!("`{}` overflows", location.variable))?;
        to.copy_from_slice(elements);
        Ok(())
    }

    fn step(&mut self, step: &Step, frame: &mut Frame<'r>) -> Result<(), String> {
        match &step.action {
            Action::Let { variable, expression } => {
                let value = self.expression(expression, &BTreeMap::new())?;
                self.define(variable, value, step.value, frame);
            }
            Action::Map { out, in_place, sources, expression, .. } => {
                self.map(out, in_place.as_deref(), sources, expression)?;
                frame.places.insert(step.value, out.clone());
            }
            Action::Fill { out, value } => {
                let elements = vec![*value; self.len(out)];
                self.write(out, &elements)?;
                frame.places.insert(step.value, out.clone());
            }
            Action::Copy { from, out } => {
                let elements = self.read(from)?.to_vec();
                self.write(out, &elements)?;
                // What is stored for the caller, or carried on, stays where it was; a slice that will change does not.
                let slice = matches!(from.place, Place::Turn(_)) && is_leaf(frame.graph, step.value);
                match slice {
                    true => drop(frame.places.insert(step.value, out.clone())),
                    false => drop(frame.places.entry(step.value).or_insert_with(|| out.clone())),
                }
            }
            Action::Assign { out, expression } => {
                let value = self.expression(expression, &BTreeMap::new())?;
                self.write(out, &[value])?;
            }
            Action::Update { .. } | Action::Adopt { .. } => {
                return Err("the gradient's own program moves nothing".to_owned());
            }
            Action::Loop(turns) => self.turns(step.value, turns, frame)?,
            Action::Call { .. } if step.reads.is_empty() && self.is_slice(&step.action) => {
                self.slice(step, frame)?;
            }
            Action::Call { operands, out: Some(out), .. } if frame.graph.op(step.value).get::<ByTime>().is_some() => {
                self.turn(step.value, &operands[0], out, frame)?;
            }
            Action::Call { operands, out, in_place, returns, .. } => {
                self.call(step, operands, out.as_ref(), *in_place, returns.as_deref(), frame)?;
            }
        }
        Ok(())
    }

    fn len(&self, location: &Location) -> usize {
        let rows = if location.batched { self.numbers.samples } else { 1 };
        rows * location.row.iter().product::<usize>()
    }

    fn define(&mut self, variable: &str, number: f64, value: Value, frame: &mut Frame<'r>) {
        self.variables.insert(variable.to_owned(), number);
        let place = Location {
            place: Place::Scalar,
            variable: variable.to_owned(),
            row: vec![],
            batched: false,
            classes: false,
        };
        frame.places.insert(value, place);
    }

    fn call(
        &mut self,
        step: &Step,
        operands: &[Location],
        out: Option<&Location>,
        in_place: bool,
        returns: Option<&str>,
        frame: &mut Frame<'r>,
    ) -> Result<(), String> {
        let mut known = Reading { stops: step.reads.iter().copied().collect(), ..Reading::default() };
        let result = self.value(step.value, frame, &mut known)?;
        let beside = returns.and_then(|variable| self.returned.get(variable)).copied();
        let beside = beside.filter(|_| out.is_some());
        let number = beside.map(|number| self.value(number, frame, &mut known)).transpose()?;
        let taken = out.filter(|_| in_place).map(|out| &out.place);
        for place in &known.places {
            let named = operands.iter().any(|operand| operand.place == *place) || taken == Some(place);
            if !named && !self.is_scalar(place) {
                return Err(format!("it reads {place:?}, which is none of its operands"));
            }
        }
        for operand in operands {
            if !known.places.contains(&operand.place) && !known.constants.contains(&operand.place) {
                return Err(format!("it does not read its operand {:?}", operand.place));
            }
            self.read(operand)?;
        }
        if let Some(out) = out {
            self.write(out, &result.data)?;
            frame.places.insert(step.value, out.clone());
        }
        if let Some(variable) = returns {
            let (value, tensor) = match (beside, number) {
                (Some(value), Some(tensor)) => (value, tensor),
                _ => (step.value, result),
            };
            self.define(variable, tensor.data[0], value, frame);
        }
        Ok(())
    }

    /// Whether a place holds a number, which is read wherever it is needed.
    fn is_scalar(&self, place: &Place) -> bool {
        match place {
            Place::Scalar => true,
            Place::Parameter(n) => self.numbers.parameters[*n].data.len() == 1,
            Place::Buffer(n) => !self.declared[*n].batched && self.buffers[*n].len() == 1,
            _ => false,
        }
    }

    /// A value from what is in memory.
    fn value(&self, value: Value, frame: &Frame<'r>, known: &mut Reading) -> Result<Tensor, String> {
        if let Some(tensor) = known.values.get(&value).or_else(|| frame.given.get(&value)) {
            return Ok(tensor.clone());
        }
        let graph = frame.graph;
        let written = known.stops.contains(&value) && (frame.places.contains_key(&value) || !is_leaf(graph, value));
        let tensor = if written {
            let location = frame
                .places
                .get(&value)
                .ok_or_else(|| format!("`{}` ({}) is read before it is computed", graph.op(value), value.index()))?;
            // A constant in memory may also be written out where it is read.
            let places = if graph.op(value).as_constant().is_some() { &mut known.constants } else { &mut known.places };
            places.insert(location.place.clone());
            self.tensor(location, graph.ty(value))?
        } else {
            match graph.op(value) {
                Op::Data(n) => _ = known.places.insert(Place::Data(*n)),
                Op::Parameter(n) => _ = known.places.insert(Place::Parameter(*n)),
                Op::Bound(_) => {
                    let location = frame.places.get(&value).ok_or("a loop's operand is nowhere")?;
                    known.places.insert(location.place.clone());
                    let tensor = self.tensor(location, graph.ty(value))?;
                    known.values.insert(value, tensor.clone());
                    return Ok(tensor);
                }
                _ => {}
            }
            let operands = graph.operands(value);
            let operands: Vec<Tensor> =
                operands.iter().map(|&operand| self.value(operand, frame, known)).collect::<Result<_, _>>()?;
            let operands: Vec<&Tensor> = operands.iter().collect();
            self.numbers.environment(|environment| evaluate(graph, value, &operands, environment))
        };
        known.values.insert(value, tensor.clone());
        Ok(tensor)
    }

    /// What a location holds, as a value of that type.
    fn tensor(&self, location: &Location, ty: &Type) -> Result<Tensor, String> {
        let dims = ty.shape.with_samples(self.numbers.samples);
        let data = self.read(location)?.to_vec();
        match data.len() == dims.iter().product::<usize>() {
            true => Ok(Tensor { batch: ty.shape.batch, dims, data }),
            false => Err(format!("`{}` has not as many elements as {ty}", location.variable)),
        }
    }
}

/// What a statement reads.
#[derive(Default)]
struct Reading {
    /// The values that it reads from memory.
    stops: BTreeSet<Value>,
    values: BTreeMap<Value, Tensor>,
    places: BTreeSet<Place>,
    constants: BTreeSet<Place>,
}

fn is_leaf(graph: &Graph, value: Value) -> bool {
    matches!(graph.op(value), Op::Data(_) | Op::Parameter(_) | Op::Samples | Op::Constant(_) | Op::Bound(_))
}
