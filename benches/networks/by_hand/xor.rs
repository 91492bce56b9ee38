//! A step of `Xor` for four samples: those are in two vectors, two beside each other with eight units each, and nothing but the
//! parameters goes through memory.

use super::{available, math};
use benches::describe::Xor;
use core::arch::x86_64::*;

/// What two samples have for each unit.
type Pair = __m512;

/// The loss of four samples, by which it moves the parameters.
///
/// # Panics
/// If the machine has no AVX-512.
pub fn step(network: &mut Xor, bits: &[[f32; 2]; 4], odd: &[[f32; 1]; 4], rate: f32) -> f32 {
    assert!(available(), "the machine has AVX-512");
    // SAFETY: it has.
    unsafe { descend(network, bits, odd, rate) }
}

#[target_feature(enable = "avx512f,avx512dq")]
fn descend(network: &mut Xor, bits: &[[f32; 2]; 4], odd: &[[f32; 1]; 4], rate: f32) -> f32 {
    let (one, fma) = (_mm512_set1_ps(1.0), _mm512_fmadd_ps);
    let (hidden, answer) = (&mut network.hidden, &mut network.answer);
    let weight: &mut [f32; 8] = answer.weight.as_flattened_mut().try_into().expect("eight units");
    let first = [pair(bits[0][0], bits[1][0]), pair(bits[2][0], bits[3][0])];
    let second = [pair(bits[0][1], bits[1][1]), pair(bits[2][1], bits[3][1])];
    let y = _mm512_mask_mov_ps(pair(odd[0][0], odd[2][0]), 0xf0f0, pair(odd[1][0], odd[3][0]));

    let [w0, w1, bias, w] = [twice(&hidden.weight[0]), twice(&hidden.weight[1]), twice(&hidden.bias), twice(weight)];
    let h = [
        math::tanh(fma(second[0], w1, fma(first[0], w0, bias))),
        math::tanh(fma(second[1], w1, fma(first[1], w0, bias))),
    ];
    // Each sample's sum takes the bias in with one of its terms.
    let once = _mm512_maskz_mov_ps(0x0101, _mm512_set1_ps(answer.bias[0]));
    let z = sums_of_units([fma(h[0], w, once), fma(h[1], w, once)]);
    let (p, exp) = math::sigmoid(z);
    let losses = _mm512_add_ps(_mm512_fnmadd_ps(z, y, _mm512_max_ps(z, _mm512_setzero_ps())), math::log1p(exp));

    let d_z = _mm512_mul_ps(_mm512_sub_ps(p, y), _mm512_set1_ps(0.25));
    let d_answer = [_mm512_shuffle_f32x4::<0b01_01_00_00>(d_z, d_z), _mm512_shuffle_f32x4::<0b11_11_10_10>(d_z, d_z)];
    // By these the derivatives need one operation more, once the sigmoid is there.
    let slopes =
        [_mm512_mul_ps(_mm512_fnmadd_ps(h[0], h[0], one), w), _mm512_mul_ps(_mm512_fnmadd_ps(h[1], h[1], one), w)];
    let d_hidden = [_mm512_mul_ps(d_answer[0], slopes[0]), _mm512_mul_ps(d_answer[1], slopes[1])];
    move_by(&mut hidden.weight[0], rate, d_hidden, first);
    move_by(&mut hidden.weight[1], rate, d_hidden, second);
    move_by(&mut hidden.bias, rate, d_hidden, [one, one]);
    move_by(weight, rate, d_answer, h);
    answer.bias[0] -= rate * sum_of_samples(d_z);
    0.25 * sum_of_samples(losses)
}

/// A number of each of two samples, for all units.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn pair(low: f32, high: f32) -> Pair {
    _mm512_mask_mov_ps(_mm512_set1_ps(low), 0xff00, _mm512_set1_ps(high))
}

/// What the units have, for two samples.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn twice(units: &[f32; 8]) -> Pair {
    // SAFETY: eight numbers are half a vector.
    _mm512_broadcast_f32x8(unsafe { _mm256_loadu_ps(units.as_ptr()) })
}

/// Of each sample, in a quarter of the vector.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn sums_of_units([low, high]: [Pair; 2]) -> __m512 {
    let (even, odd) =
        (_mm512_shuffle_f32x4::<0b10_00_10_00>(low, high), _mm512_shuffle_f32x4::<0b11_01_11_01>(low, high));
    let sum = _mm512_add_ps(even, odd);
    let sum = _mm512_add_ps(sum, _mm512_permute_ps::<0b01_00_11_10>(sum));
    _mm512_add_ps(sum, _mm512_permute_ps::<0b10_11_00_01>(sum))
}

/// Of what each sample has in its quarter.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn sum_of_samples(x: __m512) -> f32 {
    let sum = math::folded(x);
    _mm_cvtss_f32(_mm_add_ps(_mm256_castps256_ps128(sum), _mm256_extractf128_ps::<1>(sum)))
}

/// A step of descent by what is the sum over samples of a product.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn move_by(units: &mut [f32; 8], rate: f32, d: [Pair; 2], x: [Pair; 2]) {
    let sum = math::folded(_mm512_fmadd_ps(d[1], x[1], _mm512_mul_ps(d[0], x[0])));
    // SAFETY: eight numbers are such a vector.
    unsafe {
        let moved = _mm256_sub_ps(_mm256_loadu_ps(units.as_ptr()), _mm256_mul_ps(_mm256_set1_ps(rate), sum));
        _mm256_storeu_ps(units.as_mut_ptr(), moved);
    }
}
