//! One number of all lanes of a vector, halves onto halves.

use core::arch::x86_64::*;

/// The sum of all lanes, halves onto halves.
#[inline(always)]
pub(super) unsafe fn sum_ps(x: __m256) -> f32 {
    // SAFETY: the callers hold a token.
    unsafe { sum_four(_mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps::<1>(x))) }
}

/// The sum of all lanes, halves onto halves.
#[inline(always)]
pub(super) unsafe fn sum_pd(x: __m256d) -> f64 {
    // SAFETY: the callers hold a token.
    unsafe { sum_two(_mm_add_pd(_mm256_castpd256_pd128(x), _mm256_extractf128_pd::<1>(x))) }
}

/// The largest of all lanes, halves onto halves.
#[inline(always)]
pub(super) unsafe fn largest_ps(x: __m256) -> f32 {
    // SAFETY: the callers hold a token.
    unsafe { largest_of_four(_mm_max_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps::<1>(x))) }
}

/// The largest of all lanes, halves onto halves.
#[inline(always)]
pub(super) unsafe fn largest_pd(x: __m256d) -> f64 {
    // SAFETY: the callers hold a token.
    unsafe { largest_of_two(_mm_max_pd(_mm256_castpd256_pd128(x), _mm256_extractf128_pd::<1>(x))) }
}

/// The sum of all lanes, halves onto halves.
#[inline(always)]
pub unsafe fn sum_four(x: __m128) -> f32 {
    // SAFETY: these instructions are always there.
    unsafe {
        let x = _mm_add_ps(x, _mm_movehl_ps(x, x));
        _mm_cvtss_f32(_mm_add_ss(x, _mm_shuffle_ps::<1>(x, x)))
    }
}

/// The sum of both lanes.
#[inline(always)]
pub unsafe fn sum_two(x: __m128d) -> f64 {
    // SAFETY: these instructions are always there.
    unsafe { _mm_cvtsd_f64(_mm_add_sd(x, _mm_unpackhi_pd(x, x))) }
}

/// The largest of all lanes, halves onto halves.
#[inline(always)]
pub unsafe fn largest_of_four(x: __m128) -> f32 {
    // SAFETY: these instructions are always there.
    unsafe {
        let x = _mm_max_ps(x, _mm_movehl_ps(x, x));
        _mm_cvtss_f32(_mm_max_ss(x, _mm_shuffle_ps::<1>(x, x)))
    }
}

/// The larger of both lanes.
#[inline(always)]
pub unsafe fn largest_of_two(x: __m128d) -> f64 {
    // SAFETY: these instructions are always there.
    unsafe { _mm_cvtsd_f64(_mm_max_sd(x, _mm_unpackhi_pd(x, x))) }
}
