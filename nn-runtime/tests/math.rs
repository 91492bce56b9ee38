//! The accuracy of scalar functions, against double precision, and their edges.

use nn_runtime::kernels as k;
use nn_runtime::math::*;
use std::cell::Cell;

/// Products that are rounded before something is added to them, and the machine's own.
fn arithmetics() -> [Arithmetic; 2] {
    let given = Cell::new(Arithmetic::PLAIN);
    k::map_with(&mut [0.0_f32], (), |math, ()| {
        given.set(math);
        0.0
    });
    [Arithmetic::PLAIN, given.get()]
}

/// Every so many bit patterns of finite `f32`, of both signs, between two magnitudes.
fn numbers(from: f32, to: f32) -> impl Iterator<Item = f32> {
    (from.to_bits()..=to.to_bits())
        .step_by(if cfg!(debug_assertions) { 9_973 } else { 1_009 })
        .map(f32::from_bits)
        .flat_map(|x| [x, -x])
}

/// The distance of `got` from the truth, in units in the last place of the truth.
fn ulps(got: f32, truth: f64) -> f64 {
    if (got.is_nan() && truth.is_nan()) || f64::from(got) == truth || got == truth as f32 {
        return 0.0;
    }
    let exponent = truth.abs().max(f64::from(f32::MIN_POSITIVE)).log2().floor();
    (f64::from(got) - truth).abs() / (exponent - 23.0).exp2()
}

#[track_caller]
fn check(name: &str, limit: f64, f: impl Fn(f32) -> f32, truth: fn(f64) -> f64, x: impl Iterator<Item = f32>) {
    let (mut worst, mut at) = (0.0, 0.0);
    for x in x {
        let error = ulps(f(x), truth(x.into()));
        assert!(!error.is_nan(), "{name}({x}) = {}", f(x));
        if error > worst {
            (worst, at) = (error, x);
        }
    }
    println!("{name}: {worst:.2} ulp at {at}");
    assert!(worst <= limit, "{name}: {worst} ulp at {at}");
}

#[test]
fn polynomials_are_accurate() {
    let all = || numbers(0.0, f32::MAX);
    for math in arithmetics() {
        println!("{math:?}");
        for to in [104.0, f32::MAX] {
            let some = || numbers(if to == f32::MAX { 0.0 } else { 1e-3 }, to);
            check("exp", 2.0, |x| math.exp(x), f64::exp, some());
            check("expm1", 2.0, |x| math.expm1(x), f64::exp_m1, some());
            check("sigmoid", 3.0, |x| math.sigmoid(x), |x| 1.0 / (1.0 + (-x).exp()), some());
        }
        check("erf", 2.0, |x| math.erf(x), libm::erf, all());
        check("erf", 2.0, |x| math.erf(x), libm::erf, numbers(1e-3, 5.0));
        check("ln", 2.0, |x| math.ln(x), f64::ln, all().filter(|x| *x >= 0.0));
        check("ln", 2.0, |x| math.ln(x), f64::ln, numbers(0.5, 2.0).filter(|x| *x >= 0.0));
        check("tanh", 2.0, |x| math.tanh(x), f64::tanh, all());
        check("tanh", 2.0, |x| math.tanh(x), f64::tanh, numbers(1e-3, 10.0));
        let soft = |x: f64| x.max(0.0) + (-x.abs()).exp().ln_1p();
        check("softplus", 3.0, |x| math.softplus(x), soft, numbers(0.0, 104.0));
        let log_sigmoid = |x: f64| x.min(0.0) - (-x.abs()).exp().ln_1p();
        check("log_sigmoid", 3.0, |x| math.log_sigmoid(x), log_sigmoid, all());
    }
}

#[test]
fn functions_are_those_of_plain_arithmetic() {
    let same = |free: fn(f32) -> f32, plain: &dyn Fn(f32) -> f32| {
        numbers(0.0, f32::INFINITY).for_each(|x| assert_eq!(free(x).to_bits(), plain(x).to_bits(), "{x}"));
    };
    let math = Arithmetic::PLAIN;
    same(exp, &|x| math.exp(x));
    same(expm1, &|x| math.expm1(x));
    same(ln, &|x| math.ln(x));
    same(log, &|x| math.log(x));
    same(log1p, &|x| math.log1p(x));
    same(tanh, &|x| math.tanh(x));
    same(sigmoid, &|x| math.sigmoid(x));
    same(erf, &|x| math.erf(x));
    same(softplus, &|x| math.softplus(x));
    same(log_sigmoid, &|x| math.log_sigmoid(x));
}

#[test]
fn what_is_not_above_zero_has_the_same_exponential() {
    for math in arithmetics() {
        let below = numbers(0.0, f32::INFINITY).map(|x| -x.abs()).chain([f32::NAN]);
        below.for_each(|x| assert_eq!(Real::exp_below_zero(x, math).to_bits(), math.exp(x).to_bits(), "{x}"));
    }
}

