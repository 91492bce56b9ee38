//! The order of a program's statements: which values get one, what each reads, and what is read last where.

use super::parts::STATEMENTS;
use super::phases::{Phase, Share, Statement, Threads, arrange};
use super::program::{Planner, Wanted};
use super::recurrence;
use super::treatment::Treatment;
use crate::explain::flops;
use crate::graph::{ByValue, Value};
use crate::operators::Op;
use crate::operators::by_time::ByTime;
use crate::operators::contract::Contract;
use crate::operators::conv::Convolution;

/// A step of a program of at most so many operations for a sample takes as long as its chain from the parameters to those of
/// the next step. A loss is not in it, and on the way would fill up the few hundred instructions that a core looks ahead, so that
/// the chain waits.
pub(super) const CHAIN: usize = 1000;

/// In which order statements are put.
#[derive(Clone, Copy, Debug, Default)]
pub struct Order {
    /// For how many threads.
    pub threads: Threads,
    /// Whether numbers to report come last, and all that nothing else is computed from. What they are computed from is kept that long.
    pub reports_last: bool,
}

impl Planner<'_, '_> {
    /// Puts statements in order.
    pub(super) fn order(&mut self, wanted: &Wanted, order: Order) {
        self.order = self.statements(wanted, order.reports_last);
        if order.threads != Threads::One {
            (self.order, self.phases) = arrange(self.shared_statements(), STATEMENTS);
            self.positions = self.order.iter().enumerate().map(|(position, &value)| (value, position)).collect();
        }
    }

    /// The values that get a statement, in order: as in the graph, but for a number that a later kernel returns
    /// along the way, whose users wait for that kernel; and, with `reports_last`, for what nothing in memory is computed from.
    fn statements(&self, wanted: &Wanted, reports_last: bool) -> Vec<Value> {
        let statement = |t: Treatment| {
            matches!(t, Treatment::Map | Treatment::Let | Treatment::Call | Treatment::Fill | Treatment::Loop)
        };
        let returned = self.fusions.by_root.iter().filter_map(|(root, fused)| Some((fused.returns?, root)));
        let providers: ByValue<Value> = returned.collect();
        let mut values: Vec<Value> =
            self.uses.values().filter(|value| statement(self.treatments[value.index()])).collect();
        if reports_last {
            let first = self.graph.reachable(wanted.in_memory());
            values.sort_by_key(|value| !first[value.index()]);
        }
        let mut order = vec![];
        let mut done = vec![false; self.graph.len()];
        for value in values {
            self.after_providers(value, &providers, &mut done, &mut order);
        }
        order
    }

    /// Puts a statement behind those that compute what it reads: for a number that a kernel returns along the way,
    /// behind that kernel.
    fn after_providers(&self, value: Value, providers: &ByValue<Value>, done: &mut [bool], order: &mut Vec<Value>) {
        if std::mem::replace(&mut done[value.index()], true) {
            return;
        }
        for read in self.reads(value) {
            let provider = self.computed_by(providers.get(read).copied().unwrap_or(read));
            let computed =
                !matches!(self.treatments[provider.index()], Treatment::Nothing | Treatment::View | Treatment::Repeat);
            if computed && !done[provider.index()] {
                self.after_providers(provider, providers, done, order);
            }
        }
        order.push(value);
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

    /// Finds the last step that reads each value's memory.
    pub(super) fn find_last_uses(&mut self, wanted: &Wanted) {
        for (step, value) in self.order.clone().into_iter().enumerate() {
            // Threads that share statements take them in any order: all they need is alive throughout.
            let last = match self.phase_of(step).map(|phase| &self.phases[phase]) {
                Some(Phase { share: Share::Statements(_), steps, .. }) => steps.end,
                _ => step,
            };
            self.last_use.insert_first(value, last);
            for read in self.reads(value) {
                self.last_use.insert(read, last);
            }
        }
        for value in wanted.in_memory() {
            self.last_use.insert(self.owner(value), usize::MAX);
        }
    }

    /// Whether a value's buffer has just its length: where threads share samples, what outlives a phase is cut where
    /// its rows are.
    pub(super) fn exact(&self, value: Value, batched: bool) -> bool {
        if self.phases.is_empty() || !batched {
            return false;
        }
        let last = self.last_use.get(value).and_then(|&last| self.phase_of(last));
        let own = self.positions.get(self.computed_by(value)).and_then(|&position| self.phase_of(position));
        own.is_none() || own != last
    }

    /// The phase of the statement at this position.
    fn phase_of(&self, position: usize) -> Option<usize> {
        let phase = self.phases.partition_point(|phase| phase.steps.end <= position);
        (phase < self.phases.len()).then_some(phase)
    }

    /// The values whose memory a statement reads.
    pub(super) fn reads(&self, value: Value) -> Vec<Value> {
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

    /// The values whose memory a closure reads, with what is inlined into it.
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

    /// The value whose statement computes a value.
    fn computed_by(&self, value: Value) -> Value {
        match self.treatments[value.index()] {
            Treatment::Part => self.graph.operands(value)[0],
            _ => value,
        }
    }
}
