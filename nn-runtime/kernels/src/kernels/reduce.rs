//! Sums, maxima and minima over an axis, over samples, over everything; and the way back.

use super::Array;
use super::lanes::{Fold, Max, Min, Sum, fold};
use crate::math::Real;
use crate::raw::inlined::sum_rows;
use crate::raw::simd::{Simd, Vectors};

/// Sums over an axis: `y[r] = Σ x[r][j]`, scalar by scalar within `A`.
#[inline]
pub fn sum_axis<T: Real, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [A]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::sum_axis(Array::flatten(x), N, A::LEN, A::flatten_mut(y));
}

/// The largest over an axis: `y[r] = max x[r][j]`, scalar by scalar within `A`; NaN if there is one.
#[inline]
pub fn max_axis<T: Real, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [A]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::max_axis(Array::flatten(x), N, A::LEN, A::flatten_mut(y));
}

/// The smallest over an axis: `y[r] = min x[r][j]`, scalar by scalar within `A`; NaN if there is one.
#[inline]
pub fn min_axis<T: Real, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [A]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::min_axis(Array::flatten(x), N, A::LEN, A::flatten_mut(y));
}

/// Repeats along a new axis: `y[r][j] = x[r]`
#[inline]
pub fn broadcast_axis<T: Real, A: Array<Scalar = T>, const N: usize>(x: &[A], y: &mut [[A; N]]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::broadcast_axis(A::flatten(x), N, A::LEN, Array::flatten_mut(y));
}

/// Sums over samples: `y = Σ x[r]`
#[inline]
pub fn sum_samples<T: Real, A: Array<Scalar = T>>(x: &[A], y: &mut A) {
    T::sum_samples(A::flatten(x), super::flat_mut(y), false);
}

/// Adds the sum over samples: `y += Σ x[r]`
#[inline]
pub fn sum_samples_add<T: Real, A: Array<Scalar = T>>(x: &[A], y: &mut A) {
    T::sum_samples(A::flatten(x), super::flat_mut(y), true);
}

/// The sum of everything.
#[inline]
pub fn sum_all<T: Real, A: Array<Scalar = T>>(x: &[A]) -> T {
    T::sum_all(A::flatten(x))
}

/// The mean of one value for each sample; NaN of none.
#[inline]
pub fn mean_samples<T: Real>(x: &[T]) -> T {
    T::sum_all(x) / T::from_f64(x.len() as f64)
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn sum_all<T: Real>(_: impl Simd, x: &[T]) -> T {
        fold::<T, Sum>(x)
    }

    /// One number is folded in lanes, more are summed in columns.
    #[inline(always)]
    pub fn sum_samples<T: Real>(simd: impl Vectors<T>, x: &[T], y: &mut [T], add: bool) {
        match y {
            [] => {}
            [y] => {
                let sum = fold::<T, Sum>(x);
                *y = if add { *y + sum } else { sum };
            }
            _ => sum_rows(simd, x, y, add),
        }
    }

    #[inline(always)]
    pub fn sum_axis<T: Real>(_: impl Simd, x: &[T], length: usize, inner: usize, y: &mut [T]) {
        fold_axis::<T, Sum>(x, length, inner, y);
    }

    #[inline(always)]
    pub fn max_axis<T: Real>(_: impl Simd, x: &[T], length: usize, inner: usize, y: &mut [T]) {
        fold_axis::<T, Max>(x, length, inner, y);
    }

    #[inline(always)]
    pub fn min_axis<T: Real>(_: impl Simd, x: &[T], length: usize, inner: usize, y: &mut [T]) {
        fold_axis::<T, Min>(x, length, inner, y);
    }

    #[inline(always)]
    fn fold_axis<T: Real, F: Fold<T>>(x: &[T], length: usize, inner: usize, y: &mut [T]) {
        if inner == 0 || length == 0 {
            y.fill(F::START);
        } else if inner == 1 {
            for (x, y) in x.chunks_exact(length).zip(y) {
                *y = fold::<T, F>(x);
            }
        } else {
            for (x, y) in x.chunks_exact(length * inner).zip(y.chunks_exact_mut(inner)) {
                y.copy_from_slice(&x[..inner]);
                for x in x[inner..].chunks_exact(inner) {
                    for (y, &x) in y.iter_mut().zip(x) {
                        *y = F::step(*y, x);
                    }
                }
            }
        }
    }

    #[inline(always)]
    pub fn broadcast_axis<T: Real>(_: impl Simd, x: &[T], length: usize, inner: usize, y: &mut [T]) {
        if y.is_empty() {
            return;
        }
        if inner == 1 {
            for (y, &x) in y.chunks_exact_mut(length).zip(x) {
                y.fill(x);
            }
        } else {
            for (y, x) in y.chunks_exact_mut(length * inner).zip(x.chunks_exact(inner)) {
                for y in y.chunks_exact_mut(inner) {
                    y.copy_from_slice(x);
                }
            }
        }
    }
}
