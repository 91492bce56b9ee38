//! Elementwise functions and activations.

use super::{INFINITY, NAN, at, check};
use std::f64::consts::{FRAC_PI_2, LN_2};

#[test]
fn elementwise() {
    check(&[
        ("abs(x)", &[0.0], 0.0, &[0.0]),
        ("abs(x)", &[-0.0], 0.0, &[0.0]),
        ("sqrt(x)", &[0.0], 0.0, &[INFINITY]),
        ("rsqrt(x)", &[0.0], INFINITY, &[-INFINITY]),
        ("log(x)", &[0.0], -INFINITY, &[INFINITY]),
        ("1.0 / x", &[0.0], INFINITY, &[-INFINITY]),
        ("x / y", &[1e-160, 1e-160], 1.0, &[1e160, -1e160]),
        ("log1p(x)", &[1e-20], 1e-20, &[1.0]),
        ("expm1(x)", &[1e-20], 1e-20, &[1.0]),
        ("asin(x)", &[1.0], FRAC_PI_2, &[INFINITY]),
        ("acos(x)", &[1.0], 0.0, &[-INFINITY]),
        ("atan(x)", &[1e300], FRAC_PI_2, &[0.0]),
        ("erf(x)", &[-30.0], -1.0, &[0.0]),
        ("tanh(x)", &[1000.0], 1.0, &[0.0]),
        ("floor(x) * x", &[-0.5], 0.5, &[-1.0]),
        ("round(x) * x", &[2.5], 5.0, &[2.0]),
        ("round(x) * x", &[3.5], 14.0, &[4.0]),
        ("sign(x) * x", &[-0.0], 0.0, &[0.0]),
        ("not_equal(x, x) + 0.0 * y", &[NAN, 1.0], 1.0, &[0.0, 0.0]),
        ("less_equal(x, 0.0) + 0.0 * y", &[-0.0, 1.0], 1.0, &[0.0, 0.0]),
        ("greater_equal(x, 0.0) + 0.0 * y", &[NAN, 1.0], 0.0, &[0.0, 0.0]),
    ]);
}

#[test]
fn powers() {
    check(&[
        ("pow(x, 0) + 0.0 * x", &[0.0], 1.0, &[0.0]),
        ("pow(x, 1)", &[0.0], 0.0, &[1.0]),
        ("pow(x, 2)", &[-3.0], 9.0, &[-6.0]),
        ("pow(x, 3)", &[-2.0], -8.0, &[12.0]),
        ("pow(x, 5)", &[-2.0], -32.0, &[80.0]),
        ("pow(x, 4)", &[0.0], 0.0, &[0.0]),
        ("pow(x, 0.5)", &[0.0], 0.0, &[INFINITY]),
        ("pow(x, -1)", &[0.0], INFINITY, &[-INFINITY]),
        ("pow(x, 1.5)", &[-1.0], NAN, &[NAN]),
        // Both vary.
        ("pow(x, y)", &[2.0, 3.0], 8.0, &[12.0, 8.0 * LN_2]),
        ("pow(x, y)", &[-3.0, 2.0], 9.0, &[-6.0, NAN]),
        ("pow(x, y)", &[2.0, 0.0], 1.0, &[0.0, LN_2]),
        ("pow(x, y)", &[0.0, 0.0], 1.0, &[0.0, 0.0]),
        ("pow(x, y)", &[0.0, 1.0], 0.0, &[1.0, 0.0]),
        ("pow(x, y)", &[0.0, 2.0], 0.0, &[0.0, 0.0]),
        ("pow(x, y)", &[0.0, 0.5], 0.0, &[INFINITY, 0.0]),
        ("pow(x, y)", &[0.0, -1.0], INFINITY, &[-INFINITY, -INFINITY]),
        // The exponent alone.
        ("pow(2.0, x)", &[3.0], 8.0, &[8.0 * LN_2]),
        ("pow(0.0, x)", &[2.0], 0.0, &[0.0]),
        ("pow(0.0, x)", &[0.0], 1.0, &[0.0]),
    ]);
    let second = |expression, point: &[f64]| at(expression, point).second;
    assert_eq!(second("pow(x, 1)", &[0.0]), [] as [Vec<f64>; 0]);
    assert_eq!(second("pow(x, 2)", &[0.0]), [[2.0]]);
    assert_eq!(second("pow(x, 3)", &[0.0]), [[0.0]]);
    assert_eq!(second("pow(x, y)", &[0.0, 0.0])[0], [0.0]);
}