#[test]
fn the_others_are_accurate() {
    let all = || numbers(0.0, f32::MAX);
    let unit = || numbers(0.0, 1.0);
    check("log1p", 1.0, log1p, f64::ln_1p, all().filter(|x| *x >= -1.0));
    check("sqrt", 0.5, sqrt, f64::sqrt, all().filter(|x| *x >= 0.0));
    check("rsqrt", 1.5, rsqrt, |x| 1.0 / x.sqrt(), all().filter(|x| *x > 0.0));
    check("sin", 1.0, sin, f64::sin, all());
    check("cos", 1.0, cos, f64::cos, all());
    check("tan", 1.0, tan, f64::tan, all());
    check("asin", 1.0, asin, f64::asin, unit());
    check("acos", 1.0, acos, f64::acos, unit());
    check("atan", 1.0, atan, f64::atan, all());
    check("sinh", 2.0, sinh, f64::sinh, all());
    check("cosh", 2.0, cosh, f64::cosh, all());
    check("asinh", 2.0, asinh, f64::asinh, all());
    check("floor", 0.0, floor, f64::floor, all());
    check("round", 0.0, round, f64::round_ties_even, all());
    check("abs", 0.0, abs, f64::abs, all());
    check("square", 0.5, square, |x| x * x, all());
}

fn edges<T: Real>(math: Arithmetic) {
    let bits = |x: T| x.to_f64().to_bits();
    let same = |a: T, b: T| assert_eq!(bits(a), bits(b), "{a} instead of {b}");
    let nan = |x: T| assert!(x.to_f64().is_nan(), "{x} instead of NaN");
    let (zero, one, infinity) = (T::ZERO, T::ONE, T::INFINITY);
    let number = T::from_f64;
    let (exp, expm1, ln) = (|x: T| math.exp(x), |x: T| math.expm1(x), |x: T| math.ln(x));
    let (log, log1p, erf) = (|x: T| math.log(x), |x: T| math.log1p(x), |x: T| math.erf(x));
    let (tanh, sigmoid) = (|x: T| math.tanh(x), |x: T| math.sigmoid(x));
    let (softplus, log_sigmoid) = (|x: T| math.softplus(x), |x: T| math.log_sigmoid(x));
    let in_arithmetic: [&dyn Fn(T) -> T; 10] =
        [&exp, &expm1, &ln, &log, &log1p, &erf, &tanh, &sigmoid, &softplus, &log_sigmoid];
    let others: [&dyn Fn(T) -> T; 15] =
        [&sqrt, &rsqrt, &abs, &square, &sign, &sin, &cos, &tan, &asin, &acos, &atan, &sinh, &cosh, &asinh, &floor];
    for f in in_arithmetic.into_iter().chain(others) {
        nan(f(T::NAN));
    }
    nan(round(T::NAN));
    nan(relu(T::NAN));
    nan(relu(-T::NAN));
    let odd: [&dyn Fn(T) -> T; 13] =
        [&tanh, &sin, &tan, &asin, &atan, &sinh, &asinh, &erf, &expm1, &log1p, &floor, &round, &sqrt];
    for odd in odd {
        same(odd(-zero), -zero);
        same(odd(zero), zero);
    }
    same(exp(infinity), infinity);
    same(exp(-infinity), zero);
    same(exp(zero), one);
    same(expm1(infinity), infinity);
    same(expm1(-infinity), -one);
    same(expm1(number(1e-40)), number(1e-40));
    same(erf(infinity), one);
    same(erf(-infinity), -one);
    same(erf(number(7.0)), one);
    same(ln(zero), -infinity);
    same(ln(-zero), -infinity);
    same(ln(one), zero);
    same(ln(infinity), infinity);
    nan(ln(-one));
    nan(sqrt(-one));
    same(rsqrt(zero), infinity);
    same(tanh(infinity), one);
    same(tanh(-infinity), -one);
    same(tanh(number(-30.0)), -one);
    same(sigmoid(infinity), one);
    same(sigmoid(-infinity), zero);
    same(sigmoid(zero), number(0.5));
    assert!(sigmoid(number(-100.0)) > zero);
    same(softplus(number(20.5)), number(20.5));
    same(softplus(infinity), infinity);
    same(softplus(-infinity), zero);
    same(log_sigmoid(number(-1000.0)), number(-1000.0));
    same(log_sigmoid(infinity), zero);
    same(log_sigmoid(-infinity), -infinity);
    same(sign(zero), zero);
    same(sign(-zero), zero);
    same(sign(number(-3.0)), -one);
    same(sign(infinity), one);
    same(pow(zero, zero), one);
    same(pow(number(-2.0), number(3.0)), number(-8.0));
    for (x, rounded, floored) in [
        (0.5, 0.0, 0.0),
        (1.5, 2.0, 1.0),
        (2.5, 2.0, 2.0),
        (-0.5, -0.0, -1.0),
        (-1.5, -2.0, -2.0),
        (-0.2, -0.0, -1.0),
        (7.0, 7.0, 7.0),
        (1e30, 1e30, 1e30),
    ] {
        same(round(number(x)), number(rounded));
        same(floor(number(x)), number(floored));
    }
    same(floor(-infinity), -infinity);
    for (a, b) in [(T::NAN, one), (one, T::NAN), (T::NAN, -infinity), (infinity, T::NAN)] {
        nan(min(a, b));
        nan(max(a, b));
    }
    same(min(one, -one), -one);
    same(max(one, -one), one);
    assert!(is_negative(-zero) && is_negative(-one) && is_negative(-infinity));
    assert!(!is_negative(zero) && !is_negative(one) && !is_negative(T::NAN) && !is_negative(-T::NAN));
    same(relu(-one), -zero);
    same(relu(-zero), zero);
    same(relu(number(2.0)), number(2.0));
}

#[test]
fn edges_f32() {
    arithmetics().into_iter().for_each(edges::<f32>);
}

#[test]
fn edges_f64() {
    arithmetics().into_iter().for_each(edges::<f64>);
}
