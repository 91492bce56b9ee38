//! What `#[derive(…)]` asks for: products with derivatives, as further roots of the joint graph.

mod gauss_newton;

pub use gauss_newton::Cut;

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
    /// The derivative of the loss by inputs, as in inference; without a loss that of the sum of the outputs.
    GradientInputs,
    /// Vector-Jacobian product: outputs' cotangents to derivatives by parameters and inputs.
    Vjp,
    /// Jacobian-vector product: a direction of parameters and inputs to the outputs' tangents.
    Jvp,
    /// Hessian-vector product: the derivative of the gradient along a direction of the parameters.
    Hvp,
    /// The same without the curvature of the values that the loss is made of.
    GaussNewtonProduct,
}

impl Mode {
    /// The name of the generated function.
    pub fn name(self) -> &'static str {
        match self {
            Mode::GradientInputs => "gradient_inputs",
            Mode::Vjp => "vjp",
            Mode::Jvp => "jvp",
            Mode::Hvp => "hvp",
            Mode::GaussNewtonProduct => "gauss_newton_product",
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
    joint.cut = Cut::default();
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
            Mode::GaussNewtonProduct => self.gauss_newton_product(),
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

    /// How `values` change when the leaves move along directions: the derivative by the cotangents of
    /// ⟨vjp(cotangents), direction⟩ at zero. The vector-Jacobian product is linear in the cotangents but for
    /// `clip_gradient`, which clips no zeros.
    fn push(&self, values: &[Var<'b>], leaves: &[Var<'b>], directions: &[Var<'b>]) -> Vec<Var<'b>> {
        // Zeros of one shape would be one value, so each is stopped once more than the one before it.
        let zero = |value: &Var<'b>| value.constant_like(0.0).stop_gradient();
        let cotangents = values.iter().enumerate();
        let cotangents: Vec<Var<'b>> =
            cotangents.map(|(number, value)| (0..number).fold(zero(value), |zero, _| zero.stop_gradient())).collect();
        let total = values.iter().zip(&cotangents).map(|(&value, &cotangent)| inner(value, cotangent));
        let total = total.fold(self.zero(), |sum, product| sum + product);
        let change = self.derivatives(total, leaves).into_iter().zip(directions);
        let change = change.filter_map(|(derivative, &direction)| Some(inner(derivative?, direction)));
        let change = change.fold(self.zero(), |sum, product| sum + product);
        let found = self.derivatives(change, &cotangents).into_iter().zip(values);
        found.map(|(tangent, value)| tangent.unwrap_or_else(|| value.constant_like(0.0))).collect()
    }

    /// 0, to be added to.
    fn zero(&self) -> Var<'b> {
        self.builder.constant(0.0, Shape::scalar())
    }

    fn derivatives(&self, of: Var<'b>, by: &[Var<'b>]) -> Vec<Option<Var<'b>>> {
        let by: Vec<Value> = by.iter().map(|var| var.value).collect();
        reverse(self.builder, of, self.builder.constant(1.0, Shape::scalar()), &by)
    }

    /// The parameters' derivatives, by number.
    fn stores(&self, trained: &[usize], found: Vec<Option<Var<'b>>>) -> Stores {
        trained.iter().zip(found).map(|(&n, d)| (n, d.map(|d| d.value))).collect()
    }

    /// The inputs' derivatives, by name; what nothing depends on is zero.
    fn by_inputs(&self, inputs: &[usize], found: Vec<Option<Var<'b>>>) -> Outputs {
        let named = inputs.iter().zip(found).map(|(&n, d)| {
            let d = d.unwrap_or_else(|| self.input(n).constant_like(0.0));
            (self.model.data[n].name.to_string(), d.value)
        });
        named.collect()
    }

    /// Trained parameters and real inputs, as values.
    fn leaves(&self) -> (Vec<usize>, Vec<usize>, Vec<Var<'b>>) {
        let (trained, inputs) = (self.trained(), self.inputs());
        let parameters = trained.iter().map(|&n| self.parameter(n));
        let leaves = parameters.chain(inputs.iter().map(|&n| self.input(n))).collect();
        (trained, inputs, leaves)
    }

    fn gradient_inputs(&mut self) -> Derived {
        let (reports, outputs) = (&self.joint.reports, &self.joint.outputs);
        let of = match reports.first().filter(|(name, _)| name == "loss") {
            Some(&(_, loss)) => self.builder.var(loss),
            None => {
                let sums = outputs.iter().map(|&(_, value)| total(self.builder.var(value)));
                sums.fold(self.zero(), |total, sum| total + sum)
            }
        };
        let reports = if self.model.losses.is_empty() { vec![] } else { reports.clone() };
        let inputs: Vec<Var<'b>> = self.model.chosen.iter().map(|&n| self.input(n)).collect();
        let outputs = self.by_inputs(&self.model.chosen, self.derivatives(of, &inputs));
        Derived { mode: Mode::GradientInputs, outputs, reports, stores: vec![] }
    }

    fn vjp(&mut self) -> Derived {
        let mut sum = self.zero();
        for (name, value) in self.joint.outputs.clone() {
            let output = self.builder.var(value);
            sum = sum + inner(output, self.given(&name, "cotangents", output.shape().dims));
        }
        let (trained, inputs, leaves) = self.leaves();
        let mut found = self.derivatives(sum, &leaves);
        let outputs = self.by_inputs(&inputs, found.split_off(trained.len()));
        Derived { mode: Mode::Vjp, outputs, reports: vec![], stores: self.stores(&trained, found) }
    }

    fn jvp(&mut self) -> Derived {
        let (trained, inputs, leaves) = self.leaves();
        let mut directions: Vec<Var<'b>> = trained.iter().map(|&n| self.direction(n)).collect();
        for n in inputs {
            let (name, dims) = (self.model.data[n].name.to_string(), self.model.data[n].ty.shape.dims.clone());
            directions.push(self.given(&name, "tangents", dims));
        }
        let outputs: Vec<Var<'b>> = self.joint.outputs.iter().map(|&(_, value)| self.builder.var(value)).collect();
        let tangents = self.push(&outputs, &leaves, &directions).into_iter().map(|tangent| tangent.value);
        let outputs = self.joint.outputs.iter().map(|(name, _)| name.clone()).zip(tangents).collect();
        Derived { mode: Mode::Jvp, outputs, reports: vec![], stores: vec![] }
    }

    /// The derivative of ⟨gradient, direction⟩.
    fn hvp(&mut self) -> Derived {
        let gradients = self.joint.gradients.iter().filter_map(|&(number, gradient)| Some((number, gradient?)));
        let products = gradients.map(|(number, gradient)| inner(self.builder.var(gradient), self.direction(number)));
        let along = products.fold(self.zero(), |sum, product| sum + product);
        let trained = self.trained();
        let leaves: Vec<Var<'b>> = trained.iter().map(|&n| self.parameter(n)).collect();
        let stores = self.stores(&trained, self.derivatives(along, &leaves));
        Derived { mode: Mode::Hvp, outputs: vec![], reports: self.joint.training.clone(), stores }
    }
}

/// Σ x over all elements, and over the samples where there are any.
fn total(x: Var<'_>) -> Var<'_> {
    let axes = (0..x.shape().rank()).collect();
    x.sum(axes, x.shape().batch)
}

/// Σ a·b over all elements, and over the samples where there are any.
fn inner<'b>(a: Var<'b>, b: Var<'b>) -> Var<'b> {
    total(a * b)
}