#[test]
fn choices() {
    check(&[
        ("clamp(x, -1.0, 2.0)", &[-1.0], -1.0, &[0.0]),
        ("clamp(x, -1.0, 2.0)", &[2.0], 2.0, &[0.0]),
        ("clamp(x, -1.0, 2.0)", &[1.5], 1.5, &[1.0]),
        ("clamp(x, -1.0, 2.0)", &[NAN], NAN, &[0.0]),
        ("clamp(x, min = -1.0)", &[INFINITY], INFINITY, &[0.0]),
        ("clamp(x, y, 2.0)", &[0.5, 0.5], 0.5, &[0.5, 0.5]),
        ("clamp(exp(x), 0.0, 1.0)", &[1000.0], 1.0, &[0.0]),
        ("max(x, y)", &[1.0, 1.0], 1.0, &[0.5, 0.5]),
        ("max(x, y)", &[-0.0, 0.0], 0.0, &[0.5, 0.5]),
        ("max(x, y)", &[NAN, 1.0], NAN, &[1.0, 1.0]),
        ("min(x, y)", &[1.0, NAN], NAN, &[1.0, 1.0]),
        ("min(x, y)", &[1.0, 2.0], 1.0, &[1.0, 0.0]),
        ("max(x, 2.0)", &[2.0], 2.0, &[0.5]),
        ("max(concat(reshape(x, [1]), reshape(y, [1])))", &[3.0, 3.0], 3.0, &[0.5, 0.5]),
        ("max(concat(reshape(x, [1]), reshape(y, [1])))", &[-0.0, 0.0], 0.0, &[0.5, 0.5]),
        ("min(concat(reshape(x, [1]), reshape(y, [1])), dim = 0)", &[3.0, 4.0], 3.0, &[1.0, 0.0]),
        // Nothing leaks from the side that is not taken.
        ("where(greater(x, 0.0), sqrt(x), 0.0)", &[0.0], 0.0, &[0.0]),
        ("where(greater(x, 0.0), sqrt(x), 0.0)", &[4.0], 2.0, &[0.25]),
        ("where(not_equal(x, 0.0), 1.0 / x, 0.0)", &[0.0], 0.0, &[0.0]),
        ("where(less(x, 1.0), x, exp(x * x))", &[-40.0], -40.0, &[1.0]),
        ("where(greater(x, 0.0), 2.0 * log(x * x * x) - sqrt(x), x)", &[0.0], 0.0, &[1.0]),
        ("max(sqrt(x), 1.0)", &[0.0], 1.0, &[0.0]),
    ]);
    let leaks = at("where(greater(x, 0.0), sqrt(x) * log(x), 0.0)", &[0.0]);
    assert_eq!(leaks.second, [[0.0]]);
}

