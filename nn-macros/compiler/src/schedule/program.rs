//! A program: the statements that compute some values of a graph, in order, each in its place.

use super::call::{Argument, Call, Site};
use super::common;
use super::expression::Expression;
use super::fuse::Fusions;
use super::layout;
use super::memory::{Memory, Pool, Request};
use super::names::Names;
use super::parts::STATEMENTS;
use super::phases::{Phase, Share, Statement, Threads, arrange};
use super::place::{Location, Place};
use super::recurrence;
use super::step::{Action, Reading, Source, Step};
use super::time;
use super::treatment::{Treatment, treat};
use super::uses::Uses;
use crate::explain::flops;
use crate::graph::{Element, Graph, Value};
use crate::model::Parameter;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use crate::operators::by_time::ByTime;
use crate::operators::contract::Contract;
use crate::operators::conv::Convolution;
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
        let pairs = self.outputs.iter().chain(&self.reports).map(|&(_, value)| value);
        pairs.chain(self.stores.iter().filter_map(|&(_, value)| value)).collect()
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
    pub(super) locations: BTreeMap<Value, Location>,
    /// The scalars that a loop's body is given.
    pub(super) scalars: BTreeMap<Value, Expression>,
    /// The tensor whose derivative a value is written to directly.
    pub(super) claims: BTreeMap<Value, usize>,
    /// The last step that reads a value's memory.
    pub(super) last_use: BTreeMap<Value, usize>,
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
    pub(super) positions: BTreeMap<Value, usize>,
}

