//! A program: the statements that compute some values of a graph, in order, each in its place.

use super::common;
use super::expression::Expression;
use super::fuse::Fusions;
use super::layout;
use super::memory::{Memory, Pool, Request};
use super::names::Names;
use super::order::Order;
use super::phases::{Phase, Share};
use super::place::{Location, Place};
use super::step::{Action, Reading, Source, Step};
use super::time;
use super::treatment::{Treatment, treat};
use super::uses::Uses;
use crate::graph::{ByValue, Element, Graph, Value};
use crate::model::Parameter;
use crate::operators::Op;
use std::collections::BTreeMap;

/// What a program is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Values per sample that it returns in memory, by name.
    pub outputs: Vec<(String, Value)>,
    /// Numbers that it returns, by name.
    pub reports: Vec<(String, Value)>,
    /// What it writes next to each stored tensor; `None` for zero.
    pub stores: Vec<(usize, Option<Value>)>,
}

impl Wanted {
    /// All values asked for.
    pub fn roots(&self) -> Vec<Value> {
        self.in_memory().chain(self.reports.iter().map(|&(_, value)| value)).collect()
    }

    /// The values asked for in memory.
    pub fn in_memory(&self) -> impl Iterator<Item = Value> {
        let outputs = self.outputs.iter().map(|&(_, value)| value);
        outputs.chain(self.stores.iter().filter_map(|&(_, value)| value))
    }
}

/// The statements of a function.
#[derive(Clone, Debug)]
pub struct Program {
    /// The statements.
    pub steps: Vec<Step>,
    /// Where the outputs are.
    pub outputs: Vec<(String, Location)>,
    /// The numbers returned.
    pub reports: Vec<(String, Expression)>,
    /// Whether it is compiled for every instruction set, with kernels inlined.
    pub inlined: bool,
    /// The values of the numbers that kernels return besides what they write, by their variables.
    pub returned: BTreeMap<String, Value>,
    /// What threads share; none for a program that is one thread's.
    pub phases: Vec<Phase>,
}

/// The state of planning one program.
pub(super) struct Planner<'g, 'p> {
    pub(super) graph: &'g Graph,
    pub(super) uses: Uses<'g>,
    pub(super) fusions: Fusions,
    pub(super) treatments: Vec<Treatment>,
    pub(super) names: &'g Names,
    pub(super) parameters: &'g [Parameter],
    pub(super) memory: Memory<'p>,
    /// Where values are that are in memory, by the value that owns the memory.
    pub(super) locations: ByValue<Location>,
    /// The scalars that a loop's body is given.
    pub(super) scalars: ByValue<Expression>,
    /// The tensor whose derivative a value is written to directly.
    pub(super) claims: ByValue<usize>,
    /// The last step that reads a value's memory.
    pub(super) last_use: ByValue<usize>,
    pub(super) steps: Vec<Step>,
    /// Which values have their samples in lanes.
    pub(super) lanes: Vec<bool>,
    /// Which values lie by time.
    pub(super) by_time: Vec<bool>,
    /// The values that get a statement.
    pub(super) order: Vec<Value>,
    /// What threads share, by positions in that order.
    pub(super) phases: Vec<Phase>,
    /// The positions, if threads share anything.
    pub(super) positions: ByValue<usize>,
}

/// Plans a program.
pub fn plan(
    graph: &Graph,
    wanted: &Wanted,
    names: &Names,
    parameters: &[Parameter],
    pool: &mut Pool,
    order: Order,
) -> Program {
    let uses = Uses::new(graph, &wanted.roots());
    let fusions = Fusions::find(&uses, order.threads);
    let treatments = treat(&uses, &fusions);
    let mut planner = Planner {
        graph,
        uses,
        fusions,
        treatments,
        names,
        parameters,
        memory: Memory::new(pool),
        locations: ByValue::default(),
        scalars: ByValue::default(),
        claims: ByValue::default(),
        last_use: ByValue::default(),
        steps: vec![],
        lanes: layout::in_lanes(graph),
        by_time: time::by_time(graph, &wanted.roots()),
        order: vec![],
        phases: vec![],
        positions: ByValue::default(),
    };
    planner.order(wanted, order);
    planner.claim(wanted);
    planner.find_last_uses(wanted);
    planner.run(wanted)
}

