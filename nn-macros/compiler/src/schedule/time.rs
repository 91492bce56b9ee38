//! The order of steps in memory: what loops over time read and write lies by time, the first steps of all samples, then
//! the second, …; so a turn finds its slices where they are.
//!
//! A step of a sample is a row among others to dense layers, to losses and to whatever else runs over rows; so these
//! run over sequences that lie by time as over others. Where such a sequence meets anything else, it is turned.

use super::moved::Moved;
use crate::builder::Builder;
use crate::graph::{Graph, Shape, Value, verify};
use crate::operators::Op;
use crate::operators::arithmetic::DIV;
use crate::operators::broadcast::Broadcast;
use crate::operators::by_time::ByTime;
use crate::operators::contract::{Contract, FormKind};
use crate::operators::cross_entropy::{Correct, CrossEntropy, OneHot, Pick};
use crate::operators::embedding::{Gather, ScatterAdd};
use crate::operators::lstm::Lstm;
use crate::operators::reduce::Sum;
use crate::operators::reshape::Reshape;
use crate::operators::scan::{Part, Project, Scan};
use crate::operators::softmax::{LogSoftmax, LogSumExp, Softmax};

/// The graph with sequences by time where loops run over them, and `roots` in it.
pub(super) fn assign(graph: Graph, roots: &[Value]) -> (Graph, Vec<Value>) {
    let by_time = by_time(&graph, roots);
    if !by_time.contains(&true) {
        return (graph, roots.to_vec());
    }
    let needed = graph.reachable(roots.iter().copied());
    let builder = Builder::default();
    let turn = |into| Op::structured(ByTime { into });
    let mut moved = Moved::new(&graph, &builder, &turn, ["by_sample", "by_time"]);
    for value in graph.values().filter(|value| needed[value.index()]) {
        let node = graph.node(value);
        builder.set_origin(Some(node.origin.on_the_way()));
        let operands = graph.operands(value);
        let loops = node.op.get::<Scan>().is_some() || node.op.get::<Project>().is_some();
        let runs = rows(&graph, value, roots) && {
            let alike = |o: &Value| by_time[o.index()] && is_summed(&graph, value);
            by_time[value.index()] || operands.iter().any(alike)
        };
        let operand = |o: Value| match loops {
            true => moved.operand(o, by_time[o.index()]).value,
            false => moved.operand(o, runs && has_steps(&graph, o)).value,
        };
        let operands: Vec<Value> = operands.iter().copied().map(operand).collect();
        let new = builder.insert(node.op.clone(), &operands, node.ty.clone());
        moved.put(value, new, by_time[value.index()]);
    }
    let roots: Vec<Value> = roots.iter().map(|&root| moved.operand(root, false).value).collect();
    let graph = builder.finish();
    debug_assert_eq!(verify(&graph, &roots), Ok(()));
    (graph, roots)
}

/// Which values lie by time.
pub(super) fn by_time(graph: &Graph, roots: &[Value]) -> Vec<bool> {
    let mut found = Found { graph, roots, by_time: vec![false; graph.len()], new: vec![] };
    graph.values().for_each(|value| found.begin(value));
    while let Some(value) = found.new.pop() {
        found.spread(value);
    }
    found.by_time
}

struct Found<'g> {
    graph: &'g Graph,
    roots: &'g [Value],
    by_time: Vec<bool>,
    /// Those whose neighbours have not been asked yet.
    new: Vec<Value>,
}

impl Found<'_> {
    /// What certainly lies by time: what loops read, what they write for something that runs over rows, and what has
    /// been turned or is about to be turned back.
    fn begin(&mut self, value: Value) {
        let op = self.graph.op(value);
        if let Some(scan) = op.get::<Scan>() {
            let operands = self.graph.operands(value);
            let sequences = (0..operands.len()).filter(|&position| scan.body.is_sequence(position));
            sequences.for_each(|position| self.lay(operands[position]));
        }
        let for_rows = || self.graph.users(value).into_iter().any(|user| rows(self.graph, user, self.roots));
        if is_trace(self.graph, value) && for_rows() {
            self.lay(value);
        }
        match op.get::<ByTime>() {
            Some(turn) if turn.into => self.put(value),
            Some(_) => self.put(self.graph.operands(value)[0]),
            None => {}
        }
    }

    /// What runs over rows of a value by time has its other operands and its result by time.
    fn spread(&mut self, value: Value) {
        let graph = self.graph;
        let users = graph.users(value).into_iter();
        for row_wise in users.chain([value]).filter(|&user| rows(graph, user, self.roots)) {
            graph.operands(row_wise).iter().copied().for_each(|operand| self.lay(operand));
            self.lay(row_wise);
        }
    }

    /// Lays a value by time, if it can lie so.
    fn lay(&mut self, value: Value) {
        let by_rows = || rows(self.graph, value, self.roots) && !is_summed(self.graph, value);
        if self.graph.shape(value).batch && (is_trace(self.graph, value) || by_rows()) {
            self.put(value);
        }
    }

    fn put(&mut self, value: Value) {
        if !std::mem::replace(&mut self.by_time[value.index()], true) {
            self.new.push(value);
        }
    }
}

