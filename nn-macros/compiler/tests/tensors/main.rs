//! Shape operations, reductions and products: values and derivatives of whole networks.

mod einsum;
mod language;
mod mistakes;

use nn_compiler::error::Errors;
use nn_compiler::graph::Value;
use nn_compiler::interpret::{Environment, Tensor, interpret};
use nn_compiler::joint::{self, Joint};
use nn_compiler::model::Model;
use nn_compiler::{lower, schedule, syntax};

/// A network as lowered, and as scheduled: differentiated, simplified and legalized.
pub struct Network {
    model: Model,
    joint: Joint,
}

/// The mistakes of a description.
pub fn mistakes(statements: &str) -> Vec<String> {
    let errors = Errors::default();
    let tokens = format!("network N {{ {statements} }}").parse().expect("tokens");
    let network = syntax::parse(tokens, &errors).expect("a network");
    let model = lower::lower(network, &errors);
    let problems: Vec<String> = errors.into_diagnostics().iter().map(|mistake| mistake.problem.to_string()).collect();
    assert_eq!(model.is_none(), !problems.is_empty(), "{statements}");
    problems
}

/// Numbers that look random.
pub struct Draw(pub u64);

impl Draw {
    /// Below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    /// Between two numbers.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.below(1 << 20) as f64 / (1u64 << 20) as f64
    }
}

/// The values of the fields and stored tensors of a network.
#[derive(Clone)]
pub struct Point {
    /// The number of samples.
    pub samples: usize,
    /// The fields.
    pub data: Vec<Tensor>,
    /// The stored tensors.
    pub parameters: Vec<Tensor>,
}

impl Network {
    /// A description without mistakes.
    pub fn new(statements: &str) -> Self {
        let errors = Errors::default();
        let tokens = format!("network N {{ {statements} }}").parse().expect("tokens");
        let model = syntax::parse(tokens, &errors).and_then(|network| lower::lower(network, &errors));
        let problems: Vec<String> = errors.into_diagnostics().iter().map(|m| m.problem.to_string()).collect();
        let model = model.unwrap_or_else(|| panic!("{statements}: {problems:?}"));
        let joint = schedule::schedule(&model, joint::differentiate(&model), schedule::Threads::One).joint;
        Network { model, joint }
    }

    /// Values for everything that the network reads.
    pub fn point(&self, samples: usize, (low, high): (f64, f64), seed: u64) -> Point {
        let mut draw = Draw(seed);
        let mut tensor = |ty: &nn_compiler::graph::Type| {
            Tensor::from_fn(ty, samples, |_| match ty.element {
                nn_compiler::graph::Element::Real => draw.between(low, high),
                nn_compiler::graph::Element::Class(n) => draw.below(n) as f64,
            })
        };
        let data = self.model.data.iter().map(|field| tensor(&field.ty)).collect();
        let parameters = self.model.parameters.iter().map(|p| tensor(self.model.graph.ty(p.value))).collect();
        Point { samples, data, parameters }
    }

    /// Values of the graph as scheduled.
    pub fn scheduled(&self, values: &[Value], at: &Point) -> Vec<Tensor> {
        evaluate(&self.joint.graph, values, at)
    }

    /// The total loss, by the graph as it was lowered.
    pub fn loss(&self, at: &Point) -> f64 {
        let losses: Vec<Value> = self.model.losses.iter().map(|&(_, loss)| loss).collect();
        evaluate(&self.model.graph, &losses, at).iter().map(|loss| loss.data[0]).sum()
    }

    /// An output, by the graph as scheduled.
    pub fn output(&self, at: &Point) -> Tensor {
        self.scheduled(&[self.joint.outputs[0].1], at).remove(0)
    }

    /// Compares losses and derivatives with what the loss does nearby.
    pub fn check(&self, at: &Point, name: &str) {
        let loss = self.scheduled(&[self.joint.reports[0].1], at)[0].data[0];
        close(loss, self.loss(at), name);
        for &(number, derivative) in &self.joint.gradients {
            self.check_derivative(at, derivative, |point| &mut point.parameters[number], name);
        }
        for &(number, derivative) in &self.joint.input_gradients {
            self.check_derivative(at, derivative, |point| &mut point.data[number], name);
        }
    }

    fn check_derivative(
        &self,
        at: &Point,
        derivative: Option<Value>,
        place: impl Fn(&mut Point) -> &mut Tensor,
        name: &str,
    ) {
        const STEP: f64 = 1e-5;
        let found = derivative.map(|derivative| self.scheduled(&[derivative], at).remove(0));
        let mut point = at.clone();
        for i in 0..place(&mut point).data.len() {
            let middle = place(&mut point).data[i];
            let mut loss = |x: f64| {
                place(&mut point).data[i] = x;
                self.loss(&point)
            };
            let expected = (loss(middle + STEP) - loss(middle - STEP)) / (2.0 * STEP);
            loss(middle);
            close(found.as_ref().map_or(0.0, |found| found.data[i]), expected, name);
        }
    }
}

fn evaluate(graph: &nn_compiler::graph::Graph, values: &[Value], at: &Point) -> Vec<Tensor> {
    let environment = Environment {
        samples: at.samples,
        random: (0, 0),
        data: &|n| at.data[n].clone(),
        parameter: &|n| at.parameters[n].clone(),
    };
    interpret(graph, values, &environment)
}

/// Compares within what central differences leave.
#[track_caller]
pub fn close(found: f64, expected: f64, name: &str) {
    let tolerance = 1e-6 * (1.0 + expected.abs());
    assert!((found - expected).abs() <= tolerance, "{name}: {found} instead of {expected}");
}
