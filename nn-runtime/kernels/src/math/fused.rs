//! The functions that networks live on, as kernels compute them.

use super::{Real, single};
use crate::raw::simd::Simd;

/// Functions of [`Real`] with the instructions of a token: fused multiplications and additions, where it has them.
///
/// They are as accurate as those of [`math`](crate::math), which are without a token; the last digits may differ.
#[allow(missing_docs)]
pub trait Fused: Sized {
    fn fused_exp(self, simd: impl Simd) -> Self;
    fn fused_tanh(self, simd: impl Simd) -> Self;
    fn fused_sigmoid(self, simd: impl Simd) -> Self;
    fn fused_erf(self, simd: impl Simd) -> Self;
}

impl Fused for f32 {
    #[inline(always)]
    fn fused_exp(self, simd: impl Simd) -> Self {
        single::exp(simd, self)
    }
    #[inline(always)]
    fn fused_tanh(self, simd: impl Simd) -> Self {
        single::tanh(simd, self)
    }
    #[inline(always)]
    fn fused_sigmoid(self, simd: impl Simd) -> Self {
        single::sigmoid(simd, self)
    }
    #[inline(always)]
    fn fused_erf(self, simd: impl Simd) -> Self {
        single::erf(simd, self)
    }
}

/// Calls of `libm` know no token.
impl Fused for f64 {
    #[inline(always)]
    fn fused_exp(self, _: impl Simd) -> Self {
        Real::exp(self)
    }
    #[inline(always)]
    fn fused_tanh(self, _: impl Simd) -> Self {
        Real::tanh(self)
    }
    #[inline(always)]
    fn fused_sigmoid(self, _: impl Simd) -> Self {
        Real::sigmoid(self)
    }
    #[inline(always)]
    fn fused_erf(self, _: impl Simd) -> Self {
        Real::erf(self)
    }
}
