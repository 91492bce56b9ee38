//! Running generated code: flat numbers in, flat numbers out.

use crate::common::Numbers;
use nn_runtime::kernels::Array;
use nn_runtime::{Losses, Parameters};
use std::collections::BTreeMap;

/// The samples that each network's workspace is made for.
pub const CAPACITY: usize = 17;

/// An example as generated code.
pub struct Network {
    /// The function and the example's number.
    pub name: &'static str,
    /// What it was generated from.
    pub description: &'static str,
    /// Where the inputs' elements are drawn from.
    pub range: (f64, f64),
    /// Runs `forward`, `evaluate` and `gradient` for each call, all in one workspace.
    pub run: fn(&[Call]) -> Vec<Answer>,
}

/// What the generated functions are given.
pub struct Call {
    pub(crate) numbers: Numbers,
    /// The names of the stored tensors, in the order of their numbers.
    pub(crate) names: Vec<String>,
}

/// What the generated functions return.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// What `forward` returns.
    pub outputs: Vec<Vec<f64>>,
    /// The losses and metrics of `evaluate`.
    pub evaluated: Vec<f64>,
    /// The losses and metrics of `gradient`.
    pub reported: Vec<f64>,
    /// The derivatives by stored tensors or, without any, by inputs; the next values of states.
    pub gradients: BTreeMap<String, Vec<f64>>,
}

/// An element of generated data.
pub trait Number: Copy {
    /// From the interpreter's.
    fn from_f64(x: f64) -> Self;
    /// To the interpreter's.
    fn to_f64(self) -> f64;
}

macro_rules! numbers {
    ($($T:ident)*) => {$(
        impl Number for $T {
            fn from_f64(x: f64) -> Self {
                x as $T
            }
            fn to_f64(self) -> f64 {
                self as f64
            }
        }
    )*};
}
numbers!(f32 f64 u32);

impl Call {
    /// The number of samples.
    pub fn samples(&self) -> usize {
        self.numbers.samples
    }

    /// A field of the batch.
    pub fn field<A: Array<Scalar: Number>>(&self, number: usize) -> Vec<A> {
        let numbers: Vec<A::Scalar> = self.numbers.data[number].data.iter().map(|&x| Number::from_f64(x)).collect();
        A::group(&numbers).to_vec()
    }

    /// The network with the stored tensors.
    ///
    /// # Panics
    /// If the network's tensors have other names.
    pub fn parameters<P: Parameters<Scalar: Number>>(&self) -> P {
        let mut network = P::ZERO;
        let mut rest = network.flat_mut();
        for info in P::TENSORS {
            let name = info.name;
            let (tensor, after) = rest.split_at_mut(info.len());
            rest = after;
            let number = self.names.iter().position(|known| known == name).expect("a tensor of the model");
            let values = &self.numbers.parameters[number].data;
            assert_eq!(tensor.len(), values.len(), "{name}");
            tensor.iter_mut().zip(values).for_each(|(to, &x)| *to = Number::from_f64(x));
        }
        network
    }
}

/// A gradient that nobody has written to.
pub fn not_a_number<P: Parameters<Scalar: Number>>() -> P {
    let mut grad = P::ZERO;
    grad.flat_mut().fill(Number::from_f64(f64::NAN));
    grad
}

/// All losses and metrics.
fn reported(losses: &impl Losses) -> Vec<f64> {
    let mut values = vec![];
    losses.visit(&mut |value| values.push(value));
    values
}

fn numbers<A: Array<Scalar: Number>>(arrays: &[A]) -> Vec<f64> {
    A::flatten(arrays).iter().map(|x| x.to_f64()).collect()
}

impl Answer {
    /// With the losses and metrics of `evaluate`.
    pub fn new(evaluated: &impl Losses) -> Self {
        Answer { evaluated: reported(evaluated), ..Answer::default() }
    }

    /// The losses and metrics of `gradient`.
    pub fn set_reported(&mut self, losses: &impl Losses) {
        self.reported = reported(losses);
    }

    /// An output of `forward`.
    pub fn set_output<A: Array<Scalar: Number>>(&mut self, output: &[A]) {
        self.outputs.push(numbers(output));
    }

    /// The derivative by an input.
    pub fn set_gradient<A: Array<Scalar: Number>>(&mut self, name: &str, gradient: &[A]) {
        self.gradients.insert(name.to_owned(), numbers(gradient));
    }

    /// The derivatives by all stored tensors.
    pub fn set_gradients<P: Parameters<Scalar: Number>>(&mut self, grad: &P) {
        let mut rest = grad.flat();
        for info in P::TENSORS {
            let (tensor, after) = rest.split_at(info.len());
            rest = after;
            self.gradients.insert(info.name.to_owned(), tensor.iter().map(|x| x.to_f64()).collect());
        }
    }

    /// Compares everything that `expected` has.
    ///
    /// # Errors
    /// What differs.
    pub fn compare(
        &self,
        expected: &Answer,
        agrees: impl Fn(&[f64], &[f64]) -> Result<(), String>,
    ) -> Result<(), String> {
        for (found, expected) in self.outputs.iter().zip(&expected.outputs) {
            agrees(found, expected).map_err(|problem| format!("output: {problem}"))?;
        }
        agrees(&self.evaluated, &expected.evaluated).map_err(|problem| format!("`evaluate`: {problem}"))?;
        agrees(&self.reported, &expected.reported).map_err(|problem| format!("`gradient`: {problem}"))?;
        for (name, expected) in &expected.gradients {
            let found = self.gradients.get(name).ok_or_else(|| format!("no derivative by `{name}`"))?;
            agrees(found, expected).map_err(|problem| format!("derivative by `{name}`: {problem}"))?;
        }
        Ok(())
    }
}
