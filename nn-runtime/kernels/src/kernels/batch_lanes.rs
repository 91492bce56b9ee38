//! Batches in lanes: sixteen samples at a time with their scalars next to each other, `[…][sample]`.
//!
//! The scalars of a batch stay within its memory. Samples that are left over, fewer than sixteen, follow as
//! they are; so elementwise operations need not know.

use super::Array;
use crate::math::Real;
use crate::parallel;
use crate::raw::correlate::LANES;
use crate::raw::simd::Simd;

/// How many of a product's operations take the time in which a number is added.
const ADDED: usize = 16;

/// How many of the scalars of a batch, of `length` a sample, are in lanes.
#[inline(always)]
pub(super) fn lanes_of(scalars: usize, length: usize) -> usize {
    scalars / (length * LANES) * (length * LANES)
}

/// How many of the scalars that are in lanes come before the middle: those of the samples that the first of two threads has
/// where [threads share samples](crate::parallel::by_lanes).
#[inline(always)]
pub(super) fn half_of_lanes(scalars: usize, length: usize) -> usize {
    (scalars / (length * LANES)).div_ceil(2) * (length * LANES)
}

/// Puts a batch in lanes: of each sixteen samples, first the first scalar of all of them, then the second, …;
/// samples that are left over follow as they are.
///
/// # Panics
/// If the batches differ in length.
#[inline]
pub fn to_lanes<T: Real, A: Array<Scalar = T>>(x: &[A], y: &mut [A]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::to_lanes(Array::flatten(x), A::LEN, Array::flatten_mut(y));
}

/// The samples one after another again: the inverse of [`to_lanes`].
///
/// # Panics
/// If the batches differ in length.
#[inline]
pub fn from_lanes<T: Real, A: Array<Scalar = T>>(x: &[A], y: &mut [A]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::from_lanes(Array::flatten(x), A::LEN, Array::flatten_mut(y));
}

/// The sum of each row over all samples in [lanes](to_lanes): the derivative of one number per channel.
#[inline]
pub fn sum_rows_lanes<T: Real, const C: usize, A: Array<Scalar = T>>(x: &[[A; C]], y: &mut [T; C]) {
    let pieces = parallel::pieces(|| x.len() * C * A::LEN * ADDED);
    let x = Array::flatten(x);
    if C * A::LEN == 0 {
        return y.fill(T::ZERO);
    }
    // Each thread has the samples of which it has computed everything else.
    let (front, back) = x.split_at(half_of_lanes(lanes_of(x.len(), C * A::LEN), C * A::LEN));
    let mut other = [T::ZERO; C];
    parallel::halves(pieces, || T::sum_rows_lanes(front, A::LEN, y), || T::sum_rows_lanes(back, A::LEN, &mut other));
    for (y, other) in y.iter_mut().zip(other) {
        *y += other;
    }
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;
    use crate::kernels::lanes::{Sum, fold};

    #[inline(always)]
    pub fn to_lanes<T: Real>(_: impl Simd, x: &[T], length: usize, y: &mut [T]) {
        if length == 0 {
            return;
        }
        let whole = lanes_of(x.len(), length);
        for (x, y) in x.chunks_exact(length * LANES).zip(y.chunks_exact_mut(length * LANES)) {
            T::transpose(x, length, [LANES, length], y, LANES);
        }
        y[whole..].copy_from_slice(&x[whole..]);
    }

    #[inline(always)]
    pub fn from_lanes<T: Real>(_: impl Simd, x: &[T], length: usize, y: &mut [T]) {
        if length == 0 {
            return;
        }
        let whole = lanes_of(x.len(), length);
        for (x, y) in x.chunks_exact(length * LANES).zip(y.chunks_exact_mut(length * LANES)) {
            T::transpose(x, LANES, [length, LANES], y, length);
        }
        y[whole..].copy_from_slice(&x[whole..]);
    }

    #[inline(always)]
    pub fn sum_rows_lanes<T: Real>(_: impl Simd, x: &[T], length: usize, y: &mut [T]) {
        y.fill(T::ZERO);
        if length == 0 || y.is_empty() {
            return;
        }
        let (whole, rest) = x.split_at(lanes_of(x.len(), y.len() * length));
        for (x, length) in [(whole, length * LANES), (rest, length)] {
            for x in x.chunks_exact(y.len() * length) {
                for (y, x) in y.iter_mut().zip(x.chunks_exact(length)) {
                    *y += fold::<T, Sum>(x);
                }
            }
        }
    }
}
