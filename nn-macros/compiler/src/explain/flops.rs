//! Floating-point operations.

use crate::graph::{Again, Graph, Value};
use crate::joint::Joint;
use crate::operators::Op;

/// Which values inference needs, and which losses and derivatives do.
pub fn needed(joint: &Joint) -> (Vec<bool>, Vec<bool>) {
    let outputs = joint.outputs.iter().map(|&(_, value)| value);
    let reports = joint.training.iter().map(|&(_, value)| value);
    let gradients = joint.gradients.iter().chain(&joint.input_gradients).filter_map(|&(_, value)| value);
    let step = reports.chain(gradients).chain(joint.updates.iter().map(|&(_, value)| value));
    (joint.graph.reachable(outputs), joint.graph.reachable(step))
}

/// Which values are the network's own, be they computed again, and not derivatives.
pub fn undifferentiated(joint: &Joint) -> Vec<bool> {
    let values = joint.outputs.iter().chain(&joint.reports).chain(&joint.training).map(|&(_, value)| value);
    let mut own = joint.graph.reachable(values.chain(joint.updates.iter().map(|&(_, value)| value)));
    let copies = joint.graph.values().filter(|&value| is_copy(&joint.graph, value));
    copies.for_each(|value| own[value.index()] = true);
    own
}

/// Whether a value is another one computed again.
pub fn is_copy(graph: &Graph, value: Value) -> bool {
    graph.node(value).origin.again == Again::Copy
}

/// Whether the operations of a node are not those of samples: neither it nor what it is made of has a batch.
pub fn is_fixed(graph: &Graph, value: Value) -> bool {
    !graph.shape(value).batch && !graph.operands(value).iter().any(|&operand| graph.shape(operand).batch)
}

/// The operations of one node, per sample: one per element for whatever is elementwise.
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