/// Whether a loop writes a value at every step, for every sample.
fn is_trace(graph: &Graph, value: Value) -> bool {
    let trace = graph.op(value).get::<Project>().is_some_and(|project| matches!(project.part, Part::Trace(_)));
    trace && graph.shape(value).batch
}

/// Whether an operator that runs over rows adds up those of all steps.
fn is_summed(graph: &Graph, value: Value) -> bool {
    !graph.shape(value).batch || graph.op(value).get::<Sum>().is_some_and(|sum| sum.axes.contains(&0))
}

/// Whether an operand has steps of its own.
fn has_steps(graph: &Graph, operand: Value) -> bool {
    graph.shape(operand).batch && !is_same_everywhere(graph, operand)
}

/// Whether an operand is the same at all steps of all samples.
fn is_same_everywhere(graph: &Graph, operand: Value) -> bool {
    let repeated =
        |broadcast: &Broadcast| !graph.shape(graph.operands(operand)[0]).batch && !broadcast.kept.contains(&0);
    let op = graph.op(operand);
    op.as_constant().is_some() || op.get::<Broadcast>().is_some_and(repeated)
}

/// Whether an operator treats steps as it treats samples: their order is nothing to it.
fn rows(graph: &Graph, value: Value, roots: &[Value]) -> bool {
    let (op, to, operands) = (graph.op(value), graph.shape(value), graph.operands(value));
    let shapes: Vec<&Shape> = operands.iter().map(|&operand| graph.shape(operand)).collect();
    let steps = |shape: &Shape| shape.dims.first().copied().filter(|_| shape.batch);
    if matches!(op, Op::Elementwise(_)) {
        return steps(to).is_some() && operands.iter().all(|&operand| is_beside(graph, operand, to, roots));
    }
    if let Some(product) = op.get::<Contract>() {
        return rows_of_product(product, &shapes);
    }
    let Some(&from) = shapes.first() else { return false };
    if let Some(sum) = op.get::<Sum>() {
        let fits = sum.axes.contains(&0) == sum.batch || (!sum.batch && is_for_sums(graph, value, roots));
        return steps(from).is_some() && fits;
    }
    if let Some(broadcast) = op.get::<Broadcast>() {
        return steps(from).is_some() && broadcast.kept.first() == Some(&0);
    }
    if op.get::<Reshape>().is_some() {
        return steps(from).is_some() && steps(from) == steps(to);
    }
    let from_rows =
        || steps(from).is_some() && from.rank() > 1 && shapes.iter().all(|shape| steps(shape) == steps(from));
    if op.get::<Gather>().is_some() {
        return steps(shapes[1]).is_some();
    }
    if op.get::<OneHot>().is_some() {
        return steps(from).is_some();
    }
    let along_rows = op.get::<Softmax>().is_some()
        || op.get::<LogSoftmax>().is_some()
        || op.get::<LogSumExp>().is_some()
        || op.get::<CrossEntropy>().is_some()
        || op.get::<Pick>().is_some()
        || op.get::<Correct>().is_some()
        || op.get::<ScatterAdd>().is_some()
        || op.get::<Lstm>().is_some();
    along_rows && from_rows()
}

/// Whether nothing but the sum over all samples is made of a value: then it is nothing to it which rows are of which
/// sample.
fn is_for_sums(graph: &Graph, value: Value, roots: &[Value]) -> bool {
    let sums = |user: Value| {
        let divided = || graph.op(user).is(&DIV) && graph.op(graph.operands(user)[1]).as_constant().is_some();
        graph.op(user).get::<Sum>().is_some_and(|sum| sum.batch) || (divided() && is_for_sums(graph, user, roots))
    };
    !roots.contains(&value) && graph.users(value).into_iter().all(sums)
}

/// Whether a closure over the rows of `to` can read an operand: it has the same rows, or is the same for all.
fn is_beside(graph: &Graph, operand: Value, to: &Shape, roots: &[Value]) -> bool {
    let shape = graph.shape(operand);
    let alike = match graph.op(operand).get::<Broadcast>() {
        Some(_) => rows(graph, operand, roots),
        None => shape == to || (!shape.batch && shape.is_scalar()),
    };
    alike || is_same_everywhere(graph, operand)
}

/// Whether steps are rows of a dense layer, or what the derivative of its weight is summed over.
fn rows_of_product(product: &Contract, shapes: &[&Shape]) -> bool {
    let [left, right] = [shapes[0], shapes[1]];
    let first = [&product.left, &product.right, &product.out].map(|axes| axes.first().copied());
    match product.form(left, right).map(|form| form.kind) {
        Some(FormKind::SharedRight) => {
            first[0].is_some() && first[0] == first[2] && !product.right.contains(&product.left[0])
        }
        Some(FormKind::SumOfSamples) => {
            first[0].is_some() && first[0] == first[1] && !product.out.contains(&product.left[0])
        }
        _ => false,
    }
}
