//! The graph: values, their operators and what they are made of.

mod by_value;
mod known;
mod leaves;
mod origin;
mod shape;
mod verify;

pub use by_value::{ByValue, Values};
pub use leaves::Leaves;
pub use origin::{Again, Origin};
pub use shape::{Element, Shape, Type};
pub use verify::verify;

use crate::operators::Op;
use known::{Known, fingerprint};
use petgraph::Direction;
use petgraph::graph::{DiGraph, NodeIndex};
use proc_macro2::Span;

/// A node of the graph. Values are numbered in topological order: operands come first.
pub type Value = NodeIndex<u32>;

/// Which operand of its target an edge feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operand(pub usize);

/// A value with its operator.
#[derive(Clone, Debug)]
pub struct Node {
    /// What makes the value.
    pub op: Op,
    /// Its shape and elements.
    pub ty: Type,
    /// Its name and place.
    pub origin: Origin,
}

/// A directed acyclic graph of values, hash-consed: equal operators of equal operands are one node.
#[derive(Clone, Default)]
pub struct Graph {
    dag: DiGraph<Node, Operand>,
    /// The operands of all values, end to end, as the edges say: they are asked for far more often than anything else.
    operands: Vec<Value>,
    /// Where those of each value begin.
    begins: Vec<usize>,
    known: Known,
}

impl Graph {
    /// An empty graph with room for so many nodes.
    pub fn with_capacity(nodes: usize) -> Self {
        Graph {
            dag: DiGraph::with_capacity(nodes, 2 * nodes),
            operands: Vec::with_capacity(2 * nodes),
            begins: Vec::with_capacity(nodes),
            known: Known::with_capacity(nodes),
        }
    }

    /// Adds a node whose type is known to be right, or finds the one there is.
    ///
    /// A name wins over none, so the first `let` that binds a value names it.
    pub fn insert(&mut self, op: Op, operands: &[Value], ty: Type, origin: Origin) -> Value {
        let equal = |value: Value| {
            let node = &self.dag[value];
            node.op == op && node.ty == ty && self.operands(value) == operands
        };
        match self.known.find(fingerprint(&op, operands), equal) {
            Ok(known) => {
                let node = &mut self.dag[known];
                if node.origin.name.is_none() {
                    let hint = node.origin.hint.take().or_else(|| origin.hint.clone());
                    node.origin = Origin { hint, again: node.origin.again, ..origin };
                }
                known
            }
            Err(free) => {
                let value = self.repeat(Node { op, ty, origin }, operands);
                self.known.insert(free, value);
                value
            }
        }
    }

    /// Adds a node of its own, though there may be an equal one.
    pub fn repeat(&mut self, node: Node, operands: &[Value]) -> Value {
        let value = self.dag.add_node(node);
        self.begins.push(self.operands.len());
        self.operands.extend_from_slice(operands);
        for (position, &operand) in operands.iter().enumerate() {
            self.dag.add_edge(operand, value, Operand(position));
        }
        value
    }

    /// The node of a value.
    pub fn node(&self, value: Value) -> &Node {
        &self.dag[value]
    }

    /// The operator of a value.
    pub fn op(&self, value: Value) -> &Op {
        &self.dag[value].op
    }

    /// The shape of a value.
    pub fn shape(&self, value: Value) -> &Shape {
        &self.dag[value].ty.shape
    }

    /// The type of a value.
    pub fn ty(&self, value: Value) -> &Type {
        &self.dag[value].ty
    }

    /// Names a value that has no name yet.
    pub fn name(&mut self, value: Value, name: &str, span: Span) {
        let origin = &mut self.dag[value].origin;
        if origin.name.is_none() {
            *origin =
                Origin { name: Some(name.into()), hint: origin.hint.take(), span, last: span, again: origin.again };
        }
    }

    /// What to call a value that has no name.
    pub fn hint(&mut self, value: Value, hint: &str) {
        let origin = &mut self.dag[value].origin;
        if origin.name.is_none() && origin.hint.is_none() {
            origin.hint = Some(hint.into());
        }
    }

    /// Has a value stand for another one of this origin: it gets that one's name, or what to call it.
    pub fn stand_for(&mut self, value: Value, origin: &Origin) {
        if let Some(name) = &origin.name {
            self.name(value, name, origin.span);
        } else if let Some(hint) = &origin.hint {
            self.hint(value, hint);
        }
        if origin.again == Again::Result {
            self.mark(value, Again::Result);
        }
    }

    /// Says what becomes of a value after the forward pass.
    pub fn mark(&mut self, value: Value, again: Again) {
        self.dag[value].origin.again = again;
    }

    /// The operands of a value, in order.
    pub fn operands(&self, value: Value) -> &[Value] {
        let end = self.begins.get(value.index() + 1).copied().unwrap_or(self.operands.len());
        &self.operands[self.begins[value.index()]..end]
    }

    /// The values that use this one, each as often as it does, in topological order.
    pub fn users(&self, value: Value) -> Vec<Value> {
        let mut users: Vec<_> = self.dag.neighbors_directed(value, Direction::Outgoing).collect();
        users.sort_unstable();
        users
    }

    /// All values in topological order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = Value> + ExactSizeIterator + use<> {
        (0..self.dag.node_count()).map(Value::new)
    }

    /// The number of nodes.
    pub fn len(&self) -> usize {
        self.dag.node_count()
    }

    /// Whether there are no nodes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The values that `roots` are made of, themselves included; indexed by value.
    pub fn reachable(&self, roots: impl IntoIterator<Item = Value>) -> Vec<bool> {
        let mut reached = vec![false; self.len()];
        for root in roots {
            reached[root.index()] = true;
        }
        // Operands come first.
        for value in self.values().rev() {
            if reached[value.index()] {
                for operand in self.operands(value) {
                    reached[operand.index()] = true;
                }
            }
        }
        reached
    }
}
