//! Softmax and its logarithm over the last axis. Maxima are subtracted first: no logit is too large.

use super::lanes::{LANES, Max, Sum, fold};
use super::turned::Turned;
use crate::math::Real;
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::row::Block;
use crate::raw::simd::Vectors;

/// `y = exp(x) / Σ exp(x)` along each row.
#[inline]
pub fn softmax<T: Real, const N: usize>(x: &[[T; N]], y: &mut [[T; N]]) {
    y.copy_from_slice(x);
    softmax_mut(y);
}

/// [`softmax`] in place.
#[inline]
pub fn softmax_mut<T: Real, const N: usize>(y: &mut [[T; N]]) {
    T::softmax(flatten_mut(y), N, T::ONE, &mut []);
}

/// `dx = y ⊙ (dy − Σ dy ⊙ y)` along each row: the derivative of softmax from its result.
#[inline]
pub fn softmax_d<T: Real, const N: usize>(y: &[[T; N]], dy: &[[T; N]], dx: &mut [[T; N]]) {
    dx.copy_from_slice(dy);
    softmax_d_into(y, dx);
}

/// As [`softmax_d`], in the memory of `dy`.
#[inline]
pub fn softmax_d_into<T: Real, const N: usize>(y: &[[T; N]], dy: &mut [[T; N]]) {
    assert_eq!(y.len(), dy.len(), "batches differ in length");
    T::softmax_d(flatten(y), flatten_mut(dy), N);
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
    T::log_softmax(flatten_mut(y), N);
}

/// `y = ln Σ exp(x)` of each row; −∞ where all are.
#[inline]
pub fn logsumexp<T: Real, const N: usize>(x: &[[T; N]], y: &mut [T]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::logsumexp(flatten(x), N, y);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    /// `y = share · exp(y) / Σ exp(y)` along each row. The largest and the sum of each are `found`, if there is room.
    #[inline(always)]
    pub fn softmax<T: Real>(simd: impl Vectors<T>, y: &mut [T], length: usize, share: T, found: &mut [[T; 2]]) {
        if y.is_empty() {
            return;
        }
        let mut found = found.iter_mut();
        for block in y.chunks_mut(LANES * length) {
            let (mut largest, mut sums) = ([T::ZERO; LANES], [T::ONE; LANES]);
            if length < LANES {
                let mut rows = Turned::read(block, length);
                largest = rows.fold::<Max>();
                rows.exp(&largest, simd.arithmetic());
                sums = rows.fold::<Sum>();
                rows.scale(&sums.map(
                    #[inline(always)]
                    |sum| share / sum,
                ));
                rows.write(block);
            } else {
                // All rows each time: one does not wait for what the other is divided by.
                for (row, largest) in block.chunks_exact(length).zip(&mut largest) {
                    *largest = body::largest(simd, row);
                }
                for ((row, &largest), sum) in block.chunks_exact_mut(length).zip(&largest).zip(&mut sums) {
                    *sum = exp_sum_mut(simd, row, largest);
                }
                for (row, &sum) in block.chunks_exact_mut(length).zip(&sums) {
                    scale(simd, row, share / sum);
                }
            }
            for (found, (largest, sum)) in found.by_ref().zip(largest.into_iter().zip(sums)) {
                *found = [largest, sum];
            }
        }
    }

    #[inline(always)]
    pub fn softmax_d<T: Real>(simd: impl Vectors<T>, y: &[T], d: &mut [T], length: usize) {
        if d.is_empty() {
            return;
        }
        for (y, d) in y.chunks_exact(length).zip(d.chunks_exact_mut(length)) {
            let mut sums = Block::splat(simd, T::ZERO);
            for (y, d) in y.chunks(LANES).zip(d.chunks(LANES)) {
                sums = sums.add(Block::read(simd, y, T::ZERO).mul(Block::read(simd, d, T::ZERO)));
            }
            let sum = Block::splat(simd, sums.sum());
            for (y, d) in y.chunks(LANES).zip(d.chunks_mut(LANES)) {
                Block::read(simd, d, T::ZERO).sub(sum).mul(Block::read(simd, y, T::ZERO)).write(d);
            }
        }
    }

    #[inline(always)]
    pub fn log_softmax<T: Real>(simd: impl Vectors<T>, y: &mut [T], length: usize) {
        if y.is_empty() {
            return;
        }
        for row in y.chunks_exact_mut(length) {
            let largest = largest(simd, row);
            let shift = exp_sum(simd, row, largest).ln(simd.arithmetic());
            for y in row {
                *y = (*y - largest) - shift;
            }
        }
    }

    #[inline(always)]
    pub fn logsumexp<T: Real>(simd: impl Vectors<T>, x: &[T], length: usize, y: &mut [T]) {
        if x.is_empty() {
            y.fill(T::NEG_INFINITY);
            return;
        }
        for (row, y) in x.chunks_exact(length).zip(y) {
            let largest = fold::<T, Max>(row);
            // An infinite maximum is the result itself; subtracted from itself it would give NaN.
            *y = if largest.abs() == T::INFINITY {
                largest
            } else {
                largest + exp_sum(simd, row, largest).ln(simd.arithmetic())
            };
        }
    }

    /// The largest of a row; of NaN and numbers, any.
    #[inline(always)]
    pub fn largest<T: Real>(simd: impl Vectors<T>, row: &[T]) -> T {
        let mut largest = Block::splat(simd, T::NEG_INFINITY);
        for part in row.chunks(LANES) {
            largest = largest.max(Block::read(simd, part, T::NEG_INFINITY));
        }
        largest.largest()
    }

    /// `Σ exp(row − largest)`
    #[inline(always)]
    pub fn exp_sum<T: Real>(simd: impl Vectors<T>, row: &[T], largest: T) -> T {
        let mut sums = Block::splat(simd, T::ZERO);
        for part in row.chunks(LANES) {
            // Padded with what contributes nothing.
            sums = sums.add(exp(Block::read(simd, part, T::NEG_INFINITY), largest));
        }
        sums.sum()
    }

    /// Replaces the row by `exp(row − largest)` and gives its sum.
    #[inline(always)]
    fn exp_sum_mut<T: Real>(simd: impl Vectors<T>, row: &mut [T], largest: T) -> T {
        let mut sums = Block::splat(simd, T::ZERO);
        for part in row.chunks_mut(LANES) {
            // Padded with what contributes nothing.
            let block = exp(Block::read(simd, part, T::NEG_INFINITY), largest);
            sums = sums.add(block);
            block.write(part);
        }
        sums.sum()
    }

    /// `exp(x − largest)`
    #[inline(always)]
    pub fn exp<T: Real, S: Vectors<T>>(x: Block<T, S>, largest: T) -> Block<T, S> {
        let arithmetic = x.arithmetic();
        x.map(
            #[inline(always)]
            |x| (x - largest).exp_below_zero(arithmetic),
        )
    }

    /// Multiplies a row by a number.
    #[inline(always)]
    pub fn scale<T: Real>(simd: impl Vectors<T>, row: &mut [T], factor: T) {
        let factor = Block::splat(simd, factor);
        for part in row.chunks_mut(LANES) {
            Block::read(simd, part, T::ZERO).mul(factor).write(part);
        }
    }
}
