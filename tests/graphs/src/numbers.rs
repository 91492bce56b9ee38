//! What a network reads.

use crate::random::Random;
use nn_compiler::graph::{Element, Graph, Value};
use nn_compiler::interpret::{Environment, Tensor};
use nn_compiler::joint::Joint;
use nn_compiler::model::Model;
use nn_compiler::operators::Op;
use nn_compiler::syntax::tree::Role;

/// Which numbers are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Between −2 and 2.
    Ordinary,
    /// Some of them zeros of either sign, tiny, huge, infinite or no number.
    Extreme,
}

/// A batch and the stored tensors; beyond the network's own what derived functions are given.
#[derive(Clone, Debug)]
pub struct Numbers {
    /// The number of samples.
    pub samples: usize,
    /// Each field of the batch.
    pub data: Vec<Tensor>,
    /// Each stored tensor.
    pub parameters: Vec<Tensor>,
    /// The number of the step that random masks are drawn for.
    pub step: u64,
}

/// Those from which most functions still make numbers, and others.
const LARGE: &[f64] = &[0.0, -0.0, 1.0, -1.0, 1e-30, -1e-30, 1e-300, 1e30, -1e30, 90.0, -90.0, 720.0, -720.0];
const BOUNDLESS: &[f64] = &[1e300, -1e300, f64::INFINITY, f64::NEG_INFINITY, f64::NAN];

impl Numbers {
    /// Random numbers for a network.
    pub fn draw(model: &Model, joint: &Joint, samples: usize, sort: Sort, seed: u64) -> Self {
        let mut random = Random::new(seed);
        let real = |low: f64, high: f64, random: &mut Random| match sort {
            Sort::Extreme if random.once_in(6) => {
                // Every second seed has nothing boundless.
                let boundless = seed.is_multiple_of(2) && random.once_in(3);
                // No two of them cancel: what is left would depend on the order of a sum.
                *random.pick(if boundless { BOUNDLESS } else { LARGE }) * random.between(1.0, 1.5)
            }
            _ => random.between(low, high),
        };
        let fields = model.data.iter().map(|field| {
            Tensor::from_fn(&field.ty, samples, |_| match field.ty.element {
                Element::Real => real(-2.0, 2.0, &mut random),
                Element::Class(n) => random.below(n) as f64,
            })
        });
        let mut data: Vec<Tensor> = fields.collect();
        for given in &joint.given {
            let dims: Vec<usize> = std::iter::once(samples).chain(given.dims.iter().copied()).collect();
            let len = dims.iter().product();
            let elements = (0..len).map(|_| random.between(-1.0, 1.0)).collect();
            data.push(Tensor { batch: true, dims, data: elements });
        }
        let mut parameters: Vec<Tensor> = model
            .parameters
            .iter()
            .map(|parameter| {
                let (low, high) = if parameter.role == Role::State { (0.5, 1.5) } else { (-1.0, 1.0) };
                Tensor::from_fn(model.graph.ty(parameter.value), samples, |_| real(low, high, &mut random))
            })
            .collect();
        for parameter in &model.parameters {
            let ty = model.graph.ty(parameter.value);
            parameters.push(Tensor::from_fn(ty, samples, |_| random.between(-1.0, 1.0)));
        }
        Numbers { samples, data, parameters, step: 0 }
    }

    /// Every number as single precision holds it.
    pub fn in_single_precision(mut self) -> Self {
        let all = self.data.iter_mut().chain(&mut self.parameters);
        all.flat_map(|tensor| &mut tensor.data).for_each(|x| *x = f64::from(*x as f32));
        self
    }

    /// What the interpreter asks for.
    pub fn environment<R>(&self, run: impl FnOnce(&Environment<'_>) -> R) -> R {
        run(&Environment {
            samples: self.samples,
            data: &|number| self.data[number].clone(),
            parameter: &|number| self.parameters[number].clone(),
            random: (0, self.step),
        })
    }

    /// The tensor that a leaf of a graph reads.
    pub fn leaf(&mut self, graph: &Graph, value: Value) -> Option<&mut Tensor> {
        match graph.op(value) {
            Op::Data(n) => self.data.get_mut(*n),
            Op::Parameter(n) => self.parameters.get_mut(*n),
            _ => None,
        }
    }
}
