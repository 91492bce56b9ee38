//! The lecture's two questions: in which order are the partial derivatives computed, and what is the chain?
//!
//! Asked of the graph of *named* values: what a `let` binds, the inputs and the parameters.

use crate::graph::{Element, Graph, Value};
use crate::joint::Joint;
use crate::model::Model;
use crate::operators::Op;
use std::collections::{BTreeMap, BTreeSet};

/// A chain is written as a sum over all paths up to so many, through derivatives already known beyond.
const PATHS: usize = 8;
/// Of more named values than this, every chain goes through derivatives already known.
const SMALL: usize = 64;
/// The chains of at most so many values are written.
const MOST: usize = 256;

/// The named values between a loss and what it is made of.
pub struct Chain {
    names: BTreeMap<Value, String>,
    root: Value,
    /// The named values that each named value is made of directly, in order.
    parts: BTreeMap<Value, Vec<Value>>,
    /// The values from the loss on, as they are first met.
    order: Vec<Value>,
    /// The named values made of each named value directly.
    users: BTreeMap<Value, Vec<Value>>,
    style: Style,
}

/// How a chain is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `∂z/∂x = ∂z/∂y · ∂y/∂x`
    Text,
    /// `\frac{\partial z}{\partial x} = …`
    Latex,
}

/// The explanation of a network: of each loss, or of nothing where there is none.
pub fn explain(model: &Model, joint: &Joint) -> String {
    let mut text = String::new();
    for &(_, loss) in &model.losses {
        let chain = Chain::new(model, loss);
        text += &format!("In which order are the partial derivatives of {} computed?\n", chain.name(chain.root));
        for (number, level) in chain.order().into_iter().enumerate() {
            text += &format!("  {}. {}\n", number + 1, level.join(", "));
        }
        text += "What is the chain?\n";
        text += &chain.equations().iter().map(|line| format!("  {line}\n")).collect::<String>();
        text += &chain.left_out().map_or(String::new(), |left_out| format!("  {left_out}\n"));
    }
    if !text.is_empty() {
        text += "What is computed?\n";
        text += &super::formula::derivation(joint).iter().map(|line| format!("  {line}\n")).collect::<String>();
    }
    text
}

/// The chains of a network as LaTeX: an `align*` for each loss.
pub fn latex(model: &Model) -> String {
    let mut text = String::new();
    for &(_, loss) in &model.losses {
        let chain = Chain { style: Style::Latex, ..Chain::new(model, loss) };
        text += &format!("\\begin{{align*}}\n{}\n\\end{{align*}}\n", chain.equations().join(" \\\\\n"));
        text += &chain.left_out().map_or(String::new(), |left_out| format!("% {left_out}\n"));
    }
    text
}

/// The chain of one value for each loss, as lines of text; nothing where no loss depends on it.
pub fn of_value(chains: &[Chain], value: Value) -> Vec<String> {
    chains.iter().filter_map(|chain| chain.equation(value)).collect()
}

