//! The vectors of [`Portable`] on x86-64, in the instructions that every such processor has: the compiler is done with
//! them much faster than with arrays that it has to find the vectors in. The bits are those of the arrays.

use core::arch::x86_64::*;

use super::portable::Portable;
use super::simd::{Apart, Vectors, intrinsics};
use super::x86::folds::{largest_of_four, largest_of_two, sum_four, sum_two};
use super::x86::turns::turn_ps;

/// The operations of one scalar type; masks are counts, and partial accesses go element by element.
macro_rules! vectors {
    ($T:ident, $Vector:ident, $lanes:literal: $($lane:literal)*; splat $splat:ident, pack $pack:ident, load $load:ident,
     store $store:ident, add $add:ident, sub $sub:ident, mul $mul:ident, max $max:ident, less $less:ident,
     not_above $not_above:ident, numbers $numbers:ident, and $and:ident, and_not $and_not:ident, or $or:ident, first $first:ident,
     turn $turn:ident, sum $sum:ident, largest $largest:ident) => {
        // SAFETY of all intrinsics below: every x86-64 has the instructions, and the callers of loads and stores vouch for
        // their pointers.
        impl Vectors<$T> for Portable {
            type Vector = $Vector;
            type Mask = usize;
            const LANES: usize = $lanes;

            intrinsics! { Portable, $T, $Vector: splat $splat, load $load, store $store, add $add, sub $sub, mul $mul, max $max,
                sum $sum, largest $largest }

            #[inline(always)]
            unsafe fn broadcast(self, from: *const $T) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $splat(*from) }
            }
            #[inline(always)]
            fn mask(self, count: usize) -> usize {
                if count < $lanes { count } else { $lanes }
            }
            #[inline(always)]
            unsafe fn load_masked(self, from: *const $T, mask: usize) -> $Vector {
                // SAFETY: see the top of the block; the caller vouches for the first `mask` elements.
                unsafe { $pack($(if $lane < mask { *from.add($lane) } else { 0.0 }),*) }
            }
            #[inline(always)]
            unsafe fn store_masked(self, to: *mut $T, mask: usize, x: $Vector) {
                let mut lanes = [0.0; $lanes];
                // SAFETY: see the top of the block; the caller vouches for the first `mask` elements.
                unsafe {
                    $store(lanes.as_mut_ptr(), x);
                    $(if $lane < mask {
                        *to.add($lane) = lanes[$lane];
                    })*
                }
            }
            #[inline(always)]
            fn select(self, mask: usize, yes: $Vector, no: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe {
                    let mask = $first(mask as i32);
                    $or($and(mask, yes), $and_not(mask, no))
                }
            }
            #[inline(always)]
            fn mul_add(self, a: $Vector, b: $Vector, c: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe { $add(c, $mul(a, b)) }
            }
            #[inline(always)]
            fn relu(self, x: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe {
                    let negative = $less(x, $splat(0.0));
                    $or($and(negative, $splat(-0.0)), $and_not(negative, $add(x, $splat(0.0))))
                }
            }
            #[inline(always)]
            fn choose(self, new: $Vector, old: $Vector, yes: $Vector, no: $Vector) -> $Vector {
                // SAFETY: see the top of the block.
                unsafe {
                    let wins = $and_not($not_above(new, old), $numbers(old, old));
                    $or($and(wins, yes), $and_not(wins, no))
                }
            }
            #[inline(always)]
            unsafe fn turn(self, from: *const $T, stride: usize, to: *mut $T, width: usize) {
                // SAFETY: the caller vouches for the pointers.
                unsafe { $turn(from, stride, to, width) }
            }
        }
    };
}

vectors! { f32, __m128, 4: 0 1 2 3; splat _mm_set1_ps, pack _mm_setr_ps, load _mm_loadu_ps, store _mm_storeu_ps, add _mm_add_ps,
sub _mm_sub_ps, mul _mm_mul_ps, max _mm_max_ps, less _mm_cmplt_ps, not_above _mm_cmple_ps, numbers _mm_cmpord_ps,
and _mm_and_ps, and_not _mm_andnot_ps, or _mm_or_ps, first first_ps, turn turn_ps, sum sum_four, largest largest_of_four }

vectors! { f64, __m128d, 2: 0 1; splat _mm_set1_pd, pack _mm_setr_pd, load _mm_loadu_pd, store _mm_storeu_pd, add _mm_add_pd,
sub _mm_sub_pd, mul _mm_mul_pd, max _mm_max_pd, less _mm_cmplt_pd, not_above _mm_cmple_pd, numbers _mm_cmpord_pd,
and _mm_and_pd, and_not _mm_andnot_pd, or _mm_or_pd, first first_pd, turn turn_pd, sum sum_two, largest largest_of_two }

/// All bits of the first `count` lanes.
#[inline(always)]
unsafe fn first_ps(count: i32) -> __m128 {
    // SAFETY: every x86-64 has the instructions.
    unsafe { _mm_castsi128_ps(_mm_cmpgt_epi32(_mm_set1_epi32(count), _mm_setr_epi32(0, 1, 2, 3))) }
}

/// All bits of the first `count` lanes.
#[inline(always)]
unsafe fn first_pd(count: i32) -> __m128d {
    // SAFETY: every x86-64 has the instructions.
    unsafe { _mm_castsi128_pd(_mm_cmpgt_epi32(_mm_set1_epi32(count), _mm_setr_epi32(0, 0, 1, 1))) }
}

/// Transposes 4 × 4 scalars, between rows that are `stride` and `width` apart.
#[inline(always)]
unsafe fn turn_pd(from: *const f64, stride: usize, to: *mut f64, width: usize) {
    for row in [0, 2] {
        for column in [0, 2] {
            // SAFETY: the callers vouch for the pointers; every x86-64 has the instructions.
            unsafe {
                let from = from.add(row * stride + column);
                let (a, b) = (_mm_loadu_pd(from), _mm_loadu_pd(from.add(stride)));
                let to = to.add(column * width + row);
                _mm_storeu_pd(to, _mm_unpacklo_pd(a, b));
                _mm_storeu_pd(to.add(width), _mm_unpackhi_pd(a, b));
            }
        }
    }
}
