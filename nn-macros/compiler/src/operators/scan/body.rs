//! The body of a loop.

use crate::builder::Builder;
use crate::graph::{Graph, Type, Value};
use crate::interpret::{Environment, Tensor, evaluate};
use crate::operators::Op;
use crate::schedule::legal;
use crate::simplify::simplify;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What a step of a loop computes. The first nodes of its graph are its leaves: what is carried, the slices of
/// the sequences, the constants.
pub struct Body {
    /// The values of a step.
    pub graph: Graph,
    /// What is carried on: one for each of the first leaves.
    pub next: Vec<Value>,
    /// How many sequences there are.
    pub sequences: usize,
    /// How many leaves there are.
    pub leaves: usize,
    hash: u64,
}

impl Body {
    /// The body whose leaves are [`Op::Bound`] in this order, simplified and ready to be scheduled; and `kept` in it.
    pub fn new(graph: Graph, leaves: &[Type], sequences: usize, next: &[Value], kept: &[Value]) -> (Body, Vec<Value>) {
        let roots: Vec<Value> = next.iter().chain(kept).copied().collect();
        let (graph, roots) = simplify(graph, &roots);
        let (graph, roots) = legal(graph, &roots);
        let (graph, mut moved) = leaves_first(&graph, leaves, &roots);
        let kept = moved.split_off(next.len());
        (Self::of(graph, moved, sequences, leaves.len()), kept)
    }

    fn of(graph: Graph, next: Vec<Value>, sequences: usize, leaves: usize) -> Body {
        let mut hasher = DefaultHasher::new();
        for value in graph.values() {
            (graph.op(value), graph.operands(value), graph.ty(value)).hash(&mut hasher);
        }
        (next.as_slice(), sequences).hash(&mut hasher);
        Body { graph, next, sequences, leaves, hash: hasher.finish() }
    }

    /// The same body with another graph of the same values.
    pub(super) fn with_graph(&self, graph: Graph) -> Body {
        debug_assert_eq!(self.graph.len(), graph.len(), "values keep their numbers");
        Self::of(graph, self.next.clone(), self.sequences, self.leaves)
    }

    /// The leaf that stands for an operand of the scan.
    pub fn leaf(&self, operand: usize) -> Value {
        Value::new(operand)
    }

    /// Whether that operand is a sequence.
    pub fn is_sequence(&self, operand: usize) -> bool {
        (self.next.len()..self.next.len() + self.sequences).contains(&operand)
    }

    /// Whether a value stays the same from step to step.
    pub fn is_fixed(&self) -> Vec<bool> {
        let mut fixed = vec![false; self.graph.len()];
        for value in self.graph.values() {
            fixed[value.index()] = match self.graph.op(value) {
                Op::Bound(leaf) => *leaf >= self.next.len() + self.sequences,
                _ => self.graph.operands(value).iter().all(|operand| fixed[operand.index()]),
            };
        }
        fixed
    }

    /// The values of a step, given those of the leaves.
    pub(super) fn evaluate(&self, given: &[Tensor], samples: usize) -> Vec<Tensor> {
        let outside = |_| unreachable!("a body sees what it is given");
        let environment = Environment { samples, data: &outside, parameter: &outside, random: (0, 0) };
        let mut values: Vec<Tensor> = given.to_vec();
        for value in self.graph.values().skip(given.len()) {
            let operands = self.graph.operands(value);
            let operands: Vec<&Tensor> = operands.iter().map(|operand| &values[operand.index()]).collect();
            let result = evaluate(&self.graph, value, &operands, &environment);
            values.push(result);
        }
        values
    }
}

/// The graph with all leaves, used or not, before everything else.
fn leaves_first(graph: &Graph, leaves: &[Type], roots: &[Value]) -> (Graph, Vec<Value>) {
    let builder = Builder::default();
    for (number, ty) in leaves.iter().enumerate() {
        builder.insert(Op::Bound(number), &[], ty.clone());
    }
    let needed = graph.reachable(roots.iter().copied());
    let mut moved = vec![Value::new(0); graph.len()];
    for value in graph.values().filter(|value| needed[value.index()]) {
        let node = graph.node(value);
        let operands: Vec<Value> = graph.operands(value).iter().map(|operand| moved[operand.index()]).collect();
        builder.set_origin(Some(node.origin.clone()));
        moved[value.index()] = builder.insert(node.op.clone(), &operands, node.ty.clone()).value;
    }
    (builder.finish(), roots.iter().map(|root| moved[root.index()]).collect())
}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        let same = |value: Value| {
            let (a, b) = (self.graph.node(value), other.graph.node(value));
            a.op == b.op && a.ty == b.ty && self.graph.operands(value) == other.graph.operands(value)
        };
        self.hash == other.hash
            && self.next == other.next
            && (self.sequences, self.leaves) == (other.sequences, other.leaves)
            && self.graph.len() == other.graph.len()
            && (std::ptr::eq(self, other) || self.graph.values().all(same))
    }
}

impl Eq for Body {}

impl Hash for Body {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ops = self.graph.values().map(|value| self.graph.op(value).name());
        f.debug_list().entries(ops).finish()
    }
}
