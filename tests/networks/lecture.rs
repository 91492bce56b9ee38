//! Rosenbrock's function and the lecture's graph through every mode, against differences.

use nn_runtime::{Lbfgs, LevenbergMarquardt, Parameters, network};

network! {
    #[dtype(f64)]
    #[derive(gradient_inputs, vjp, jvp, hvp, gauss_newton_product, jacobian(left, scale), jacobian(left), jacobian(right))]
    #[derive(hessian, per_sample_gradients)]
    network Valley {
        input scale: [];
        param x: [] = constant(-1.2);
        param y: [] = constant(1.0);
        output left = scale * (1.0 - x);
        output right = 10.0 * (y - square(x));
        loss = square(left) + square(right);
    }
}

network! {
    /// z of y1, y3 and i3; y1 of y2, x1 and i1; y2 of x1; y3 of x1 and i3; x1 of i1, i2 and i3.
    #[dtype(f64)]
    #[derive(gradient_inputs, vjp, jvp, hvp, gauss_newton_product, jacobian(z, i3), jacobian(z), hessian)]
    #[derive(per_sample_gradients)]
    network Lecture {
        input i1: [];
        input i2: [];
        input i3: [];
        param a: [] = constant(0.5);
        param b: [] = constant(-0.7);
        let x1 = a * i1 * i2 + sin(i3);
        let y2 = tanh(b * x1);
        let y1 = y2 * x1 + i1;
        let y3 = sigmoid(x1 - i3);
        output z = y1 * y3 + a * i3;
        loss = square(z);
    }
}

const H: f64 = 1e-4;

fn difference(f: impl Fn(f64) -> f64) -> f64 {
    (8.0 * (f(H) - f(-H)) - (f(2.0 * H) - f(-2.0 * H))) / (12.0 * H)
}

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-8 * (1.0 + expected.abs()), "{found}, expected {expected}");
}

#[test]
fn rosenbrock_through_every_mode() {
    let at = |x: f64, y: f64| Valley { x, y };
    let loss = |v: &Valley, s: f64| (s * (1.0 - v.x)).powi(2) + 100.0 * (v.y - v.x * v.x).powi(2);
    let mut work = valley::Workspace::new(2);
    for (x, y) in [(-1.2, 1.0), (0.3, 0.7), (1.0, 1.0)] {
        let (network, mut grad, mut product) = (at(x, y), Valley::ZERO, Valley::ZERO);
        let (scale, batch) = ([1.0], valley::Batch { scale: &[1.0] });
        let losses = network.gradient(batch, &mut work, &mut grad).unwrap();
        close(losses.loss, loss(&network, 1.0));
        close(grad.x, difference(|h| loss(&at(x + h, y), 1.0)));
        close(grad.y, difference(|h| loss(&at(x, y + h), 1.0)));
        let inputs = valley::Inputs { scale: &scale };
        let by = network.gradient_inputs(inputs, &mut work).unwrap().1.scale[0];
        close(by, difference(|h| loss(&network, 1.0 + h)));

        // Residuals (s·(1 − x), 10·(y − x²)) with rows (−s, 0) and (−20x, 10).
        let cotangents = valley::Cotangents { left: &[3.0], right: &[2.0] };
        close(network.vjp(inputs, cotangents, &mut work, &mut grad).unwrap().scale[0], 3.0 * (1.0 - x));
        close(grad.x, -3.0 - 40.0 * x);
        close(grad.y, 20.0);
        let direction = at(0.5, -0.25);
        let moved = network.jvp(inputs, &direction, valley::Tangents { scale: &[2.0] }, &mut work).unwrap();
        close(moved.left[0], -0.5 + 2.0 * (1.0 - x));
        close(moved.right[0], -10.0 * x - 2.5);
        close(network.jacobian_left_scale(inputs, &mut work).unwrap()[0][0], 1.0 - x);
        let mut rows = [Valley::ZERO; 1];
        network.jacobian_right(inputs, &mut work, &mut rows).unwrap();
        assert_eq!(rows[0].flat(), [-20.0 * x, 10.0]);
        network.jacobian_left(inputs, &mut work, &mut rows).unwrap();
        assert_eq!(rows[0].flat(), [-1.0, 0.0]);

        let hessian = [[2.0 - 400.0 * (y - 3.0 * x * x), -400.0 * x], [-400.0 * x, 200.0]];
        let found = network.hessian(batch, &mut work).unwrap();
        network.hvp(batch, &direction, &mut work, &mut product).unwrap();
        for (row, found, product) in [(hessian[0], &found[0], product.x), (hessian[1], &found[1], product.y)] {
            close(found[0], row[0]);
            close(found[1], row[1]);
            close(product, 0.5 * row[0] - 0.25 * row[1]);
        }
        network.gauss_newton_product(batch, &direction, &mut work, &mut product).unwrap();
        let along = -10.0 * x - 2.5;
        close(product.x, 2.0 * (0.5 - 20.0 * x * along));
        close(product.y, 2.0 * 10.0 * along);
        let mut each = [Valley::ZERO; 2];
        network.per_sample_gradients(valley::Batch { scale: &[1.0, 0.0] }, &mut work, &mut each).unwrap();
        close(each[0].x - each[1].x, -2.0 * (1.0 - x));
    }
}

