//! The lecture's two questions: in which order are the partial derivatives computed, and what is the chain?
//!
//! Asked of the graph of *named* values: what a `let` binds, the inputs and the parameters.

use super::equations::{Equations, Style};
use crate::graph::{ByValue, Element, Graph, Value};
use crate::model::Model;
use crate::operators::Op;
use std::collections::BTreeSet;

/// The chains of at most so many values are written.
const MOST: usize = 256;

/// The named values between a loss and what it is made of.
pub struct Chain {
    /// What they are called.
    pub(super) names: ByValue<String>,
    /// The loss.
    pub(super) root: Value,
    /// The named values that each named value is made of directly, in order.
    pub(super) parts: ByValue<Vec<Value>>,
    /// The values from the loss on, as they are first met.
    order: Vec<Value>,
    /// The named values made of each named value directly.
    users: ByValue<Vec<Value>>,
}

/// The explanation of a network with these chains: of each loss, or of nothing where there is none. The derivation says
/// what is computed.
pub fn explain(chains: &[(Chain, Equations)], derivation: &[String]) -> String {
    let mut text = String::new();
    for (chain, equations) in chains {
        let root = &chain.names[chain.root];
        text += &format!("In which order are the partial derivatives of {root} computed?\n");
        for (number, level) in chain.order(equations).into_iter().enumerate() {
            text += &format!("  {}. {}\n", number + 1, level.join(", "));
        }
        text += "What is the chain?\n";
        text += &chain.lines(equations).map(|line| format!("  {line}\n")).collect::<String>();
        text += &chain.left_out().map_or(String::new(), |left_out| format!("  {left_out}\n"));
    }
    if !text.is_empty() {
        text += "What is computed?\n";
        text += &derivation.iter().map(|line| format!("  {line}\n")).collect::<String>();
    }
    text
}

/// The chains as LaTeX: an `align*` for each loss.
pub fn latex(chains: &[(Chain, Equations)]) -> String {
    let mut text = String::new();
    for (chain, _) in chains {
        let equations = Equations::new(chain, chain.written(), Style::Latex);
        let lines: Vec<&str> = chain.lines(&equations).collect();
        text += &format!("\\begin{{align*}}\n{}\n\\end{{align*}}\n", lines.join(" \\\\\n"));
        text += &chain.left_out().map_or(String::new(), |left_out| format!("% {left_out}\n"));
    }
    text
}

/// The chain below each loss, and its equations.
pub fn chains(model: &Model) -> Vec<(Chain, Equations)> {
    let below = |&(_, loss): &(_, Value)| {
        let chain = Chain::new(model, loss);
        let equations = Equations::new(&chain, chain.values(), Style::Text);
        (chain, equations)
    };
    model.losses.iter().map(below).collect()
}

impl Chain {
    /// The chain below a loss.
    pub fn new(model: &Model, loss: Value) -> Chain {
        let graph = &model.graph;
        let mut names = ByValue::default();
        let data = model.data.iter().filter(|field| !field.target && field.ty.element == Element::Real);
        names.extend(data.map(|field| (field.value, field.name.to_string())));
        names.extend(model.parameters.iter().map(|parameter| (parameter.value, parameter.name())));
        for statement in &model.statements {
            names.insert_first(statement.value, statement.name.clone());
        }
        let root = below_mean(graph, loss, &names);
        names.insert_first(root, graph.node(root).origin.name.as_deref().unwrap_or("loss").to_owned());
        let mut chain = Chain { names, root, parts: ByValue::default(), order: vec![root], users: ByValue::default() };
        let mut next = 0;
        while let Some(&value) = chain.order.get(next) {
            let parts = chain.parts_of(graph, value);
            for &part in &parts {
                let users = chain.users.or_default(part);
                if users.is_empty() && part != root {
                    chain.order.push(part);
                }
                users.push(value);
            }
            chain.parts.insert(value, parts);
            next += 1;
        }
        chain
    }

    /// The named values that a value is made of directly, in the order its expression reads them.
    fn parts_of(&self, graph: &Graph, value: Value) -> Vec<Value> {
        let mut found = vec![];
        let mut seen = BTreeSet::new();
        let mut pending: Vec<Value> = graph.operands(value).iter().copied().rev().collect();
        while let Some(operand) = pending.pop() {
            if !seen.insert(operand) {
                continue;
            }
            if self.names.contains(operand) {
                found.push(operand);
            } else {
                pending.extend(graph.operands(operand).iter().copied().rev());
            }
        }
        found
    }

    /// The values that the loss is made of, as they are first met.
    pub(super) fn values(&self) -> &[Value] {
        &self.order[1..]
    }

    /// Those of them whose equations are written.
    fn written(&self) -> &[Value] {
        &self.values()[..self.values().len().min(MOST)]
    }

    /// Their equations.
    fn lines<'e>(&self, equations: &'e Equations) -> impl Iterator<Item = &'e str> {
        self.written().iter().filter_map(|&value| equations.of(value))
    }

    /// What is said of those that are not written.
    fn left_out(&self) -> Option<String> {
        let left_out = self.values().len() - self.written().len();
        (left_out > 0).then(|| format!("… and {left_out} more, each through those before it"))
    }

    /// The partial derivatives in groups: those of a value follow all that lead to it.
    fn order(&self, equations: &Equations) -> Vec<Vec<String>> {
        let mut depth: ByValue<usize> = ByValue::from_iter([(self.root, 0)]);
        for (value, parts) in self.parts.iter().rev() {
            let below = depth.get(value).copied().unwrap_or(0) + 1;
            for &part in parts {
                let known = depth.or_default(part);
                *known = (*known).max(below);
            }
        }
        let levels = depth.iter().map(|(_, &depth)| depth).max().unwrap_or(0);
        let mut groups: Vec<Vec<(Value, Value)>> = vec![vec![]; levels + 1];
        for &value in &self.order {
            groups[depth[value]].extend(self.parts[value].iter().map(|&part| (value, part)));
        }
        groups.retain(|group| !group.is_empty());
        let left_out = groups.len().saturating_sub(MOST);
        groups.truncate(MOST);
        let written = |group: Vec<(Value, Value)>| group.into_iter().map(|(of, by)| equations.factor(of, by)).collect();
        let mut groups: Vec<Vec<String>> = groups.into_iter().map(written).collect();
        if left_out > 0 {
            groups.push(vec![format!("… and {left_out} more steps")]);
        }
        groups
    }

    /// The values made of `value` directly.
    pub(super) fn users(&self, value: Value) -> &[Value] {
        self.users.get(value).map_or(&[], Vec::as_slice)
    }
}

/// The value whose mean over the batch a loss is, if it has a name of its own.
fn below_mean(graph: &Graph, loss: Value, names: &ByValue<String>) -> Value {
    let mut value = loss;
    for _ in 0..2 {
        match graph.operands(value).first() {
            Some(&operand) if !matches!(graph.op(value), Op::Data(_)) => value = operand,
            _ => return loss,
        }
    }
    let mean = graph.operands(loss).get(1).is_some_and(|&divisor| *graph.op(divisor) == Op::Samples);
    if mean && names.contains(value) { value } else { loss }
}
