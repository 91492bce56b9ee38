//! Copies and sums of rows that are too short for a call.

use super::super::simd::Vectors;
use crate::math::Real;

/// `y[i] = x[i]` for short rows.
///
/// # Panics
/// If they differ in length.
#[inline(always)]
pub fn copy<T: Real, S: Vectors<T>>(simd: S, x: &[T], y: &mut [T]) {
    assert_eq!(x.len(), y.len(), "rows differ in length");
    each_vector(
        simd,
        x,
        y,
        #[inline(always)]
        |_, x| x,
    );
}

/// `y[i] += x[i]` for short rows.
///
/// # Panics
/// If they differ in length.
#[inline(always)]
pub fn add<T: Real, S: Vectors<T>>(simd: S, x: &[T], y: &mut [T]) {
    assert_eq!(x.len(), y.len(), "rows differ in length");
    each_vector(
        simd,
        x,
        y,
        #[inline(always)]
        |y, x| simd.add(y, x),
    );
}

/// Replaces every vector of `y`, the last one with a mask.
#[inline(always)]
fn each_vector<T: Real, S: Vectors<T>>(simd: S, x: &[T], y: &mut [T], f: impl Fn(S::Vector, S::Vector) -> S::Vector) {
    let (x, length, y) = (x.as_ptr(), y.len(), y.as_mut_ptr());
    let mut at = 0;
    // SAFETY: whole vectors and the lanes of the mask lie within both slices, which are of equal length.
    unsafe {
        while at + S::LANES <= length {
            simd.store(y.add(at), f(simd.load(y.add(at)), simd.load(x.add(at))));
            at += S::LANES;
        }
        if at < length {
            let mask = simd.mask(length - at);
            let result = f(simd.load_masked(y.add(at), mask), simd.load_masked(x.add(at), mask));
            simd.store_masked(y.add(at), mask, result);
        }
    }
}
