//! What a description means, without any of the compiler's rewriting.

use nn_compiler::builder::Builder;
use nn_compiler::differentiate::reverse;
use nn_compiler::graph::{Element, Graph, Shape, Value};
use nn_compiler::joint::Joint;
use nn_compiler::mode::resolve;
use nn_compiler::model::{Field, Model};
use nn_compiler::operators::Op;
use nn_compiler::syntax::tree::Role;

/// The graph as it was lowered, with its derivatives by reverse mode.
pub struct Plain {
    /// The graph.
    pub graph: Graph,
    /// What a network returns.
    pub outputs: Vec<Value>,
    /// Losses and metrics in inference.
    pub reports: Vec<Value>,
    /// Losses and metrics in training.
    pub training: Vec<Value>,
    /// The derivative by each trained tensor.
    pub gradients: Vec<(Op, Value)>,
    /// The next value of each state.
    pub updates: Vec<Value>,
}

impl Plain {
    /// Of a model.
    pub fn new(model: &Model) -> Self {
        let builder = Builder::new(model.graph.clone());
        let losses: Vec<_> = model.losses.iter().map(|&(_, value)| builder.var(value)).collect();
        let total = losses.into_iter().reduce(|sum, loss| sum + loss).map(|total| total.value);
        let named = model.losses.iter().filter(|(name, _)| name.is_some()).map(|&(_, value)| value);
        let reports: Vec<Value> =
            total.into_iter().chain(named).chain(model.metrics.iter().map(|&(_, value)| value)).collect();
        let outputs: Vec<Value> = model.outputs.iter().map(|&(_, value)| value).collect();
        let updates: Vec<Value> = model.updates.iter().map(|&(_, value)| value).collect();
        let inference = [&outputs[..], &reports].concat();
        let training = [&reports[..], &updates].concat();
        let (graph, inference, training) = resolve(builder.finish(), &inference, &training);
        let (outputs, reports_inference) = inference.split_at(outputs.len());
        let (reports_training, updates) = training.split_at(reports.len());
        let builder = Builder::new(graph);
        let leaves = leaves(model);
        let by: Vec<Value> = leaves.iter().map(|(op, ty)| builder.insert(op.clone(), &[], ty.clone()).value).collect();
        let mut gradients = vec![];
        if total.is_some() {
            let loss = builder.var(reports_training[0]);
            let found = reverse(&builder, loss, builder.constant(1.0, Shape::scalar()), &by);
            for ((op, _), (d, &leaf)) in leaves.iter().zip(found.into_iter().zip(&by)) {
                let d = d.unwrap_or_else(|| builder.var(leaf).constant_like(0.0));
                gradients.push((op.clone(), d.value));
            }
        }
        Plain {
            outputs: outputs.to_vec(),
            reports: reports_inference.to_vec(),
            training: reports_training.to_vec(),
            gradients,
            updates: updates.to_vec(),
            graph: builder.finish(),
        }
    }

    /// Every value.
    pub fn roots(&self) -> Vec<Value> {
        let values = self.outputs.iter().chain(&self.reports).chain(&self.training).copied();
        values.chain(self.gradients.iter().map(|&(_, d)| d)).chain(self.updates.iter().copied()).collect()
    }

    /// The values of a joint graph that stand for [`Plain::roots`], in that order; none where a derivative is zero
    /// or is not asked for.
    pub fn of_joint(&self, joint: &Joint) -> Vec<Option<Value>> {
        let pairs = joint.outputs.iter().chain(&joint.reports).chain(&joint.training).map(|&(_, value)| Some(value));
        let gradient = |op: &Op| match op {
            Op::Parameter(n) => joint.gradients.iter().find(|(number, _)| number == n).and_then(|&(_, d)| d),
            Op::Data(n) => joint.input_gradients.iter().find(|(number, _)| number == n).and_then(|&(_, d)| d),
            _ => None,
        };
        let gradients = self.gradients.iter().map(|(op, _)| gradient(op));
        pairs.chain(gradients).chain(joint.updates.iter().map(|&(_, value)| Some(value))).collect()
    }
}

/// What a network is differentiated by: trained tensors, or real inputs where nothing is stored.
pub fn leaves(model: &Model) -> Vec<(Op, nn_compiler::graph::Type)> {
    let trained = model.parameters.iter().enumerate().filter(|(_, p)| p.role == Role::Trained);
    let trained: Vec<_> = trained.map(|(n, p)| (Op::Parameter(n), model.graph.ty(p.value).clone())).collect();
    let real = |field: &Field| field.ty.element == Element::Real && !field.target;
    let inputs = model.data.iter().enumerate().filter(|(_, field)| real(field));
    match model.parameters.is_empty() {
        true => inputs.map(|(n, field)| (Op::Data(n), field.ty.clone())).collect(),
        false => trained,
    }
}
