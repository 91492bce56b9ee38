//! What `#[derive(…)]` asks for: products with derivatives, as further roots of the joint graph.

use crate::builder::{Builder, Var};
use crate::differentiate::reverse;
use crate::graph::{Element, Shape, Type, Value};
use crate::joint::Joint;
use crate::model::Model;
use crate::operators::Op;
use crate::syntax::tree::Role;

/// A function that a network can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// The derivative of the loss by every input, as in inference.
    GradientInputs,
    /// Vector-Jacobian product: outputs' cotangents to derivatives by parameters and inputs.
    Vjp,
    /// Jacobian-vector product: a direction of parameters and inputs to the outputs' tangents.
    Jvp,
    /// Hessian-vector product: the derivative of the gradient along a direction of the parameters.
    Hvp,
}

impl Mode {
    /// The name of the generated function.
    pub fn name(self) -> &'static str {
        match self {
            Mode::GradientInputs => "gradient_inputs",
            Mode::Vjp => "vjp",
            Mode::Jvp => "jvp",
            Mode::Hvp => "hvp",
        }
    }
}

/// Derivatives by stored tensors, by number; `None` for zero.
type Stores = Vec<(usize, Option<Value>)>;
/// Values per sample, by name.
type Outputs = Vec<(String, Value)>;

/// What a derived function returns.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Which function it is.
    pub mode: Mode,
    /// Values per sample.
    pub outputs: Outputs,
    /// Losses and metrics.
    pub reports: Vec<(String, Value)>,
    /// What is written for each stored tensor; `None` for zero.
    pub stores: Stores,
}

impl Derived {
    /// Every value that it returns.
    pub fn roots(&self) -> impl Iterator<Item = Value> + '_ {
        let pairs = self.outputs.iter().chain(&self.reports).map(|&(_, value)| value);
        pairs.chain(self.stores.iter().filter_map(|&(_, value)| value))
    }

    /// The same values, to be replaced.
    pub fn roots_mut(&mut self) -> impl Iterator<Item = &mut Value> + '_ {
        let pairs = self.outputs.iter_mut().chain(&mut self.reports).map(|(_, value)| value);
        pairs.chain(self.stores.iter_mut().filter_map(|(_, value)| value.as_mut()))
    }
}

/// A per-sample tensor that the caller of a derived function gives: the cotangent of an output, or the
/// tangent of an input. It is data beyond the network's own fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The output or input it belongs to.
    pub name: String,
    /// The argument it is a field of.
    pub argument: &'static str,
    /// Its axes.
    pub dims: Vec<usize>,
}

/// The graph while functions are derived from it.
struct Deriving<'b, 'm> {
    builder: &'b Builder,
    model: &'m Model,
    joint: &'m Joint,
    given: Vec<Given>,
}

/// Adds what the network asks for.
pub fn derive(mut joint: Joint, model: &Model) -> Joint {
    let builder = Builder::new(std::mem::take(&mut joint.graph));
    let mut deriving = Deriving { builder: &builder, model, joint: &joint, given: vec![] };
    let derived = model.modes.iter().map(|&mode| deriving.mode(mode)).collect();
    joint.given = deriving.given;
    joint.derived = derived;
    joint.graph = builder.finish();
    joint
}

