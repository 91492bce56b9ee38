//! Floating-point operations.

use crate::graph::{Graph, Value};
use crate::joint::Joint;
use crate::operators::Op;

/// Operations per sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flops {
    /// Of inference.
    pub forward: usize,
    /// Of losses and derivatives.
    pub gradient: usize,
}

/// Counts the operations of a network.
pub fn count(joint: &Joint) -> Flops {
    let outputs = joint.outputs.iter().map(|&(_, value)| value).collect();
    let reports = joint.training.iter().map(|&(_, value)| value);
    let gradients = joint.gradients.iter().chain(&joint.input_gradients).filter_map(|&(_, value)| value);
    let step = reports.chain(gradients).chain(joint.updates.iter().map(|&(_, value)| value)).collect();
    Flops { forward: total(&joint.graph, outputs), gradient: total(&joint.graph, step) }
}

fn total(graph: &Graph, roots: Vec<Value>) -> usize {
    let needed = graph.reachable(roots);
    graph.values().filter(|value| needed[value.index()]).map(|value| of(graph, value)).fold(0, usize::saturating_add)
}

/// The operations of one node: one per element for whatever is elementwise.
pub fn of(graph: &Graph, value: Value) -> usize {
    match graph.op(value) {
        Op::Elementwise(_) => graph.shape(value).len(),
        Op::Structured(op) => {
            let operands = graph.operands(value);
            let types: Vec<_> = operands.iter().map(|&operand| graph.ty(operand)).collect();
            op.flops(&types, graph.ty(value))
        }
        Op::Data(_) | Op::Parameter(_) | Op::Samples | Op::Bound(_) | Op::Constant(_) => 0,
    }
}
