//! Activations of a whole buffer, applied to a product that is still in the cache.

use crate::math::Real;
use crate::raw::simd::Simd;

#[inline(always)]
pub(super) fn tanh_all<T: Real>(_: impl Simd, y: &mut [T]) {
    for y in y {
        *y = y.tanh();
    }
}

#[inline(always)]
pub(super) fn sigmoid_all<T: Real>(_: impl Simd, y: &mut [T]) {
    for y in y {
        *y = y.sigmoid();
    }
}
