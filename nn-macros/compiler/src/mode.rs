//! A description → what it is in training and what it is in inference.

use crate::builder::Builder;
use crate::graph::{Graph, Value};
use crate::operators::mode::ByMode;

/// Replaces every [`ByMode`]: one graph in which `inference` is made of the one side and `training` of the other.
///
/// What both have in common is shared, since equal nodes are one. A graph that makes no difference stays as it is.
pub fn resolve(graph: Graph, inference: &[Value], training: &[Value]) -> (Graph, Vec<Value>, Vec<Value>) {
    if !graph.values().any(|value| graph.op(value).get::<ByMode>().is_some()) {
        return (graph, inference.to_vec(), training.to_vec());
    }
    let builder = Builder::default();
    let mut sides = [(training, 0), (inference, 1)].map(|(roots, side)| Side::new(&graph, roots, side));
    // Value by value, so that in both of them whatever is made of few values stands where it is needed.
    for value in graph.values() {
        sides.iter_mut().rev().for_each(|side| side.rebuild(&builder, &graph, value));
    }
    let [training, inference] = [sides[0].roots(training), sides[1].roots(inference)];
    (builder.finish(), inference, training)
}

/// A graph with one operand of every [`ByMode`] in its place.
struct Side {
    /// Which operand.
    operand: usize,
    needed: Vec<bool>,
    moved: Vec<Option<Value>>,
}

impl Side {
    fn new(graph: &Graph, roots: &[Value], operand: usize) -> Self {
        let mut side = Side { operand, needed: vec![false; graph.len()], moved: vec![None; graph.len()] };
        let mut pending = roots.to_vec();
        while let Some(value) = pending.pop() {
            if !std::mem::replace(&mut side.needed[value.index()], true) {
                pending.extend(side.operands(graph, value));
            }
        }
        side
    }

    fn operands(&self, graph: &Graph, value: Value) -> Vec<Value> {
        match graph.op(value).get::<ByMode>() {
            Some(_) => vec![graph.operands(value)[self.operand]],
            None => graph.operands(value).to_vec(),
        }
    }

    fn rebuild(&mut self, builder: &Builder, graph: &Graph, value: Value) {
        if !self.needed[value.index()] {
            return;
        }
        let node = graph.node(value);
        let operands = self.roots(&self.operands(graph, value));
        let new = match node.op.get::<ByMode>() {
            Some(_) => operands[0],
            None => {
                builder.set_origin(Some(node.origin.on_the_way()));
                builder.insert(node.op.clone(), &operands, node.ty.clone()).value
            }
        };
        builder.stand_for(new, &node.origin);
        self.moved[value.index()] = Some(new);
    }

    /// The values that these have become.
    fn roots(&self, values: &[Value]) -> Vec<Value> {
        values.iter().map(|value| self.moved[value.index()].expect("operands come first")).collect()
    }
}
