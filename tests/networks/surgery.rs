//! Derivatives that are altered on their way backwards.

use crate::support::fill;
use nn_runtime::{Parameters, network};

network! {
    /// Features that tell what something is, but not where it comes from.
    #[dtype(f64)]
    #[derive(vjp, jvp)]
    pub network Adversary {
        input  image: [3];
        target what: [1];
        target origin: [1];
        let features = tanh(dense(image, 4));
        output thing = dense(features, 1);
        output domain = dense(reverse_gradient(features, 0.5), 1);
        loss of_thing = mse(thing, what);
        loss of_domain = mse(domain, origin);
    }
}

network! {
    /// The same without surgery, the one loss and the other.
    #[dtype(f64)]
    pub network Plain {
        input  image: [3];
        target what: [1];
        target origin: [1];
        input  weights: [2];
        let features = tanh(dense(image, 4));
        let thing = dense(features, 1);
        let domain = dense(features, 1);
        loss = weights[0] * mse(thing, what) + weights[1] * mse(domain, origin);
    }
}

network! {
    /// Large errors pull no harder than others.
    #[dtype(f64)]
    #[derive(vjp, jvp)]
    network Clipped {
        input  x: [3];
        target y: [3];
        param  scale: [3] = ones();
        output out = clip_gradient(x * scale, 0.25);
        output again = clip_gradient(out, 0.25);
        loss = sum(square(out - y));
    }
}

const N: usize = 3;

#[test]
fn a_reversed_gradient_is_turned_round_and_scaled() {
    let network = Adversary::init(3);
    let mut plain = Plain::zeros();
    plain.flat_mut().copy_from_slice(network.flat());
    let (mut image, mut what, mut origin) = ([[0.0; 3]; N], [[0.0; 1]; N], [[0.0; 1]; N]);
    fill(image.as_flattened_mut(), 1);
    fill(what.as_flattened_mut(), 2);
    fill(origin.as_flattened_mut(), 3);
    let gradient_of = |weights: [f64; 2]| {
        let (mut work, mut grad) = (plain::Workspace::new(N), Plain::zeros());
        let batch = plain::Batch { image: &image, what: &what, origin: &origin, weights: &[weights; N] };
        plain.gradient(batch, &mut work, &mut grad).unwrap();
        grad
    };
    let (of_thing, of_domain) = (gradient_of([1.0, 0.0]), gradient_of([0.0, 1.0]));
    let (mut work, mut grad) = (adversary::Workspace::new(N), Adversary::zeros());
    let batch = adversary::Batch { image: &image, what: &what, origin: &origin };
    network.gradient(batch, &mut work, &mut grad).unwrap();
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-14, "{a} {b}");
    for row in 0..3 {
        for column in 0..4 {
            let [a, b] = [&of_thing, &of_domain].map(|grad| grad.features.weight[row][column]);
            close(grad.features.weight[row][column], a - 0.5 * b);
        }
    }
    for row in 0..4 {
        close(grad.thing.weight[row][0], of_thing.thing.weight[row][0]);
        close(grad.domain.weight[row][0], of_domain.domain.weight[row][0]);
    }

    // What the one multiplies backwards the other multiplies forwards.
    let (mut direction, mut tangents, mut u, mut v) = (Adversary::zeros(), [[0.0; 3]; N], [[0.0; 1]; N], [[0.0; 1]; N]);
    fill(direction.flat_mut(), 4);
    fill(tangents.as_flattened_mut(), 5);
    fill(u.as_flattened_mut(), 6);
    fill(v.as_flattened_mut(), 7);
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let inputs = batch.inputs();
    let moved = network.jvp(inputs, &direction, adversary::Tangents { image: &tangents }, &mut work).unwrap();
    let forward =
        dot(moved.thing.as_flattened(), u.as_flattened()) + dot(moved.domain.as_flattened(), v.as_flattened());
    let cotangents = adversary::Cotangents { thing: &u, domain: &v };
    let by = network.vjp(inputs, cotangents, &mut work, &mut grad).unwrap();
    let backward = dot(by.image.as_flattened(), tangents.as_flattened()) + dot(grad.flat(), direction.flat());
    close(forward, backward);
}

#[test]
fn a_clipped_gradient_is_cut_off_and_its_tangent_is_not() {
    let network = Clipped { scale: [1.0; 3] };
    let (x, y) = ([[1.0, 2.0, f64::NAN]; 1], [[1.0625, -3.0, 0.0]; 1]);
    let (mut work, mut grad) = (clipped::Workspace::new(1), Clipped::zeros());
    network.gradient(clipped::Batch { x: &x, y: &y }, &mut work, &mut grad).unwrap();
    assert_eq!(grad.scale[..2], [-0.125, 0.5]);
    assert!(grad.scale[2].is_nan());

    let inputs = clipped::Inputs { x: &[[1.0, 2.0, 3.0]] };
    let cotangents = clipped::Cotangents { out: &[[0.125, -9.0, 9.0]], again: &[[0.0625, -9.0, -0.5]] };
    let by = network.vjp(inputs, cotangents, &mut work, &mut grad).unwrap();
    assert_eq!(by.x, [[0.1875, -0.25, 0.25]]);
    assert_eq!(grad.scale, [0.1875, -0.5, 0.75]);
    let direction = Clipped { scale: [0.0, 0.0, 1.0] };
    let tangents = clipped::Tangents { x: &[[100.0, -100.0, 0.0]] };
    let moved = network.jvp(inputs, &direction, tangents, &mut work).unwrap();
    assert_eq!((moved.out, moved.again), (&[[100.0, -100.0, 3.0]][..], &[[100.0, -100.0, 3.0]][..]));
}
