//! Functions of sixteen numbers; the elementary ones by the formulas of ours.

use core::arch::x86_64::*;
use core::f32::consts::{LN_2, LOG2_E};

/// 1.5 · 2²³: adding it rounds.
const ROUND: f32 = 12_582_912.0;

/// The hyperbolic tangent.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
pub fn tanh(x: __m512) -> __m512 {
    let (number, fma) = (_mm512_set1_ps, _mm512_fmadd_ps);
    let round = number(ROUND + 127.0);
    let a = _mm512_abs_ps(x);
    let t = fma(a, number(2.0 * LOG2_E), round);
    let n = _mm512_sub_ps(t, round);
    let r = fma(n, number(-0.5 * LN_2), a);
    let r2 = _mm512_mul_ps(r, r);
    let high = fma(number(4.442_399_4e-2), r2, fma(number(1.338_663_6e-1), r, number(3.333_376_3e-1)));
    let p = fma(high, r2, fma(number(6.666_617e-1), r, number(1.0)));
    let m = fma(p, r2, r);
    let power = _mm512_castsi512_ps(_mm512_slli_epi32::<23>(_mm512_castps_si512(t)));
    let q = fma(m, power, fma(power, number(0.5), number(-0.5)));
    let y = _mm512_div_ps(q, _mm512_add_ps(q, number(1.0)));
    let y = _mm512_mask_mov_ps(y, _mm512_cmp_ps_mask::<_CMP_LT_OQ>(a, number(0.35)), _mm512_fnmadd_ps(q, y, q));
    let y = _mm512_mask_mov_ps(y, _mm512_cmp_ps_mask::<_CMP_GT_OQ>(a, number(9.2)), number(1.0));
    _mm512_or_ps(y, _mm512_and_ps(x, number(-0.0)))
}

/// The sigmoid, and with it the exponential of minus the magnitude.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
pub fn sigmoid(x: __m512) -> (__m512, __m512) {
    let (number, fma) = (_mm512_set1_ps, _mm512_fmadd_ps);
    let negative = _mm512_max_ps(_mm512_or_ps(x, number(-0.0)), number(-87.0));
    let t = fma(negative, number(LOG2_E), number(ROUND));
    let n = _mm512_sub_ps(t, number(ROUND));
    let r = fma(n, number(2.121_944_4e-4), fma(n, number(-0.693_359_4), negative));
    let r2 = _mm512_mul_ps(r, r);
    let high = fma(number(1.381_446_7e-3), r2, fma(number(8.368_781e-3), r, number(4.166_839e-2)));
    let low = fma(fma(number(1.666_652e-1), r, number(4.999_999_4e-1)), r2, r);
    let less_one = fma(high, _mm512_mul_ps(r2, r2), low);
    let power = power_of_two(t);
    let exp = fma(less_one, power, power);
    let sum = fma(less_one, power, _mm512_add_ps(power, number(1.0)));
    let below_zero = _mm512_cmp_ps_mask::<_CMP_LT_OQ>(x, number(0.0));
    (_mm512_div_ps(_mm512_mask_mov_ps(number(1.0), below_zero, exp), sum), exp)
}

/// ln(1 + x) for 0 ≤ x ≤ 1: twice the area hyperbolic tangent of x / (2 + x).
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
pub fn log1p(x: __m512) -> __m512 {
    let (number, fma) = (_mm512_set1_ps, _mm512_fmadd_ps);
    let s = _mm512_div_ps(x, _mm512_add_ps(x, number(2.0)));
    let z = _mm512_mul_ps(s, s);
    let mut sum = number(0.281_783_34);
    for term in [0.279_606, 0.400_249_1, 0.666_663_2] {
        sum = fma(sum, z, number(term));
    }
    fma(sum, _mm512_mul_ps(s, z), _mm512_add_ps(s, s))
}

/// The sum of both halves.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
pub fn folded(x: __m512) -> __m256 {
    _mm256_add_ps(_mm512_castps512_ps256(x), _mm512_extractf32x8_ps::<1>(x))
}

/// 2ⁿ, where `t` is n plus [`ROUND`].
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn power_of_two(t: __m512) -> __m512 {
    let n = _mm512_sub_epi32(_mm512_castps_si512(t), _mm512_castps_si512(_mm512_set1_ps(ROUND)));
    _mm512_castsi512_ps(_mm512_slli_epi32::<23>(_mm512_add_epi32(n, _mm512_set1_epi32(127))))
}
