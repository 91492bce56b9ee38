//! Drawings of a network and of its derivative: layers as clusters, parameters apart, derivatives beside their values.

use super::layers::Layers;
use crate::graph::{ByValue, Element, Graph, Value};
use crate::joint::Joint;
use crate::model::Model;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use std::collections::{BTreeMap, BTreeSet};

/// A drawing has at most so many nodes: beyond, each layer is one; and of more layers than that, those in the middle
/// are one.
const MOST: usize = 120;

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What the caller gives.
    Data,
    /// A stored tensor.
    Parameter,
    /// A value.
    Value,
    /// A derivative.
    Derivative,
    /// What comes out: an output, a loss, a metric, the derivative by a parameter.
    Result,
}

/// A node.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its lines of text.
    pub lines: Vec<String>,
    /// What it stands for.
    pub kind: Kind,
    /// Its cluster, by number.
    pub cluster: Option<usize>,
}

/// What is drawn.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// The nodes.
    pub nodes: Vec<Node>,
    /// The edges: from, to, and the shape of what passes.
    pub edges: BTreeSet<(usize, usize, String)>,
    /// The clusters' titles.
    pub clusters: Vec<String>,
}

/// The network as it was described.
pub fn network(model: &Model) -> Drawing {
    let graph = &model.graph;
    let outputs = model.outputs.iter().chain(&model.metrics).map(|(name, value)| (*value, name.to_string()));
    let losses =
        model.losses.iter().map(|(name, value)| (*value, name.as_ref().map_or("loss".into(), |n| n.to_string())));
    let results: Vec<(Value, String)> = outputs.chain(losses).collect();
    Sketch::new(
        model,
        graph,
        graph.reachable(results.iter().map(|&(value, _)| value)),
        &vec![true; graph.len()],
        results,
    )
    .draw()
}

/// Losses and derivatives as they are computed.
pub fn gradient(model: &Model, joint: &Joint) -> Drawing {
    let by_parameter = joint.gradients.iter().filter_map(|&(n, value)| Some((value?, model.parameters[n].name())));
    let by_input =
        joint.input_gradients.iter().filter_map(|&(n, value)| Some((value?, model.data[n].name.to_string())));
    let derivatives = by_parameter.chain(by_input).map(|(value, name)| (value, format!("∂loss/∂{name}")));
    let losses = joint.training.iter().map(|(name, value)| (*value, name.clone()));
    let results: Vec<(Value, String)> = losses.chain(derivatives).collect();
    let needed = joint.graph.reachable(results.iter().map(|&(value, _)| value));
    Sketch::new(model, &joint.graph, needed, &super::flops::undifferentiated(joint), results).draw()
}

/// A drawing that is being made.
struct Sketch<'g> {
    model: &'g Model,
    graph: &'g Graph,
    layers: Layers,
    /// The layer of each value.
    owners: Vec<Option<usize>>,
    undifferentiated: &'g [bool],
    results: ByValue<Vec<String>>,
    /// The values that have a node.
    drawn: Vec<Value>,
}

impl<'g> Sketch<'g> {
    fn new(
        model: &'g Model,
        graph: &'g Graph,
        needed: Vec<bool>,
        undifferentiated: &'g [bool],
        named: Vec<(Value, String)>,
    ) -> Self {
        let layers = Layers::new(model);
        let owners = layers.of_values(graph, undifferentiated).into_iter().map(|owner| owner.value).collect();
        let mut results: ByValue<Vec<String>> = ByValue::default();
        named.into_iter().for_each(|(value, name)| results.or_default(value).push(name));
        let mut sketch = Sketch { model, graph, layers, owners, undifferentiated, results, drawn: vec![] };
        let drawn = graph.values().filter(|&value| needed[value.index()] && !sketch.is_detail(value));
        sketch.drawn = drawn.collect();
        sketch
    }
}

