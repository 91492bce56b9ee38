//! Each lint fires where it should and is silent where it should not.

use nn_compiler::error::Errors;
use nn_compiler::{joint, lint, lower, syntax};

/// The lints that a description's statements set off, in order, and the errors.
fn findings(statements: &str) -> (Vec<&'static str>, Vec<String>) {
    let description = format!("network N {{ {statements} }}");
    let errors = Errors::default();
    let network = syntax::parse(description.parse().expect("tokens"), &errors).expect("a network");
    let Some(model) = lower::lower(network, &errors) else {
        panic!(
            "{statements}: {:?}",
            errors.into_diagnostics().iter().map(|d| d.problem.to_string()).collect::<Vec<_>>()
        )
    };
    let joint = joint::differentiate(&model);
    let found = lint::lint(&model, &joint, &errors);
    for finding in &found {
        assert!(finding.place.0.start().line == 1, "{statements}: at no token of the description");
    }
    let denied = errors.into_diagnostics().iter().map(|error| error.problem.to_string()).collect();
    (found.iter().map(|finding| finding.lint.name()).collect(), denied)
}

/// Every line sets off this lint and no other.
fn fires(lint: &str, descriptions: &[&str]) {
    for description in descriptions {
        assert_eq!(findings(description).0, [lint], "{description}");
    }
}

/// No line sets off anything.
fn silent(descriptions: &[&str]) {
    for description in descriptions {
        assert_eq!(findings(description).0, [""; 0], "{description}");
    }
}

#[test]
fn linear_stack() {
    fires(
        "linear_stack",
        &[
            "input x: [4]; output y = dense(dense(x, 8), 3);",
            "input x: [4]; let h = dense(x, 8); output y = dense(h, 3);",
            "input x: [4, 2]; output y = dense(flatten(dense(x, 8)), 3);",
            "input x: [4]; output y = dense(x + dense(x, 4), 3);",
            "input x: [4]; param w: [4, 3] = he_normal(); output y = dense(matmul(x, w), 3);",
            "input x: [1, 8, 8]; output y = conv2d(conv2d(x, 4, kernel = 3), 2, kernel = 3);",
            "input x: [4]; output y = dense(-dense(x, 8), 3);",
            "input x: [2, 6]; output y = dense(transpose(dense(x, 4)), 3);",
            "input x: [4]; layer a = dense(4); output y = a(a(x));",
            "fn two(v) { dense(dense(v, 5), 4) } input x: [4]; output y = two(x);",
            "fn two(v) { let h = dense(v, 5); dense(h, 4) } input x: [4]; output y = two(x);",
        ],
    );
    silent(&[
        "input x: [4]; output y = dense(relu(dense(x, 8)), 3);",
        "input x: [4]; output y = dense(tanh(dense(x, 8)), 3);",
        "input x: [4]; output y = dense(x, 3); output z = dense(x, 3);",
        "input x: [4]; let h = relu(x); let g = h + dense(tanh(h), 4); output y = dense(g, 3);",
        "input x: [4]; output y = dense(softmax(dense(x, 8)), 3);",
        "input x: [4]; let h = dense(x, 8); output y = dense(h * sigmoid(h), 3);",
        "input x: [1, 8, 8]; output y = conv2d(relu(conv2d(x, 4, kernel = 3)), 2, kernel = 3);",
        "input x: [1, 8, 8]; output y = dense(flatten(max_pool2d(conv2d(x, 4, kernel = 3), 2)), 3);",
        "input x: [4]; output y = dense(layer_norm(dense(x, 8)), 3);",
        "input x: [4]; output y = dense(gelu(dense(x, 8)), 3); output z = dense(silu(dense(x, 8)), 3);",
        "input a: [4]; input b: [3]; output y = dense(a, 5) + dense(b, 5);",
        "input x: [4]; frozen w: [4, 4] = orthogonal(); output y = dense(matmul(x, w), 3);",
    ]);
}

