use super::{Memory, for_trained};
use crate::kernels as k;
use crate::math::{Real, sqrt};
use crate::tensor::count;
use crate::{Inline, Parameters, Role, Storage};

/// Adam's running means of the gradient and of its square.
pub(super) struct Moments<N: Parameters, S: Storage> {
    pub(super) betas: (f64, f64),
    pub(super) epsilon: f64,
    steps: u64,
    mean: S::Buffer<N::Scalar>,
    square: S::Buffer<N::Scalar>,
}

impl<N: Parameters, S: Storage> Moments<N, S> {
    const COUNT: usize = count(N::TENSORS, Role::Trained);

    #[cfg(feature = "alloc")]
    pub(super) fn new() -> Self {
        let [mean, square] = [(); 2].map(|()| S::buffer(Real::ZERO, Self::COUNT));
        Moments { betas: (0.9, 0.999), epsilon: 1e-8, steps: 0, mean, square }
    }

    /// See [`Optimizer::memory`](super::Optimizer::memory).
    pub(super) fn memory(&mut self, visit: &mut dyn FnMut(&'static str, Memory<'_, N::Scalar>)) {
        visit("steps", Memory::Count(&mut self.steps));
        visit("mean", Memory::Numbers(&mut self.mean[..Self::COUNT]));
        visit("square", Memory::Numbers(&mut self.square[..Self::COUNT]));
    }

    /// One step; `pull` times the weight is added to the gradient, and the weight is multiplied by
    /// `keep`.
    pub(super) fn step(&mut self, network: &mut N, gradient: &N, learning_rate: f64, pull: f64, keep: f64) {
        // Counted from 1: at 0 both corrections would be 0, and 0/0 would follow.
        self.steps += 1;
        let (beta1, beta2) = self.betas;
        let correction1 = 1.0 - libm::pow(beta1, self.steps as f64);
        let correction2 = 1.0 - libm::pow(beta2, self.steps as f64);
        // m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε), with one division for each weight
        let root = libm::sqrt(correction2);
        let [rate, epsilon] = [learning_rate * root / correction1, self.epsilon * root].map(N::Scalar::from_f64);
        let [new1, old2, new2, pull, keep] = [1.0 - beta1, beta2, 1.0 - beta2, pull, keep].map(N::Scalar::from_f64);
        let mean = &mut self.mean[..Self::COUNT];
        let square = &mut self.square[..Self::COUNT];
        for_trained(network, gradient, |begin, weights, gradients| {
            let mean = &mut mean[begin..][..weights.len()];
            let square = &mut square[begin..][..weights.len()];
            k::update(mean, (gradients, &*weights), |m, (g, w)| m + (g + pull * w - m) * new1);
            k::update(square, (gradients, &*weights), |v, (g, w)| {
                let g = g + pull * w;
                old2 * v + new2 * g * g
            });
            k::update(weights, (&*mean, &*square), |w, (m, v)| keep * w - rate * m / (sqrt(v) + epsilon));
        });
    }
}

impl<N: Parameters, const M: usize> Moments<N, Inline<M>> {
    pub(super) const fn inline() -> Self {
        assert!(Self::COUNT <= M, "inline memory is too small for the network's trained numbers");
        let zeros = [N::Scalar::ZERO; M];
        Moments { betas: (0.9, 0.999), epsilon: 1e-8, steps: 0, mean: zeros, square: zeros }
    }
}
