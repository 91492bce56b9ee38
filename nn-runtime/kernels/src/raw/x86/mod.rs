//! Vectors of x86-64: AVX-512, and AVX2 with fused multiplication and addition.

pub(super) mod folds;
pub(super) mod turns;

use core::arch::x86_64::*;

use super::simd::{Apart, Simd, Token, Vectors, intrinsics};
use crate::math::Arithmetic;
use folds::{largest_pd, largest_ps, sum_pd, sum_ps};
use turns::{turn_8_pd, turn_8_ps, turn_16_ps, turn_pd, turn_ps};

/// The token of AVX-512.
#[derive(Clone, Copy, Debug)]
pub struct Avx512(());

/// The token of AVX2 and FMA.
#[derive(Clone, Copy, Debug)]
pub struct Avx2(());

impl Avx512 {
    /// # Safety
    /// The machine must have AVX-512 F, VL, DQ and BW, AVX2 and FMA.
    #[inline(always)]
    pub unsafe fn assume() -> Self {
        Self(())
    }
}

impl Avx2 {
    /// # Safety
    /// The machine must have AVX2 and FMA.
    #[inline(always)]
    pub unsafe fn assume() -> Self {
        Self(())
    }
}

impl Token for Avx512 {
    const ARITHMETIC: Arithmetic = Arithmetic::FUSED;
}

impl Token for Avx2 {
    const ARITHMETIC: Arithmetic = Arithmetic::FUSED;
}

impl Simd for Avx512 {
    const ROWS: usize = 12;
    const MASKS: bool = true;
    const DEPTH: usize = 128;

    #[inline(always)]
    fn scattered(rows: usize, _: usize, address: usize, bytes: usize) -> bool {
        let split = !(address | bytes).is_multiple_of(size_of::<__m512>());
        rows >= 48 && bytes >= 1024 || rows >= 32 && bytes >= 512 && split
    }

    type Half = Avx2;

    #[inline(always)]
    fn half(self) -> Avx2 {
        Avx2(())
    }
}

impl Simd for Avx2 {
    const ROWS: usize = 6;
    const MASKS: bool = false;
    const DEPTH: usize = 256;

    #[inline(always)]
    fn scattered(rows: usize, terms: usize, _: usize, bytes: usize) -> bool {
        // Of 64 sets with 8 lines of 64 bytes, distances fall into one in every so many as the largest power of two in them
        // holds lines.
        const LINE: usize = 64;
        const HALF: usize = 16384;
        let apart = (bytes & bytes.wrapping_neg()).max(LINE);
        rows >= 24 && apart * terms.min(Self::DEPTH) > HALF
    }

    type Half = Self;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }
}

/// The operations of one token and scalar type, each one instruction or two.
macro_rules! vectors {
    ($Token:ident, $features:literal, $T:ident, $Vector:ident, $Mask:ident, $lanes:literal;
     splat $splat:ident, broadcast $broadcast:ident of $load_one:ident, add $add:ident, sub $sub:ident, mul $mul:ident, max $max:ident,
     mul_add $mul_add:ident, select |$mask_:ident, $a:ident, $b:ident| $select:expr,
     load $load:ident, store $store:ident, load_masked $load_masked:ident, store_masked $store_masked:ident, turn $turn:ident lanes $turn_lanes:ident,
     sum $sum_lanes:ident, largest $largest:ident, mask |$count:ident| $mask:expr, relu |$x:ident, $zero:ident, $minus_zero:ident| $relu:expr,
     choose |$new:ident, $old:ident, $yes:ident, $no:ident| $choose:expr) => {
        // SAFETY of all intrinsics below: the token proves that the machine has the instructions, and the
        // callers of loads and stores vouch for their pointers.
        impl Vectors<$T> for $Token {
            type Vector = $Vector;
            type Mask = $Mask;
            const LANES: usize = $lanes;

            intrinsics! { $Token with $features, $T, $Vector: splat $splat, load $load, store $store, add $add, sub $sub, mul $mul, max $max,
                sum $sum_lanes, largest $largest }

            #[inline(always)]
            unsafe fn broadcast(self, from: *const $T) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $broadcast($load_one(from)) }
            }
            #[inline(always)]
            fn mask(self, count: usize) -> $Mask {
                let $count = if count < $lanes { count } else { $lanes };
                $mask
            }
            #[inline(always)]
            unsafe fn load_masked(self, from: *const $T, mask: $Mask) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $load_masked(mask, from) }
            }
            #[inline(always)]
            unsafe fn store_masked(self, to: *mut $T, mask: $Mask, x: $Vector) {
                // SAFETY: see the top of the block.
                unsafe { $store_masked(to, mask, x) }
            }
            #[inline(always)]
            fn select(self, $mask_: $Mask, $a: $Vector, $b: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $select }
            }
            #[inline(always)]
            fn mul_add(self, a: $Vector, b: $Vector, c: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $mul_add(a, b, c) }
            }
            #[inline(always)]
            fn relu(self, $x: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe {
                    let $zero = $splat(0.0);
                    let $minus_zero = $splat(-0.0);
                    $relu
                }
            }
            #[inline(always)]
            fn choose(self, $new: $Vector, $old: $Vector, $yes: $Vector, $no: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $choose }
            }
            #[inline(always)]
            fn prefetch(self, at: *const $T) {
                // SAFETY: a prefetch never faults.
                unsafe { _mm_prefetch::<_MM_HINT_T0>(at.cast()) }
            }
            #[inline(always)]
            unsafe fn turn(self, from: *const $T, stride: usize, to: *mut $T, width: usize) {
                // SAFETY: see the top of the block.
                unsafe { $turn(from, stride, to, width) }
            }
            #[inline(always)]
            unsafe fn turn_lanes(self, from: *const $T, stride: usize, to: *mut $T, width: usize) {
                // SAFETY: see the top of the block.
                unsafe { $turn_lanes(from, stride, to, width) }
            }
        }
    };
}