impl<'b> Deriving<'b, '_> {
    fn mode(&mut self, mode: Mode) -> Derived {
        match mode {
            Mode::GradientInputs => self.gradient_inputs(),
            Mode::Vjp => self.vjp(),
            Mode::Jvp => self.jvp(),
            Mode::Hvp => self.hvp(),
        }
    }

    fn trained(&self) -> Vec<usize> {
        let parameters = &self.model.parameters;
        (0..parameters.len()).filter(|&n| parameters[n].role == Role::Trained).collect()
    }

    fn inputs(&self) -> Vec<usize> {
        let real = |n: &usize| self.model.data[*n].ty.element == Element::Real && !self.model.data[*n].target;
        (0..self.model.data.len()).filter(real).collect()
    }

    fn parameter(&self, number: usize) -> Var<'b> {
        let dims = self.model.parameters[number].dims.clone();
        self.builder.insert(Op::Parameter(number), &[], Type::real(Shape::fixed(dims)))
    }

    /// The direction along a parameter: stored like it, beyond the network's own.
    fn direction(&self, number: usize) -> Var<'b> {
        let dims = self.model.parameters[number].dims.clone();
        let op = Op::Parameter(self.model.parameters.len() + number);
        self.builder.insert(op, &[], Type::real(Shape::fixed(dims)))
    }

    fn input(&self, number: usize) -> Var<'b> {
        self.builder.insert(Op::Data(number), &[], self.model.data[number].ty.clone())
    }

    fn given(&mut self, name: &str, argument: &'static str, dims: Vec<usize>) -> Var<'b> {
        let given = Given { name: name.to_owned(), argument, dims: dims.clone() };
        let number = self.given.iter().position(|known| *known == given).unwrap_or(self.given.len());
        if number == self.given.len() {
            self.given.push(given);
        }
        let op = Op::Data(self.model.data.len() + number);
        self.builder.insert(op, &[], Type::real(Shape::batched(dims)))
    }

    /// Σ over outputs, samples and elements of output · cotangent.
    fn weighted_outputs(&self, cotangents: &[Var<'b>]) -> Var<'b> {
        let outputs = self.joint.outputs.iter().map(|&(_, value)| self.builder.var(value));
        let products = outputs.zip(cotangents).map(|(output, &cotangent)| inner(output, cotangent));
        products.fold(self.builder.constant(0.0, Shape::scalar()), |total, product| total + product)
    }

    /// The cotangents that the caller gives.
    fn given_cotangents(&mut self) -> Vec<Var<'b>> {
        let outputs = self.joint.outputs.iter();
        let outputs: Vec<_> =
            outputs.map(|(name, value)| (name.clone(), self.builder.var(*value).shape().dims)).collect();
        outputs.into_iter().map(|(name, dims)| self.given(&name, "cotangents", dims)).collect()
    }

    /// Cotangents of zero that derivatives can be taken by. Zeros of one shape would be one value, so each is
    /// stopped once more than the one before it.
    fn zero_cotangents(&self) -> Vec<Var<'b>> {
        let zero = |value| self.builder.var(value).constant_like(0.0).stop_gradient();
        let outputs = self.joint.outputs.iter().enumerate();
        outputs.map(|(number, &(_, value))| (0..number).fold(zero(value), |zero, _| zero.stop_gradient())).collect()
    }

    fn derivatives(&self, of: Var<'b>, by: &[Var<'b>]) -> Vec<Option<Var<'b>>> {
        let by: Vec<Value> = by.iter().map(|var| var.value).collect();
        reverse(self.builder, of, self.builder.constant(1.0, Shape::scalar()), &by)
    }

    /// Derivatives by all trained parameters and real inputs.
    fn by_everything(&self, of: Var<'b>) -> (Stores, Outputs) {
        let (trained, inputs) = (self.trained(), self.inputs());
        let leaves: Vec<Var<'b>> =
            trained.iter().map(|&n| self.parameter(n)).chain(inputs.iter().map(|&n| self.input(n))).collect();
        let found = self.derivatives(of, &leaves);
        let (parameters, data) = found.split_at(trained.len());
        let stores = trained.iter().zip(parameters).map(|(&n, d)| (n, d.map(|d| d.value))).collect();
        let data = inputs.iter().zip(data).map(|(&n, d)| {
            let zero = || self.input(n).constant_like(0.0);
            (self.model.data[n].name.to_string(), d.unwrap_or_else(zero).value)
        });
        (stores, data.collect())
    }

    fn gradient_inputs(&mut self) -> Derived {
        let reports = self.joint.reports.clone();
        let (_, outputs) = self.by_everything(self.builder.var(reports[0].1));
        Derived { mode: Mode::GradientInputs, outputs, reports, stores: vec![] }
    }

    fn vjp(&mut self) -> Derived {
        let cotangents = self.given_cotangents();
        let (stores, outputs) = self.by_everything(self.weighted_outputs(&cotangents));
        Derived { mode: Mode::Vjp, outputs, reports: vec![], stores }
    }

    /// The derivative by the cotangents of ⟨vjp(cotangents), direction⟩ at zero. The vector-Jacobian product is
    /// linear in the cotangents but for `clip_gradient`, which clips no zeros.
    fn jvp(&mut self) -> Derived {
        let weights = self.zero_cotangents();
        let total = self.weighted_outputs(&weights);
        let (trained, inputs) = (self.trained(), self.inputs());
        let leaves: Vec<Var<'b>> =
            trained.iter().map(|&n| self.parameter(n)).chain(inputs.iter().map(|&n| self.input(n))).collect();
        let mut directions: Vec<Var<'b>> = trained.iter().map(|&n| self.direction(n)).collect();
        for &n in &inputs {
            let (name, dims) = (self.model.data[n].name.to_string(), self.model.data[n].ty.shape.dims.clone());
            directions.push(self.given(&name, "tangents", dims));
        }
        let mut change = self.builder.constant(0.0, Shape::scalar());
        for (derivative, direction) in self.derivatives(total, &leaves).into_iter().zip(directions) {
            if let Some(derivative) = derivative {
                change = change + inner(derivative, direction);
            }
        }
        let found = self.derivatives(change, &weights);
        let tangents =
            found.iter().zip(&weights).map(|(d, weight)| d.unwrap_or_else(|| weight.constant_like(0.0)).value);
        let outputs = self.joint.outputs.iter().map(|(name, _)| name.clone()).zip(tangents).collect();
        Derived { mode: Mode::Jvp, outputs, reports: vec![], stores: vec![] }
    }

    /// The derivative of ⟨gradient, direction⟩.
    fn hvp(&mut self) -> Derived {
        let mut along = self.builder.constant(0.0, Shape::scalar());
        for &(number, gradient) in &self.joint.gradients {
            if let Some(gradient) = gradient {
                along = along + inner(self.builder.var(gradient), self.direction(number));
            }
        }
        let trained = self.trained();
        let leaves: Vec<Var<'b>> = trained.iter().map(|&n| self.parameter(n)).collect();
        let found = self.derivatives(along, &leaves);
        let stores = trained.iter().zip(found).map(|(&n, d)| (n, d.map(|d| d.value))).collect();
        Derived { mode: Mode::Hvp, outputs: vec![], reports: self.joint.training.clone(), stores }
    }
}

/// Σ a·b over all elements, and over the samples where there are any.
fn inner<'b>(a: Var<'b>, b: Var<'b>) -> Var<'b> {
    let product = a * b;
    let axes = (0..product.shape().rank()).collect();
    product.sum(axes, product.shape().batch)
}
