//! Optimisers: how a gradient moves the parameters.
//!
//! Names, formulas and defaults are PyTorch's. An optimiser moves tensors of [`Role::Trained`]
//! alone. It copies the next value of each [`Role::State`] tensor out of the gradient, and leaves
//! [`Role::Frozen`] ones as they are.
//!
//! [`Sgd`], [`Adam`] and [`AdamW`] take any gradient, of a few samples as well. [`Lbfgs`] and [`LevenbergMarquardt`] compute
//! what they need themselves, of all samples: they go down in every step, and need no learning rate.
//!
//! The memory of an optimiser is allocated when it is made, a step allocates nothing. Without a
//! heap it lies in the optimiser itself: `Adam::<Digits, Inline<{ digits::PARAMETERS
//! }>>::inline(1e-3)`.

mod adam;
mod adamw;
mod clip;
mod flat;
mod lbfgs;
mod levenberg_marquardt;
mod line_search;
mod memory;
mod moments;
mod sgd;

use crate::kernels::{self as k, Array, flat, flat_mut};
use crate::tensor::count;
use crate::{Parameters, Role, ranges};

pub use adam::Adam;
pub use adamw::AdamW;
pub use clip::clip_gradient_norm;
pub use lbfgs::{Descent, Lbfgs};
pub use levenberg_marquardt::{LeastSquares, LevenbergMarquardt};
pub use memory::Memory;
pub use sgd::Sgd;

/// Moves the parameters of a network along their gradient.
pub trait Optimizer<N: Parameters> {
    /// One step.
    fn step(&mut self, network: &mut N, gradient: &N);

    /// The learning rate of the next step.
    fn learning_rate(&self) -> f64;

    /// Changes the learning rate; see [`Schedule`](crate::Schedule).
    fn set_learning_rate(&mut self, learning_rate: f64);

    /// What it is called where its memory is stored, such as `Adam`.
    fn name(&self) -> &'static str;

    /// Shows everything that it carries from one step to the next, by name: always the same things in the same
    /// order, whatever they hold. An optimiser with the same settings and the same memory takes the same steps.
    fn memory(&mut self, visit: &mut dyn FnMut(&'static str, Memory<'_, N::Scalar>));
}

/// An optimiser that can move one tensor after another, as soon as each derivative is known: what `train_step`
/// asks for.
///
/// [`begin`](Self::begin) and an [`update`](Self::update) of every trained tensor are a [`step`](Optimizer::step).
pub trait Tensorwise<N: Parameters>: Optimizer<N> {
    /// Begins a step.
    fn begin(&mut self);

    /// Moves a tensor along its derivative; `begin` trained numbers lie before it.
    #[inline(always)]
    fn update<A: Array<Scalar = N::Scalar>>(&mut self, begin: usize, weights: &mut A, gradient: &A) {
        self.update_slice(begin, flat_mut(weights), flat(gradient));
    }

    /// Moves the weight of a dense layer along its derivative `xᵀ·dy`, which is never stored whole: `room` holds some
    /// rows of it after another. `begin` trained numbers lie before the weight.
    fn update_dense<const I: usize, const O: usize>(
        &mut self,
        begin: usize,
        x: &[[N::Scalar; I]],
        dy: &[[N::Scalar; O]],
        weight: &mut [[N::Scalar; O]; I],
        room: &mut [[N::Scalar; O]; I],
    ) {
        update_in_pieces(self, begin, x, dy, weight, room);
    }

    /// Moves some weights along their derivative; `begin` trained numbers lie before them.
    fn update_slice(&mut self, begin: usize, weights: &mut [N::Scalar], gradient: &[N::Scalar]);
}

/// Moves the weight of a dense layer, some rows after another.
fn update_in_pieces<N: Parameters, const I: usize, const O: usize>(
    optimizer: &mut (impl Tensorwise<N> + ?Sized),
    begin: usize,
    x: &[[N::Scalar; I]],
    dy: &[[N::Scalar; O]],
    weight: &mut [[N::Scalar; O]; I],
    room: &mut [[N::Scalar; O]; I],
) {
    let weight = weight.as_flattened_mut();
    k::dense_d_weight_then(x, dy, room, |first, gradient| {
        optimizer.update_slice(begin + first, &mut weight[first..][..gradient.len()], gradient);
    });
}

/// A [`step`](Optimizer::step), tensor by tensor.
fn step_tensorwise<N: Parameters>(optimizer: &mut impl Tensorwise<N>, network: &mut N, gradient: &N) {
    optimizer.begin();
    for_trained(network, gradient, |begin, weights, gradient| optimizer.update_slice(begin, weights, gradient));
}

/// Calls `update` with each run of trained numbers: where its memory begins in an optimiser that
/// has one number for each trained number, the parameters, and their gradient. Then takes over the
/// state.
fn for_trained<N: Parameters>(
    network: &mut N,
    gradient: &N,
    mut update: impl FnMut(usize, &mut [N::Scalar], &[N::Scalar]),
) {
    let (network, gradient) = (network.flat_mut(), gradient.flat());
    if const { count(N::TENSORS, Role::Trained) == N::LAYOUT.len() } {
        return update(0, network, gradient);
    }
    let mut begin = 0;
    for range in ranges(N::TENSORS, Role::Trained) {
        let length = range.len();
        update(begin, &mut network[range.clone()], &gradient[range]);
        begin += length;
    }
    for range in ranges(N::TENSORS, Role::State) {
        network[range.clone()].copy_from_slice(&gradient[range]);
    }
}