vectors! { Avx512, "avx512f,avx512vl,avx512dq,avx512bw,avx2,fma", f32, __m512, __mmask16, 16;
    splat _mm512_set1_ps, broadcast _mm512_broadcastss_ps of _mm_load_ss, add _mm512_add_ps, sub _mm512_sub_ps, mul _mm512_mul_ps, max _mm512_max_ps,
    mul_add _mm512_fmadd_ps, select |mask, yes, no| _mm512_mask_mov_ps(no, mask, yes),
    load _mm512_loadu_ps, store _mm512_storeu_ps,
    load_masked _mm512_maskz_loadu_ps, store_masked _mm512_mask_storeu_ps, turn turn_ps lanes turn_16_ps,
    sum _mm512_reduce_add_ps, largest _mm512_reduce_max_ps, mask |count| ((1_u32 << count) - 1) as __mmask16,
    relu |x, zero, minus_zero| _mm512_mask_mov_ps(
        _mm512_add_ps(x, zero), _mm512_cmp_ps_mask::<_CMP_LT_OQ>(x, zero), minus_zero),
    choose |new, old, yes, no| _mm512_mask_mov_ps(
        no, _mm512_mask_cmp_ps_mask::<_CMP_NLE_UQ>(_mm512_cmp_ps_mask::<_CMP_ORD_Q>(old, old), new, old), yes)
}

vectors! { Avx512, "avx512f,avx512vl,avx512dq,avx512bw,avx2,fma", f64, __m512d, __mmask8, 8;
    splat _mm512_set1_pd, broadcast _mm512_broadcastsd_pd of _mm_load_sd, add _mm512_add_pd, sub _mm512_sub_pd, mul _mm512_mul_pd, max _mm512_max_pd,
    mul_add _mm512_fmadd_pd, select |mask, yes, no| _mm512_mask_mov_pd(no, mask, yes),
    load _mm512_loadu_pd, store _mm512_storeu_pd,
    load_masked _mm512_maskz_loadu_pd, store_masked _mm512_mask_storeu_pd, turn turn_pd lanes turn_8_pd,
    sum _mm512_reduce_add_pd, largest _mm512_reduce_max_pd, mask |count| ((1_u32 << count) - 1) as __mmask8,
    relu |x, zero, minus_zero| _mm512_mask_mov_pd(
        _mm512_add_pd(x, zero), _mm512_cmp_pd_mask::<_CMP_LT_OQ>(x, zero), minus_zero),
    choose |new, old, yes, no| _mm512_mask_mov_pd(
        no, _mm512_mask_cmp_pd_mask::<_CMP_NLE_UQ>(_mm512_cmp_pd_mask::<_CMP_ORD_Q>(old, old), new, old), yes)
}

/// Lanes of a vector of AVX2: as the sign of each, and how many they are.
#[derive(Clone, Copy)]
pub struct Lanes(__m256i, usize);

