use super::Memory;
use crate::kernels as k;
use crate::math::Real;
use crate::tensor::count;
use crate::{Inline, Parameters, Role, Storage};

/// Adam's running means of the gradient and of its square.
pub(super) struct Moments<N: Parameters, S: Storage> {
    pub(super) betas: (f64, f64),
    pub(super) epsilon: f64,
    steps: u64,
    /// The numbers of the step under way.
    step: k::Adam<N::Scalar>,
    mean: S::Buffer<N::Scalar>,
    square: S::Buffer<N::Scalar>,
}

impl<N: Parameters, S: Storage> Moments<N, S> {
    const COUNT: usize = count(N::TENSORS, Role::Trained);

    #[cfg(feature = "alloc")]
    pub(super) fn new() -> Self {
        let [mean, square] = [(); 2].map(|()| S::buffer(Real::ZERO, Self::COUNT));
        Moments { betas: (0.9, 0.999), epsilon: 1e-8, steps: 0, step: k::Adam::ZERO, mean, square }
    }

    /// See [`Optimizer::memory`](super::Optimizer::memory).
    pub(super) fn memory(&mut self, visit: &mut dyn FnMut(&'static str, Memory<'_, N::Scalar>)) {
        visit("steps", Memory::Count(&mut self.steps));
        visit("mean", Memory::Numbers(&mut self.mean[..Self::COUNT]));
        visit("square", Memory::Numbers(&mut self.square[..Self::COUNT]));
    }

    /// Begins a step; `pull` times the weight is added to the gradient, and the weight is multiplied by
    /// `keep`.
    pub(super) fn begin(&mut self, learning_rate: f64, pull: f64, keep: f64) {
        // Counted from 1: at 0 both corrections would be 0, and 0/0 would follow.
        self.steps += 1;
        let (beta1, beta2) = self.betas;
        let correction1 = 1.0 - libm::pow(beta1, self.steps as f64);
        let correction2 = 1.0 - libm::pow(beta2, self.steps as f64);
        // m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε), with one division for each weight
        let root = libm::sqrt(correction2);
        let numbers =
            [learning_rate * root / correction1, self.epsilon * root, 1.0 - beta1, beta2, 1.0 - beta2, pull, keep];
        let [rate, epsilon, new1, old2, new2, pull, keep] = numbers.map(N::Scalar::from_f64);
        self.step = k::Adam { rate, epsilon, new1, old2, new2, pull, keep };
    }

    /// Moves some weights; `begin` trained numbers lie before them.
    pub(super) fn update(&mut self, begin: usize, weights: &mut [N::Scalar], gradient: &[N::Scalar]) {
        let mean = &mut self.mean[..Self::COUNT][begin..][..weights.len()];
        let square = &mut self.square[..Self::COUNT][begin..][..weights.len()];
        k::adam(weights, gradient, mean, square, self.step);
    }
}

impl<N: Parameters, const M: usize> Moments<N, Inline<M>> {
    pub(super) const fn inline() -> Self {
        assert!(Self::COUNT <= M, "inline memory is too small for the network's trained numbers");
        let zeros = [N::Scalar::ZERO; M];
        Moments { betas: (0.9, 0.999), epsilon: 1e-8, steps: 0, step: k::Adam::ZERO, mean: zeros, square: zeros }
    }
}