impl Planner<'_, '_> {
    /// The value whose memory a value is read from: views have none of their own.
    pub(super) fn owner(&self, mut value: Value) -> Value {
        while self.treatments[value.index()] == Treatment::View {
            value = self.graph.operands(value)[0];
        }
        value
    }

    /// Whether a statement computes the value into memory.
    fn is_computed(&self, value: Value) -> bool {
        let written = matches!(self.treatments[value.index()], Treatment::Map | Treatment::Call | Treatment::Fill);
        written && !self.returns_number(value)
    }

    /// Derivatives that are computed into memory go where the caller wants them.
    fn claim(&mut self, wanted: &Wanted) {
        let outputs: Vec<Value> = wanted.outputs.iter().map(|&(_, value)| self.owner(value)).collect();
        for &(number, value) in &wanted.stores {
            let Some(owner) = value.map(|value| self.owner(value)) else { continue };
            let fits = self.graph.shape(owner).len() == self.parameters[number].len() && !self.graph.shape(owner).batch;
            if fits && self.is_computed(owner) && !outputs.contains(&owner) {
                self.claims.insert_first(owner, number);
            }
        }
    }

    /// Plans the statements, in order.
    pub(super) fn plan_statements(&mut self) {
        // Where each statement begins: a loop has some before it.
        let mut begins = vec![];
        for (step, value) in self.order.clone().into_iter().enumerate() {
            begins.push(self.steps.len());
            self.memory.advance(step);
            let action = self.action(value, step);
            let reads = self.reads(value);
            self.steps.push(Step { value, action, reads });
        }
        begins.push(self.steps.len());
        self.renumber_phases(&begins);
    }

    /// What the statement of a value does.
    fn action(&mut self, value: Value, step: usize) -> Action {
        match self.treatments[value.index()] {
            Treatment::Map => self.map(value, step),
            Treatment::Let => {
                Action::Let { variable: self.names.get(value).to_owned(), expression: self.apply(value, &mut vec![]) }
            }
            Treatment::Fill => {
                let number = self.graph.op(value).as_constant().expect("only constants are filled in");
                Action::Fill { out: self.allocate(value, step, None), value: number }
            }
            Treatment::Loop => self.recur(value, step),
            _ => self.call(value, step),
        }
    }

    /// Phases by the steps that their statements begin with, no longer by positions in the order.
    fn renumber_phases(&mut self, begins: &[usize]) {
        for phase in &mut self.phases {
            phase.steps = begins[phase.steps.start]..begins[phase.steps.end];
            if let Share::Statements(middle) = &mut phase.share {
                *middle = begins[*middle];
            }
        }
    }

    /// All statements, and what is returned of them.
    fn run(mut self, wanted: &Wanted) -> Program {
        self.plan_statements();
        let planned = self.steps.len();
        self.memory.advance(usize::MAX);
        for &(number, value) in &wanted.stores {
            self.store(number, value);
        }
        let outputs = wanted.outputs.iter().map(|(name, value)| (name.clone(), self.output(*value))).collect();
        let reports = wanted.reports.iter().map(|(name, value)| (name.clone(), self.scalar(*value))).collect();
        let returned = self.fusions.by_root.iter().filter_map(|(_, fused)| fused.returns);
        let returned = returned.map(|value| (self.names.get(value).to_owned(), value)).collect();
        if !self.phases.is_empty() && planned < self.steps.len() {
            self.phases.push(Phase { steps: planned..self.steps.len(), share: Share::Nothing, cost: 0 });
        }
        Program { inlined: false, steps: self.steps, outputs, reports, returned, phases: self.phases }
    }

    fn is_classes(&self, value: Value) -> bool {
        matches!(self.graph.ty(value).element, Element::Class(_))
    }

    /// Where a value in memory is.
    pub(super) fn location(&self, value: Value) -> Location {
        let owner = self.owner(value);
        let shape = self.graph.shape(owner);
        let at = |place: Place, variable: &str| Location {
            place,
            variable: variable.to_owned(),
            row: shape.dims.clone(),
            batched: shape.batch,
            classes: self.is_classes(owner),
        };
        match self.graph.op(owner) {
            Op::Data(number) => at(Place::Data(*number), self.names.get(owner)),
            Op::Parameter(number) => at(Place::Parameter(*number), ""),
            _ => match self.locations.get(owner) {
                Some(location) => location.clone(),
                None if shape.is_scalar() => at(Place::Scalar, self.names.get(owner)),
                None => panic!("{} is not in memory", self.names.get(owner)),
            },
        }
    }

