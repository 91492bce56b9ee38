//! What a network costs, layer by layer: parameters, operations, bytes of workspace.
//!
//! Sums are of 64 bits wherever the compiler runs, and stay at the largest number where they would go beyond.

use super::flops;
use crate::graph::{Element, Graph, Origin, Value};
use crate::model::{Dtype, Model, Parameter};
use crate::schedule::{Names, Schedule};
use crate::syntax::tree::Role;
use std::collections::BTreeMap;

/// What something costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Trained parameters.
    pub parameters: u64,
    /// Stored numbers that are not trained.
    pub others: u64,
    /// Operations of inference, per sample.
    pub forward: u64,
    /// Operations of losses and derivatives, per sample.
    pub gradient: u64,
    /// Bytes of workspace for each sample.
    pub bytes: u64,
    /// Bytes of workspace whatever the number of samples.
    pub fixed: u64,
}

impl Cost {
    fn add(&mut self, other: &Cost) {
        let Cost { parameters, others, forward, gradient, bytes, fixed } = *other;
        self.parameters = self.parameters.saturating_add(parameters);
        self.others = self.others.saturating_add(others);
        self.forward = self.forward.saturating_add(forward);
        self.gradient = self.gradient.saturating_add(gradient);
        self.bytes = self.bytes.saturating_add(bytes);
        self.fixed = self.fixed.saturating_add(fixed);
    }

    /// Bytes of workspace for a batch.
    pub fn workspace(&self, samples: u64) -> u64 {
        self.bytes.saturating_mul(samples).saturating_add(self.fixed)
    }
}

/// A layer: what a statement binds, a parameter by itself, or what belongs to none.
#[derive(Clone, Debug)]
pub struct Layer {
    /// `enc.hidden`
    pub name: String,
    /// `relu(dense(x, 64))`
    pub text: String,
    /// `[64]`
    pub shape: String,
    /// What it costs.
    pub cost: Cost,
}

/// The costs of a network.
pub struct Costs {
    /// Its layers, in order; last what belongs to none of them, if there is any.
    pub layers: Vec<Layer>,
    /// All together.
    pub total: Cost,
}

/// Adds up what a network costs. Derivatives are counted with the layer that they go back through.
pub fn costs(model: &Model, schedule: &Schedule) -> Costs {
    let mut layers = Layers::new(model);
    for parameter in &model.parameters {
        let len = size(&parameter.dims);
        let cost = match parameter.role {
            Role::Trained => Cost { parameters: len, ..Cost::default() },
            Role::Frozen | Role::State => Cost { others: len, ..Cost::default() },
        };
        let owner = layers.of_parameter(parameter);
        layers.add(owner, &cost);
    }
    let graph = &schedule.joint.graph;
    let (forward, gradient) = flops::needed(&schedule.joint);
    let owners = layers.of_values(graph, &flops::undifferentiated(&schedule.joint));
    for value in graph.values() {
        let flops = flops::of(graph, value) as u64;
        let counted = |needed: &[bool]| if needed[value.index()] { flops } else { 0 };
        let cost = Cost { forward: counted(&forward), gradient: counted(&gradient), ..Cost::default() };
        layers.add(owners[value.index()].work, &cost);
    }
    let names = Names::new(graph);
    let by_name: BTreeMap<&str, Option<usize>> =
        graph.values().map(|value| (names.computed(value), owners[value.index()].value)).collect();
    for buffer in &schedule.buffers {
        let width = if buffer.classes { 4 } else { width(model.dtype) };
        let bytes = size(&buffer.row).saturating_mul(width);
        let cost = match buffer.batched {
            true => Cost { bytes, ..Cost::default() },
            false => Cost { fixed: bytes, ..Cost::default() },
        };
        let owner = by_name.get(buffer.name.as_str()).copied().flatten().or_else(|| layers.named(&buffer.name));
        layers.add(owner, &cost);
    }
    layers.finish()
}

/// The bytes of a number.
fn width(dtype: Dtype) -> u64 {
    match dtype {
        Dtype::F32 => 4,
        Dtype::F64 => 8,
    }
}

fn size(dims: &[usize]) -> u64 {
    dims.iter().fold(1, |size, &dim| size.saturating_mul(dim as u64))
}

