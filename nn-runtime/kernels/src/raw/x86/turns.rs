//! Transposes of small squares, in registers.

use core::arch::x86_64::*;

/// Transposes 4 × 4 scalars, between rows that are `stride` and `width` apart.
#[inline(always)]
pub unsafe fn turn_ps(from: *const f32, stride: usize, to: *mut f32, width: usize) {
    // SAFETY: the callers vouch for the pointers; these instructions are always there.
    unsafe {
        let mut a = _mm_loadu_ps(from);
        let mut b = _mm_loadu_ps(from.add(stride));
        let mut c = _mm_loadu_ps(from.add(2 * stride));
        let mut d = _mm_loadu_ps(from.add(3 * stride));
        _MM_TRANSPOSE4_PS(&mut a, &mut b, &mut c, &mut d);
        _mm_storeu_ps(to, a);
        _mm_storeu_ps(to.add(width), b);
        _mm_storeu_ps(to.add(2 * width), c);
        _mm_storeu_ps(to.add(3 * width), d);
    }
}

/// Transposes 4 × 4 scalars, between rows that are `stride` and `width` apart.
#[inline(always)]
pub(super) unsafe fn turn_pd(from: *const f64, stride: usize, to: *mut f64, width: usize) {
    // SAFETY: the callers hold a token and vouch for the pointers.
    unsafe {
        let a = _mm256_loadu_pd(from);
        let b = _mm256_loadu_pd(from.add(stride));
        let c = _mm256_loadu_pd(from.add(2 * stride));
        let d = _mm256_loadu_pd(from.add(3 * stride));
        let (ab_even, ab_odd) = (_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b));
        let (cd_even, cd_odd) = (_mm256_unpacklo_pd(c, d), _mm256_unpackhi_pd(c, d));
        _mm256_storeu_pd(to, _mm256_permute2f128_pd::<0x20>(ab_even, cd_even));
        _mm256_storeu_pd(to.add(width), _mm256_permute2f128_pd::<0x20>(ab_odd, cd_odd));
        _mm256_storeu_pd(to.add(2 * width), _mm256_permute2f128_pd::<0x31>(ab_even, cd_even));
        _mm256_storeu_pd(to.add(3 * width), _mm256_permute2f128_pd::<0x31>(ab_odd, cd_odd));
    }
}

/// Transposes 8 × 4 scalars, as [`turn_ps`] does 4 × 4.
#[inline(always)]
pub(super) unsafe fn turn_8_ps(from: *const f32, stride: usize, to: *mut f32, width: usize) {
    // SAFETY: the callers hold a token and vouch for the pointers.
    unsafe {
        let load = |row: usize| {
            let row = from.add(row * stride);
            _mm256_insertf128_ps::<1>(_mm256_castps128_ps256(_mm_loadu_ps(row)), _mm_loadu_ps(row.add(4 * stride)))
        };
        let (a, b, c, d) = (load(0), load(1), load(2), load(3));
        let (ab_low, ab_high) = (_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
        let (cd_low, cd_high) = (_mm256_unpacklo_ps(c, d), _mm256_unpackhi_ps(c, d));
        _mm256_storeu_ps(to, _mm256_shuffle_ps::<0x44>(ab_low, cd_low));
        _mm256_storeu_ps(to.add(width), _mm256_shuffle_ps::<0xee>(ab_low, cd_low));
        _mm256_storeu_ps(to.add(2 * width), _mm256_shuffle_ps::<0x44>(ab_high, cd_high));
        _mm256_storeu_ps(to.add(3 * width), _mm256_shuffle_ps::<0xee>(ab_high, cd_high));
    }
}

/// Transposes 16 × 4 scalars, as [`turn_ps`] does 4 × 4.
#[inline(always)]
pub(super) unsafe fn turn_16_ps(from: *const f32, stride: usize, to: *mut f32, width: usize) {
    // SAFETY: the callers hold a token and vouch for the pointers.
    unsafe {
        let load = |row: usize| {
            let quarter = |i: usize| _mm_loadu_ps(from.add((row + 4 * i) * stride));
            let x = _mm512_insertf32x4::<1>(_mm512_castps128_ps512(quarter(0)), quarter(1));
            _mm512_insertf32x4::<3>(_mm512_insertf32x4::<2>(x, quarter(2)), quarter(3))
        };
        let (a, b, c, d) = (load(0), load(1), load(2), load(3));
        let (ab_low, ab_high) = (_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
        let (cd_low, cd_high) = (_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
        _mm512_storeu_ps(to, _mm512_shuffle_ps::<0x44>(ab_low, cd_low));
        _mm512_storeu_ps(to.add(width), _mm512_shuffle_ps::<0xee>(ab_low, cd_low));
        _mm512_storeu_ps(to.add(2 * width), _mm512_shuffle_ps::<0x44>(ab_high, cd_high));
        _mm512_storeu_ps(to.add(3 * width), _mm512_shuffle_ps::<0xee>(ab_high, cd_high));
    }
}

/// Transposes 8 × 4 scalars, as [`turn_pd`] does 4 × 4.
#[inline(always)]
pub(super) unsafe fn turn_8_pd(from: *const f64, stride: usize, to: *mut f64, width: usize) {
    // SAFETY: the callers hold a token and vouch for the pointers.
    unsafe {
        turn_pd(from, stride, to, width);
        turn_pd(from.add(4 * stride), stride, to.add(4), width);
    }
}
