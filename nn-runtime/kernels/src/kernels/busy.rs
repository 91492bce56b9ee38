//! Nothing but multiplications and additions, to measure what a core can do.

use crate::math::Real;
use crate::raw::dispatch;
use crate::raw::simd::{Simd, Vectors, WithSimd};

/// Multiplies and adds as fast as the instruction set in use allows, `steps` times; gives something that depends on
/// all of it, and the number of floating-point operations in `f32`.
#[must_use]
pub fn busy(steps: usize) -> (f32, usize) {
    dispatch(Busy(steps))
}

struct Busy(usize);

/// Independent sums: enough to hide the latency of each, few enough for the registers.
const SUMS: usize = 12;

impl WithSimd for Busy {
    type Output = (f32, usize);

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> Self::Output {
        (sums::<f32, S>(simd, self.0), self.0 * SUMS * <S as Vectors<f32>>::LANES * 2)
    }
}

#[inline(always)]
fn sums<T: Real, S: Vectors<T>>(simd: S, steps: usize) -> T {
    let [a, b] = [0.9, 0.1].map(|x| simd.splat(core::hint::black_box(T::from_f64(x))));
    let mut sums = [b; SUMS];
    for _ in 0..steps {
        for sum in &mut sums {
            *sum = simd.mul_add(a, *sum, b);
        }
    }
    let mut all = simd.splat(T::ZERO);
    for sum in sums {
        all = simd.add(all, sum);
    }
    simd.sum(all)
}
