//! Reductions, products and what arranges elements.

use super::{INFINITY, NAN, at, close, run};

/// An expression of a vector: its value, and its derivative by each element.
#[track_caller]
fn of_vector(expression: &str, x: &[f64], value: f64, derivatives: &[f64]) {
    let found = run(&format!("network Vector {{ input x: [{}]; loss = {expression}; }}", x.len()), 1, &[x]);
    let same = |a: f64, b: f64| close(a, b, 1e-15, 1.0);
    assert!(same(found.value, value), "{expression} of {x:?} is {}, expected {value}", found.value);
    let right = found.first[0].iter().zip(derivatives).all(|(&a, &b)| same(a, b));
    assert!(right, "the derivative of {expression} at {x:?} is {:?}, expected {derivatives:?}", found.first[0]);
}

#[test]
fn what_has_no_length_has_no_direction() {
    let zeros = &[0.0, -0.0, 0.0];
    for call in ["norm(x)", "norm(x, p = 1)", "norm(x, p = 0.5)", "norm(x, p = 3)", "norm(x, p = inf)", "sum_abs(x)"] {
        of_vector(call, zeros, 0.0, &[0.0; 3]);
    }
    of_vector("total_norm(x)", zeros, 0.0, &[0.0; 3]);
    of_vector("std(x)", &[2.0; 3], 0.0, &[0.0; 3]);
    of_vector("variance(x)", &[2.0; 3], 0.0, &[0.0; 3]);
    // By an element that is 0 alone, too.
    of_vector("norm(x)", &[3.0, 0.0, -4.0], 5.0, &[0.6, 0.0, -0.8]);
    of_vector("norm(x, p = 1)", &[3.0, 0.0, -4.0], 7.0, &[1.0, 0.0, -1.0]);
    of_vector("norm(x, p = 0.5)", &[4.0, 0.0, 1.0], 9.0, &[1.5, 0.0, 3.0]);
    of_vector("norm(x, p = inf)", &[4.0, 0.0, -4.0], 4.0, &[0.5, 0.0, -0.5]);
    of_vector("sqrt(sum(square(x)))", zeros, 0.0, &[NAN; 3]);
}

#[test]
fn second_derivatives_of_lengths_at_zero_are_finite() {
    for call in ["norm(x * x)", "total_norm(x * x)", "norm(x * x, p = 3)", "std(concat(reshape(x, [1]), [0.0]))"] {
        let found = at(call, &[0.0]);
        assert!(found.second.iter().flatten().all(|d| d.is_finite()), "{call}: {:?}", found.second);
    }
}

#[test]
fn products_with_zeros() {
    of_vector("prod(x)", &[2.0, 0.0, 5.0], 0.0, &[0.0, 10.0, 0.0]);
    of_vector("prod(x)", &[0.0, 3.0, 0.0], 0.0, &[0.0, 0.0, 0.0]);
    of_vector("prod(x)", &[0.0, -0.0, 0.0, 1.0], 0.0, &[0.0; 4]);
}

#[test]
fn extremes_and_their_places() {
    of_vector("max(x)", &[3.0, 1.0, 3.0], 3.0, &[0.5, 0.0, 0.5]);
    of_vector("max(x)", &[-INFINITY, -INFINITY], -INFINITY, &[0.5, 0.5]);
    of_vector("min(x)", &[NAN, 1.0], NAN, &[0.0, 0.0]);
    of_vector("argmax(x) + 0.0 * sum(x)", &[1.0, 3.0, 3.0], 1.0, &[0.0; 3]);
    of_vector(
        "argmax(where(equal(x, 2.0), x / 0.0 - x / 0.0, x)) + 0.0 * sum(x)",
        &[1.0, 2.0, 9.0, 2.0],
        1.0,
        &[0.0; 4],
    );
}

#[test]
fn exponentials_far_out() {
    of_vector("logsumexp(x)", &[1000.0, -1000.0], 1000.0, &[1.0, 0.0]);
    of_vector("logsumexp(x)", &[-1000.0, -1000.0], -1000.0 + 2f64.ln(), &[0.5, 0.5]);
    of_vector("softmax(x)[0]", &[1000.0, -1000.0, 0.0], 1.0, &[0.0; 3]);
    of_vector("log_softmax(x)[1]", &[1000.0, -1000.0], -2000.0, &[-1.0, 1.0]);
    of_vector("softmax(x)[0]", &[-INFINITY, 0.0], 0.0, &[0.0, 0.0]);
    let nothing = run("network None { input x: [2]; loss = softmax(x)[0]; }", 1, &[&[-INFINITY; 2]]);
    assert!(nothing.value.is_nan(), "the share of each of no elements: {}", nothing.value);
}
