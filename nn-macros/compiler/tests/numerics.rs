//! Awkward points: kinks, ties, saturation, infinities, NaN. Values and derivatives of real descriptions, as they are
//! after simplification. `docs/conventions.md` lists the conventions.
#![allow(clippy::approx_constant)] // results are results

mod common;

use common::{Numbers, close, model};
use nn_compiler::builder::Builder;
use nn_compiler::differentiate::reverse;
use nn_compiler::graph::{Shape, Value};
use nn_compiler::interpret::Tensor;
use nn_compiler::joint::differentiate;
use std::f64::consts::{FRAC_PI_2, LN_2};

const INFINITY: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

/// Loss, gradients and the derivatives of their sum, by every input.
struct Answer {
    value: f64,
    first: Vec<Vec<f64>>,
    second: Vec<Vec<f64>>,
}

/// Runs a network with the elements of its fields, all samples of each.
fn run(text: &str, samples: usize, fields: &[&[f64]]) -> Answer {
    let model = model(text);
    let data = model.data.iter().zip(fields).map(|(field, elements)| {
        let tensor = Tensor::from_fn(&field.ty, samples, |i| elements[i]);
        assert_eq!(tensor.data.len(), elements.len(), "{text}");
        tensor
    });
    let numbers = Numbers { samples, data: data.collect(), parameters: vec![], step: 0 };
    let joint = differentiate(&model);
    let (loss, by) = (joint.training[0].1, joint.input_gradients);
    let first: Vec<Value> = by.iter().filter_map(|&(_, value)| value).collect();
    let builder = Builder::new(joint.graph);
    let total = first.iter().map(|&value| builder.var(value)).map(|d| {
        let shape = d.shape();
        d.sum((0..shape.rank()).collect(), shape.batch)
    });
    let total = total.reduce(|a, b| a + b).expect("an input that matters");
    let leaves: Vec<Value> = by.iter().map(|&(n, _)| model.data[n].value).collect();
    let leaves: Vec<Value> = leaves
        .iter()
        .map(|&l| builder.insert(model.graph.op(l).clone(), &[], model.graph.ty(l).clone()).value)
        .collect();
    let second = reverse(&builder, total, builder.constant(1.0, Shape::scalar()), &leaves);
    let second: Vec<Value> = second.into_iter().flatten().map(|d| d.value).collect();
    let graph = builder.finish();
    let all = |roots: &[Value]| numbers.interpret(&graph, roots).into_iter().map(|tensor| tensor.data).collect();
    Answer { value: numbers.interpret(&graph, &[loss])[0].data[0], first: all(&first), second: all(&second) }
}

/// An expression of the scalars x, y and z at a point.
fn at(expression: &str, point: &[f64]) -> Answer {
    let inputs: Vec<String> = ["x", "y", "z"][..point.len()].iter().map(|name| format!("input {name}: [];")).collect();
    let fields: Vec<&[f64]> = point.iter().map(std::slice::from_ref).collect();
    run(&format!("network Point {{ {} loss = {expression}; }}", inputs.join(" ")), 1, &fields)
}

