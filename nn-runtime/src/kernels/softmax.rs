//! Softmax and its logarithm over the last axis. Maxima are subtracted first: no logit is too large.

use super::lanes::{LANES, Max, Sum, across, fold};
use super::turned::Turned;
use crate::math::Real;
use crate::raw::simd::Simd;

/// `y = exp(x) / Σ exp(x)` along each row.
#[inline]
pub fn softmax<T: Real, const N: usize>(x: &[[T; N]], y: &mut [[T; N]]) {
    y.copy_from_slice(x);
    softmax_mut(y);
}

/// [`softmax`] in place.
#[inline]
pub fn softmax_mut<T: Real, const N: usize>(y: &mut [[T; N]]) {
    T::softmax(y.as_flattened_mut(), N);
}

/// `y = x − ln Σ exp(x)` along each row.
#[inline]
pub fn log_softmax<T: Real, const N: usize>(x: &[[T; N]], y: &mut [[T; N]]) {
    y.copy_from_slice(x);
    log_softmax_mut(y);
}

/// [`log_softmax`] in place.
#[inline]
pub fn log_softmax_mut<T: Real, const N: usize>(y: &mut [[T; N]]) {
    T::log_softmax(y.as_flattened_mut(), N);
}

/// `y = ln Σ exp(x)` of each row; −∞ where all are.
#[inline]
pub fn logsumexp<T: Real, const N: usize>(x: &[[T; N]], y: &mut [T]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::logsumexp(x.as_flattened(), N, y);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn softmax<T: Real>(_: impl Simd, y: &mut [T], length: usize) {
        if y.is_empty() {
            return;
        }
        if length < LANES {
            for block in y.chunks_mut(LANES * length) {
                let mut rows = Turned::read(block, length);
                rows.exp(&rows.fold::<Max>());
                rows.scale(&rows.fold::<Sum>().map(reciprocal));
                rows.write(block);
            }
            return;
        }
        for row in y.chunks_exact_mut(length) {
            let largest = fold::<T, Max>(row);
            let sum = exp_sum_mut(row, largest);
            let scale = reciprocal(sum);
            for y in row {
                *y *= scale;
            }
        }
    }

    #[inline(always)]
    fn reciprocal<T: Real>(x: T) -> T {
        T::ONE / x
    }

    #[inline(always)]
    pub fn log_softmax<T: Real>(_: impl Simd, y: &mut [T], length: usize) {
        if y.is_empty() {
            return;
        }
        for row in y.chunks_exact_mut(length) {
            let largest = fold::<T, Max>(row);
            let shift = exp_sum(row, largest).ln();
            for y in row {
                *y = (*y - largest) - shift;
            }
        }
    }

    #[inline(always)]
    pub fn logsumexp<T: Real>(_: impl Simd, x: &[T], length: usize, y: &mut [T]) {
        if x.is_empty() {
            y.fill(T::NEG_INFINITY);
            return;
        }
        for (row, y) in x.chunks_exact(length).zip(y) {
            let largest = fold::<T, Max>(row);
            // An infinite maximum is the result itself; subtracted from itself it would give NaN.
            *y = if largest.abs() == T::INFINITY { largest } else { largest + exp_sum(row, largest).ln() };
        }
    }

    /// `Σ exp(row − largest)`
    #[inline(always)]
    pub fn exp_sum<T: Real>(row: &[T], largest: T) -> T {
        let mut sums = [T::ZERO; LANES];
        let (chunks, rest) = row.as_chunks::<LANES>();
        for chunk in chunks {
            let mut chunk = *chunk;
            exp_lanes(&mut chunk, largest, &mut sums);
        }
        if !rest.is_empty() {
            // Padded with what contributes nothing.
            let mut chunk = [T::NEG_INFINITY; LANES];
            chunk[..rest.len()].copy_from_slice(rest);
            exp_lanes(&mut chunk, largest, &mut sums);
        }
        across::<T, Sum>(sums)
    }

    /// Replaces the row by `exp(row − largest)` and gives its sum.
    #[inline(always)]
    pub fn exp_sum_mut<T: Real>(row: &mut [T], largest: T) -> T {
        let mut sums = [T::ZERO; LANES];
        let (chunks, rest) = row.as_chunks_mut::<LANES>();
        for chunk in chunks {
            exp_lanes(chunk, largest, &mut sums);
        }
        if !rest.is_empty() {
            // Padded with what contributes nothing.
            let mut chunk = [T::NEG_INFINITY; LANES];
            chunk[..rest.len()].copy_from_slice(rest);
            exp_lanes(&mut chunk, largest, &mut sums);
            rest.copy_from_slice(&chunk[..rest.len()]);
        }
        across::<T, Sum>(sums)
    }

    #[inline(always)]
    fn exp_lanes<T: Real>(chunk: &mut [T; LANES], largest: T, sums: &mut [T; LANES]) {
        for lane in 0..LANES {
            chunk[lane] = (chunk[lane] - largest).exp();
            sums[lane] += chunk[lane];
        }
    }
}