/// The layer that a value belongs to, and the one that its computation does: a product of `d_logits` with the weights of
/// `logits` may make `d_hidden`.
#[derive(Clone, Copy, Default)]
struct Owner {
    value: Option<usize>,
    work: Option<usize>,
}

/// The layers and how they are found.
struct Layers {
    layers: Vec<Layer>,
    /// By the name as an identifier.
    known: BTreeMap<String, usize>,
    rest: Cost,
}

impl Layers {
    fn new(model: &Model) -> Self {
        let mut layers = Layers { layers: vec![], known: BTreeMap::new(), rest: Cost::default() };
        for field in &model.data {
            let what = if field.target { "target" } else { "input" };
            layers.push(&field.name.to_string(), what.into(), field.ty.to_string());
        }
        for statement in &model.statements {
            let ty = model.graph.ty(statement.value);
            let shape = if ty.element == Element::Real { ty.shape.to_string() } else { ty.to_string() };
            layers.push(&statement.name, statement.text.clone(), shape);
        }
        for parameter in model.parameters.iter().filter(|parameter| parameter.path.len() == 1) {
            layers.push(&parameter.name(), parameter.docs.clone(), format!("{:?}", parameter.dims));
        }
        layers
    }

    /// A layer, unless there is one of that name.
    fn push(&mut self, name: &str, text: String, shape: String) {
        let next = self.layers.len();
        if *self.known.entry(identifier(name)).or_insert(next) == next {
            self.layers.push(Layer { name: name.to_owned(), text, shape, cost: Cost::default() });
        }
    }

    fn add(&mut self, owner: Option<usize>, cost: &Cost) {
        match owner {
            Some(owner) => self.layers[owner].cost.add(cost),
            None => self.rest.add(cost),
        }
    }

    /// The layer of whatever is named after it: `d_hidden_dense_2` belongs to `hidden`.
    fn named(&self, name: &str) -> Option<usize> {
        let mut name = name;
        while let Some(inner) = name.strip_prefix("d_").filter(|_| !self.known.contains_key(name)) {
            name = inner;
        }
        loop {
            if let Some(&layer) = self.known.get(name) {
                return Some(layer);
            }
            name = name.rsplit_once('_')?.0;
        }
    }

    fn of_parameter(&self, parameter: &Parameter) -> Option<usize> {
        self.named(&identifier(&parameter.name()))
    }

    /// The layers of all values. What has no name belongs, in the network itself, to what it is computed for, and
    /// among derivatives to what it is computed from.
    fn of_values(&self, graph: &Graph, undifferentiated: &[bool]) -> Vec<Owner> {
        let of_name = |value: Value| {
            let Origin { name, hint, .. } = &graph.node(value).origin;
            name.as_ref().or(hint.as_ref()).and_then(|name| self.named(&identifier(name)))
        };
        let mut owners = vec![Owner::default(); graph.len()];
        for value in graph.values().rev().filter(|value| undifferentiated[value.index()]) {
            let users = graph.users(value).into_iter().filter(|user| undifferentiated[user.index()]);
            let owner = of_name(value).or_else(|| users.rev().find_map(|user| owners[user.index()].value));
            owners[value.index()] = Owner { value: owner, work: owner };
        }
        for value in graph.values().filter(|value| !undifferentiated[value.index()]) {
            let operands = graph.operands(value);
            let derivatives = operands.iter().filter(|operand| !undifferentiated[operand.index()]);
            let from = derivatives.chain(&operands).find_map(|operand| owners[operand.index()].value);
            let named = of_name(value);
            owners[value.index()] = Owner { value: named.or(from), work: from.or(named) };
        }
        owners
    }

    fn finish(self) -> Costs {
        let mut total = self.rest;
        self.layers.iter().for_each(|layer| total.add(&layer.cost));
        let mut layers = self.layers;
        if self.rest != Cost::default() {
            layers.push(Layer { name: "others".into(), text: String::new(), shape: String::new(), cost: self.rest });
        }
        Costs { layers, total }
    }
}

/// A dotted name as variables are called.
fn identifier(name: &str) -> String {
    name.trim_start_matches("r#").replace(['.', '#'], "_")
}
