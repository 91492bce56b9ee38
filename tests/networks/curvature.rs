//! The Gauss-Newton product against explicit Jacobians; derivatives by chosen inputs.

use crate::support::fill;
use nn_runtime::{Parameters, network};

network! {
    #[dtype(f64)]
    #[derive(gauss_newton_product, jacobian(out))]
    network Fit {
        input  x: [3];
        target y: [2];
        output norm = sum(square(x));
        output out = dense(tanh(dense(x, 4)), 2);
        loss = mse(out, y);
    }
}

network! {
    /// The loss is made of the logits, and the output of them as well.
    #[dtype(f64)]
    #[derive(gauss_newton_product(logits), jacobian(logits), hvp)]
    network Choice {
        input  x: [3];
        input  noise: [2] of class(4);
        target kind: class(3);
        let hidden = tanh(dense(concat(x, flatten(embedding(noise, 4, 2))), 4));
        let logits = dense(hidden, 3);
        output logits;
        output scores = softmax(logits);
        loss = cross_entropy(logits, kind);
    }
}

network! {
    /// Without curvature of its own.
    #[dtype(f64)]
    #[derive(gauss_newton_product(answer), hvp, vjp)]
    network Linear {
        input  word: [2] of class(3);
        target y: [2];
        let vectors = embedding(word, 3, 2);
        let answer = dense(flatten(vectors), 2, bias = false);
        output answer;
        loss = sum(exp(answer - y));
    }
}

network! {
    /// An energy, and the force that is its derivative by the places alone.
    #[dtype(f64)]
    #[derive(gradient_inputs(places), vjp)]
    network Energy {
        input places: [3];
        input charge: [];
        let energy = sum(dense(tanh(dense(places, 4)), 1)) * charge;
        output energy;
    }
}

network! {
    #[dtype(f64)]
    #[derive(gradient_inputs)]
    network Penalty {
        input x: [3];
        input y: [3];
        param w: [3] = ones();
        loss = sum(square(w * x)) + sum(x * y);
    }
}

const N: usize = 3;

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn close(a: &[f64], b: &[f64]) {
    assert_eq!(a.len(), b.len());
    a.iter().zip(b).for_each(|(a, b)| assert!((a - b).abs() < 1e-13, "{a} {b}"));
}

#[test]
fn of_a_mean_square_it_is_that_of_the_jacobian() {
    let network = Fit::init(1);
    let (mut x, mut y, mut direction) = ([[0.0; 3]; N], [[0.0; 2]; N], Fit::zeros());
    fill(x.as_flattened_mut(), 1);
    fill(y.as_flattened_mut(), 2);
    fill(direction.flat_mut(), 3);
    let (mut work, mut product) = (fit::Workspace::new(N), Fit::zeros());
    let mut rows = vec![Fit::ZERO; 2 * N];
    network.jacobian_out(fit::Inputs { x: &x }, &mut work, &mut rows).unwrap();
    let losses =
        network.gauss_newton_product(fit::Batch { x: &x, y: &y }, &direction, &mut work, &mut product).unwrap();
    assert_eq!(losses, network.evaluate(fit::Batch { x: &x, y: &y }, &mut work).unwrap());
    let mut expected = vec![0.0; fit::PARAMETERS];
    for row in &rows {
        let along = 2.0 / (2 * N) as f64 * dot(row.flat(), direction.flat());
        expected.iter_mut().zip(row.flat()).for_each(|(sum, d)| *sum += along * d);
    }
    close(product.flat(), &expected);
    assert!(network.jacobian_out(fit::Inputs { x: &x }, &mut work, &mut rows[1..]).is_err());
}

#[test]
fn of_cross_entropy_it_is_that_of_the_softmax() {
    let network = Choice::init(1);
    let (mut x, mut direction) = ([[0.0; 3]; N], Choice::zeros());
    fill(x.as_flattened_mut(), 1);
    fill(direction.flat_mut(), 3);
    let batch = choice::Batch { x: &x, noise: &[[0, 3], [1, 1], [2, 0]], kind: &[2, 0, 1] };
    let (mut work, mut product) = (choice::Workspace::new(N), Choice::zeros());
    let mut rows = vec![Choice::ZERO; 3 * N];
    network.jacobian_logits(batch.inputs(), &mut work, &mut rows).unwrap();
    let scores = network.forward(batch.inputs(), &mut work).unwrap().scores.to_vec();
    network.gauss_newton_product(batch, &direction, &mut work, &mut product).unwrap();
    let mut expected = vec![0.0; choice::PARAMETERS];
    for (rows, p) in rows.chunks(3).zip(&scores) {
        let tangents: Vec<f64> = rows.iter().map(|row| dot(row.flat(), direction.flat())).collect();
        let mean = dot(p, &tangents);
        for k in 0..3 {
            let weight = p[k] * (tangents[k] - mean) / N as f64;
            expected.iter_mut().zip(rows[k].flat()).for_each(|(sum, d)| *sum += weight * d);
        }
    }
    close(product.flat(), &expected);
    // Never negative curvature.
    assert!(dot(product.flat(), direction.flat()) > 0.0);
}

#[test]
fn it_is_the_hessian_but_for_the_curvature_of_the_values() {
    let mut network = Linear::init(1);
    let mut direction = Linear::zeros();
    fill(direction.answer.weight.as_flattened_mut(), 3);
    network.flat_mut().iter_mut().for_each(|w| *w += 0.5);
    let (mut y, mut work) = ([[0.0; 2]; N], linear::Workspace::new(N));
    fill(y.as_flattened_mut(), 2);
    let batch = linear::Batch { word: &[[0, 2], [1, 1], [2, 0]], y: &y };
    let (mut product, mut hessian, mut grad) = (Linear::zeros(), Linear::zeros(), Linear::zeros());
    network.gauss_newton_product(batch, &direction, &mut work, &mut product).unwrap();
    network.hvp(batch, &direction, &mut work, &mut hessian).unwrap();
    // By the weights the answer is linear; by the embedding beside them it is not.
    close(product.answer.weight.as_flattened(), hessian.answer.weight.as_flattened());
    let cotangents = linear::Cotangents { answer: &[[1.0, 0.0]; N] };
    network.vjp(batch.inputs(), cotangents, &mut work, &mut grad).unwrap();
    assert_eq!(grad.answer.weight[0][1], 0.0);
}

#[test]
fn chosen_inputs_are_differentiated_by_in_inference() {
    let network = Energy::init(1);
    let (mut places, mut work, mut grad) = ([[0.0; 3]; N], energy::Workspace::new(N), Energy::zeros());
    fill(places.as_flattened_mut(), 1);
    let inputs = energy::Inputs { places: &places, charge: &[1.0, -2.0, 0.5] };
    let energy::ChosenGradients { places: forces } = network.gradient_inputs(inputs, &mut work).unwrap();
    let forces = forces.to_vec();
    let all = network.vjp(inputs, energy::Cotangents { energy: &[1.0; N] }, &mut work, &mut grad).unwrap();
    assert_eq!(forces, all.places);

    let network = Penalty::init(1);
    let inputs = penalty::Inputs { x: &[[1.0, 2.0, 3.0]; 2], y: &[[1.0; 3]; 2] };
    let mut work = penalty::Workspace::new(2);
    let (losses, by) = network.gradient_inputs(inputs, &mut work).unwrap();
    assert_eq!((losses.loss, by.x, by.y), (20.0, &[[1.5, 2.5, 3.5]; 2][..], &[[0.5, 1.0, 1.5]; 2][..]));
}