impl Chain {
    /// The chain below a loss.
    pub fn new(model: &Model, loss: Value) -> Chain {
        let graph = &model.graph;
        let mut names = BTreeMap::new();
        let data = model.data.iter().filter(|field| !field.target && field.ty.element == Element::Real);
        names.extend(data.map(|field| (field.value, field.name.to_string())));
        names.extend(model.parameters.iter().map(|parameter| (parameter.value, parameter.name())));
        for statement in &model.statements {
            names.entry(statement.value).or_insert_with(|| statement.name.clone());
        }
        let root = below_mean(graph, loss, &names);
        names.entry(root).or_insert_with(|| graph.node(root).origin.name.as_deref().unwrap_or("loss").to_owned());
        let mut chain = Chain {
            names,
            root,
            parts: BTreeMap::new(),
            order: vec![root],
            users: BTreeMap::new(),
            style: Style::Text,
        };
        let mut next = 0;
        while let Some(&value) = chain.order.get(next) {
            let parts = chain.parts_of(graph, value);
            for &part in &parts {
                let users = chain.users.entry(part).or_default();
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
        let mut pending: Vec<Value> = graph.operands(value).into_iter().rev().collect();
        while let Some(operand) = pending.pop() {
            if !seen.insert(operand) {
                continue;
            }
            if self.names.contains_key(&operand) {
                found.push(operand);
            } else {
                pending.extend(graph.operands(operand).into_iter().rev());
            }
        }
        found
    }

    fn name(&self, value: Value) -> &str {
        &self.names[&value]
    }

    fn factor(&self, of: Value, by: Value) -> String {
        let (of, by) = (self.name(of), self.name(by));
        match self.style {
            Style::Text => format!("∂{of}/∂{by}"),
            Style::Latex => format!("\\frac{{\\partial {}}}{{\\partial {}}}", symbol(of), symbol(by)),
        }
    }

    /// Between factors.
    fn times(&self) -> &'static str {
        match self.style {
            Style::Text => " · ",
            Style::Latex => " \\cdot ",
        }
    }

    /// `∂z/∂x = ∂z/∂y · ∂y/∂x`; nothing for what the loss is made of directly and only so.
    pub fn equation(&self, value: Value) -> Option<String> {
        let equals = if self.style == Style::Latex { " &= " } else { " = " };
        let (whole, sum) = (self.factor(self.root, value), self.sum(value));
        (whole != sum && !sum.is_empty()).then(|| format!("{whole}{equals}{sum}"))
    }

    /// The equation of each value that the loss is made of.
    fn equations(&self) -> Vec<String> {
        self.order.iter().skip(1).take(MOST).filter_map(|&value| self.equation(value)).collect()
    }

    /// What is said of those that are not written.
    fn left_out(&self) -> Option<String> {
        let left_out = (self.order.len() - 1).saturating_sub(MOST);
        (left_out > 0).then(|| format!("… and {left_out} more, each through those before it"))
    }

    /// The partial derivatives in groups: those of a value follow all that lead to it.
    pub fn order(&self) -> Vec<Vec<String>> {
        let mut depth: BTreeMap<Value, usize> = BTreeMap::from([(self.root, 0)]);
        for (&value, parts) in self.parts.iter().rev() {
            let below = depth.get(&value).copied().unwrap_or(0) + 1;
            for part in parts {
                let known = depth.entry(*part).or_insert(below);
                *known = (*known).max(below);
            }
        }
        let levels = depth.values().copied().max().unwrap_or(0);
        let mut groups: Vec<Vec<String>> = vec![vec![]; levels + 1];
        for &value in &self.order {
            groups[depth[&value]].extend(self.parts[&value].iter().map(|&part| self.factor(value, part)));
        }
        groups.retain(|group| !group.is_empty());
        let left_out = groups.len().saturating_sub(MOST);
        groups.truncate(MOST);
        if left_out > 0 {
            groups.push(vec![format!("… and {left_out} more steps")]);
        }
        groups
    }

    /// The values made of `value` directly.
    fn users(&self, value: Value) -> &[Value] {
        self.users.get(&value).map_or(&[], Vec::as_slice)
    }

    /// The derivative of the loss by `value`: one product for each path, added up.
    pub fn sum(&self, value: Value) -> String {
        let mut paths = vec![];
        if self.order.len() <= SMALL && self.paths(value, &mut vec![], &mut paths) {
            return paths.join(" + ");
        }
        let through = |user: Value| {
            let rest = self.factor(user, value);
            if user == self.root { rest } else { format!("{}{}{rest}", self.factor(self.root, user), self.times()) }
        };
        self.users(value).iter().copied().map(through).collect::<Vec<_>>().join(" + ")
    }

    /// Collects the paths to `value`; `false` if there are too many.
    fn paths(&self, value: Value, below: &mut Vec<String>, paths: &mut Vec<String>) -> bool {
        for &user in self.users(value) {
            below.push(self.factor(user, value));
            let within = if user == self.root {
                paths.push(below.iter().rev().cloned().collect::<Vec<_>>().join(self.times()));
                paths.len() <= PATHS
            } else {
                below.len() <= 2 * PATHS && self.paths(user, below, paths)
            };
            below.pop();
            if !within {
                return false;
            }
        }
        true
    }
}

/// The value whose mean over the batch a loss is, if it has a name of its own.
fn below_mean(graph: &Graph, loss: Value, names: &BTreeMap<Value, String>) -> Value {
    let mut value = loss;
    for _ in 0..2 {
        match graph.operands(value).first() {
            Some(&operand) if !matches!(graph.op(value), Op::Data(_)) => value = operand,
            _ => return loss,
        }
    }
    let mean = graph.operands(loss).get(1).is_some_and(|&divisor| *graph.op(divisor) == Op::Samples);
    if mean && names.contains_key(&value) { value } else { loss }
}

/// `x_{1}` for `x1`, upright words for others.
fn symbol(name: &str) -> String {
    let (letters, digits) = name.split_at(name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len()));
    if letters.chars().count() == 1 && digits.chars().all(|c| c.is_ascii_digit()) {
        return if digits.is_empty() { letters.to_owned() } else { format!("{letters}_{{{digits}}}") };
    }
    format!("\\mathrm{{{}}}", name.replace('_', "\\_").replace('#', "\\#"))
}
