//! The accuracy of scalar functions, against double precision, and their edges.

use nn_runtime::math::*;

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
fn check(name: &str, limit: f64, f: fn(f32) -> f32, truth: fn(f64) -> f64, x: impl Iterator<Item = f32>) {
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
    check("exp", 2.0, exp, f64::exp, all());
    check("exp", 2.0, exp, f64::exp, numbers(1e-3, 104.0));
    check("expm1", 2.0, expm1, f64::exp_m1, all());
    check("expm1", 2.0, expm1, f64::exp_m1, numbers(1e-3, 104.0));
    check("erf", 2.0, erf, libm::erf, all());
    check("erf", 2.0, erf, libm::erf, numbers(1e-3, 5.0));
    check("ln", 2.0, ln, f64::ln, all().filter(|x| *x >= 0.0));
    check("ln", 2.0, ln, f64::ln, numbers(0.5, 2.0).filter(|x| *x >= 0.0));
    check("tanh", 2.0, tanh, f64::tanh, all());
    check("tanh", 2.0, tanh, f64::tanh, numbers(1e-3, 10.0));
    check("sigmoid", 3.0, sigmoid, |x| 1.0 / (1.0 + (-x).exp()), all());
    check("sigmoid", 3.0, sigmoid, |x| 1.0 / (1.0 + (-x).exp()), numbers(1e-3, 104.0));
    let soft = |x: f64| x.max(0.0) + (-x.abs()).exp().ln_1p();
    check("softplus", 3.0, softplus, soft, numbers(0.0, 104.0));
    check("log_sigmoid", 3.0, log_sigmoid, |x| (x.min(0.0)) - (-x.abs()).exp().ln_1p(), all());
}

#[test]
fn what_is_not_above_zero_has_the_same_exponential() {
    let below = numbers(0.0, f32::INFINITY).map(|x| -x.abs()).chain([f32::NAN]);
    below.for_each(|x| assert_eq!(Real::exp_below_zero(x).to_bits(), exp(x).to_bits(), "{x}"));
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

fn edges<T: Real>() {
    let bits = |x: T| x.to_f64().to_bits();
    let same = |a: T, b: T| assert_eq!(bits(a), bits(b), "{a} instead of {b}");
    let nan = |x: T| assert!(x.to_f64().is_nan(), "{x} instead of NaN");
    let (zero, one, infinity) = (T::ZERO, T::ONE, T::INFINITY);
    let number = T::from_f64;
    let functions: [fn(T) -> T; 25] = [
        exp,
        expm1,
        ln,
        log,
        log1p,
        sqrt,
        rsqrt,
        abs,
        square,
        sign,
        tanh,
        sigmoid,
        softplus,
        log_sigmoid,
        sin,
        cos,
        tan,
        asin,
        acos,
        atan,
        sinh,
        cosh,
        asinh,
        erf,
        floor,
    ];
    for f in functions {
        nan(f(T::NAN));
    }
    nan(round(T::NAN));
    nan(relu(T::NAN));
    nan(relu(-T::NAN));
    for odd in [tanh, sin, tan, asin, atan, sinh, asinh, erf, expm1, log1p, floor, round, sqrt] {
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
    edges::<f32>();
}

#[test]
fn edges_f64() {
    edges::<f64>();
}