#[test]
fn vanishing_gradient() {
    let deep = |activation: &str, layers: usize, skip: &str| {
        format!(
            "input x: [4]; target t: [4]; let mut h = x; for i in 0..{layers} {{ h = {skip} {activation}(dense(h, 4)); }} \
             output y = h; loss = mse(h, t);"
        )
    };
    fires(
        "vanishing_gradient",
        &[
            &deep("sigmoid", 7, ""),
            &deep("sigmoid", 30, ""),
            &deep("sigmoid", 7, "").replace("mse", "l1"),
            &deep("sigmoid", 8, "0.5 *"),
            &deep("sigmoid", 9, "").replace("loss =", "metric size = mean(square(h)); loss ="),
        ],
    );
    silent(&[&deep("sigmoid", 6, ""), &deep("tanh", 30, ""), &deep("relu", 30, ""), &deep("sigmoid", 30, "h +")]);
    silent(&[&deep("gelu", 30, ""), &deep("silu", 30, ""), &deep("softplus", 30, ""), &deep("elu", 30, "")]);
    silent(&[&deep("leaky_relu", 30, ""), &deep("hardtanh", 30, ""), &deep("softsign", 30, ""), &deep("sin", 30, "")]);
}

#[test]
fn blocked_gradient() {
    fires(
        "blocked_gradient",
        &[
            "input x: [4]; target t: [3]; let h = dense(x, 3); let y = sign(h); output o = y; loss = mse(y, t) + sum(0.0 * x);",
            "input x: [4]; target t: [4]; param w: [4] = ones(); output o = w * x; loss = mse(x, t);",
        ]
        .map(|text| text.replace("dense(x, 3)", "dense(x, 3, bias = false)"))
        .each_ref()
        .map(String::as_str),
    );
    silent(&[
        "input x: [4]; target t: [3]; let y = dense(x, 3); output o = sign(y); loss = mse(y, t);",
        "input x: [4]; param w: [4] = ones(); output o = w * x;",
        "input x: [4]; target t: [4]; frozen w: [4] = ones(); param v: [4] = ones(); loss = mse(w * x * v, t);",
    ]);
}

#[test]
fn unused() {
    fires(
        "unused",
        &[
            "input x: [4]; input z: [3]; output y = relu(x);",
            "input x: [4]; target t: [3]; output y = relu(x);",
            "input x: [4]; let h = tanh(x); output y = relu(x);",
            "input x: [4]; let _g = relu(x); let h = dense(x, 3, bias = false); output y = tanh(x);",
            "input x: [4]; let h = tanh(x); let g = sigmoid(h); output y = relu(x);",
            "input x: [4]; param w: [3] = ones(); output y = relu(x);",
            "input x: [4]; let h = dense(x, 3); output y = relu(x);",
        ],
    );
    silent(&[
        "input x: [4]; input _z: [3]; output y = relu(x);",
        "input x: [4]; let _h = tanh(x); output y = relu(x);",
        "input x: [4]; target t: [4]; output y = relu(x); loss = mse(x, t);",
        "input x: [4]; target t: [4]; let e = x - t; output y = x; metric error = mean(abs(e));",
        "input x: [4]; layer twice = dense(4); output y = twice(tanh(twice(x)));",
        "const n = 3; input x: [4]; output y = relu(x);",
        "input x: [4]; let mut h = x; for i in 0..3 { h = tanh(h); } output y = h;",
        "input x: [4]; let (a, b) = (x, tanh(x)); output y = a + b;",
        "state s: [4] = ones(); input x: [4]; update s = 0.9 * s; output y = x;",
    ]);
}

