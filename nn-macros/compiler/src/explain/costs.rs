//! What a network costs, layer by layer: parameters, operations, bytes of workspace.
//!
//! Sums are of 64 bits wherever the compiler runs, and stay at the largest number where they would go beyond.

use super::flops;
use super::layers::{Layer, Layers};
use crate::fingerprint::Searched;
use crate::model::{Dtype, Model};
use crate::schedule::Schedule;
use crate::syntax::tree::Role;

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
    /// Of the operations of inference, those of what no sample has: a batch needs them once.
    pub forward_fixed: u64,
    /// Of the operations of losses and derivatives, likewise.
    pub gradient_fixed: u64,
    /// Bytes of workspace for each sample.
    pub bytes: u64,
    /// Bytes of workspace whatever the number of samples.
    pub fixed: u64,
}

impl Cost {
    fn add(&mut self, other: &Cost) {
        let Cost { parameters, others, forward, gradient, forward_fixed, gradient_fixed, bytes, fixed } = *other;
        self.parameters = self.parameters.saturating_add(parameters);
        self.others = self.others.saturating_add(others);
        self.forward = self.forward.saturating_add(forward);
        self.gradient = self.gradient.saturating_add(gradient);
        self.forward_fixed = self.forward_fixed.saturating_add(forward_fixed);
        self.gradient_fixed = self.gradient_fixed.saturating_add(gradient_fixed);
        self.bytes = self.bytes.saturating_add(bytes);
        self.fixed = self.fixed.saturating_add(fixed);
    }

    /// Bytes of workspace for a batch.
    pub fn workspace(&self, samples: u64) -> u64 {
        self.bytes.saturating_mul(samples).saturating_add(self.fixed)
    }
}

/// A layer and what it costs.
#[derive(Clone, Debug)]
pub struct Row {
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
    pub layers: Vec<Row>,
    /// All together.
    pub total: Cost,
}

/// Adds up what a network costs. Derivatives are counted with the layer that they go back through.
pub fn costs(model: &Model, schedule: &Schedule) -> Costs {
    let layers = Layers::new(model);
    let mut tally = Tally { rows: vec![Cost::default(); layers.all.len()], rest: Cost::default() };
    for (number, parameter) in model.parameters.iter().enumerate() {
        let len = size(&parameter.dims);
        let cost = match parameter.role {
            Role::Trained => Cost { parameters: len, ..Cost::default() },
            Role::Frozen | Role::State => Cost { others: len, ..Cost::default() },
        };
        tally.add(layers.of_parameter(number), &cost);
    }
    let graph = &schedule.joint.graph;
    let (forward, gradient) = flops::needed(&schedule.joint);
    let owners = layers.of_values(graph, &flops::undifferentiated(&schedule.joint));
    for value in graph.values() {
        let flops = flops::of(graph, value) as u64;
        let counted = |needed: &[bool]| if needed[value.index()] { flops } else { 0 };
        let [forward, gradient] = [counted(&forward), counted(&gradient)];
        let fixed = |flops: u64| if flops::is_fixed(graph, value) { flops } else { 0 };
        let (forward_fixed, gradient_fixed) = (fixed(forward), fixed(gradient));
        let cost = Cost { forward, gradient, forward_fixed, gradient_fixed, ..Cost::default() };
        tally.add(owners[value.index()].work, &cost);
    }
    let names = &schedule.names;
    let by_name: Searched<&str, Option<usize>> =
        graph.values().map(|value| (names.computed(value), owners[value.index()].value)).collect();
    for buffer in &schedule.buffers {
        let width = if buffer.classes { 4 } else { width(model.dtype) };
        let bytes = size(&buffer.row).saturating_mul(width);
        let cost = match buffer.batched {
            true => Cost { bytes, ..Cost::default() },
            false => Cost { fixed: bytes, ..Cost::default() },
        };
        let owner = by_name.get(buffer.name.as_str()).copied().flatten().or_else(|| layers.named(&buffer.name));
        tally.add(owner, &cost);
    }
    tally.finish(layers)
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

/// What has been counted so far.
struct Tally {
    /// By layer.
    rows: Vec<Cost>,
    /// Of no layer.
    rest: Cost,
}

impl Tally {
    fn add(&mut self, owner: Option<usize>, cost: &Cost) {
        match owner {
            Some(owner) => self.rows[owner].add(cost),
            None => self.rest.add(cost),
        }
    }

    fn finish(self, layers: Layers) -> Costs {
        let mut total = self.rest;
        self.rows.iter().for_each(|cost| total.add(cost));
        let row = |(layer, cost): (Layer, Cost)| Row { name: layer.name, text: layer.text, shape: layer.shape, cost };
        let mut rows: Vec<Row> = layers.all.into_iter().zip(self.rows).map(row).collect();
        if self.rest != Cost::default() {
            rows.push(Row { name: "others".into(), text: String::new(), shape: String::new(), cost: self.rest });
        }
        Costs { layers: rows, total }
    }
}
