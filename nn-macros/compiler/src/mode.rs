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
    let inference = rebuild(&builder, &graph, inference, 1);
    let training = rebuild(&builder, &graph, training, 0);
    (builder.finish(), inference, training)
}

/// `roots` built again with operand `side` of every [`ByMode`] in its place.
fn rebuild(builder: &Builder, graph: &Graph, roots: &[Value], side: usize) -> Vec<Value> {
    let operands = |value: Value| match graph.op(value).get::<ByMode>() {
        Some(_) => vec![graph.operands(value)[side]],
        None => graph.operands(value),
    };
    let mut needed = vec![false; graph.len()];
    let mut pending = roots.to_vec();
    while let Some(value) = pending.pop() {
        if !std::mem::replace(&mut needed[value.index()], true) {
            pending.extend(operands(value));
        }
    }
    let mut moved: Vec<Option<Value>> = vec![None; graph.len()];
    for value in graph.values().filter(|value| needed[value.index()]) {
        let node = graph.node(value);
        let operands: Vec<Value> =
            operands(value).iter().map(|o| moved[o.index()].expect("operands come first")).collect();
        let new = match node.op.get::<ByMode>() {
            Some(_) => operands[0],
            None => {
                builder.set_origin(Some(node.origin.clone()));
                builder.insert(node.op.clone(), &operands, node.ty.clone()).value
            }
        };
        if let Some(name) = &node.origin.name {
            builder.name(new, name, node.origin.span);
        }
        moved[value.index()] = Some(new);
    }
    roots.iter().map(|root| moved[root.index()].expect("every root is needed")).collect()
}
