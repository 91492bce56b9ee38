//! Softmax that does not look ahead.

use super::lanes::LANES;
use super::softmax::body::{exp, largest, scale};
use crate::math::Real;
use crate::raw::plain::flatten_mut;
use crate::raw::row::Block;
use crate::raw::simd::Vectors;

/// Row `t` of each matrix becomes the softmax of its elements `0..=t`, with zeros behind them.
#[inline]
pub fn causal_softmax<T: Real, const M: usize, const N: usize>(x: &[[[T; N]; M]], y: &mut [[[T; N]; M]]) {
    y.copy_from_slice(x);
    causal_softmax_mut(y);
}

/// [`causal_softmax`] in place.
#[inline]
pub fn causal_softmax_mut<T: Real, const M: usize, const N: usize>(y: &mut [[[T; N]; M]]) {
    T::causal_softmax(flatten_mut(flatten_mut(y)), M, N);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn causal_softmax<T: Real>(simd: impl Vectors<T>, y: &mut [T], rows: usize, length: usize) {
        if y.is_empty() {
            return;
        }
        for matrix in y.chunks_exact_mut(rows * length) {
            for (first, rows) in (0..).step_by(LANES).zip(matrix.chunks_mut(LANES * length)) {
                let seen = |row: usize| (first + row + 1).min(length);
                let (mut largests, mut sums) = ([T::ZERO; LANES], [T::ONE; LANES]);
                // All rows each time: one does not wait for what the other is divided by.
                for (i, (row, found)) in rows.chunks_exact(length).zip(&mut largests).enumerate() {
                    *found = largest(simd, &row[..seen(i)]);
                }
                for (i, ((row, &largest), sum)) in
                    rows.chunks_exact_mut(length).zip(&largests).zip(&mut sums).enumerate()
                {
                    *sum = exp_sum_seen(simd, row, seen(i), largest);
                }
                for (i, (row, &sum)) in rows.chunks_exact_mut(length).zip(&sums).enumerate() {
                    scale(simd, &mut row[..seen(i)], T::ONE / sum);
                }
            }
        }
    }

    /// Replaces the `seen` elements by `exp(row − largest)` and the others by 0, and gives the sum.
    #[inline(always)]
    fn exp_sum_seen<T: Real>(simd: impl Vectors<T>, row: &mut [T], seen: usize, largest: T) -> T {
        let mut sums = Block::splat(simd, T::ZERO);
        for (start, part) in (0..).step_by(LANES).zip(row.chunks_mut(LANES)) {
            let mut block = Block::splat(simd, T::ZERO);
            if start < seen {
                let seen = (seen - start).min(part.len());
                block = exp(Block::read(simd, &part[..seen], largest), largest).first(seen);
                sums = sums.add(block);
            }
            block.write(part);
        }
        sums.sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_ahead_has_no_weight() {
        let mut y = [[[1000.0_f32, f32::NAN, 3.0], [2.0, 2.0, f32::INFINITY], [0.0, 0.0, f32::NEG_INFINITY]]];
        causal_softmax_mut(&mut y);
        assert_eq!(y, [[[1.0, 0.0, 0.0], [0.5, 0.5, 0.0], [0.5, 0.5, 0.0]]]);
    }

    #[test]
    fn it_is_the_softmax_of_a_masked_matrix() {
        let mut x = [[[0.0_f64; 21]; 19]; 2];
        for (i, x) in x.as_flattened_mut().as_flattened_mut().iter_mut().enumerate() {
            *x = (i * 37 % 101) as f64 / 10.0;
        }
        let mut y = x;
        causal_softmax(&x, &mut y);
        for matrix in &mut x {
            for (t, row) in matrix.iter_mut().enumerate() {
                row[t + 1..].fill(f64::NEG_INFINITY);
            }
            crate::kernels::softmax_mut(matrix);
        }
        let pairs = x.as_flattened().as_flattened().iter().zip(y.as_flattened().as_flattened());
        pairs.for_each(|(x, y)| assert!((x - y).abs() < 1e-15));
    }
}
