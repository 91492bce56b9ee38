//! Vectors of AArch64, which every such target has.

use core::arch::aarch64::*;

use super::simd::{Apart, Simd, Token, Vectors, intrinsics};
use crate::math::Arithmetic;

/// The token of NEON.
#[derive(Clone, Copy, Debug)]
pub struct Neon(());

impl Neon {
    /// # Safety
    /// The machine must have NEON.
    #[inline(always)]
    pub unsafe fn assume() -> Self {
        Self(())
    }
}

impl Token for Neon {
    const ARITHMETIC: Arithmetic = Arithmetic::FUSED;
}

impl Simd for Neon {
    const ROWS: usize = 12;
    const MASKS: bool = false;
    const DEPTH: usize = 256;

    type Half = Self;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }
}

/// The operations of one scalar type; masks are counts, and partial accesses go element by element.
macro_rules! vectors {
    ($T:ident, $Vector:ident, $lanes:literal; $splat:ident $add:ident $sub:ident $mul:ident $max:ident $fma:ident $load:ident $store:ident
     $less:ident $equal:ident $select:ident $sum_lanes:ident $largest:ident) => {
        // SAFETY of all intrinsics below: the token proves that the machine has the instructions, and the
        // callers of loads and stores vouch for their pointers.
        impl Vectors<$T> for Neon {
            type Vector = $Vector;
            type Mask = usize;
            const LANES: usize = $lanes;

            intrinsics! { Neon with "neon", $T, $Vector: splat $splat, load $load, store $store, add $add, sub $sub, mul $mul, max $max,
                sum $sum_lanes, largest $largest }

            #[inline(always)]
            unsafe fn broadcast(self, from: *const $T) -> Self::Vector {
                // SAFETY: the caller vouches for the pointer.
                self.splat(unsafe { *from })
            }
            #[inline(always)]
            fn mask(self, count: usize) -> usize {
                if count < $lanes { count } else { $lanes }
            }
            #[inline(always)]
            unsafe fn load_masked(self, from: *const $T, mask: usize) -> $Vector {
                let mut x = [0.0; $lanes];
                for (lane, x) in x.iter_mut().enumerate() {
                    if lane < mask {
                        // SAFETY: the caller vouches for the first `mask` elements.
                        *x = unsafe { from.add(lane).read() };
                    }
                }
                // SAFETY: the array has as many elements as the vector.
                unsafe { $load(x.as_ptr()) }
            }
            #[inline(always)]
            unsafe fn store_masked(self, to: *mut $T, mask: usize, x: $Vector) {
                let mut lanes = [0.0; $lanes];
                // SAFETY: the array has as many elements as the vector.
                unsafe { $store(lanes.as_mut_ptr(), x) };
                for (lane, x) in lanes.into_iter().enumerate() {
                    if lane < mask {
                        // SAFETY: the caller vouches for the first `mask` elements.
                        unsafe { to.add(lane).write(x) };
                    }
                }
            }
            #[inline(always)]
            fn select(self, mask: usize, yes: $Vector, no: $Vector) -> $Vector {
                let (mut from, mut lanes) = ([0.0; $lanes], [0.0; $lanes]);
                // SAFETY: the arrays have as many elements as the vector.
                unsafe {
                    $store(from.as_mut_ptr(), yes);
                    $store(lanes.as_mut_ptr(), no);
                }
                for lane in 0..$lanes {
                    if lane < mask {
                        lanes[lane] = from[lane];
                    }
                }
                // SAFETY: the array has as many elements as the vector.
                unsafe { $load(lanes.as_ptr()) }
            }
            #[inline(always)]
            fn mul_add(self, a: $Vector, b: $Vector, c: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $fma(c, a, b) }
            }
            #[inline(always)]
            fn relu(self, x: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $select($less(x, $splat(0.0)), $splat(-0.0), $add(x, $splat(0.0))) }
            }
            #[inline(always)]
            fn choose(self, new: $Vector, old: $Vector, yes: $Vector, no: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe {
                    let if_nan = $select($equal(new, new), no, $select($equal(old, old), yes, no));
                    $select($less(old, new), yes, if_nan)
                }
            }
        }
    };
}

vectors!(f32, float32x4_t, 4; vdupq_n_f32 vaddq_f32 vsubq_f32 vmulq_f32 vmaxq_f32 vfmaq_f32 vld1q_f32 vst1q_f32
    vcltq_f32 vceqq_f32 vbslq_f32 vaddvq_f32 vmaxvq_f32);
vectors!(f64, float64x2_t, 2; vdupq_n_f64 vaddq_f64 vsubq_f64 vmulq_f64 vmaxq_f64 vfmaq_f64 vld1q_f64 vst1q_f64
    vcltq_f64 vceqq_f64 vbslq_f64 vaddvq_f64 vmaxvq_f64);
