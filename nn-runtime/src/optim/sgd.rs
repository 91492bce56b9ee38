use super::{Memory, Optimizer, Tensorwise, step_tensorwise, update_in_pieces};
use crate::kernels as k;
use crate::math::Real;
use crate::tensor::count;
use crate::{Heap, Inline, Parameters, Role, Storage};

/// Stochastic gradient descent, with momentum, Nesterov's momentum and weight decay if asked for.
///
/// With the gradient g of the parameters w, learning rate η, momentum μ and weight decay λ:
///
/// ```text
/// g ← g + λ·w
/// v ← μ·v + g           (v = 0 before the first step: no dampening)
/// w ← w − η·v           or, with Nesterov's momentum,  w ← w − η·(g + μ·v)
/// ```
///
/// I. Sutskever, J. Martens, G. Dahl, G. Hinton: *On the importance of initialization and momentum
/// in deep learning*, 2013, in PyTorch's form, where the learning rate multiplies the velocity when
/// it is used.
///
/// Without momentum there is no velocity, and no memory is needed:
/// `Sgd::<N, Inline<0>>::inline(0.1)`.
pub struct Sgd<N: Parameters, S: Storage = Heap> {
    learning_rate: f64,
    momentum: f64,
    nesterov: bool,
    weight_decay: f64,
    velocity: S::Buffer<N::Scalar>,
}

impl<N: Parameters> Sgd<N> {
    /// Plain gradient descent.
    #[must_use]
    pub fn new(learning_rate: f64) -> Self {
        Sgd { learning_rate, momentum: 0.0, nesterov: false, weight_decay: 0.0, velocity: Heap::buffer(Real::ZERO, 0) }
    }
}

impl<N: Parameters, const M: usize> Sgd<N, Inline<M>> {
    /// Plain gradient descent, with room for the velocity of `M` trained numbers in itself.
    #[must_use]
    pub const fn inline(learning_rate: f64) -> Self {
        Sgd { learning_rate, momentum: 0.0, nesterov: false, weight_decay: 0.0, velocity: [N::Scalar::ZERO; M] }
    }
}

impl<N: Parameters, S: Storage> Sgd<N, S> {
    /// With momentum (0). Makes the memory for the velocity and sets it to 0.
    ///
    /// # Panics
    /// If inline memory has no room for the velocity.
    #[must_use]
    pub fn momentum(mut self, momentum: f64) -> Self {
        self.momentum = momentum;
        self.velocity = S::buffer(Real::ZERO, self.room());
        self
    }

    /// How many numbers the velocity has.
    fn room(&self) -> usize {
        if self.momentum == 0.0 { 0 } else { count(N::TENSORS, Role::Trained) }
    }

    /// With Nesterov's momentum in place of the ordinary one; nothing without
    /// [`momentum`](Self::momentum).
    #[must_use]
    pub fn nesterov(mut self) -> Self {
        self.nesterov = true;
        self
    }

    /// With weight decay (0), added to the gradient.
    #[must_use]
    pub fn weight_decay(mut self, weight_decay: f64) -> Self {
        self.weight_decay = weight_decay;
        self
    }
}

impl<N: Parameters, S: Storage> Optimizer<N> for Sgd<N, S> {
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
        "Sgd"
    }

    fn memory(&mut self, visit: &mut dyn FnMut(&'static str, Memory<'_, N::Scalar>)) {
        visit("learning_rate", Memory::Number(&mut self.learning_rate));
        let room = self.room();
        visit("velocity", Memory::Numbers(&mut self.velocity[..room]));
    }
}

impl<N: Parameters, S: Storage> Tensorwise<N> for Sgd<N, S> {
    fn begin(&mut self) {}

    #[inline(always)]
    fn update_slice(&mut self, begin: usize, weights: &mut [N::Scalar], gradient: &[N::Scalar]) {
        // One by one: in a debug build, a closure over an array would take longer than a small tensor.
        let number = <N::Scalar as Real>::from_f64;
        let (rate, mu, decay) = (number(self.learning_rate), number(self.momentum), number(self.weight_decay));
        let room = self.room();
        if room == 0 {
            return k::sgd(weights, gradient, rate, decay);
        }
        let velocity = &mut self.velocity[..room][begin..][..weights.len()];
        k::velocity(velocity, gradient, weights, mu, decay);
        if self.nesterov {
            k::nesterov(weights, gradient, velocity, rate, mu, decay);
        } else {
            k::sgd(weights, velocity, rate, Real::ZERO);
        }
    }

    fn update_dense<const I: usize, const O: usize>(
        &mut self,
        begin: usize,
        x: &[[N::Scalar; I]],
        dy: &[[N::Scalar; O]],
        weight: &mut [[N::Scalar; O]; I],
        room: &mut [[N::Scalar; O]; I],
    ) {
        if self.room() > 0 {
            return update_in_pieces(self, begin, x, dy, weight, room);
        }
        let number = <N::Scalar as Real>::from_f64;
        let (rate, decay) = (number(self.learning_rate), number(self.weight_decay));
        k::dense_d_weight_sgd(x, dy, weight, room, rate, decay);
    }
}