#[test]
fn rosenbrocks_valley_leads_both_minimizers_to_its_end() {
    let (mut network, mut gradient, mut work) = (Valley::init(0), Valley::zeros(), valley::Workspace::new(1));
    let mut lbfgs = Lbfgs::<Valley>::new(5);
    let mut steps = 0;
    let batch = valley::Batch { scale: &[1.0] };
    let mut loss = |network: &Valley, gradient: &mut Valley| Ok(network.gradient(batch, &mut work, gradient)?.loss);
    while let Some(step) = lbfgs.step::<nn_runtime::InputError>(&mut network, &mut gradient, &mut loss).unwrap() {
        steps += 1;
        if step.gradient < 1e-9 {
            break;
        }
    }
    assert!(
        steps < 60 && (network.x - 1.0).abs() < 1e-8 && (network.y - 1.0).abs() < 1e-8,
        "{steps} {} {}",
        network.x,
        network.y
    );

    let mut network = Valley::init(0);
    let mut method = LevenbergMarquardt::<Valley>::new();
    let (mut residuals, mut rows) = ([0.0; 2], [Valley::ZERO; 2]);
    for steps in 1.. {
        let step = method.step(&mut network, &mut residuals, &mut rows, |network, residuals, rows| {
            let found = network.forward(batch.inputs(), &mut work)?;
            residuals.copy_from_slice(&[found.left[0], found.right[0]]);
            let Some((left, right)) = rows.map(|rows| rows.split_at_mut(1)) else { return Ok(()) };
            network.jacobian_left(batch.inputs(), &mut work, left)?;
            network.jacobian_right(batch.inputs(), &mut work, right)
        });
        if step.unwrap().gradient < 1e-12 {
            break;
        }
        assert!(steps < 50);
    }
    assert!((network.x - 1.0).abs() < 1e-12 && (network.y - 1.0).abs() < 1e-12, "{} {}", network.x, network.y);
}

/// z by plain arithmetic.
fn z([a, b]: [f64; 2], [i1, i2, i3]: [f64; 3]) -> f64 {
    let x1 = a * i1 * i2 + i3.sin();
    let y1 = (b * x1).tanh() * x1 + i1;
    y1 / (1.0 + (i3 - x1).exp()) + a * i3
}

#[test]
fn the_lectures_graph_through_every_mode() {
    let (w, i) = ([0.5, -0.7], [0.3, -1.1, 0.8]);
    let network = Lecture::init(0);
    let mut work = lecture::Workspace::new(1);
    let inputs = lecture::Inputs { i1: &i[..1], i2: &i[1..2], i3: &i[2..] };
    let batch = lecture::Batch { i1: &i[..1], i2: &i[1..2], i3: &i[2..] };
    let plus = |k: usize, h: f64| {
        let mut moved = w;
        moved[k] += h;
        moved
    };
    let by_weight = [0, 1].map(|k| difference(|h| z(plus(k, h), i)));
    let by_input = [0, 1, 2].map(|k| {
        difference(|h| {
            let mut moved = i;
            moved[k] += h;
            z(w, moved)
        })
    });
    let value = z(w, i);
    close(network.forward(inputs, &mut work).unwrap().z[0], value);
    let (mut grad, mut product) = (Lecture::ZERO, Lecture::ZERO);
    close(network.gradient(batch, &mut work, &mut grad).unwrap().loss, value * value);
    let (losses, by) = network.gradient_inputs(inputs, &mut work).unwrap();
    close(losses.loss, value * value);
    [by.i1[0], by.i2[0], by.i3[0]].iter().zip(by_input).for_each(|(d, e)| close(*d, 2.0 * value * e));
    grad.flat().iter().zip(by_weight).for_each(|(d, e)| close(*d, 2.0 * value * e));
    let by = network.vjp(inputs, lecture::Cotangents { z: &[-3.0] }, &mut work, &mut grad).unwrap();
    [by.i1[0], by.i2[0], by.i3[0]].iter().zip(by_input).for_each(|(d, e)| close(*d, -3.0 * e));
    grad.flat().iter().zip(by_weight).for_each(|(d, e)| close(*d, -3.0 * e));
    close(network.jacobian_z_i3(inputs, &mut work).unwrap()[0][0], by_input[2]);
    let mut rows = [Lecture::ZERO];
    network.jacobian_z(inputs, &mut work, &mut rows).unwrap();
    rows[0].flat().iter().zip(by_weight).for_each(|(d, e)| close(*d, e));

    let direction = Lecture { a: 0.6, b: -0.4 };
    let along = 0.6 * by_weight[0] - 0.4 * by_weight[1];
    let tangents = lecture::Tangents { i1: &[1.0], i2: &[0.5], i3: &[-2.0] };
    let moved = network.jvp(inputs, &direction, tangents, &mut work).unwrap().z[0];
    close(moved, along + by_input[0] + 0.5 * by_input[1] - 2.0 * by_input[2]);
    network.gauss_newton_product(batch, &direction, &mut work, &mut product).unwrap();
    product.flat().iter().zip(by_weight).for_each(|(d, e)| close(*d, 2.0 * along * e));
    network.hvp(batch, &direction, &mut work, &mut product).unwrap();
    let hessian = network.hessian(batch, &mut work).unwrap();
    let mut gradient_at = |step: f64| {
        let moved = Lecture { a: w[0] + step * direction.a, b: w[1] + step * direction.b };
        moved.gradient(batch, &mut work, &mut grad).unwrap();
        grad
    };
    let steps = [-2.0, -1.0, 1.0, 2.0].map(|step| gradient_at(step * H));
    for (k, row) in hessian.iter().enumerate() {
        let [far, near, next, last] = steps.map(|grad| grad.flat()[k]);
        close(product.flat()[k], (far - 8.0 * near + 8.0 * next - last) / (12.0 * H));
        close(product.flat()[k], 0.6 * row[0] - 0.4 * row[1]);
    }
    let mut each = [Lecture::ZERO];
    network.per_sample_gradients(batch, &mut work, &mut each).unwrap();
    network.gradient(batch, &mut work, &mut grad).unwrap();
    assert_eq!(each[0].flat(), grad.flat());
}
