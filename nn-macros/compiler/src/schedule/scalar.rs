//! Scalar programs: one loop over the samples, plain `let` lines in it.

use super::expression::Expression;
use super::memory::{Memory, Pool, Request};
use super::names::{Names, RESERVED};
use super::program::Wanted;
use super::uses::Uses;
use crate::graph::{ByValue, Graph, Value};
use crate::model::Parameter;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use crate::operators::reduce::Sum;

/// A loop has at most so many lines.
const LINES: usize = 1000;

/// A scalar program.
#[derive(Debug)]
pub struct Loop {
    /// Lines before the loop.
    pub before: Vec<(String, Expression)>,
    /// The fields of the batch that the loop reads.
    pub data: Vec<(usize, String)>,
    /// Lines for each sample.
    pub body: Vec<(String, Expression)>,
    /// Sums over the samples: the variable and what is added to it.
    pub sums: Vec<(String, Expression)>,
    /// What is written for each sample: a field of the workspace and the variable it gets.
    pub writes: Vec<(usize, Expression)>,
    /// Lines after the loop.
    pub after: Vec<(String, Expression)>,
    /// The numbers returned.
    pub reports: Vec<(String, Expression)>,
    /// Where the outputs are.
    pub outputs: Vec<(String, usize)>,
    /// The derivatives by stored scalars.
    pub stores: Vec<(usize, Expression)>,
}

/// When a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Before,
    Sample,
    After,
}

/// The program as a loop, if everything in it is a scalar and no sample needs a sum over all of them.
pub fn plan(graph: &Graph, wanted: &Wanted, names: &Names, parameters: &[Parameter], pool: &mut Pool) -> Option<Loop> {
    let uses = Uses::new(graph, &wanted.roots());
    let phases = phases(&uses)?;
    if wanted.stores.iter().any(|&(n, _)| !parameters[n].dims.is_empty()) {
        return None;
    }
    let mut scalars = Loop {
        before: vec![],
        data: vec![],
        body: vec![],
        sums: vec![],
        writes: vec![],
        after: vec![],
        reports: vec![],
        outputs: vec![],
        stores: vec![],
    };
    for value in uses.values() {
        let name = names.get(value).to_owned();
        match graph.op(value) {
            Op::Data(number) => scalars.data.push((*number, name)),
            Op::Elementwise(_) if inline(&uses, &phases, value) => {}
            Op::Elementwise(_) => {
                let line = (name, apply(&uses, &phases, names, value));
                match phases[value] {
                    Phase::Before => scalars.before.push(line),
                    Phase::Sample => scalars.body.push(line),
                    Phase::After => scalars.after.push(line),
                }
            }
            Op::Structured(_) if graph.op(value).get::<Sum>().is_some() => {
                scalars.sums.push((name, read(&uses, &phases, names, graph.operands(value)[0])));
            }
            _ => {}
        }
    }
    let mut memory = Memory::new(pool);
    for (name, value) in &wanted.outputs {
        // An output may be called what the workspace calls something of its own.
        let field = if RESERVED.contains(&name.as_str()) { names.get(*value) } else { name };
        let request = Request {
            value: *value,
            name: field,
            row: &[],
            batched: true,
            classes: false,
            last_use: usize::MAX,
            exact: false,
        };
        let buffer = memory.allocate(&request);
        scalars.writes.push((buffer, read(&uses, &phases, names, *value)));
        scalars.outputs.push((name.clone(), buffer));
    }
    let scalar = |value: Value| read(&uses, &phases, names, value);
    scalars.reports = wanted.reports.iter().map(|(name, value)| (name.clone(), scalar(*value))).collect();
    scalars.stores =
        wanted.stores.iter().map(|&(n, value)| (n, value.map_or(Expression::Literal(0.0), scalar))).collect();
    Some(scalars)
}

/// The phase of every value; `None` if the program is no loop of scalars.
fn phases(uses: &Uses<'_>) -> Option<ByValue<Phase>> {
    let graph = uses.graph;
    let mut phases = ByValue::default();
    let mut lines = 0;
    let mut batched = false;
    for value in uses.values() {
        let (op, shape) = (graph.op(value), graph.shape(value));
        let operands: Vec<Phase> = graph.operands(value).iter().map(|&o| phases[o]).collect();
        let latest = operands.iter().copied().max().unwrap_or(Phase::Before);
        let phase = match op {
            _ if !shape.dims.is_empty() || matches!(graph.ty(value).element, crate::graph::Element::Class(_)) => {
                return None;
            }
            Op::Data(_) => Phase::Sample,
            Op::Parameter(_) | Op::Samples => Phase::Before,
            Op::Constant(_) => Phase::Before,
            Op::Bound(_) => return None,
            Op::Elementwise(_) if shape.batch && operands.contains(&Phase::After) => return None,
            Op::Elementwise(_) if shape.batch => Phase::Sample,
            Op::Elementwise(_) => latest,
            Op::Structured(_) if op.get::<Broadcast>().is_some() && latest == Phase::Before => Phase::Before,
            Op::Structured(_) if op.get::<Sum>().is_some_and(|sum| sum.batch) => Phase::After,
            Op::Structured(_) => return None,
        };
        batched |= shape.batch;
        lines += usize::from(matches!(op, Op::Elementwise(_)));
        phases.insert(value, phase);
    }
    (batched && lines <= LINES).then_some(phases)
}

/// Unnamed values that are used once are part of their user's line.
fn inline(uses: &Uses<'_>, phases: &ByValue<Phase>, value: Value) -> bool {
    let named = uses.graph.node(value).origin.name.is_some();
    !named
        && uses
            .only_user(value)
            .is_some_and(|user| phases[user] == phases[value] && matches!(uses.graph.op(user), Op::Elementwise(_)))
}

fn apply(uses: &Uses<'_>, phases: &ByValue<Phase>, names: &Names, value: Value) -> Expression {
    let Op::Elementwise(op) = uses.graph.op(value) else { unreachable!("lines are elementwise") };
    let operands = uses.graph.operands(value);
    Expression::Apply(op, operands.iter().map(|&operand| read(uses, phases, names, operand)).collect())
}

fn read(uses: &Uses<'_>, phases: &ByValue<Phase>, names: &Names, value: Value) -> Expression {
    let graph = uses.graph;
    match graph.op(value) {
        Op::Constant(bits) => Expression::Literal(f64::from_bits(*bits)),
        Op::Samples => Expression::Samples,
        Op::Parameter(number) => Expression::Parameter(*number),
        Op::Elementwise(_) if inline(uses, phases, value) => apply(uses, phases, names, value),
        Op::Structured(_) if graph.op(value).get::<Broadcast>().is_some() => {
            read(uses, phases, names, graph.operands(value)[0])
        }
        _ => Expression::Variable(names.get(value).to_owned()),
    }
}