    /// A place for the result of a statement; `taken_over` is the buffer of the operand whose memory it gets.
    pub(super) fn allocate(&mut self, value: Value, step: usize, taken_over: Option<usize>) -> Location {
        let shape = self.graph.shape(value);
        let variable = self.names.computed(value).to_owned();
        let (place, row) = match self.claims.get(value) {
            Some(&number) => (Place::Gradient(number), self.parameters[number].dims.clone()),
            None => {
                let last_use = self.last_use.get(value).copied().unwrap_or(step);
                let classes = self.is_classes(value);
                let exact = self.exact(value, shape.batch);
                let (name, row, batched) = (&variable, &shape.dims, shape.batch);
                let request = Request { value, name, row, batched, classes, last_use, exact };
                let buffer = match taken_over {
                    Some(buffer) => {
                        self.memory.take_over(buffer, &request);
                        buffer
                    }
                    None => self.memory.allocate(&request),
                };
                (Place::Buffer(buffer), shape.dims.clone())
            }
        };
        let location = Location { place, variable, row, batched: shape.batch, classes: self.is_classes(value) };
        self.locations.insert(value, location.clone());
        location
    }

    /// The buffer of an operand that this statement reads last and that its result may take over.
    pub(super) fn last_read(&self, value: Value, operand: Value, step: usize) -> Option<usize> {
        let owner = self.owner(operand);
        if self.claims.contains(value) || self.last_use.get(owner) != Some(&step) {
            return None;
        }
        let (a, b) = (self.graph.shape(owner), self.graph.shape(value));
        let same = a.batch == b.batch && a.len() == b.len() && (a.batch || a.dims == b.dims);
        self.memory.slot_of(owner).filter(|_| same && self.is_classes(owner) == self.is_classes(value))
    }

    /// An elementwise loop: in place where it can be, and a call where the runtime has compiled it.
    fn map(&mut self, value: Value, step: usize) -> Action {
        let mut sources = vec![];
        let expression = self.apply(value, &mut sources);
        let full = |source: &(Value, Source)| source.1.access == Reading::Full;
        let owners = |owner: Value, sources: &[(Value, Source)]| sources.iter().filter(|(o, _)| *o == owner).count();
        let taken = sources
            .iter()
            .enumerate()
            .filter(|(_, s)| full(s) && owners(s.0, &sources) == 1)
            .find_map(|(position, s)| self.last_read(value, s.0, step).map(|buffer| (position, buffer)));
        let in_place = taken.map(|(position, _)| sources.remove(position).1.name);
        let out = self.allocate(value, step, taken.map(|(_, buffer)| buffer));
        let sources: Vec<Source> = sources.into_iter().map(|(_, source)| source).collect();
        let common = common::call(&out, in_place.as_deref(), &sources, &expression);
        common.unwrap_or(Action::Map { out, in_place, sources, expression, inlined: false })
    }

    /// Writes what a stored tensor's derivative is, if no statement has done so.
    fn store(&mut self, number: usize, value: Option<Value>) {
        let parameter = &self.parameters[number];
        let out = Location {
            place: Place::Gradient(number),
            variable: String::new(),
            row: parameter.dims.clone(),
            batched: false,
            classes: false,
        };
        let action = match value {
            None => Action::Fill { out, value: 0.0 },
            Some(value) if self.claims.get(self.owner(value)) == Some(&number) => return,
            Some(value) if self.graph.shape(value).is_scalar() => {
                Action::Assign { out, expression: self.scalar(value) }
            }
            Some(value) => match self.graph.op(value).as_constant() {
                Some(number) => Action::Fill { out, value: number },
                None => Action::Copy { from: self.location(value), out },
            },
        };
        let reads = value.map(|value| self.owner(value)).into_iter().collect();
        self.steps.push(Step { value: value.unwrap_or_default(), action, reads });
    }

    /// Where an output is: in a buffer, so that it outlives the inputs.
    fn output(&mut self, value: Value) -> Location {
        let from = self.location(value);
        if matches!(from.place, Place::Buffer(_)) {
            return from;
        }
        // Two outputs of one value are one copy.
        if let Some(copy) = self.locations.get(value) {
            return copy.clone();
        }
        let out = self.allocate(value, usize::MAX, None);
        self.steps.push(Step { value, action: Action::Copy { from, out: out.clone() }, reads: vec![] });
        out
    }
}
