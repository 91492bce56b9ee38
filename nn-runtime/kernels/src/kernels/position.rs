//! Positions as waves.

use crate::math::Real;
use crate::raw::plain::flatten_mut;
use crate::raw::simd::Simd;

/// `y[t][2i] = sin(t/10000^(2i/W))` and `y[t][2i + 1] = cos(t/10000^(2i/W))` (A. Vaswani et al.: *Attention is all
/// you need*, 2017), computed in `f64`.
#[inline]
pub fn waves<T: Real, const W: usize, const N: usize>(y: &mut [[T; W]; N]) {
    T::waves(flatten_mut(y), W);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn waves<T: Real>(_: impl Simd, y: &mut [T], width: usize) {
        for first in (0..width).step_by(2) {
            let slowness = libm::pow(10_000.0, first as f64 / width as f64);
            for (t, row) in y.chunks_exact_mut(width).enumerate() {
                let (sin, cos) = libm::sincos(t as f64 / slowness);
                row[first] = T::from_f64(sin);
                if let Some(y) = row.get_mut(first + 1) {
                    *y = T::from_f64(cos);
                }
            }
        }
    }
}