/// Expression, point, value, derivative by each input.
type Row = (&'static str, &'static [f64], f64, &'static [f64]);

#[track_caller]
fn check(rows: &[Row]) {
    let mut failures = vec![];
    for &(expression, point, value, derivatives) in rows {
        let found = at(expression, point);
        let first: Vec<f64> = found.first.iter().map(|d| d[0]).collect();
        let right =
            first.len() == derivatives.len() && first.iter().zip(derivatives).all(|(&a, &b)| close(a, b, 1e-14, 1.0));
        if !close(found.value, value, 1e-14, 1.0) || !right {
            failures.push(format!(
                "{expression} at {point:?}: {} and {first:?}, expected {value} and {derivatives:?}",
                found.value
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

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

#[test]
fn losses() {
    check(&[
        ("l1(x, y)", &[2.0, 2.0], 0.0, &[0.0, 0.0]),
        ("huber(x, y)", &[1.0, 0.0], 0.5, &[1.0, -1.0]),
        ("huber(x, y, delta = 0.5)", &[0.0, 0.5], 0.125, &[-0.5, 0.5]),
        ("huber(x, y, delta = 0.5)", &[3.0, 0.0], 1.375, &[0.5, -0.5]),
        ("huber(x, y)", &[1e200, 0.0], 1e200, &[1.0, -1.0]),
        ("smooth_l1(x, y, beta = 0.5)", &[0.5, 0.0], 0.25, &[1.0, -1.0]),
        ("smooth_l1(x, y, beta = 0.5)", &[3.0, 0.0], 2.75, &[1.0, -1.0]),
        ("smooth_l1(x, y, beta = 0)", &[3.0, 0.0], 3.0, &[1.0, -1.0]),
        ("bce(x, y)", &[0.0, 0.0], 0.0, &[0.0, 100.0]),
        ("bce(x, y)", &[1.0, 1.0], 0.0, &[0.0, -100.0]),
        ("bce(x, y)", &[0.0, 1.0], 100.0, &[-1e12, 100.0]),
        ("bce(x, y)", &[1.0, 0.0], 100.0, &[1e12, -100.0]),
        ("bce(x, 0.5)", &[2.0], NAN, &[1.5e12]),
        ("bce_with_logits(x, y)", &[1000.0, 1.0], 0.0, &[0.0, -1000.0]),
        ("bce_with_logits(x, y)", &[1000.0, 0.0], 1000.0, &[1.0, -1000.0]),
        ("bce_with_logits(x, y)", &[-1000.0, 1.0], 1000.0, &[-1.0, 1000.0]),
        ("bce_with_logits(x, y)", &[-1000.0, 0.0], 0.0, &[0.0, 1000.0]),
        ("bce_with_logits(x, 1, pos_weight = 3)", &[-1000.0], 3000.0, &[-3.0]),
        ("bce_with_logits(x, 0, pos_weight = 3)", &[1000.0], 1000.0, &[1.0]),
        ("hinge(x, y)", &[1.0, 1.0], 0.0, &[0.0, 0.0]),
        ("hinge(x, y, margin = 0.5)", &[2.0, -1.0], 2.5, &[1.0, -2.0]),
        ("kl_div(x, y)", &[-1.0, 0.0], 0.0, &[0.0, -INFINITY]),
        ("kl_div(x, y)", &[-INFINITY, 0.0], 0.0, &[0.0, -INFINITY]),
        ("kl_div(x, 1)", &[-2.0], 2.0, &[-1.0]),
        ("poisson_nll(x, y, log_input = false)", &[0.0, 0.0], 0.0, &[1.0, 18.420_680_743_952_367]),
        ("poisson_nll(x, y, full = true)", &[0.0, 1.0], 1.0, &[0.0, 0.0]),
        ("poisson_nll(x, y, full = true)", &[0.0, 0.0], 1.0, &[1.0, 0.0]),
        ("gaussian_nll(x, y, 0)", &[0.0, 0.0], 0.5 * -13.815_510_557_964_274, &[0.0, 0.0]),
        ("gaussian_nll(0, 0, x)", &[0.0], 0.5 * -13.815_510_557_964_274, &[0.5e6]),
        ("gaussian_nll(0, 0, x, full = true)", &[1.0], 0.918_938_533_204_672_7, &[0.5]),
        ("focal(x, 1)", &[-1000.0], 250.0, &[-0.25]),
        ("focal(x, 0, alpha = -1, gamma = 0.5)", &[-1000.0], 0.0, &[0.0]),
        ("focal(x, 1, alpha = -1, gamma = 0)", &[0.0], LN_2, &[-0.5]),
        ("margin_ranking(x, y, 1)", &[2.0, 2.0], 0.0, &[0.0, 0.0]),
        ("margin_ranking(x, y, -1, margin = 0.5)", &[2.0, 2.0], 0.5, &[1.0, -1.0]),
    ]);
}

const HALF: f64 = std::f64::consts::FRAC_1_SQRT_2;

#[test]
fn vectors_that_are_alike() {
    let pair = |expression: &str, a: &[f64], b: &[f64]| {
        let found = run(&format!("network Pair {{ input a: [2]; input b: [2]; loss = {expression}; }}"), 1, &[a, b]);
        (found.value, found.first)
    };
    let zero: &[f64] = &[0.0, 0.0];
    assert_eq!(pair("contrastive(a, b, 0)", &[1.0, 2.0], &[1.0, 2.0]), (0.5, vec![vec![0.0; 2]; 2]));
    assert_eq!(pair("contrastive(a, b, 1)", &[1.0, 2.0], &[1.0, 4.0]), (2.0, vec![vec![0.0, -2.0], vec![0.0, 2.0]]));
    assert_eq!(pair("triplet(a, b, a, eps = 0)", zero, zero), (1.0, vec![vec![0.0; 2]; 2]));
    assert_eq!(pair("triplet(a, b, a, eps = 0, p = 3)", zero, zero), (1.0, vec![vec![0.0; 2]; 2]));
    // A vector of zeros: 1/√(1e−12) times the other's direction.
    let (value, first) = pair("cosine_embedding(a, b, 1)", zero, &[1.0, 1.0]);
    assert_eq!(value, 1.0);
    assert!(close(first[0][0], -1e6 * HALF, 1e-9, 1.0) && first[1] == [0.0, 0.0], "{first:?}");
    let (value, first) = pair("cosine_embedding(a, b, -1, margin = 1)", &[3.0, 4.0], &[3.0, 4.0]);
    assert_eq!((value, first), (0.0, vec![vec![0.0; 2]; 2]));
}

/// PyTorch's formula, row by row: (loss, derivative by the logits).
fn cross_entropy(
    rows: &[[f64; 3]],
    classes: &[f64],
    weight: [f64; 3],
    ignore: Option<usize>,
    smoothing: f64,
) -> (f64, Vec<f64>) {
    let counts: Vec<usize> = (0..rows.len()).filter(|&r| Some(classes[r] as usize) != ignore).collect();
    let total: f64 = counts.iter().map(|&r| weight[classes[r] as usize]).sum();
    let (mut loss, mut gradient) = (0.0, vec![0.0; 3 * rows.len()]);
    for &r in &counts {
        let (row, class) = (rows[r], classes[r] as usize);
        let max = row.iter().copied().fold(f64::MIN, f64::max);
        let log_sum = max + row.iter().map(|x| (x - max).exp()).sum::<f64>().ln();
        for j in 0..3 {
            let target = weight[j] * (smoothing / 3.0 + if j == class { 1.0 - smoothing } else { 0.0 });
            loss += target * (log_sum - row[j]) / total;
            for k in 0..3 {
                let p = (row[k] - log_sum).exp();
                gradient[3 * r + k] += target * (p - if k == j { 1.0 } else { 0.0 }) / total;
            }
        }
    }
    (loss, gradient)
}

#[test]
fn cross_entropies() {
    let rows = [[1000.0, -1000.0, 0.0], [0.3, -0.7, 2.0], [-5.0, 1.0, 1.0], [0.0, 0.0, -1000.0]];
    let classes = [1.0, 2.0, 0.0, 2.0];
    let (ones, weight) = ([1.0; 3], [0.5, 2.0, 3.0]);
    let cases = [
        ("", ones, None, 0.0),
        (", label_smoothing = 0.1", ones, None, 0.1),
        (", weight = [0.5, 2, 3]", weight, None, 0.0),
        (", ignore_index = 2", ones, Some(2), 0.0),
        (", weight = [0.5, 2, 3], label_smoothing = 0.3", weight, None, 0.3),
        (", weight = [0.5, 2, 3], label_smoothing = 0.3, ignore_index = 1", weight, Some(1), 0.3),
    ];
    let flat = rows.as_flattened();
    for (options, weight, ignore, smoothing) in cases {
        let (loss, gradient) = cross_entropy(&rows, &classes, weight, ignore, smoothing);
        let text = |call: &str| format!("network Rows {{ input x: [3]; target t: class(3); loss = {call}; }}");
        let mut calls = vec![format!("cross_entropy(x, t{options})")];
        if smoothing == 0.0 {
            calls.push(format!("nll(log_softmax(x), t{options})"));
        }
        for call in calls {
            let found = run(&text(&call), rows.len(), &[flat, &classes]);
            assert!(close(found.value, loss, 1e-14, 1.0), "{call}: {} instead of {loss}", found.value);
            let right = found.first[0].iter().zip(&gradient).all(|(&a, &b)| close(a, b, 1e-14, 1.0));
            assert!(right, "{call}: {:?} instead of {gradient:?}", found.first[0]);
        }
    }
    let none = run(
        "network None { input x: [3]; target t: class(3); loss = cross_entropy(x, t, ignore_index = 1); }",
        1,
        &[&rows[1], &[1.0]],
    );
    assert!(none.value.is_nan(), "nothing counts: {}", none.value);
    let soft = "network Soft { input x: [3]; input t: [3]; loss = cross_entropy(x, t, label_smoothing = 0.3); }";
    let hard = run(
        "network Hard { input x: [3]; target t: class(3); loss = cross_entropy(x, t, label_smoothing = 0.3); }",
        1,
        &[&rows[1], &[2.0]],
    );
    let soft = run(soft, 1, &[&rows[1], &[0.0, 0.0, 1.0]]);
    assert!(close(soft.value, hard.value, 1e-14, 1.0), "{} and {}", soft.value, hard.value);
}
