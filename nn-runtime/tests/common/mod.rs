//! What the tests of kernels share: numbers, comparisons, and every instruction set in turn.
#![allow(dead_code)]

use std::sync::{Mutex, PoisonError};

use nn_runtime::isa::{self, Isa};
use nn_runtime::kernels::Array;
use nn_runtime::math::Real;

/// Runs `test` once with every instruction set of this machine.
///
/// The choice is global, so that tests within one binary wait for each other.
pub fn everywhere(test: impl Fn()) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    for isa in Isa::ALL.into_iter().filter(|isa| isa.available()) {
        isa::force(isa);
        eprintln!("{isa:?}");
        test();
    }
    isa::force(isa::detected());
}

/// `rows` arrays of numbers between -1 and 1 that look random.
pub fn random<A: Array<Scalar: Real>>(rows: usize, seed: u64) -> Vec<A> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let scalars: Vec<A::Scalar> = (0..rows * A::LEN)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            A::Scalar::from_f64((state >> 33) as f64 / (1_u64 << 30) as f64 - 1.0)
        })
        .collect();
    A::group(&scalars).to_vec()
}

/// `rows` arrays of NaN: results that nobody may read.
pub fn poison<A: Array<Scalar: Real>>(rows: usize) -> Vec<A> {
    A::group(&vec![A::Scalar::NAN; rows * A::LEN]).to_vec()
}

/// All scalars in double precision.
pub fn wide<A: Array<Scalar: Real>>(x: &[A]) -> Vec<f64> {
    A::flatten(x).iter().map(|x| x.to_f64()).collect()
}

/// The bits of all scalars, as far as double precision keeps them.
pub fn bits<A: Array<Scalar: Real>>(x: &[A]) -> Vec<u64> {
    wide(x).into_iter().map(f64::to_bits).collect()
}

/// Compares with what was expected, within `ulps` of the larger of 1 and the expected magnitude.
#[track_caller]
pub fn assert_close<A: Array<Scalar: Real>>(got: &[A], expected: &[f64], ulps: f64) {
    let got = wide(got);
    assert_eq!(got.len(), expected.len());
    for (i, (&got, &expected)) in got.iter().zip(expected).enumerate() {
        let tolerance = ulps * A::Scalar::EPSILON.to_f64() * expected.abs().max(1.0);
        let close = got == expected || (got.is_nan() && expected.is_nan()) || (got - expected).abs() <= tolerance;
        assert!(close, "element {i}: {got} instead of {expected}");
    }
}

/// A batch in lanes.
pub fn in_lanes<A: Array<Scalar: Real>>(x: &[A]) -> Vec<A> {
    let mut y = x.to_vec();
    nn_runtime::kernels::to_lanes(x, &mut y);
    y
}
