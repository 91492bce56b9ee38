//! Batches in lanes: sixteen samples at a time with their scalars next to each other, `[…][sample]`.
//!
//! The scalars of a batch stay within its memory. Samples that are left over, fewer than sixteen, follow as
//! they are; so elementwise operations need not know.

use super::Array;
use crate::math::Real;
use crate::parallel::by_samples;
use crate::raw::correlate::LANES;
use crate::raw::simd::Simd;

/// How many of a product's operations take the time in which a number is added.
const ADDED: usize = 16;

/// How many of the scalars of a batch, of `length` a sample, are in lanes.
#[inline(always)]
pub(super) fn lanes_of(scalars: usize, length: usize) -> usize {
    scalars / (length * LANES) * (length * LANES)
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
    let (samples, x) = (x.len(), Array::flatten(x));
    by_samples(C, samples * A::LEN * ADDED, &mut y[..], |rows, y| {
        T::sum_rows_lanes(x, A::LEN, [rows.start, C], y);
    });
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

    /// Some of all rows, from `first` on.
    #[inline(always)]
    pub fn sum_rows_lanes<T: Real>(_: impl Simd, x: &[T], length: usize, [first, all]: [usize; 2], y: &mut [T]) {
        y.fill(T::ZERO);
        if length == 0 || all == 0 {
            return;
        }
        let (whole, rest) = x.split_at(lanes_of(x.len(), all * length));
        for (x, length) in [(whole, length * LANES), (rest, length)] {
            for x in x.chunks_exact(all * length) {
                for (y, x) in y.iter_mut().zip(x[first * length..].chunks_exact(length)) {
                    *y += fold::<T, Sum>(x);
                }
            }
        }
    }
}