vectors! { Avx2, "avx2,fma", f32, __m256, Lanes, 8;
    splat _mm256_set1_ps, broadcast _mm256_broadcastss_ps of _mm_load_ss, add _mm256_add_ps, sub _mm256_sub_ps, mul _mm256_mul_ps, max _mm256_max_ps,
    mul_add _mm256_fmadd_ps, select |mask, yes, no| _mm256_blendv_ps(no, yes, _mm256_castsi256_ps(mask.0)),
    load _mm256_loadu_ps, store _mm256_storeu_ps,
    load_masked mask_load_ps, store_masked mask_store_ps, turn turn_ps lanes turn_8_ps, sum sum_ps, largest largest_ps,
    // SAFETY: the token proves that the machine has the instructions.
    mask |count| Lanes(unsafe { _mm256_cmpgt_epi32(
        _mm256_set1_epi32(count as i32), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)) }, count),
    relu |x, zero, minus_zero| _mm256_blendv_ps(
        _mm256_add_ps(x, zero), minus_zero, _mm256_cmp_ps::<_CMP_LT_OQ>(x, zero)),
    choose |new, old, yes, no| _mm256_blendv_ps(
        no, yes, _mm256_and_ps(_mm256_cmp_ps::<_CMP_NLE_UQ>(new, old), _mm256_cmp_ps::<_CMP_ORD_Q>(old, old)))
}

vectors! { Avx2, "avx2,fma", f64, __m256d, Lanes, 4;
    splat _mm256_set1_pd, broadcast _mm256_broadcastsd_pd of _mm_load_sd, add _mm256_add_pd, sub _mm256_sub_pd, mul _mm256_mul_pd, max _mm256_max_pd,
    mul_add _mm256_fmadd_pd, select |mask, yes, no| _mm256_blendv_pd(no, yes, _mm256_castsi256_pd(mask.0)),
    load _mm256_loadu_pd, store _mm256_storeu_pd,
    load_masked mask_load_pd, store_masked mask_store_pd, turn turn_pd lanes turn_pd, sum sum_pd, largest largest_pd,
    // SAFETY: the token proves that the machine has the instructions.
    mask |count| Lanes(unsafe { _mm256_cmpgt_epi64(
        _mm256_set1_epi64x(count as i64), _mm256_setr_epi64x(0, 1, 2, 3)) }, count),
    relu |x, zero, minus_zero| _mm256_blendv_pd(
        _mm256_add_pd(x, zero), minus_zero, _mm256_cmp_pd::<_CMP_LT_OQ>(x, zero)),
    choose |new, old, yes, no| _mm256_blendv_pd(
        no, yes, _mm256_and_pd(_mm256_cmp_pd::<_CMP_NLE_UQ>(new, old), _mm256_cmp_pd::<_CMP_ORD_Q>(old, old)))
}

/// The first lanes from memory, and 0 in the others.
#[inline(always)]
unsafe fn mask_load_ps(mask: Lanes, from: *const f32) -> __m256 {
    // SAFETY: the callers hold a token and vouch for the pointer.
    unsafe { _mm256_maskload_ps(from, mask.0) }
}

/// The first lanes from memory, and 0 in the others.
#[inline(always)]
unsafe fn mask_load_pd(mask: Lanes, from: *const f64) -> __m256d {
    // SAFETY: the callers hold a token and vouch for the pointer.
    unsafe { _mm256_maskload_pd(from, mask.0) }
}

/// The first lanes to memory, in pieces: a store with a mask takes some processors dozens of steps.
#[inline(always)]
unsafe fn mask_store_ps(mut to: *mut f32, Lanes(_, count): Lanes, x: __m256) {
    // SAFETY: the callers hold a token and vouch for the pointer.
    unsafe {
        if count >= 8 {
            return _mm256_storeu_ps(to, x);
        }
        let mut x4 = _mm256_castps256_ps128(x);
        if count & 4 != 0 {
            _mm_storeu_ps(to, x4);
            (to, x4) = (to.add(4), _mm256_extractf128_ps::<1>(x));
        }
        if count & 2 != 0 {
            _mm_storel_pd(to.cast(), _mm_castps_pd(x4));
            (to, x4) = (to.add(2), _mm_movehl_ps(x4, x4));
        }
        if count & 1 != 0 {
            _mm_store_ss(to, x4);
        }
    }
}

/// The first lanes to memory, in pieces: a store with a mask takes some processors dozens of steps.
#[inline(always)]
unsafe fn mask_store_pd(mut to: *mut f64, Lanes(_, count): Lanes, x: __m256d) {
    // SAFETY: the callers hold a token and vouch for the pointer.
    unsafe {
        if count >= 4 {
            return _mm256_storeu_pd(to, x);
        }
        let mut x2 = _mm256_castpd256_pd128(x);
        if count & 2 != 0 {
            _mm_storeu_pd(to, x2);
            (to, x2) = (to.add(2), _mm256_extractf128_pd::<1>(x));
        }
        if count & 1 != 0 {
            _mm_store_sd(to, x2);
        }
    }
}
