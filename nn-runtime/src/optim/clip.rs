use crate::kernels as k;
use crate::math::Real;
use crate::{Parameters, Role, ranges};

/// Scales a gradient down so that its length is at most `limit`: g ← g · min(1, limit / (‖g‖ +
/// 10⁻⁶)). Returns ‖g‖, the length before, over all trained numbers together.
///
/// R. Pascanu, T. Mikolov, Y. Bengio: *On the difficulty of training recurrent neural networks*,
/// 2013.
pub fn clip_gradient_norm<N: Parameters>(gradient: &mut N, limit: f64) -> f64 {
    let flat = gradient.flat_mut();
    let trained = || ranges(N::TENSORS, Role::Trained);
    let squares: f64 = trained().flat_map(|range| &flat[range]).map(|g| g.to_f64() * g.to_f64()).sum();
    let norm = libm::sqrt(squares);
    let scale = limit / (norm + 1e-6);
    // Not `min`, which would hide a norm that is not a number.
    if scale >= 1.0 {
        return norm;
    }
    let scale = N::Scalar::from_f64(scale);
    for range in trained() {
        k::update(&mut flat[range], (), |g, ()| g * scale);
    }
    norm
}
