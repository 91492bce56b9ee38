//! Between rows of scores and the index of a class.

use super::lanes::{Max, fold};
use crate::math::Real;
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::simd::Simd;

/// The index of the first maximum of each row; of the first NaN, if there is one.
#[inline]
pub fn argmax<T: Real, const N: usize>(x: &[[T; N]], y: &mut [T]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::argmax(flatten(x), N, y);
}

/// 1 for each row whose [`argmax`] is its class, else 0.
#[inline]
pub fn correct<T: Real, const N: usize>(z: &[[T; N]], class: &[u32], y: &mut [T]) {
    assert!(z.len() == class.len() && z.len() == y.len(), "batches differ in length");
    T::correct(flatten(z), N, class, y);
}

/// The share of rows whose [`argmax`] is their class; NaN of none.
#[inline]
pub fn accuracy<T: Real, const N: usize>(z: &[[T; N]], class: &[u32]) -> T {
    assert_eq!(z.len(), class.len(), "batches differ in length");
    T::accuracy(flatten(z), N, class)
}

/// The element of each row at its class.
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn pick<T: Real, const N: usize>(x: &[[T; N]], class: &[u32], y: &mut [T]) {
    assert!(x.len() == class.len() && x.len() == y.len(), "batches differ in length");
    T::pick(flatten(x), N, class, y);
}

/// Rows of zeros with a 1 at their class.
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn one_hot<T: Real, const N: usize>(class: &[u32], y: &mut [[T; N]]) {
    assert_eq!(class.len(), y.len(), "batches differ in length");
    T::one_hot(class, N, flatten_mut(y));
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn argmax<T: Real>(_: impl Simd, x: &[T], length: usize, y: &mut [T]) {
        if y.is_empty() {
            return;
        }
        for (row, y) in x.chunks_exact(length).zip(y) {
            *y = T::from_f64(first_maximum(row) as f64);
        }
    }

    #[inline(always)]
    pub fn correct<T: Real>(_: impl Simd, z: &[T], length: usize, class: &[u32], y: &mut [T]) {
        if y.is_empty() {
            return;
        }
        for ((row, &class), y) in z.chunks_exact(length).zip(class).zip(y) {
            *y = if first_maximum(row) == class as usize { T::ONE } else { T::ZERO };
        }
    }

    #[inline(always)]
    pub fn accuracy<T: Real>(_: impl Simd, z: &[T], length: usize, class: &[u32]) -> T {
        let mut hits = 0_u32;
        if !class.is_empty() {
            for (row, &class) in z.chunks_exact(length).zip(class) {
                hits += u32::from(first_maximum(row) == class as usize);
            }
        }
        T::from_f64(hits.into()) / T::from_f64(class.len() as f64)
    }

    #[inline(always)]
    pub fn pick<T: Real>(_: impl Simd, x: &[T], length: usize, class: &[u32], y: &mut [T]) {
        if y.is_empty() {
            return;
        }
        for ((row, &class), y) in x.chunks_exact(length).zip(class).zip(y) {
            *y = row[class as usize];
        }
    }

    #[inline(always)]
    pub fn one_hot<T: Real>(_: impl Simd, class: &[u32], length: usize, y: &mut [T]) {
        y.fill(T::ZERO);
        if class.is_empty() {
            return;
        }
        for (row, &class) in y.chunks_exact_mut(length).zip(class) {
            row[class as usize] = T::ONE;
        }
    }

    /// Finding the maximum first, and then its place, keeps both loops free of carried indices.
    #[inline(always)]
    fn first_maximum<T: Real>(row: &[T]) -> usize {
        let largest = fold::<T, Max>(row);
        let mut index = 0;
        while index + 1 < row.len() {
            // NaN differs from itself; and if there is one, it is the maximum.
            #[allow(clippy::eq_op)]
            if row[index] == largest || row[index] != row[index] {
                break;
            }
            index += 1;
        }
        index
    }
}
