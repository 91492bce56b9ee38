use super::moments::Moments;
use super::{Memory, Optimizer, Tensorwise, step_tensorwise};
use crate::{Heap, Inline, Parameters, Storage};

/// Adam (D. Kingma, J. Ba: *Adam: a method for stochastic optimization*, 2015).
///
/// With the gradient g of the parameters w, learning rate η and weight decay λ, in step t = 1, 2,
/// …:
///
/// ```text
/// g ← g + λ·w
/// m ← β₁·m + (1 − β₁)·g
/// v ← β₂·v + (1 − β₂)·g²
/// w ← w − η · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε)
/// ```
///
/// In the first step, m/(1 − β₁) = g and v/(1 − β₂) = g², so each parameter moves by η.
pub struct Adam<N: Parameters, S: Storage = Heap> {
    learning_rate: f64,
    weight_decay: f64,
    moments: Moments<N, S>,
}

#[cfg(feature = "alloc")]
impl<N: Parameters> Adam<N> {
    /// With the usual settings, given with the methods below.
    #[must_use]
    pub fn new(learning_rate: f64) -> Self {
        Adam { learning_rate, weight_decay: 0.0, moments: Moments::new() }
    }
}

impl<N: Parameters, const M: usize> Adam<N, Inline<M>> {
    /// With the usual settings, and memory for `M` trained numbers in itself.
    ///
    /// # Panics
    /// If the network has more of them.
    #[must_use]
    pub const fn inline(learning_rate: f64) -> Self {
        Adam { learning_rate, weight_decay: 0.0, moments: Moments::inline() }
    }
}

impl<N: Parameters, S: Storage> Adam<N, S> {
    /// With these weights of the past in the running means (0.9 and 0.999).
    #[must_use]
    pub fn betas(mut self, gradient: f64, square: f64) -> Self {
        self.moments.betas = (gradient, square);
        self
    }

    /// With this number added to the root (1e-8).
    #[must_use]
    pub fn epsilon(mut self, epsilon: f64) -> Self {
        self.moments.epsilon = epsilon;
        self
    }

    /// With weight decay (0), added to the gradient; [`AdamW`](crate::AdamW) is usually the better
    /// one.
    #[must_use]
    pub fn weight_decay(mut self, weight_decay: f64) -> Self {
        self.weight_decay = weight_decay;
        self
    }
}

impl<N: Parameters, S: Storage> Optimizer<N> for Adam<N, S> {
    fn step(&mut self, network: &mut N, gradient: &N) {
        step_tensorwise(self, network, gradient);
    }

    fn learning_rate(&self) -> f64 {
        self.learning_rate
    }

    fn set_learning_rate(&mut self, learning_rate: f64) {
        self.learning_rate = learning_rate;
    }

    fn name(&self) -> &'static str {
        "Adam"
    }

    fn memory(&mut self, visit: &mut dyn FnMut(&'static str, Memory<'_, N::Scalar>)) {
        visit("learning_rate", Memory::Number(&mut self.learning_rate));
        self.moments.memory(visit);
    }
}

impl<N: Parameters, S: Storage> Tensorwise<N> for Adam<N, S> {
    fn begin(&mut self) {
        self.moments.begin(self.learning_rate, self.weight_decay, 1.0);
    }

    #[inline(always)]
    fn update_slice(&mut self, begin: usize, weights: &mut [N::Scalar], gradient: &[N::Scalar]) {
        self.moments.update(begin, weights, gradient);
    }
}
