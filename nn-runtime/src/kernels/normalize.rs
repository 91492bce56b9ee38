//! Rows of mean 0 and variance 1, and what goes backwards through them.

use super::lanes::{LANES, Sum, across, fold};
use crate::math::Real;
use crate::raw::simd::Simd;

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
    pub fn normalize<T: Real>(_: impl Simd, y: &mut [T], length: usize, centered: bool, eps: T) {
        if y.is_empty() {
            return;
        }
        let share = T::ONE / T::from_f64(length as f64);
        for row in y.chunks_exact_mut(length) {
            let mean = if centered { fold::<T, Sum>(row) * share } else { T::ZERO };
            let [squares] = sums(row, row, |x, _| [(x - mean) * (x - mean)]);
            let r = T::ONE / (squares * share + eps).sqrt();
            for y in row {
                *y = (*y - mean) * r;
            }
        }
    }

    #[inline(always)]
    pub fn normalize_d_input<T: Real>(_: impl Simd, x: &[T], dx: &mut [T], length: usize, centered: bool, eps: T) {
        if dx.is_empty() {
            return;
        }
        let share = T::ONE / T::from_f64(length as f64);
        for (row, dx) in x.chunks_exact(length).zip(dx.chunks_exact_mut(length)) {
            let mean = if centered { fold::<T, Sum>(row) * share } else { T::ZERO };
            let [squares, sum, along] = sums(row, dx, |x, d| {
                let x = x - mean;
                [x * x, d, d * x]
            });
            let r = T::ONE / (squares * share + eps).sqrt();
            let shift = if centered { sum * share } else { T::ZERO };
            let slope = along * share * r * r;
            for (dx, &x) in dx.iter_mut().zip(row) {
                *dx = r * ((*dx - shift) - (x - mean) * slope);
            }
        }
    }

    /// Sums over two rows, in lanes.
    #[inline(always)]
    fn sums<T: Real, const K: usize>(x: &[T], d: &[T], f: impl Fn(T, T) -> [T; K]) -> [T; K] {
        let mut lanes = [[T::ZERO; LANES]; K];
        let ((x, x_rest), (d, d_rest)) = (x.as_chunks::<LANES>(), d.as_chunks::<LANES>());
        for (x, d) in x.iter().zip(d) {
            for lane in 0..LANES {
                let terms = f(x[lane], d[lane]);
                for (lanes, term) in lanes.iter_mut().zip(terms) {
                    lanes[lane] += term;
                }
            }
        }
        let mut sums = lanes.map(across::<T, Sum>);
        for (&x, &d) in x_rest.iter().zip(d_rest) {
            for (sum, term) in sums.iter_mut().zip(f(x, d)) {
                *sum += term;
            }
        }
        sums
    }
}
