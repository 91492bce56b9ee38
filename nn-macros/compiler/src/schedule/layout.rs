//! The order of scalars in memory: small convolutions run over samples in the lanes of vectors, and so does
//! what lies between them.
//!
//! A batch in lanes takes the same memory, only in another order, which is the same for every value of a
//! shape; so elementwise operators need not know. Where a value meets an operator that does, it is turned.

use super::call::Call;
use super::moved::Moved;
use crate::builder::Builder;
use crate::graph::{Graph, Value, verify};
use crate::operators::Op;
use crate::operators::arithmetic::ADD;
use crate::operators::broadcast::Broadcast;
use crate::operators::conv::{Convolution, Factor};
use crate::operators::lanes::{Lanes, RowSum};
use crate::operators::max_pool::{MaxPool, Role};
use crate::operators::reduce::Sum;

/// The most elements that a kernel has on an axis, as the runtime says.
const KERNEL: usize = 16;
/// More scalars of a sample, sixteen times, leave the cache.
const SCALARS: usize = 16384;

/// Kernels that have a twin for lanes.
const TWINS: &[(&str, &str)] = &[
    ("conv2d", "conv2d_lanes"),
    ("conv2d_d_input", "conv2d_d_input_lanes"),
    ("conv2d_d_weight", "conv2d_d_weight_lanes"),
    ("conv2d_linear", "conv2d_linear_lanes"),
    ("conv2d_relu", "conv2d_relu_lanes"),
    ("max_pool2d", "max_pool2d_lanes"),
    ("max_pool2d_route", "max_pool2d_route_lanes"),
    ("max_pool2d_route_mut", "max_pool2d_route_lanes_mut"),
];

/// The graph with convolutions in lanes where that is faster, and `roots` in it.
pub(super) fn assign(graph: Graph, roots: &[Value]) -> (Graph, Vec<Value>) {
    if !graph.values().any(|value| graph.op(value).get::<Convolution>().is_some_and(small)) {
        return (graph, roots.to_vec());
    }
    let needed = graph.reachable(roots.iter().copied());
    let is_root = |value: Value| roots.contains(&value);
    let builder = Builder::default();
    let turn = |into| Op::structured(Lanes { into });
    let moved = Moved::new(&graph, &builder, &turn, ["plain", "lanes"]);
    let mut layout = Layout { graph: &graph, is_root: &is_root, moved, builder: &builder };
    for value in graph.values().filter(|value| needed[value.index()]) {
        layout.rebuild(value);
    }
    let roots: Vec<Value> = roots.iter().map(|&root| layout.moved.operand(root, false).value).collect();
    let graph = builder.finish();
    debug_assert_eq!(verify(&graph, &roots), Ok(()));
    (graph, roots)
}

/// Whether the samples of a convolution are small enough.
fn small(convolution: &Convolution) -> bool {
    let window = &convolution.window;
    let [channels, filters] = convolution.channels;
    let scalars = channels * window.input[0] * window.input[1] + filters * window.outputs();
    scalars <= SCALARS && window.kernel.iter().all(|&length| length <= KERNEL)
}

struct Layout<'g, 'b> {
    graph: &'g Graph,
    is_root: &'g dyn Fn(Value) -> bool,
    moved: Moved<'g, 'b>,
    builder: &'b Builder,
}

