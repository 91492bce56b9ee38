//! Simplification: graph → graph of the same values.
//!
//! Each pass is a file with rules that look at one node and its operands. The graph is rebuilt in topological
//! order, which also merges equal nodes (the graph is hash-consed) and leaves dead ones behind.

mod algebra;
mod fold;
mod movement;
mod rows;
mod stable;
mod tiles;

use crate::builder::{Builder, Var};
use crate::graph::{Graph, Value, verify};
use crate::operators::Op;

/// A node that is being rebuilt: its operator and its operands, already rebuilt.
pub struct Site<'b, 's> {
    /// The operator.
    pub op: &'s Op,
    /// The operands.
    pub args: &'s [Var<'b>],
}

/// A rule: another value for this node, or `None`.
pub type Rule = for<'b> fn(&Site<'b, '_>) -> Option<Var<'b>>;

/// The passes in order.
pub const RULES: &[(&str, Rule)] = &[
    ("fold", fold::rule),
    ("stable forms", stable::rule),
    ("algebra", algebra::rule),
    ("tiles", tiles::rule),
    ("movement", movement::rule),
    ("rows", rows::rule),
];

/// Rewriting ends after so many rounds even if a rule still finds something.
const ROUNDS: usize = 12;

/// The simplified graph, and `roots` in it.
pub fn simplify(graph: Graph, roots: &[Value]) -> (Graph, Vec<Value>) {
    rewrite(graph, roots, RULES)
}

/// The graph after `rules` find nothing more to do, and `roots` in it.
pub fn rewrite(graph: Graph, roots: &[Value], rules: &[(&str, Rule)]) -> (Graph, Vec<Value>) {
    let (mut graph, mut roots) = (graph, roots.to_vec());
    for _ in 0..ROUNDS {
        let (next, moved, changed) = round(&graph, &roots, rules);
        debug_assert_eq!(verify(&next, &moved), Ok(()));
        let (next, more) = if changed { applies(next, rules) } else { (next, false) };
        (graph, roots) = (next, moved);
        if !more {
            break;
        }
    }
    (graph, roots)
}

/// Whether a rule finds something to do: to ask takes less than to rebuild the graph and see.
fn applies(graph: Graph, rules: &[(&str, Rule)]) -> (Graph, bool) {
    let nodes = graph.len();
    let builder = Builder::new(graph);
    let found = (0..nodes).map(Value::new).any(|value| {
        let op = builder.graph().op(value).clone();
        let args = builder.var(value).args();
        rules.iter().any(|(_, rule)| rule(&Site { op: &op, args: &args }).is_some())
    });
    // What a rule has built without using it is left behind by another round.
    let built = builder.graph().len() > nodes;
    (builder.finish(), found || built)
}

/// Rebuilds the graph once.
fn round(graph: &Graph, roots: &[Value], rules: &[(&str, Rule)]) -> (Graph, Vec<Value>, bool) {
    let builder = Builder::new(Graph::with_capacity(graph.len()));
    let needed = graph.reachable(roots.iter().copied());
    let mut moved: Vec<Option<Value>> = vec![None; graph.len()];
    let mut changed = false;
    for value in graph.values().filter(|value| needed[value.index()]) {
        let node = graph.node(value);
        let operands = graph.operands(value);
        let args: Vec<Var<'_>> =
            operands.iter().map(|o| builder.var(moved[o.index()].expect("operands come first"))).collect();
        builder.set_origin(Some(node.origin.on_the_way()));
        let site = Site { op: &node.op, args: &args };
        let rewritten = rules.iter().find_map(|(_, rule)| rule(&site));
        changed |= rewritten.is_some();
        let new = rewritten.unwrap_or_else(|| {
            let operands: Vec<Value> = args.iter().map(|arg| arg.value).collect();
            builder.insert(node.op.clone(), &operands, node.ty.clone())
        });
        debug_assert_eq!(builder.graph().ty(new.value), &node.ty, "rewriting {}", node.op);
        builder.stand_for(new.value, &node.origin);
        moved[value.index()] = Some(new.value);
    }
    let roots = roots.iter().map(|root| moved[root.index()].expect("every root is needed")).collect();
    (builder.finish(), roots, changed)
}

impl<'b> Var<'b> {
    /// The operator of this value.
    pub(crate) fn op(self) -> Op {
        self.builder.graph().op(self.value).clone()
    }

    /// The operands of this value.
    pub(crate) fn args(self) -> Vec<Var<'b>> {
        let graph = self.builder.graph();
        graph.operands(self.value).iter().map(|&operand| self.builder.var(operand)).collect()
    }

    /// The operands, if this is that elementwise operator.
    pub(crate) fn is(self, op: &'static crate::operators::Elementwise) -> Option<Vec<Var<'b>>> {
        self.builder.graph().op(self.value).is(op).then(|| self.args())
    }

    /// The number in every element, if this is a constant.
    pub(crate) fn as_constant(self) -> Option<f64> {
        self.builder.graph().op(self.value).as_constant()
    }
}
