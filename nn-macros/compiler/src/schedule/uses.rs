//! Who uses what within one program.

use crate::graph::{Graph, Value};

/// The part of a graph that a program computes.
pub struct Uses<'g> {
    /// The graph.
    pub graph: &'g Graph,
    /// Which values are needed.
    pub needed: Vec<bool>,
    users: Vec<Vec<Value>>,
    root: Vec<bool>,
}

impl<'g> Uses<'g> {
    /// What `roots` need.
    pub fn new(graph: &'g Graph, roots: &[Value]) -> Self {
        let needed = graph.reachable(roots.iter().copied());
        let mut users = vec![vec![]; graph.len()];
        for value in graph.values().filter(|value| needed[value.index()]) {
            for operand in graph.operands(value) {
                users[operand.index()].push(value);
            }
        }
        let mut root = vec![false; graph.len()];
        roots.iter().for_each(|value| root[value.index()] = true);
        Uses { graph, needed, users, root }
    }

    /// The values needed, in topological order.
    pub fn values(&self) -> impl Iterator<Item = Value> + '_ {
        self.graph.values().filter(|value| self.needed[value.index()])
    }

    /// The users of a value, each as often as it uses it.
    pub fn users(&self, value: Value) -> &[Value] {
        &self.users[value.index()]
    }

    /// Whether the program returns the value.
    pub fn is_root(&self, value: Value) -> bool {
        self.root[value.index()]
    }

    /// The one user of a value that nothing else needs.
    pub fn only_user(&self, value: Value) -> Option<Value> {
        match self.users(value) {
            [user] if !self.is_root(value) => Some(*user),
            _ => None,
        }
    }
}