impl<'b> Layout<'_, 'b> {
    fn in_lanes(&self, value: Value) -> bool {
        self.moved.is_turned(value)
    }

    fn rebuild(&mut self, value: Value) {
        let node = self.graph.node(value);
        self.builder.set_origin(Some(node.origin.on_the_way()));
        let operands = self.graph.operands(value);
        let runs = self.runs_in_lanes(value, operands);
        let (new, lanes) = match self.row_sum(value) {
            Some(x) => (self.builder.structured(RowSum, &[self.moved.operand(x, true)]), false),
            None => {
                let turns = |operand: Value| runs && self.fills(value, operand);
                let operands: Vec<Value> = operands.iter().map(|&o| self.moved.operand(o, turns(o)).value).collect();
                (self.builder.insert(node.op.clone(), &operands, node.ty.clone()), runs && node.ty.shape.batch)
            }
        };
        self.moved.put(value, new, lanes);
    }

    /// Whether the operator runs over values in lanes.
    fn runs_in_lanes(&self, value: Value, operands: &[Value]) -> bool {
        let op = self.graph.op(value);
        if let Some(convolution) = op.get::<Convolution>() {
            return small(convolution) && operands.iter().any(|&o| self.graph.shape(o).batch);
        }
        if let Some(pool) = op.get::<MaxPool>() {
            return pool.role != Role::Pick && self.in_lanes(operands[0]);
        }
        let fits = |&o: &Value| self.fills(value, o) || self.same_everywhere(o) || self.is_bias(value, o);
        matches!(op, Op::Elementwise(_)) && operands.iter().any(|&o| self.in_lanes(o)) && operands.iter().all(fits)
    }

    /// Whether an operand has samples of its own, in memory.
    fn fills(&self, value: Value, operand: Value) -> bool {
        let (shape, op) = (self.graph.shape(operand), self.graph.op(operand));
        let image = op_of_images(self.graph.op(value)) || shape == self.graph.shape(value);
        shape.batch && image && op.as_constant().is_none() && op.get::<Broadcast>().is_none()
    }

    /// Whether an operand is one number.
    fn same_everywhere(&self, operand: Value) -> bool {
        let source = match self.graph.op(operand).get::<Broadcast>() {
            Some(_) => self.graph.operands(operand)[0],
            None => operand,
        };
        let shape = self.graph.shape(source);
        self.graph.op(source).as_constant().is_some() || (!shape.batch && shape.is_scalar())
    }

    /// Whether `value` is the sum of a convolution that nothing else uses and of this bias: one kernel does both.
    fn is_bias(&self, value: Value, operand: Value) -> bool {
        let Some(bias) = self.graph.op(operand).get::<Broadcast>() else { return false };
        let other = self.graph.operands(value).iter().copied().find(|&o| o != operand);
        let alone = |y: Value| {
            let convolution = self.graph.op(y).get::<Convolution>().is_some_and(|c| c.by == Factor::Output);
            convolution && self.graph.users(y) == [value] && !(self.is_root)(y)
        };
        let vector = bias.kept == [0] && !self.graph.shape(self.graph.operands(operand)[0]).batch;
        self.graph.op(value).is(&ADD) && vector && other.is_some_and(alone)
    }

    /// The value in lanes whose rows `value` adds up over all samples.
    fn row_sum(&self, value: Value) -> Option<Value> {
        let all = self.graph.op(value).get::<Sum>().filter(|sum| sum.batch && sum.axes.is_empty())?;
        debug_assert!(all.batch);
        let rows = self.graph.operands(value)[0];
        let x = *self.graph.operands(rows).first()?;
        let sum = self.graph.op(rows).get::<Sum>().filter(|sum| !sum.batch)?;
        let rank = self.graph.shape(x).rank();
        (rank > 1 && sum.axes.iter().copied().eq(1..rank) && self.in_lanes(x)).then_some(x)
    }
}

/// Whether an operator takes images, whatever their sizes.
fn op_of_images(op: &Op) -> bool {
    op.get::<Convolution>().is_some() || op.get::<MaxPool>().is_some()
}

/// Which values are in lanes.
pub(super) fn in_lanes(graph: &Graph) -> Vec<bool> {
    let mut lanes = vec![false; graph.len()];
    for value in graph.values() {
        let op = graph.op(value);
        let follows = op_of_images(op) || matches!(op, Op::Elementwise(_));
        lanes[value.index()] = match op.get::<Lanes>() {
            Some(turn) => turn.into,
            None => follows && graph.shape(value).batch && graph.operands(value).iter().any(|o| lanes[o.index()]),
        };
    }
    lanes
}

/// The twin of a kernel for values in lanes.
pub(super) fn twin(mut call: Call) -> Call {
    let twin = |name: &'static str| TWINS.iter().find(|(kernel, _)| *kernel == name).map_or(name, |(_, twin)| twin);
    call.function = twin(call.function);
    call.in_place = call.in_place.map(|(operand, function)| (operand, twin(function)));
    call
}