#[test]
fn activations() {
    check(&[
        ("relu(x)", &[0.0], 0.0, &[1.0]),
        ("relu(x)", &[-0.0], 0.0, &[1.0]),
        ("relu(x, at_zero = 0.0)", &[0.0], 0.0, &[0.0]),
        ("relu(x, at_zero = 0.0)", &[-0.0], 0.0, &[0.0]),
        ("relu(x)", &[NAN], NAN, &[1.0]),
        ("relu(x, at_zero = 0.0)", &[NAN], NAN, &[1.0]),
        ("relu6(x)", &[0.0], 0.0, &[0.0]),
        ("relu6(x)", &[6.0], 6.0, &[0.0]),
        ("relu6(x)", &[3.0], 3.0, &[1.0]),
        ("relu6(x)", &[NAN], NAN, &[0.0]),
        ("hardtanh(x)", &[-1.0], -1.0, &[0.0]),
        ("hardtanh(x, min_val = -2.0, max_val = 3.0)", &[3.0], 3.0, &[0.0]),
        ("hardsigmoid(x)", &[-3.0], 0.0, &[0.0]),
        ("hardsigmoid(x)", &[3.0], 1.0, &[0.0]),
        ("hardsigmoid(x)", &[0.0], 0.5, &[1.0 / 6.0]),
        ("hardswish(x)", &[-3.0], 0.0, &[0.0]),
        ("hardswish(x)", &[3.0], 3.0, &[1.0]),
        ("hardswish(x)", &[0.0], 0.0, &[0.5]),
        ("hardswish(x)", &[NAN], NAN, &[NAN]),
        ("leaky_relu(x)", &[0.0], 0.0, &[0.01]),
        ("leaky_relu(x, negative_slope = 0.3)", &[-0.0], 0.0, &[0.3]),
        ("leaky_relu(x)", &[NAN], NAN, &[0.01]),
        ("elu(x)", &[0.0], 0.0, &[1.0]),
        ("elu(x, alpha = 0.7)", &[0.0], 0.0, &[0.7]),
        ("elu(x, alpha = 0.7)", &[-1000.0], -0.7, &[0.0]),
        ("elu(x)", &[1000.0], 1000.0, &[1.0]),
        ("selu(x)", &[0.0], 0.0, &[1.758_099_340_847_376_6]),
        ("selu(x)", &[1000.0], 1_050.700_987_355_480_5, &[1.050_700_987_355_480_5]),
        ("celu(x, alpha = 0.7)", &[0.0], 0.0, &[1.0]),
        ("celu(x, alpha = 0.7)", &[1000.0], 1000.0, &[1.0]),
        ("celu(x, alpha = 0.7)", &[-1000.0], -0.7, &[0.0]),
        ("gelu(x)", &[0.0], 0.0, &[0.5]),
        ("gelu(x)", &[1000.0], 1000.0, &[1.0]),
        ("gelu(x)", &[-1000.0], 0.0, &[0.0]),
        ("gelu(x, approximate = tanh)", &[0.0], 0.0, &[0.5]),
        ("gelu(x, approximate = tanh)", &[1000.0], 1000.0, &[1.0]),
        ("gelu(x, approximate = tanh)", &[-1000.0], 0.0, &[0.0]),
        ("silu(x)", &[0.0], 0.0, &[0.5]),
        ("silu(x)", &[1000.0], 1000.0, &[1.0]),
        ("silu(x)", &[-1000.0], 0.0, &[0.0]),
        ("mish(x)", &[0.0], 0.0, &[0.6]),
        ("mish(x)", &[1000.0], 1000.0, &[1.0]),
        ("mish(x)", &[-1000.0], 0.0, &[0.0]),
        ("sigmoid(x)", &[1000.0], 1.0, &[0.0]),
        ("sigmoid(x)", &[-1000.0], 0.0, &[0.0]),
        ("sigmoid(x)", &[-90.0], 8.194_012_623_990_515e-40, &[8.194_012_623_990_515e-40]),
        ("log_sigmoid(x)", &[1000.0], 0.0, &[0.0]),
        ("log_sigmoid(x)", &[-1000.0], -1000.0, &[1.0]),
        ("log(sigmoid(x))", &[-1000.0], -1000.0, &[1.0]),
        ("softplus(x)", &[0.0], LN_2, &[0.5]),
        ("softplus(x)", &[20.5], 20.5, &[1.0]),
        ("softplus(x)", &[1000.0], 1000.0, &[1.0]),
        ("softplus(x)", &[-1000.0], 0.0, &[0.0]),
        ("softplus(x, beta = 2.0)", &[1000.0], 1000.0, &[1.0]),
        ("softplus(x, beta = 2.0)", &[0.0], 0.5 * LN_2, &[0.5]),
        ("softplus(x, threshold = 0.5)", &[0.6], 0.6, &[1.0]),
        ("softsign(x)", &[0.0], 0.0, &[1.0]),
        ("softsign(x)", &[-1e200], -1.0, &[0.0]),
    ]);
}

/// Also the derivatives of derivatives: nothing of a side that is not taken, no 0·∞.
#[test]
fn second_derivatives_far_out() {
    let far = [
        "relu(x)",
        "relu6(x)",
        "leaky_relu(x)",
        "elu(x, alpha = 0.7)",
        "selu(x)",
        "celu(x, alpha = 0.7)",
        "gelu(x)",
        "gelu(x, approximate = tanh)",
        "silu(x)",
        "softplus(x)",
        "softplus(x, beta = 0.7)",
        "mish(x)",
        "hardtanh(x)",
        "hardsigmoid(x)",
        "hardswish(x)",
        "log_sigmoid(x)",
        "sigmoid(x)",
        "tanh(x)",
        "huber(x, 0)",
        "smooth_l1(x, 0, beta = 0.5)",
        "bce_with_logits(x, 1)",
        "bce_with_logits(x, 0, pos_weight = 2)",
        "focal(x, 1)",
        "focal(x, 0, gamma = 0.5)",
        "hinge(x, -1)",
        "where(less(abs(x), 900.0), exp(x), x)",
    ];
    for expression in far {
        for x in [1000.0, -1000.0] {
            let found = at(expression, &[x]);
            assert!(found.value.is_finite() && found.first[0][0].is_finite(), "{expression} at {x}");
            let second = found.second.first().map_or(0.0, |d| d[0]);
            assert!(second.abs() < 1e-290, "{expression} at {x}: second derivative {second}");
        }
    }
}
