//! The whole step as one graph: values, losses and their derivatives.

use crate::builder::Builder;
use crate::derived::{Cut, Derived, Given, Mode, derive};
use crate::differentiate::reverse;
use crate::graph::{Graph, Leaves, Shape, Value};
use crate::mode::resolve;
use crate::model::{Field, Model};
use crate::operators::surgery::Surgery;
use crate::simplify::{Rule, rewrite, simplify};
use crate::syntax::tree::Role;
use proc_macro2::Span;

/// A graph with everything that generated code computes.
pub struct Joint {
    /// The graph.
    pub graph: Graph,
    /// What inference returns, one per sample.
    pub outputs: Vec<(String, Value)>,
    /// Every named loss and metric, as reported; the sum of all losses first, under `loss`.
    pub reports: Vec<(String, Value)>,
    /// The same as they are in training, where that makes a difference (dropout, batch normalisation).
    pub training: Vec<(String, Value)>,
    /// The derivative of the loss in training by each stored tensor; `None` where there is no path.
    pub gradients: Vec<(usize, Option<Value>)>,
    /// The derivative by each real field of the batch, for networks without stored tensors.
    pub input_gradients: Vec<(usize, Option<Value>)>,
    /// The next value of each state.
    pub updates: Vec<(usize, Value)>,
    /// The loss in training as a function of some values, until what it is cut for is derived.
    pub cut: Cut,
    /// What `#[derive(…)]` asked for.
    pub derived: Vec<Derived>,
    /// What callers of derived functions give per sample: data beyond the network's own fields.
    pub given: Vec<Given>,
}

impl Joint {
    /// Every value that something is made of.
    pub fn roots(&self) -> Vec<Value> {
        let pairs = self.outputs.iter().chain(&self.reports).chain(&self.training).map(|&(_, value)| value);
        let gradients = self.gradients.iter().chain(&self.input_gradients).filter_map(|&(_, value)| value);
        let updates = self.updates.iter().map(|&(_, value)| value);
        pairs
            .chain(gradients)
            .chain(updates)
            .chain(self.cut.roots())
            .chain(self.derived.iter().flat_map(Derived::roots))
            .collect()
    }

    /// The same with another graph, in which `roots` are what [`Joint::roots`] were.
    pub fn rebuilt(mut self, graph: Graph, roots: &[Value]) -> Joint {
        let mut next = roots.iter().copied();
        let mut take = || next.next().expect("as many roots as before");
        let pairs = self.outputs.iter_mut().chain(&mut self.reports).chain(&mut self.training);
        pairs.for_each(|(_, value)| *value = take());
        let gradients = self.gradients.iter_mut().chain(&mut self.input_gradients);
        gradients.filter_map(|(_, value)| value.as_mut()).for_each(|value| *value = take());
        self.updates.iter_mut().for_each(|(_, value)| *value = take());
        self.cut.roots_mut().for_each(|value| *value = take());
        self.derived.iter_mut().flat_map(Derived::roots_mut).for_each(|value| *value = take());
        self.graph = graph;
        self
    }
}

/// Differentiates the sum of the losses, and simplifies before and after.
pub fn differentiate(model: &Model) -> Joint {
    let builder = Builder::new(model.graph.clone());
    let outputs: Vec<(String, Value)> = model
        .outputs
        .iter()
        .map(|(name, value)| {
            let value = builder.var(*value);
            (name.to_string(), value.repeat_along(&[], value.shape().with_batch(true)).value)
        })
        .collect();
    let mut reports = vec![];
    let total = model.losses.iter().map(|&(_, value)| builder.var(value)).reduce(|sum, loss| sum + loss);
    let total = total.map(|total| total.value);
    if let Some(total) = total {
        builder.name(total, "loss", Span::call_site());
        reports.push(("loss".to_owned(), total));
    }
    reports.extend(model.losses.iter().filter_map(|(name, value)| Some((name.as_ref()?.to_string(), *value))));
    reports.extend(model.metrics.iter().map(|(name, value)| (name.to_string(), *value)));
    let cut = match (total, model.modes.contains(&Mode::GaussNewtonProduct)) {
        (Some(total), true) => Cut::new(&builder, &model.between, total),
        _ => Cut::default(),
    };
    let joint = by_mode(Joint {
        graph: builder.finish(),
        outputs,
        training: reports.clone(),
        reports,
        gradients: vec![],
        input_gradients: vec![],
        updates: model.updates.clone(),
        cut,
        derived: vec![],
        given: vec![],
    });
    let trained: Vec<usize> =
        (0..model.parameters.len()).filter(|&n| model.parameters[n].role == Role::Trained).collect();
    let joint = simplified(joint);
    let joint = if total.is_none() { joint } else { simplified(with_gradients(joint, model, &trained)) };
    let joint = if model.modes.is_empty() { joint } else { simplified(derive(joint, model)) };
    released(joint)
}

/// No derivative is taken any more: what alters them is the value itself.
fn released(mut joint: Joint) -> Joint {
    let alters = |value: Value| joint.graph.op(value).get::<Surgery>().is_some();
    if !joint.graph.values().any(alters) {
        return joint;
    }
    let rule: Rule = |site| site.op.get::<Surgery>().map(|_| site.args[0]);
    let roots = joint.roots();
    let (graph, roots) = rewrite(std::mem::take(&mut joint.graph), &roots, &[("surgery", rule)]);
    simplified(joint.rebuilt(graph, &roots))
}

/// Outputs and reports as in inference; reports and next states as in training.
fn by_mode(mut joint: Joint) -> Joint {
    let roots = joint.roots();
    let (inference, training) = roots.split_at(joint.outputs.len() + joint.reports.len());
    let (graph, inference, training) = resolve(std::mem::take(&mut joint.graph), inference, training);
    joint.rebuilt(graph, &[inference, training].concat())
}

fn simplified(mut joint: Joint) -> Joint {
    let roots = joint.roots();
    let (graph, roots) = simplify(std::mem::take(&mut joint.graph), &roots);
    joint.rebuilt(graph, &roots)
}

/// Adds the derivative of the total loss, the first report.
fn with_gradients(mut joint: Joint, model: &Model, trained: &[usize]) -> Joint {
    let builder = Builder::new(std::mem::take(&mut joint.graph));
    let real = |field: &Field| field.ty.element == crate::graph::Element::Real && !field.target;
    let fields: Vec<usize> = match model.parameters.is_empty() {
        true => (0..model.data.len()).filter(|&n| real(&model.data[n])).collect(),
        false => vec![],
    };
    let known = Leaves::of(&builder.graph());
    let (stored, given) = (trained.iter().map(|n| known.parameters.get(n)), fields.iter().map(|n| known.data.get(n)));
    let leaves: Vec<Option<Value>> = stored.chain(given).map(Option::<&Value>::copied).collect();
    let by: Vec<Value> = leaves.iter().flatten().copied().collect();
    let loss = builder.var(joint.training[0].1);
    let mut found = reverse(&builder, loss, builder.constant(1.0, Shape::scalar()), &by).into_iter();
    let mut derivatives = leaves.iter().map(|leaf| leaf.and_then(|_| found.next().flatten()).map(|var| var.value));
    joint.gradients = trained.iter().map(|&n| (n, derivatives.next().flatten())).collect();
    // An input that the loss is not made of has the derivative 0.
    let zero = |n: usize| builder.constant(0.0, model.data[n].ty.shape.clone()).value;
    joint.input_gradients =
        fields.iter().map(|&n| (n, Some(derivatives.next().flatten().unwrap_or_else(|| zero(n))))).collect();
    joint.graph = builder.finish();
    joint
}
