//! The trained numbers of a network as one vector.

use crate::math::Real;
use crate::{Parameters, Role, ranges};

/// Calls `visit` with each run of trained numbers, and where it begins among all of them.
fn runs<N: Parameters>(mut visit: impl FnMut(usize, core::ops::Range<usize>)) {
    let mut begin = 0;
    for range in ranges(N::TENSORS, Role::Trained) {
        let length = range.len();
        visit(begin, range);
        begin += length;
    }
}

/// Copies the trained numbers out.
pub(super) fn read<N: Parameters>(network: &N, to: &mut [N::Scalar]) {
    let flat = network.flat();
    runs::<N>(|begin, range| to[begin..][..range.len()].copy_from_slice(&flat[range]));
}

/// Sets each trained number from its place among them.
pub(super) fn write<N: Parameters>(network: &mut N, mut number: impl FnMut(usize) -> N::Scalar) {
    let flat = network.flat_mut();
    runs::<N>(|begin, range| flat[range].iter_mut().enumerate().for_each(|(i, to)| *to = number(begin + i)));
}

/// Σ aᵢ·bᵢ in double precision.
pub(super) fn dot<T: Real>(a: &[T], b: &[T]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a.to_f64() * b.to_f64()).sum()
}

/// Σ over the trained numbers of a network with a vector.
pub(super) fn dot_trained<N: Parameters>(network: &N, vector: &[N::Scalar]) -> f64 {
    let (flat, mut sum) = (network.flat(), 0.0);
    runs::<N>(|begin, range| sum += dot(&vector[begin..][..range.len()], &flat[range]));
    sum
}

/// to ← to + scale·by
pub(super) fn add<T: Real>(to: &mut [T], scale: f64, by: &[T]) {
    let scale = T::from_f64(scale);
    to.iter_mut().zip(by).for_each(|(to, &by)| *to += scale * by);
}
