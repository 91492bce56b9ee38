//! Rows of mean 0 and variance 1, and what goes backwards through them.

use super::lanes::LANES;
use crate::math::Real;
use crate::raw::row::Block;
use crate::raw::simd::Vectors;

/// So many rows take each step together: what one of them waits for does not hold up the others.
const ROWS: usize = 8;

/// `y = (x − mean)/√(variance + eps)` of each row, with its biased variance.
#[inline]
pub fn layer_norm<T: Real, const N: usize>(x: &[[T; N]], eps: f64, y: &mut [[T; N]]) {
    y.copy_from_slice(x);
    layer_norm_mut(y, eps);
}

/// [`layer_norm`] in place.
#[inline]
pub fn layer_norm_mut<T: Real, const N: usize>(y: &mut [[T; N]], eps: f64) {
    T::normalize(y.as_flattened_mut(), N, true, T::from_f64(eps));
}

/// `y = x/√(mean x² + eps)` of each row.
#[inline]
pub fn rms_norm<T: Real, const N: usize>(x: &[[T; N]], eps: f64, y: &mut [[T; N]]) {
    y.copy_from_slice(x);
    rms_norm_mut(y, eps);
}

/// [`rms_norm`] in place.
#[inline]
pub fn rms_norm_mut<T: Real, const N: usize>(y: &mut [[T; N]], eps: f64) {
    T::normalize(y.as_flattened_mut(), N, false, T::from_f64(eps));
}

/// `dx = r·(dy − mean dy − y·mean(dy ⊙ y))` of each row, with `y` and `r = 1/√(variance + eps)` of `x`.
#[inline]
pub fn layer_norm_d_input<T: Real, const N: usize>(dy: &[[T; N]], x: &[[T; N]], eps: f64, dx: &mut [[T; N]]) {
    dx.copy_from_slice(dy);
    layer_norm_d_input_mut(dx, x, eps);
}

/// [`layer_norm_d_input`] in place of `dy`.
#[inline]
pub fn layer_norm_d_input_mut<T: Real, const N: usize>(dx: &mut [[T; N]], x: &[[T; N]], eps: f64) {
    assert_eq!(x.len(), dx.len(), "batches differ in length");
    T::normalize_d_input(x.as_flattened(), dx.as_flattened_mut(), N, true, T::from_f64(eps));
}

/// `dx = r·(dy − y·mean(dy ⊙ y))` of each row, with `y` and `r = 1/√(mean x² + eps)` of `x`.
#[inline]
pub fn rms_norm_d_input<T: Real, const N: usize>(dy: &[[T; N]], x: &[[T; N]], eps: f64, dx: &mut [[T; N]]) {
    dx.copy_from_slice(dy);
    rms_norm_d_input_mut(dx, x, eps);
}

/// [`rms_norm_d_input`] in place of `dy`.
#[inline]
pub fn rms_norm_d_input_mut<T: Real, const N: usize>(dx: &mut [[T; N]], x: &[[T; N]], eps: f64) {
    assert_eq!(x.len(), dx.len(), "batches differ in length");
    T::normalize_d_input(x.as_flattened(), dx.as_flattened_mut(), N, false, T::from_f64(eps));
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn normalize<T: Real>(simd: impl Vectors<T>, y: &mut [T], length: usize, centered: bool, eps: T) {
        if y.is_empty() {
            return;
        }
        let share = T::ONE / T::from_f64(length as f64);
        for rows in y.chunks_mut(ROWS * length) {
            let moments = moments(simd, rows, length, centered, share, eps);
            for (row, [mean, r]) in rows.chunks_exact_mut(length).zip(moments) {
                let (middle, r) = (Block::splat(simd, mean), Block::splat(simd, r));
                for part in row.chunks_mut(LANES) {
                    Block::read(simd, part, mean).sub(middle).mul(r).write(part);
                }
            }
        }
    }

    /// The mean (0 unless centred) and 1/√(variance + eps) of up to [`ROWS`] rows.
    #[inline(always)]
    fn moments<T: Real>(
        simd: impl Vectors<T>,
        rows: &[T],
        length: usize,
        centered: bool,
        share: T,
        eps: T,
    ) -> [[T; 2]; ROWS] {
        let mut moments = [[T::ZERO; 2]; ROWS];
        for (row, [found, _]) in rows.chunks_exact(length).zip(&mut moments) {
            *found = mean(simd, row, centered, share);
        }
        for (row, [mean, r]) in rows.chunks_exact(length).zip(&mut moments) {
            let middle = Block::splat(simd, *mean);
            let mut squares = Block::splat(simd, T::ZERO);
            for part in row.chunks(LANES) {
                let x = Block::read(simd, part, *mean).sub(middle);
                squares = squares.add(x.mul(x));
            }
            *r = T::ONE / (squares.sum() * share + eps).sqrt();
        }
        moments
    }

    /// The mean of a row that is centred, else 0.
    #[inline(always)]
    fn mean<T: Real>(simd: impl Vectors<T>, row: &[T], centered: bool, share: T) -> T {
        if !centered {
            return T::ZERO;
        }
        let mut sums = Block::splat(simd, T::ZERO);
        for part in row.chunks(LANES) {
            sums = sums.add(Block::read(simd, part, T::ZERO));
        }
        sums.sum() * share
    }

    #[inline(always)]
    pub fn normalize_d_input<T: Real>(
        simd: impl Vectors<T>,
        x: &[T],
        dx: &mut [T],
        length: usize,
        centered: bool,
        eps: T,
    ) {
        if dx.is_empty() {
            return;
        }
        let share = T::ONE / T::from_f64(length as f64);
        for (row, dx) in x.chunks_exact(length).zip(dx.chunks_exact_mut(length)) {
            let mean = mean(simd, row, centered, share);
            let [squares, sum, along] = sums(simd, row, dx, mean);
            let r = T::ONE / (squares * share + eps).sqrt();
            let shift = Block::splat(simd, if centered { sum * share } else { T::ZERO });
            let slope = Block::splat(simd, along * share * r * r);
            let (r, middle) = (Block::splat(simd, r), Block::splat(simd, mean));
            for (x, dx) in row.chunks(LANES).zip(dx.chunks_mut(LANES)) {
                let x = Block::read(simd, x, mean).sub(middle);
                Block::read(simd, dx, T::ZERO).sub(shift).sub(x.mul(slope)).mul(r).write(dx);
            }
        }
    }

    /// `Σ (x − mean)²`, `Σ d` and `Σ d·(x − mean)`.
    #[inline(always)]
    fn sums<T: Real>(simd: impl Vectors<T>, x: &[T], d: &[T], mean: T) -> [T; 3] {
        let middle = Block::splat(simd, mean);
        let [mut squares, mut sum, mut along] = [Block::splat(simd, T::ZERO); 3];
        for (x, d) in x.chunks(LANES).zip(d.chunks(LANES)) {
            let (x, d) = (Block::read(simd, x, mean).sub(middle), Block::read(simd, d, T::ZERO));
            squares = squares.add(x.mul(x));
            sum = sum.add(d);
            along = along.add(d.mul(x));
        }
        [squares.sum(), sum.sum(), along.sum()]
    }
}
