//! Losses.

use super::{INFINITY, NAN, check, close, run};
use std::f64::consts::LN_2;

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
