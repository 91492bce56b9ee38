//! Layers.

use super::common::{Numbers, model, result};
use super::{NAN, close, run};
use nn_compiler::interpret::Tensor;
use nn_compiler::mode::resolve;

/// The value of an expression of `x`.
fn value(declarations: &str, expression: &str, x: &[f64], training: bool) -> Vec<f64> {
    let text = format!("network Layer {{ {declarations} let result = {expression}; loss = sum(result); }}");
    let model = model(&text);
    let mut numbers = Numbers::draw(&model, 1, (0.0, 1.0), 1);
    numbers.samples = x.len() / model.data[0].ty.shape.len();
    numbers.data = vec![Tensor::from_fn(&model.data[0].ty, numbers.samples, |i| x[i])];
    let root = [result(&model)];
    let (graph, inference, trained) = match training {
        true => resolve(model.graph.clone(), &[], &root),
        false => resolve(model.graph.clone(), &root, &[]),
    };
    let roots = if training { trained } else { inference };
    numbers.interpret(&graph, &roots).remove(0).data
}

#[test]
fn rows_without_variance() {
    for call in
        ["layer_norm(x, affine = false)", "group_norm(x, 1, affine = false)", "rms_norm(0.0 * x, affine = false)"]
    {
        let text = format!("network Row {{ input x: [3]; loss = sum({call} * [1.0, 2.0, 4.0]); }}");
        let found = run(&text, 1, &[&[5.0; 3]]);
        assert_eq!(found.value, 0.0, "{call}");
        let finite = found.first.iter().flatten().all(|d| d.abs() <= 4.0 / 1e-5f64.sqrt());
        assert!(finite, "{call}: {:?}", found.first);
    }
    let found = run("network Row { input x: [2]; loss = layer_norm(x, affine = false)[0]; }", 1, &[&[5.0; 2]]);
    assert!(close(found.first[0][0], 0.5 / 1e-5f64.sqrt(), 1e-12, 1.0), "1/√eps: {:?}", found.first);
}

#[test]
fn variances_of_norms_are_biased() {
    let rows = [1.0, 3.0, -1.0, 5.0];
    let (mean, variance) = (2.0, 5.0);
    let expected: Vec<f64> = rows.iter().map(|x| (x - mean) / f64::sqrt(variance + 1e-5)).collect();
    let calls = [
        ("input x: [4];", "layer_norm(x, affine = false)"),
        ("input x: [1, 4];", "instance_norm(x)"),
        ("input x: [4];", "group_norm(x, 1, affine = false)"),
        ("input x: [1];", "batch_norm(x, affine = false)"),
    ];
    for (declarations, call) in calls {
        let found = value(declarations, call, &rows, true);
        assert!(found.iter().zip(&expected).all(|(&a, &b)| close(a, b, 1e-14, 1.0)), "{call}: {found:?}");
    }
}

/// Systems that keep the mean as a constant are wrong from the third derivative on.
#[test]
fn third_derivatives_of_norms() {
    let x = [0.3, -1.2, 0.7, 2.0];
    for call in
        ["layer_norm(x, affine = false)", "rms_norm(x, eps = 0.1, affine = false)", "instance_norm(reshape(x, [1, 4]))"]
    {
        let weighed = format!("sum(square(flatten({call})) * [1.0, 2.0, 4.0, -1.0])");
        let second =
            "sum(grad(sum(grad(U, x) * [1.0, 0.5, -2.0, 3.0]), x) * [0.3, 2.0, 1.0, -1.0])".replace('U', &weighed);
        let text = format!("network Third {{ input x: [4]; loss = {second}; }}");
        let found = run(&text, 1, &[&x]).first.remove(0);
        for i in 0..4 {
            let moved = |step: f64| {
                let mut x = x;
                x[i] += step;
                run(&text, 1, &[&x]).value
            };
            let difference = (moved(1e-5) - moved(-1e-5)) / 2e-5;
            assert!(close(found[i], difference, 1e-6, 1.0), "{call} by {i}: {} and {difference}", found[i]);
        }
    }
}

#[test]
fn dropout_scales_what_it_keeps() {
    let x: Vec<f64> = (1..=4000).map(f64::from).collect();
    let found = value("input x: [40];", "dropout(x, 0.2)", &x, true);
    assert!(found.iter().zip(&x).all(|(&y, &x)| y == 0.0 || close(y, x / 0.8, 1e-15, 1.0)));
    let kept = found.iter().filter(|&&y| y != 0.0).count();
    assert!((3100..3300).contains(&kept), "{kept} of 4000");
    assert_eq!(value("input x: [40];", "dropout(x, 0.2)", &x, false), x, "inference");
    assert_eq!(value("input x: [40];", "dropout(x, 0)", &x, true), x, "nothing is dropped");
}

#[test]
fn padding_tokens_are_zeros_and_train_nothing() {
    let table = "param p: [3, 2] = ones(); input t: [4] of class(3);";
    let model = model(&format!(
        "network Tokens {{ {table} let result = embedding(t, p, padding_idx = 1); loss = sum(result * [[1.0, 2.0], [4.0, 8.0], [16.0, 32.0], [64.0, 128.0]]); }}"
    ));
    let mut numbers = Numbers::draw(&model, 1, (0.0, 1.0), 1);
    numbers.data[0].data = vec![0.0, 1.0, 0.0, 2.0];
    let joint = nn_compiler::joint::differentiate(&model);
    let rows = numbers.interpret(&model.graph, &[result(&model)]).remove(0).data;
    assert_eq!(rows[2..4], [0.0, 0.0]);
    assert!(rows[..2].iter().all(|&x| x != 0.0));
    // A token that comes twice gets the sum.
    let gradient = numbers.interpret(&joint.graph, &[joint.gradients[0].1.expect("a path")]).remove(0);
    assert_eq!(gradient.data, [17.0, 34.0, 0.0, 0.0, 64.0, 128.0]);
}

#[test]
fn attention_without_any_place() {
    let declarations = "input x: [3, 2];";
    let x = [0.5, 1.0, -1.0, 2.0, 0.3, 0.4];
    let call = |mask: &str| format!("attention(x, 1, key_padding_mask = {mask})");
    let some = value(declarations, &call("[1, 0, 1]"), &x, true);
    assert!(some.iter().all(|y| y.is_finite()) && some[..2] == some[2..4], "all look at the second place");
    assert!(value(declarations, &call("[1, 1, 1]"), &x, true).iter().all(|y| y.is_nan()));
}

#[test]
fn comparisons_notice_what_is_no_number() {
    assert!(!close(NAN, 1.0, 1.0, 1.0) && !close(1.0, NAN, 1.0, 1.0) && close(NAN, NAN, 0.0, 1.0));
    assert!(!close(f64::INFINITY, 1.0, 1.0, 1.0) && !close(f64::INFINITY, f64::NEG_INFINITY, 1.0, 1.0));
}