impl Sketch<'_> {
    /// What is told by the text of its users, or tells nothing.
    fn is_detail(&self, value: Value) -> bool {
        let repeats = self.graph.op(value).get::<Broadcast>().is_some() && !self.results.contains(value);
        repeats || matches!(self.graph.op(value), Op::Constant(_) | Op::Samples)
    }

    /// The value behind those that are not drawn.
    fn behind(&self, mut value: Value) -> Option<Value> {
        while self.is_detail(value) {
            value = *self.graph.operands(value).first()?;
        }
        Some(value)
    }

    fn draw(&self) -> Drawing {
        let mut drawing = Drawing::default();
        let places = if self.drawn.len() <= MOST { self.each(&mut drawing) } else { self.folded(&mut drawing) };
        for &value in &self.drawn {
            for &operand in self.graph.operands(value) {
                let Some(from) = self.behind(operand) else { continue };
                let (Some(&from_node), Some(&to)) = (places.get(from), places.get(value)) else { continue };
                if from_node != to {
                    drawing.edges.insert((from_node, to, self.shape(from)));
                }
            }
        }
        drawing
    }

    /// A node for each value.
    fn each(&self, drawing: &mut Drawing) -> ByValue<usize> {
        let mut clusters: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        let mut places = ByValue::default();
        for &value in &self.drawn {
            let kind = self.kind(value);
            let cluster = match kind {
                Kind::Data => None,
                Kind::Parameter => Some(None),
                _ => self.owners[value.index()].filter(|&layer| layer >= self.model.data.len()).map(Some),
            };
            let cluster = cluster.map(|layer| {
                *clusters.entry(layer).or_insert_with(|| {
                    drawing.clusters.push(layer.map_or("parameters".to_owned(), |layer| self.title(layer)));
                    drawing.clusters.len() - 1
                })
            });
            places.insert(value, drawing.nodes.len());
            drawing.nodes.push(Node { lines: self.lines(value), kind, cluster });
        }
        places
    }

    /// A node for each layer; those in the middle of many are one.
    fn folded(&self, drawing: &mut Drawing) -> ByValue<usize> {
        let layer = |value: &Value| match self.graph.op(*value) {
            Op::Parameter(number) => self.layers.of_parameter(*number),
            _ => self.owners[value.index()],
        };
        let used: BTreeSet<Option<usize>> = self.drawn.iter().map(layer).collect();
        let (used, half) = (Vec::from_iter(used), MOST / 2);
        let left_out = used.len().saturating_sub(MOST);
        let mut nodes: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for (position, &layer) in used.iter().enumerate() {
            let hidden = left_out > 0 && (half..half + left_out).contains(&position);
            if !hidden || position == half {
                let lines = match layer {
                    _ if hidden => vec![format!("… {left_out} more layers …")],
                    Some(layer) => vec![self.title(layer)],
                    None => vec!["losses".to_owned()],
                };
                let kind =
                    if layer.is_some_and(|layer| layer < self.model.data.len()) { Kind::Data } else { Kind::Value };
                drawing.nodes.push(Node { lines, kind, cluster: None });
            }
            nodes.insert(layer, drawing.nodes.len() - 1);
        }
        self.drawn.iter().map(|value| (*value, nodes[&layer(value)])).collect()
    }

    /// `hidden = relu(dense(x, 64))`
    fn title(&self, layer: usize) -> String {
        let layer = &self.layers.all[layer];
        let text = format!("{} = {}", layer.name, layer.text);
        super::table::shortened(if layer.text.is_empty() { &layer.name } else { &text }, 60)
    }

    fn kind(&self, value: Value) -> Kind {
        match self.graph.op(value) {
            Op::Data(_) => Kind::Data,
            Op::Parameter(_) => Kind::Parameter,
            _ if self.results.contains(value) => Kind::Result,
            _ if self.undifferentiated[value.index()] => Kind::Value,
            _ => Kind::Derivative,
        }
    }

    /// The operator with the numbers among its operands, and the value's name.
    fn lines(&self, value: Value) -> Vec<String> {
        let name = self.graph.node(value).origin.name.as_deref().map(str::to_owned);
        let operator = match self.graph.op(value) {
            Op::Data(_) | Op::Parameter(_) => self.shape(value),
            op => {
                let numbers = self.graph.operands(value).iter().copied().filter_map(|operand| self.number(operand));
                std::iter::once(op.name().to_owned()).chain(numbers).collect::<Vec<_>>().join(" ")
            }
        };
        let mut lines: Vec<String> = name.into_iter().chain([operator]).collect();
        for result in self.results.get(value).into_iter().flatten() {
            if !lines.contains(result) {
                lines.push(result.clone());
            }
        }
        lines
    }

    /// A constant or the number of samples, behind whatever repeats it.
    fn number(&self, mut value: Value) -> Option<String> {
        while self.graph.op(value).get::<Broadcast>().is_some() {
            value = *self.graph.operands(value).first()?;
        }
        match self.graph.op(value) {
            Op::Samples => Some("n".to_owned()),
            op => op.as_constant().map(|number| format!("{number}")),
        }
    }

    fn shape(&self, value: Value) -> String {
        let ty = self.graph.ty(value);
        match ty.element {
            Element::Real => ty.shape.to_string(),
            Element::Class(_) => ty.to_string(),
        }
    }
}