/// Plans a program.
pub fn plan(
    graph: &Graph,
    wanted: &Wanted,
    names: &Names,
    parameters: &[Parameter],
    pool: &mut Pool,
    threads: Threads,
) -> Program {
    let uses = Uses::new(graph, &wanted.roots());
    let fusions = Fusions::find(&uses, threads);
    let treatments = treat(&uses, &fusions);
    let mut planner = Planner {
        graph,
        uses,
        fusions,
        treatments,
        names,
        parameters,
        memory: Memory::new(pool),
        locations: BTreeMap::new(),
        scalars: BTreeMap::new(),
        claims: BTreeMap::new(),
        last_use: BTreeMap::new(),
        steps: vec![],
        lanes: layout::in_lanes(graph),
        by_time: time::by_time(graph, &wanted.roots()),
        order: vec![],
        phases: vec![],
        positions: BTreeMap::new(),
    };
    planner.order(threads);
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

    /// Whether the value is a number that a kernel returns.
    fn returns_number(&self, value: Value) -> bool {
        let kernel = self.treatments[value.index()] == Treatment::Call;
        kernel && self.graph.shape(value).is_scalar() && self.call_of(value).1.scalar
    }

    /// Derivatives that are computed into memory go where the caller wants them.
    fn claim(&mut self, wanted: &Wanted) {
        let outputs: Vec<Value> = wanted.outputs.iter().map(|&(_, value)| self.owner(value)).collect();
        for &(number, value) in &wanted.stores {
            let Some(owner) = value.map(|value| self.owner(value)) else { continue };
            let fits = self.graph.shape(owner).len() == self.parameters[number].len() && !self.graph.shape(owner).batch;
            if fits && self.is_computed(owner) && !outputs.contains(&owner) {
                self.claims.entry(owner).or_insert(number);
            }
        }
    }

    /// The values whose memory a statement reads.
    fn reads(&self, value: Value) -> Vec<Value> {
        let mut reads = vec![];
        match self.treatments[value.index()] {
            Treatment::Map | Treatment::Let | Treatment::Inline => self.closure_reads(value, &mut reads),
            Treatment::Call => {
                for &operand in self.operands_of(value) {
                    match self.treatments[operand.index()] {
                        Treatment::Repeat => reads.push(self.owner(self.graph.operands(operand)[0])),
                        _ => reads.push(self.owner(operand)),
                    }
                }
            }
            Treatment::Loop => reads.extend(recurrence::reads(self.graph, value).into_iter().map(|o| self.owner(o))),
            _ => {}
        }
        reads
    }

    /// The value whose statement computes a value.
    fn computed_by(&self, value: Value) -> Value {
        match self.treatments[value.index()] {
            Treatment::Part => self.graph.operands(value)[0],
            _ => value,
        }
    }

    fn closure_reads(&self, value: Value, reads: &mut Vec<Value>) {
        for &operand in self.graph.operands(value) {
            match self.treatments[operand.index()] {
                Treatment::Inline => self.closure_reads(operand, reads),
                Treatment::Repeat => reads.push(self.owner(self.graph.operands(operand)[0])),
                Treatment::Nothing if self.graph.op(operand).as_constant().is_some() => {}
                _ => reads.push(self.owner(operand)),
            }
        }
    }

    /// Puts statements in order.
    pub(super) fn order(&mut self, threads: Threads) {
        self.order = self.statements();
        if threads != Threads::One {
            (self.order, self.phases) = arrange(self.shared_statements(), STATEMENTS);
            self.positions = self.order.iter().enumerate().map(|(position, &value)| (value, position)).collect();
        }
    }

    /// The statements and what threads can share of them.
    fn shared_statements(&self) -> Vec<Statement> {
        let mut weights = vec![None; self.graph.len()];
        let statement = |&value: &Value| {
            let treatment = self.treatments[value.index()];
            let kernel = matches!(treatment, Treatment::Map | Treatment::Call | Treatment::Fill);
            let turns = self.graph.op(value).get::<ByTime>().is_some();
            let reads = self.reads(value);
            let whole = turns || self.returns_number(value) || self.multiplies_wide(value, &reads);
            let by_samples = kernel && self.graph.shape(value).batch && !whole;
            let reads = reads.into_iter().map(|read| self.computed_by(read)).collect();
            let shares_memory = treatment == Treatment::Loop;
            Statement { value, by_samples, shares_memory, reads, cost: self.weight(value, &mut weights) }
        };
        self.order.iter().map(statement).collect()
    }

    /// Whether a statement is the product of all samples with a weight so large that it should not go from one thread's cache
    /// to another's. The kernel then shares the weight: its columns, or the rows of one with many
    /// (`halves.rs` and `dense.rs` in the runtime), or the samples if these are more.
    fn multiplies_wide(&self, value: Value, reads: &[Value]) -> bool {
        /// From so many elements on.
        const WIDE: usize = 1 << 17;
        /// With so many rows, from so many.
        const LONG: (usize, usize) = (384, 1 << 15);
        let call = self.treatments[value.index()] == Treatment::Call;
        let wide = |&read: &Value| {
            let shape = self.graph.shape(read);
            let long = shape.dims.first().is_some_and(|&rows| rows >= LONG.0) && shape.len() >= LONG.1;
            !shape.batch && (long || shape.len() >= WIDE)
        };
        call && reads.iter().any(wide) && self.call_of(value).1.function.starts_with("dense")
    }

    /// About how many operations a statement is for a sample; the elementwise are slower than those of products.
    fn weight(&self, value: Value, weights: &mut [Option<()>]) -> usize {
        /// How many of a product's operations take the time of one elementwise.
        const ELEMENTWISE: usize = 16;
        if weights[value.index()].replace(()).is_some() {
            return 0;
        }
        let own = match self.graph.op(value) {
            Op::Structured(op) if op.is_view() => 0,
            Op::Structured(_) if self.graph.op(value).get::<Contract>().is_some() => flops::of(self.graph, value),
            Op::Structured(_) if self.graph.op(value).get::<Convolution>().is_some() => flops::of(self.graph, value),
            _ => flops::of(self.graph, value).saturating_mul(ELEMENTWISE),
        };
        let within = |o: &Value| matches!(self.treatments[o.index()], Treatment::Nothing | Treatment::Inline);
        let operands = self.graph.operands(value).iter().copied().filter(within);
        operands.fold(own, |sum, operand| sum.saturating_add(self.weight(operand, weights)))
    }

    /// Whether a value's buffer has just its length: where threads share samples, what outlives a phase is cut where
    /// its rows are.
    pub(super) fn exact(&self, value: Value, batched: bool) -> bool {
        if self.phases.is_empty() || !batched {
            return false;
        }
        let last = self.last_use.get(&value).and_then(|&last| self.phase_of(last));
        let own = self.positions.get(&self.computed_by(value)).and_then(|&position| self.phase_of(position));
        own.is_none() || own != last
    }

    /// The phase of the statement at this position.
    fn phase_of(&self, position: usize) -> Option<usize> {
        let phase = self.phases.partition_point(|phase| phase.steps.end <= position);
        (phase < self.phases.len()).then_some(phase)
    }

    /// The values that get a statement, in order: as in the graph, but for a number that a later kernel returns
    /// along the way, whose users wait for that kernel.
    fn statements(&self) -> Vec<Value> {
        let statement = |t: Treatment| {
            matches!(t, Treatment::Map | Treatment::Let | Treatment::Call | Treatment::Fill | Treatment::Loop)
        };
        let returned = self.fusions.by_root.iter().filter_map(|(&root, fused)| Some((fused.returns?, root)));
        let providers: BTreeMap<Value, Value> = returned.collect();
        let mut order = vec![];
        let mut done = vec![false; self.graph.len()];
        for value in self.uses.values().filter(|value| statement(self.treatments[value.index()])) {
            self.after_providers(value, &providers, &mut done, &mut order);
        }
        order
    }

    fn after_providers(
        &self,
        value: Value,
        providers: &BTreeMap<Value, Value>,
        done: &mut [bool],
        order: &mut Vec<Value>,
    ) {
        if std::mem::replace(&mut done[value.index()], true) {
            return;
        }
        for read in self.reads(value) {
            let provider = self.computed_by(providers.get(&read).copied().unwrap_or(read));
            let computed =
                !matches!(self.treatments[provider.index()], Treatment::Nothing | Treatment::View | Treatment::Repeat);
            if computed && !done[provider.index()] {
                self.after_providers(provider, providers, done, order);
            }
        }
        order.push(value);
    }

    pub(super) fn find_last_uses(&mut self, wanted: &Wanted) {
        for (step, value) in self.order.clone().into_iter().enumerate() {
            // Threads that share statements take them in any order: all they need is alive throughout.
            let last = match self.phase_of(step).map(|phase| &self.phases[phase]) {
                Some(Phase { share: Share::Statements(_), steps, .. }) => steps.end,
                _ => step,
            };
            self.last_use.entry(value).or_insert(last);
            for read in self.reads(value) {
                self.last_use.insert(read, last);
            }
        }
        let kept =
            wanted.outputs.iter().map(|&(_, value)| value).chain(wanted.stores.iter().filter_map(|&(_, value)| value));
        for value in kept.collect::<Vec<_>>() {
            self.last_use.insert(self.owner(value), usize::MAX);
        }
    }

    /// Plans the statements, in order.
    pub(super) fn plan_statements(&mut self) {
        // Where each statement begins: a loop has some before it.
        let mut begins = vec![];
        for (step, value) in self.order.clone().into_iter().enumerate() {
            begins.push(self.steps.len());
            self.memory.advance(step);
            let action = match self.treatments[value.index()] {
                Treatment::Map => self.map(value, step),
                Treatment::Let => Action::Let {
                    variable: self.names.get(value).to_owned(),
                    expression: self.apply(value, &mut vec![]),
                },
                Treatment::Fill => {
                    let number = self.graph.op(value).as_constant().expect("only constants are filled in");
                    Action::Fill { out: self.allocate(value, step, None), value: number }
                }
                Treatment::Loop => self.recur(value, step),
                _ => self.call(value, step),
            };
            let reads = self.reads(value);
            self.steps.push(Step { value, action, reads });
        }
        begins.push(self.steps.len());
        for phase in &mut self.phases {
            phase.steps = begins[phase.steps.start]..begins[phase.steps.end];
            if let Share::Statements(middle) = &mut phase.share {
                *middle = begins[*middle];
            }
        }
    }

    fn run(mut self, wanted: &Wanted) -> Program {
        self.plan_statements();
        let planned = self.steps.len();
        self.memory.advance(usize::MAX);
        for &(number, value) in &wanted.stores {
            self.store(number, value);
        }
        let outputs = wanted.outputs.iter().map(|(name, value)| (name.clone(), self.output(*value))).collect();
        let reports = wanted.reports.iter().map(|(name, value)| (name.clone(), self.scalar(*value))).collect();
        let returned = self.fusions.by_root.values().filter_map(|fused| fused.returns);
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
            _ => match self.locations.get(&owner) {
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
        let (place, row) = match self.claims.get(&value) {
            Some(&number) => (Place::Gradient(number), self.parameters[number].dims.clone()),
            None => {
                let last_use = self.last_use.get(&value).copied().unwrap_or(step);
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
    fn last_read(&self, value: Value, operand: Value, step: usize) -> Option<usize> {
        let owner = self.owner(operand);
        if self.claims.contains_key(&value) || self.last_use.get(&owner) != Some(&step) {
            return None;
        }
        let (a, b) = (self.graph.shape(owner), self.graph.shape(value));
        let same = a.batch == b.batch && a.len() == b.len() && (a.batch || a.dims == b.dims);
        self.memory.slot_of(owner).filter(|_| same && self.is_classes(owner) == self.is_classes(value))
    }

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

    /// The values that the kernel of a value reads.
    fn operands_of(&self, value: Value) -> &[Value] {
        match self.fusions.by_root.get(&value) {
            Some(fused) => &fused.operands,
            None => self.graph.operands(value),
        }
    }

    /// The kernel of a value and the values it reads.
    fn call_of(&self, value: Value) -> (Vec<Value>, Call) {
        let (operands, call) = self.plain_call_of(value);
        let lanes = operands.iter().any(|operand| self.lanes[operand.index()]);
        let mut call = if lanes { layout::twin(call) } else { call };
        if !self.phases.is_empty() {
            call.of_some_samples();
        }
        (operands, call)
    }

    fn plain_call_of(&self, value: Value) -> (Vec<Value>, Call) {
        if let Some(fused) = self.fusions.by_root.get(&value) {
            return (fused.operands.clone(), fused.call.clone());
        }
        let operands = self.graph.operands(value).to_vec();
        let types = operands.iter().map(|&o| self.graph.ty(o)).collect();
        let Op::Structured(op) = self.graph.op(value) else { unreachable!("only structured operators have kernels") };
        (operands, op.call(&Site { operands: types, result: self.graph.ty(value) }))
    }

    fn call(&mut self, value: Value, step: usize) -> Action {
        if let Some(broadcast) = self.graph.op(value).get::<Broadcast>().cloned() {
            return self.repeat(value, &broadcast, step);
        }
        let (operands, mut call) = self.call_of(value);
        let locations: Vec<Location> = operands.iter().map(|&operand| self.location(operand)).collect();
        let returns = self.fusions.by_root.get(&value).and_then(|fused| fused.returns);
        let variable = |v: Value| self.names.get(v).to_owned();
        if call.scalar {
            return Action::Call {
                call,
                operands: locations,
                out: None,
                in_place: false,
                returns: Some(variable(value)),
            };
        }
        let returns = returns.map(variable);
        let taken = call.in_place.filter(|(operand, _)| {
            operands.iter().filter(|o| self.owner(**o) == self.owner(operands[*operand])).count() == 1
        });
        let taken = taken.and_then(|(operand, function)| {
            self.last_read(value, operands[operand], step).map(|buffer| (operand, function, buffer))
        });
        let out = self.allocate(value, step, taken.map(|(_, _, buffer)| buffer));
        if let Some((operand, function, _)) = taken {
            call.function = function;
            call.arguments.retain(|argument| !matches!(argument, Argument::Out(_)));
            for argument in &mut call.arguments {
                if let Argument::Rows(position, row) = argument
                    && *position == operand
                {
                    *argument = Argument::Out(row.clone());
                }
            }
        }
        Action::Call { call, operands: locations, out: Some(out), in_place: taken.is_some(), returns }
    }

    /// Repeated values that a kernel wants in memory.
    fn repeat(&mut self, value: Value, broadcast: &Broadcast, step: usize) -> Action {
        let mut sources = vec![];
        let expression = self.read_repeated(value, broadcast, &mut sources);
        let out = self.allocate(value, step, None);
        Action::Map {
            out,
            in_place: None,
            sources: sources.into_iter().map(|(_, source)| source).collect(),
            expression,
            inlined: false,
        }
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
            Some(value) if self.claims.get(&self.owner(value)) == Some(&number) => return,
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
        if let Some(copy) = self.locations.get(&value) {
            return copy.clone();
        }
        let out = self.allocate(value, usize::MAX, None);
        self.steps.push(Step { value, action: Action::Copy { from, out: out.clone() }, reads: vec![] });
        out
    }

    /// Whether an owner's elements are somewhere in memory.
    fn has_memory(&self, owner: Value) -> bool {
        matches!(self.graph.op(owner), Op::Parameter(_)) || self.locations.contains_key(&owner)
    }

    /// A scalar outside of closures.
    pub(super) fn scalar(&self, value: Value) -> Expression {
        if let Some(given) = self.scalars.get(&value) {
            return given.clone();
        }
        match self.graph.op(value) {
            Op::Constant(bits) => Expression::Literal(f64::from_bits(*bits)),
            Op::Samples => Expression::Samples,
            Op::Parameter(number) => Expression::Parameter(*number),
            Op::Elementwise(_) if self.treatments[value.index()] == Treatment::Inline => self.apply_scalar(value),
            _ if self.has_memory(self.owner(value)) => Expression::Element(Box::new(self.location(value))),
            _ => Expression::Variable(self.names.get(value).to_owned()),
        }
    }

    fn apply_scalar(&self, value: Value) -> Expression {
        let Op::Elementwise(op) = self.graph.op(value) else { unreachable!("only elementwise operators are inlined") };
        Expression::Apply(op, self.graph.operands(value).iter().copied().map(|operand| self.scalar(operand)).collect())
    }

    /// The expression of an elementwise operator; what it reads is added to `sources`.
    fn apply(&self, value: Value, sources: &mut Vec<(Value, Source)>) -> Expression {
        let Op::Elementwise(op) = self.graph.op(value) else {
            unreachable!("{} is not elementwise", self.names.get(value))
        };
        let operands = self.graph.operands(value);
        Expression::Apply(op, operands.iter().map(|&operand| self.read(operand, sources)).collect())
    }

    fn read(&self, value: Value, sources: &mut Vec<(Value, Source)>) -> Expression {
        if let Some(number) = self.graph.op(value).as_constant() {
            return Expression::Literal(number);
        }
        if self.treatments[value.index()] == Treatment::Inline {
            return self.apply(value, sources);
        }
        if self.graph.shape(value).is_scalar() {
            return self.scalar(value);
        }
        if self.treatments[value.index()] == Treatment::Repeat {
            let broadcast = self.graph.op(value).get::<Broadcast>().expect("only broadcasts repeat");
            return self.read_repeated(value, broadcast, sources);
        }
        self.source(value, Reading::Full, sources)
    }

    fn read_repeated(&self, value: Value, broadcast: &Broadcast, sources: &mut Vec<(Value, Source)>) -> Expression {
        let operand = self.graph.operands(value)[0];
        if let Some(number) = self.graph.op(operand).as_constant() {
            return Expression::Literal(number);
        }
        if self.graph.shape(operand).is_scalar() {
            return self.scalar(operand);
        }
        let access = broadcast.access().expect("legalization leaves neighbouring axes");
        let reading = match (self.graph.shape(operand).batch, access.inner) {
            (false, 1) => Reading::Cycle,
            (false, inner) => Reading::CycleEach(inner),
            (true, inner) => Reading::Each(inner),
        };
        self.source(operand, reading, sources)
    }

    fn source(&self, value: Value, access: Reading, sources: &mut Vec<(Value, Source)>) -> Expression {
        let owner = self.owner(value);
        if let Some((_, known)) = sources.iter().find(|(o, s)| *o == owner && s.access == access) {
            return Expression::Variable(known.name.clone());
        }
        let mut name = self.names.get(owner).to_owned();
        if sources.iter().any(|(_, source)| source.name == name) {
            name = format!("{name}_{}", sources.len());
        }
        sources.push((owner, Source { location: self.location(value), access, name: name.clone() }));
        Expression::Variable(name)
    }
}
