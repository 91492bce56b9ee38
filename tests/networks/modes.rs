//! Derived functions against finite differences and against each other.

use crate::support::fill;
use nn_runtime::{Parameters, Random, network};

network! {
    #[dtype(f64)]
    #[derive(gradient_inputs, vjp, jvp, hvp, jacobian(out, x), hessian, per_sample_gradients)]
    pub network Modes {
        input x: [3];
        target y: [2];
        let hidden = tanh(dense(x, 4));
        let more = sigmoid(dense(hidden, 3));
        output out = dense(more, 2);
        output norm = sum(square(hidden));
        loss = mse(out, y) + 0.1 * norm;
    }
}

network! {
    /// Rosenbrock's function, through the modes of a network without parameters.
    #[dtype(f64)]
    #[derive(vjp, jvp, jacobian(valley, x))]
    network Banana {
        input x: [];
        input y: [];
        let valley = y - square(x);
        output valley;
        loss = square(1.0 - x) + 100.0 * square(valley);
    }
}

const N: usize = 3;

fn data() -> ([[f64; 3]; N], [[f64; 2]; N]) {
    let (mut x, mut y) = ([[0.0; 3]; N], [[0.0; 2]; N]);
    fill(x.as_flattened_mut(), 1);
    fill(y.as_flattened_mut(), 2);
    (x, y)
}

fn random(stream: u64) -> Box<Modes> {
    let mut direction = Modes::zeros();
    fill(direction.flat_mut(), stream);
    direction
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[test]
fn jvp_and_vjp_agree() {
    let (x, _) = data();
    let network = Modes::init(3);
    let (direction, mut grad) = (random(5), Modes::zeros());
    let (mut dx, mut u, mut v) = ([[0.0; 3]; N], [[0.0; 2]; N], [0.0; N]);
    fill(dx.as_flattened_mut(), 6);
    fill(u.as_flattened_mut(), 7);
    fill(&mut v, 8);
    let mut work = modes::Workspace::new(5);
    let inputs = modes::Inputs { x: &x };
    let tangents = network.jvp(inputs, &direction, modes::Tangents { x: &dx }, &mut work).unwrap();
    let forward = dot(tangents.out.as_flattened(), u.as_flattened()) + dot(tangents.norm, &v);
    let gradients = network.vjp(inputs, modes::Cotangents { out: &u, norm: &v }, &mut work, &mut grad).unwrap();
    let backward = dot(gradients.x.as_flattened(), dx.as_flattened()) + dot(grad.flat(), direction.flat());
    assert!((forward - backward).abs() < 1e-12, "{forward} {backward}");
}

#[test]
fn hvp_is_the_derivative_of_the_gradient() {
    let (x, y) = data();
    let network = Modes::init(3);
    let (direction, mut product) = (random(5), Modes::zeros());
    let mut work = modes::Workspace::new(5);
    let batch = modes::Batch { x: &x, y: &y };
    let losses = network.hvp(batch, &direction, &mut work, &mut product).unwrap();
    assert_eq!(losses, network.evaluate(batch, &mut work).unwrap());
    const H: f64 = 1e-5;
    let mut gradient_at = |step: f64| {
        let mut moved = *network;
        moved.flat_mut().iter_mut().zip(direction.flat()).for_each(|(w, d)| *w += step * d);
        let mut grad = Modes::zeros();
        moved.gradient(batch, &mut work, &mut grad).unwrap();
        grad
    };
    let (plus, minus) = (gradient_at(H), gradient_at(-H));
    for ((p, m), found) in plus.flat().iter().zip(minus.flat()).zip(product.flat()) {
        assert!(((p - m) / (2.0 * H) - found).abs() < 1e-8);
    }
    let hessian = network.hessian(batch, &mut work).unwrap();
    for (i, row) in hessian.iter().enumerate() {
        assert!((dot(row, direction.flat()) - product.flat()[i]).abs() < 1e-12);
        assert!(row.iter().enumerate().all(|(j, h)| (h - hessian[j][i]).abs() < 1e-12));
    }
}

#[test]
fn jacobian_and_input_gradients_are_those_of_finite_differences() {
    let (x, y) = data();
    let network = Modes::init(3);
    let mut work = modes::Workspace::new(5);
    let batch = modes::Batch { x: &x, y: &y };
    let jacobian = network.jacobian_out_x(batch.inputs(), &mut work).unwrap();
    let gradient = network.gradient_inputs(batch, &mut work).unwrap().1.x.to_vec();
    const H: f64 = 1e-5;
    for i in 0..3 {
        let moved = |step: f64| {
            x.map(|mut x| {
                x[i] += step;
                x
            })
        };
        let (plus, minus) = (moved(H), moved(-H));
        let mut out = |x: &[[f64; 3]]| network.forward(modes::Inputs { x }, &mut work).unwrap().out.to_vec();
        let (p, m) = (out(&plus), out(&minus));
        for sample in 0..N {
            for k in 0..2 {
                assert!(((p[sample][k] - m[sample][k]) / (2.0 * H) - jacobian[sample][k][i]).abs() < 1e-8);
            }
            let mut one = x;
            let mut loss = |step: f64| {
                one[sample][i] = x[sample][i] + step;
                network.evaluate(modes::Batch { x: &one, y: &y }, &mut work).unwrap().loss
            };
            assert!(((loss(H) - loss(-H)) / (2.0 * H) - gradient[sample][i]).abs() < 1e-8);
        }
    }
}

#[test]
fn per_sample_gradients_add_up() {
    let (x, y) = data();
    let network = Modes::init(3);
    let mut work = modes::Workspace::new(5);
    let batch = modes::Batch { x: &x, y: &y };
    let (mut grad, mut each) = (Modes::zeros(), vec![Modes::ZERO; N]);
    let losses = network.gradient(batch, &mut work, &mut grad).unwrap();
    let singles = network.per_sample_gradients(batch, &mut work, &mut each).unwrap();
    assert!((singles.iter().map(|l| l.loss).sum::<f64>() / N as f64 - losses.loss).abs() < 1e-12);
    for (index, whole) in grad.flat().iter().enumerate() {
        let mean = each.iter().map(|grad| grad.flat()[index]).sum::<f64>() / N as f64;
        assert!((mean - whole).abs() < 1e-12);
    }
    assert!(network.per_sample_gradients(batch, &mut work, &mut each[..2]).is_err());
}

#[test]
fn rosenbrock_through_every_mode() {
    let mut random = Random::new(1, 1);
    let mut work = banana::Workspace::new(1);
    for _ in 0..10 {
        let (x, y) = ([2.0 * random.uniform01::<f64>()], [random.uniform01::<f64>()]);
        let inputs = banana::Inputs { x: &x, y: &y };
        let tangent = Banana.jvp(inputs, banana::Tangents { x: &[1.0], y: &[0.5] }, &mut work).unwrap().valley[0];
        assert!((tangent - (0.5 - 2.0 * x[0])).abs() < 1e-12);
        let gradients = Banana.vjp(inputs, banana::Cotangents { valley: &[3.0] }, &mut work).unwrap();
        assert!((gradients.x[0] + 6.0 * x[0]).abs() < 1e-12 && gradients.y[0] == 3.0);
        let jacobian = Banana.jacobian_valley_x(inputs, &mut work).unwrap();
        assert!((jacobian[0][0] + 2.0 * x[0]).abs() < 1e-12);
    }
}
