//! `Policy` for one sample: all units of a layer in four vectors.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::{available, math};
use benches::describe::Policy;
use core::arch::x86_64::*;

const HIDDEN: usize = 64;
const LANES: usize = 16;
/// Vectors of a hidden layer.
const VECTORS: usize = HIDDEN / LANES;

type Hidden = [__m512; VECTORS];

/// The actions for a state.
///
/// # Panics
/// If the machine has no AVX-512.
pub fn forward(network: &Policy, state: &[f32; 4], room: &mut [f32; HIDDEN]) -> [f32; 2] {
    assert!(available(), "the machine has AVX-512");
    // SAFETY: it has.
    unsafe { layers(network, state, room) }
}

#[target_feature(enable = "avx512f,avx512dq")]
fn layers(network: &Policy, state: &[f32; 4], room: &mut [f32; HIDDEN]) -> [f32; 2] {
    let first = tanh(layer(state, &network.first.weight, &network.first.bias));
    for (first, room) in first.into_iter().zip(room.as_chunks_mut::<LANES>().0) {
        // SAFETY: it has room for a vector.
        unsafe { _mm512_storeu_ps(room.as_mut_ptr(), first) };
    }
    let second = tanh(layer(room, &network.second.weight, &network.second.bias));
    last(second, &network.action.weight, network.action.bias)
}

/// `x · w + b`, in two chains.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn layer<const I: usize>(x: &[f32; I], w: &[[f32; HIDDEN]; I], b: &[f32; HIDDEN]) -> Hidden {
    let mut even = vectors(b);
    let mut odd = [_mm512_setzero_ps(); VECTORS];
    for (x, w) in x.as_chunks::<2>().0.iter().zip(w.as_chunks::<2>().0) {
        let (first, second) = (vectors(&w[0]), vectors(&w[1]));
        for v in 0..VECTORS {
            even[v] = _mm512_fmadd_ps(_mm512_set1_ps(x[0]), first[v], even[v]);
            odd[v] = _mm512_fmadd_ps(_mm512_set1_ps(x[1]), second[v], odd[v]);
        }
    }
    for v in 0..VECTORS {
        even[v] = _mm512_add_ps(even[v], odd[v]);
    }
    even
}

/// Two columns, whose weights lie side by side.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn last(x: Hidden, w: &[[f32; 2]; HIDDEN], b: [f32; 2]) -> [f32; 2] {
    let low = _mm512_setr_epi32(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
    let high = _mm512_add_epi32(low, _mm512_set1_epi32(8));
    let mut sums = [_mm512_setzero_ps(); 2];
    for (x, w) in x.into_iter().zip(w.as_chunks::<LANES>().0) {
        // SAFETY: sixteen pairs of weights are two vectors.
        let halves = unsafe { [_mm512_loadu_ps(w.as_ptr().cast()), _mm512_loadu_ps(w[8..].as_ptr().cast())] };
        sums[0] = _mm512_fmadd_ps(_mm512_permutexvar_ps(low, x), halves[0], sums[0]);
        sums[1] = _mm512_fmadd_ps(_mm512_permutexvar_ps(high, x), halves[1], sums[1]);
    }
    let sum = math::folded(_mm512_add_ps(sums[0], sums[1]));
    let sum = _mm_add_ps(_mm256_castps256_ps128(sum), _mm256_extractf128_ps::<1>(sum));
    let sum = _mm_add_ps(sum, _mm_movehl_ps(sum, sum));
    [_mm_cvtss_f32(sum) + b[0], _mm_cvtss_f32(_mm_movehdup_ps(sum)) + b[1]]
}

/// Of a whole layer.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn tanh(mut x: Hidden) -> Hidden {
    for x in &mut x {
        *x = math::tanh(*x);
    }
    x
}

/// All numbers of a layer.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn vectors(x: &[f32; HIDDEN]) -> Hidden {
    let mut vectors = [_mm512_setzero_ps(); VECTORS];
    for (vector, x) in vectors.iter_mut().zip(x.as_chunks::<LANES>().0) {
        // SAFETY: so many numbers fill a vector.
        *vector = unsafe { _mm512_loadu_ps(x.as_ptr()) };
    }
    vectors
}
