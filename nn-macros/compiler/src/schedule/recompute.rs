//! `#[recompute]`: derivatives read copies of what is forgotten, which stand right before the first of them.
//!
//! The graph is hash-consed, and every pass over it would make a copy and its original one node again. So copies are
//! made when nothing is rewritten any more. A mask of dropout has no operands: its copy draws it once more.

use super::names::wish;
use crate::explain::flops;
use crate::graph::{Again, Graph, Node, Value};
use crate::joint::Joint;
use crate::operators::Op;
use crate::operators::cross_entropy::CrossEntropy;
use std::collections::BTreeSet;

/// The joint graph with copies of what its derivatives read and its forward pass does not keep.
pub(super) fn recompute(mut joint: Joint) -> Joint {
    let own = flops::undifferentiated(&joint);
    let old = std::mem::take(&mut joint.graph);
    let forgotten: Vec<bool> = old.values().map(|value| own[value.index()] && is_forgotten(&old, value)).collect();
    if !forgotten.contains(&true) {
        joint.graph = old;
        return joint;
    }
    let roots = joint.roots();
    let needed = old.reachable(roots.iter().copied());
    let none = vec![None; old.len()];
    let mut copying = Copying { old: &old, forgotten, moved: none.clone(), copies: none, graph: Graph::default() };
    for value in old.values().filter(|value| needed[value.index()]) {
        let operands = old.operands(value);
        let operands = operands.iter().map(|&operand| match own[value.index()] {
            true => copying.kept(operand),
            false => copying.read_late(operand),
        });
        let operands: Vec<Value> = operands.collect();
        let Node { op, ty, origin } = old.node(value).clone();
        copying.moved[value.index()] = Some(copying.graph.insert(op, &operands, ty, origin));
    }
    let roots: Vec<Value> = roots.into_iter().map(|root| copying.kept(root)).collect();
    let graph = copying.graph;
    joint.rebuilt(graph, &roots)
}

/// Whether a value of the network itself is computed again for derivatives. The scores of a cross entropy are not: one
/// kernel reads them forwards and backwards.
fn is_forgotten(graph: &Graph, value: Value) -> bool {
    let computed = matches!(graph.op(value), Op::Elementwise(_) | Op::Structured(_));
    let scores = |user: Value| graph.op(user).get::<CrossEntropy>().is_some();
    graph.node(value).origin.again == Again::Between && computed && !graph.users(value).into_iter().any(scores)
}

struct Copying<'g> {
    old: &'g Graph,
    /// Which values are not kept.
    forgotten: Vec<bool>,
    /// Each value in the new graph.
    moved: Vec<Option<Value>>,
    /// The copies of forgotten ones.
    copies: Vec<Option<Value>>,
    graph: Graph,
}

impl Copying<'_> {
    /// A value as the network itself computes it.
    fn kept(&self, value: Value) -> Value {
        self.moved[value.index()].expect("operands come first")
    }

    /// A value as a derivative reads it: what is forgotten is computed again, with whatever it is made of.
    fn read_late(&mut self, value: Value) -> Value {
        let mut missing = BTreeSet::new();
        let mut pending = vec![value];
        while let Some(value) = pending.pop() {
            let made = !self.forgotten[value.index()] || self.copies[value.index()].is_some();
            if !made && missing.insert(value) {
                pending.extend(self.old.operands(value));
            }
        }
        for value in missing {
            let operands: Vec<Value> =
                self.old.operands(value).iter().copied().map(|operand| self.late(operand)).collect();
            self.copies[value.index()] = Some(self.graph.repeat(self.copy(value), &operands));
        }
        self.late(value)
    }

    fn late(&self, value: Value) -> Value {
        self.copies[value.index()].unwrap_or_else(|| self.kept(value))
    }

    /// The same node, called `hidden_again`.
    fn copy(&self, value: Value) -> Node {
        let mut node = self.old.node(value).clone();
        let again = |name: &str| Some(format!("{name}_again").into());
        match &node.origin.name {
            Some(name) => node.origin.name = again(name),
            None => node.origin.hint = again(&wish(self.old, value)),
        }
        node.origin.again = Again::Copy;
        node
    }
}
