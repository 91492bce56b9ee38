//! Moving scalars around: axes reversed, cut and put together.

use super::permute::copy_row;
use super::{Array, Movable};
use crate::raw::simd::Simd;

/// Part of an axis: `y[r][j] = x[r][start + j]`
///
/// # Panics
/// If the part does not lie within the axis.
#[inline]
pub fn slice_axis<T: Movable<T>, A: Array<Scalar = T>, const N: usize, const M: usize>(
    x: &[[A; N]],
    start: usize,
    y: &mut [[A; M]],
) {
    slice_axis_step(x, start, 1, y);
}

/// Every `step`-th part of an axis: `y[r][j] = x[r][start + j * step]`
///
/// # Panics
/// If the part does not lie within the axis.
#[inline]
pub fn slice_axis_step<T: Movable<T>, A: Array<Scalar = T>, const N: usize, const M: usize>(
    x: &[[A; N]],
    start: usize,
    step: usize,
    y: &mut [[A; M]],
) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    let axis = Axis { whole: N, part: M, inner: A::LEN, start, step };
    T::slice_axis(Array::flatten(x), Array::flatten_mut(y), axis);
}

/// The reverse of [`slice_axis`]: `y[r][start + j] = x[r][j]`; the rest of `y` stays as it is.
///
/// # Panics
/// If the part does not lie within the axis.
#[inline]
pub fn place_axis<T: Movable<T>, A: Array<Scalar = T>, const N: usize, const M: usize>(
    x: &[[A; M]],
    start: usize,
    y: &mut [[A; N]],
) {
    place_axis_step(x, start, 1, y);
}

/// The reverse of [`slice_axis_step`]: `y[r][start + j * step] = x[r][j]`; the rest of `y` stays as it is.
///
/// # Panics
/// If the part does not lie within the axis.
#[inline]
pub fn place_axis_step<T: Movable<T>, A: Array<Scalar = T>, const N: usize, const M: usize>(
    x: &[[A; M]],
    start: usize,
    step: usize,
    y: &mut [[A; N]],
) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    let axis = Axis { whole: N, part: M, inner: A::LEN, start, step };
    T::place_axis(Array::flatten(x), Array::flatten_mut(y), axis);
}

/// The elements of an axis from the last to the first: `y[r][j] = x[r][N - 1 - j]`
#[inline]
pub fn reverse_axis<T: Movable<T>, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [[A; N]]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::reverse_axis(Array::flatten(x), N, A::LEN, Array::flatten_mut(y));
}

/// Sets every scalar.
#[inline]
pub fn fill<A: Array>(y: &mut [A], value: A::Scalar) {
    A::flatten_mut(y).fill(value);
}

/// Sets every scalar to its own number.
///
/// # Panics
/// If there are more or fewer numbers than scalars.
#[inline]
pub fn table<A: Array>(numbers: &[A::Scalar], y: &mut [A]) {
    A::flatten_mut(y).copy_from_slice(numbers);
}

/// Copies every scalar; the shapes may differ.
///
/// # Panics
/// If the sizes differ.
#[inline]
pub fn copy<A: Array, B: Array<Scalar = A::Scalar>>(x: &[A], y: &mut [B]) {
    B::flatten_mut(y).copy_from_slice(A::flatten(x));
}

/// A part of an axis, in scalars.
#[derive(Clone, Copy, Debug)]
pub struct Axis {
    /// The length of the axis.
    whole: usize,
    /// The length of its part.
    part: usize,
    /// Scalars in an element of the axis.
    inner: usize,
    /// Where the part begins.
    start: usize,
    /// From one element of the part to the next.
    step: usize,
}

impl Axis {
    /// Checks that the part lies within the axis; false if there is nothing to do.
    #[inline(always)]
    fn check(self) -> bool {
        if self.part == 0 || self.inner == 0 {
            return false;
        }
        let last = (self.part - 1).checked_mul(self.step).and_then(|last| last.checked_add(self.start));
        assert!(last.is_some_and(|last| last < self.whole), "the part lies outside of the axis");
        true
    }
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn slice_axis<T: Copy>(_: impl Simd, x: &[T], y: &mut [T], axis: Axis) {
        if !axis.check() {
            return;
        }
        let Axis { whole, part, inner, start, step } = axis;
        for (x, y) in x.chunks_exact(whole * inner).zip(y.chunks_exact_mut(part * inner)) {
            if step == 1 {
                copy_row(&x[start * inner..][..part * inner], y);
            } else {
                for (j, y) in y.chunks_exact_mut(inner).enumerate() {
                    copy_row(&x[(start + j * step) * inner..][..inner], y);
                }
            }
        }
    }

    #[inline(always)]
    pub fn place_axis<T: Copy>(_: impl Simd, x: &[T], y: &mut [T], axis: Axis) {
        if !axis.check() {
            return;
        }
        let Axis { whole, part, inner, start, step } = axis;
        for (x, y) in x.chunks_exact(part * inner).zip(y.chunks_exact_mut(whole * inner)) {
            if step == 1 {
                copy_row(x, &mut y[start * inner..][..part * inner]);
            } else {
                for (j, x) in x.chunks_exact(inner).enumerate() {
                    copy_row(x, &mut y[(start + j * step) * inner..][..inner]);
                }
            }
        }
    }

    #[inline(always)]
    pub fn reverse_axis<T: Copy>(_: impl Simd, x: &[T], length: usize, inner: usize, y: &mut [T]) {
        if length * inner == 0 {
            return;
        }
        for (x, y) in x.chunks_exact(length * inner).zip(y.chunks_exact_mut(length * inner)) {
            for (x, y) in x.chunks_exact(inner).rev().zip(y.chunks_exact_mut(inner)) {
                y.copy_from_slice(x);
            }
        }
    }
}