#[test]
fn loss_mismatch() {
    let classes = "input x: [4]; target t: class(4);";
    let reals = "input x: [4]; target t: [4];";
    let fire = |text: &str| fires("loss_mismatch", &[text]);
    fire(&format!("{classes} let p = softmax(x); loss = cross_entropy(p, t);"));
    fire(&format!("{classes} let p = log_softmax(x); loss = cross_entropy(p, t);"));
    fire(&format!("{reals} let p = softmax(x); loss = cross_entropy(p, t);"));
    fire(&format!("{reals} loss = bce(relu(x), t);"));
    fire(&format!("{reals} loss = bce(x, t);"));
    fire(&format!("{reals} loss = bce_with_logits(sigmoid(x), t);"));
    fire(&format!("{classes} loss = nll(x, t);"));
    fire(&format!("{classes} loss = nll(softmax(x), t);"));
    fire(&format!("{reals} loss = focal(softmax(x), t);"));
    fire(&format!("{reals} loss = bce(tanh(x), t);"));
    fire(&format!("{reals} loss = bce(2.0 * sigmoid(x), t);"));
    fire(&format!("{reals} loss = bce(silu(x), t);"));
    fire(&format!("{reals} loss = bce_with_logits(hardsigmoid(x), t);"));
    silent(&[
        &format!("{classes} loss = nll(log_softmax(x), t);"),
        &format!("{classes} loss = nll(log(softmax(x) + 1e-3), t);"),
        &format!("{classes} loss = nll(log_sigmoid(x), t);"),
        &format!("{reals} loss = focal(x, t);"),
        &format!("{reals} loss = bce(hardsigmoid(x), t);"),
        &format!("{reals} loss = bce(square(sigmoid(x)), t);"),
        &format!("{reals} loss = bce(clamp(x, 0.01, 0.99), t);"),
        &format!("{reals} loss = bce(0.5 * sin(x) + 0.5, t);"),
        &format!("{reals} loss = bce_with_logits(tanh(x), t);"),
    ]);
    for fine in ["bce(sigmoid(x), t)", "bce(softmax(x), t)", "bce_with_logits(x, t)", "mse(sigmoid(x), t)"] {
        silent(&[&format!("{reals} loss = {fine};")]);
    }
    silent(&[
        &format!("{reals} loss = bce(0.5 * sigmoid(x) + 0.25, t);"),
        &format!("{reals} loss = bce(1.0 - sigmoid(x), t);"),
        &format!("{classes} loss = cross_entropy(x, t); output p = softmax(x);"),
    ]);
}

#[test]
fn unstable() {
    let fire = |value: &str| fires("unstable", &[&format!("input x: [4]; output y = {value};")]);
    for value in [
        "log(softmax(x))",
        "log(sigmoid(x))",
        "log(relu(x))",
        "sqrt(square(x))",
        "sqrt(x * x)",
        "sqrt(sum_squares(x))",
        "x / sum(square(x))",
        "1.0 / relu(x)",
        "x / relu(x)",
        "log(abs(x))",
        "log(square(x))",
        "rsqrt(square(x))",
        "rsqrt(relu(x))",
        "sqrt(relu(x))",
        "1.0 / square(x)",
        "x / sum(abs(x))",
        "log(relu6(x))",
        "sqrt(1.0 - square(tanh(x)))",
    ] {
        fire(value);
    }
    for value in [
        "log(softmax(x) + 1e-3)",
        "log(elu(x) + 1.1)",
        "sqrt(hardsigmoid(x) + 0.1)",
        "log(2.0 + sin(x))",
        "1.0 / (2.0 + cos(x))",
        "x / (1.5 + tanh(x))",
        "log_sigmoid(x)",
        "x / sqrt(sum(square(x)) + 1e-6)",
        "sqrt(exp(x) + 0.5)",
        "log(x)",
        "log(exp(x) + 1.0)",
        "sqrt(square(x) + 1e-6)",
        "x / (1.0 + relu(x))",
        "x / maximum(relu(x), 1e-6)",
        "x / 3.0",
        "x / x[0]",
        "mean(x)",
        "log_softmax(x)",
        "sqrt(x)",
    ] {
        silent(&[&format!("input x: [4]; output y = {value};")]);
    }
}

#[test]
fn levels() {
    let stack = "output y = dense(dense(x, 8), 3);";
    assert_eq!(findings(&format!("input x: [4]; #[allow(linear_stack)] {stack}")).0, [""; 0]);
    assert_eq!(findings(&format!("input x: [4]; #[allow(unused)] {stack}")).0, ["linear_stack"]);
    assert_eq!(findings(&format!("input x: [4]; #[warn(linear_stack)] {stack}")).0, ["linear_stack"]);
    let (warned, denied) = findings(&format!("input x: [4]; #[deny(linear_stack)] {stack}"));
    assert_eq!((warned.len(), denied.len()), (0, 1));
    assert!(denied[0].starts_with("linear_stack: "), "{}", denied[0]);
    assert_eq!(findings("#[allow(unused)] input x: [4]; input z: [4]; output y = z;").0, [""; 0]);
}
