//! Sums of everything up to an element.

use super::Array;
use crate::math::Real;
use crate::raw::simd::Simd;

/// Cumulative sums along an axis: `y[r][j] = Σ x[r][..=j]`, scalar by scalar within `A`.
#[inline]
pub fn cumsum_axis<T: Real, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [[A; N]]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::cumsum_axis(Array::flatten(x), N, A::LEN, Array::flatten_mut(y), false);
}

/// Cumulative sums from the end: `y[r][j] = Σ x[r][j..]`, the transpose of [`cumsum_axis`].
#[inline]
pub fn cumsum_axis_reversed<T: Real, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [[A; N]]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::cumsum_axis(Array::flatten(x), N, A::LEN, Array::flatten_mut(y), true);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn cumsum_axis<T: Real>(_: impl Simd, x: &[T], length: usize, inner: usize, y: &mut [T], reversed: bool) {
        if length * inner == 0 {
            return;
        }
        y.copy_from_slice(x);
        for y in y.chunks_exact_mut(length * inner) {
            for j in 1..length {
                // The element before this one in the order of summation, and this one.
                let split = if reversed { length - j } else { j } * inner;
                let (low, high) = y.split_at_mut(split);
                let (before, this) = (&mut low[split - inner..], &mut high[..inner]);
                let (before, this) = if reversed { (this, before) } else { (before, this) };
                for (this, before) in this.iter_mut().zip(before) {
                    *this += *before;
                }
            }
        }
    }
}
