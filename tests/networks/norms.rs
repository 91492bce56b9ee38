//! Training and inference are two functions: dropout and normalisation in each.

use crate::support::{differences, fill, train_steps};
use nn_runtime::{InputError, Parameters, network};

network! {
    /// Every kind of normalisation, and noise.
    #[dtype(f64)]
    pub network Norms {
        input  x: [4, 3];
        target t: [4, 3];
        layer norm = batch_norm(momentum = 0.3);

        let first = dropout(norm(x), 0.25);
        let second = layer_norm(dense(first, 3), shape = [4, 3]);
        let third = rms_norm(second) + instance_norm(norm(second), affine = true);
        output y = group_norm(dropout(third, p = 0.5), 2);
        loss = mse(y, t);
    }
}

network! {
    #[dtype(f64)]
    pub network Channels {
        input  x: [3];
        output y = batch_norm(x, affine = false);
        param  p: [3] = ones();
        loss = sum(y * p) + mean(square(dropout(p)));
    }
}

const N: usize = 5;

/// A tensor for each sample.
type Tensors = [[[f64; 3]; 4]; N];

fn data() -> (Tensors, Tensors) {
    let (mut x, mut t) = ([[[0.0; 3]; 4]; N], [[[0.0; 3]; 4]; N]);
    fill(x.as_flattened_mut().as_flattened_mut(), 1);
    fill(t.as_flattened_mut().as_flattened_mut(), 2);
    (x, t)
}

#[test]
fn gradients_are_those_of_finite_differences_of_one_step() {
    let (x, t) = data();
    let batch = norms::Batch { x: &x, t: &t };
    let mut network = Norms::init(3);
    network.norm.weight = [0.5, 1.5, -1.0, 2.0];
    let (mut work, mut grad) = (norms::Workspace::new(N), Norms::zeros());
    work.seed = 7;
    work.step = 1 << 33;
    train_steps(&*network, batch, x.len());
    let losses = network.gradient(batch, &mut work, &mut grad).unwrap();
    assert_eq!(work.step, (1 << 33) + 1);
    let mut other = Norms::zeros();
    let loss = |network: &Norms| {
        work.step = 1 << 33;
        network.gradient(batch, &mut work, &mut other).unwrap().loss
    };
    differences(&*network, &*grad, loss);
    assert_ne!(losses, network.gradient(batch, &mut work, &mut other).unwrap(), "another step, another mask");
    assert_eq!(
        network.evaluate(batch, &mut work).unwrap(),
        network.evaluate(batch, &mut norms::Workspace::new(N)).unwrap(),
        "inference draws nothing"
    );
}

/// Mean and unbiased variance.
fn moments(x: &[f64]) -> (f64, f64) {
    let mean = x.iter().sum::<f64>() / x.len() as f64;
    (mean, x.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (x.len() as f64 - 1.0))
}

#[test]
fn running_statistics_follow_the_batch_and_are_what_inference_uses() {
    let x = [[1.0, -2.0, 0.5], [4.0, 1.0, 0.5], [-3.0, 0.0, 0.5]];
    let network = Channels::init(0);
    let (mut work, mut grad) = (channels::Workspace::new(3), Channels::zeros());
    network.gradient(channels::Batch { x: &x }, &mut work, &mut grad).unwrap();
    for channel in 0..3 {
        let (mean, variance) = moments(&x.map(|x| x[channel]));
        assert!((grad.y.running_mean[channel] - 0.1 * mean).abs() < 1e-15);
        assert!((grad.y.running_var[channel] - (0.9 + 0.1 * variance)).abs() < 1e-15);
    }
    let y = grad.forward(channels::Inputs { x: &x }, &mut work).unwrap().y[1][0];
    let (mean, variance) = (grad.y.running_mean[0], grad.y.running_var[0]);
    assert!((y - (4.0 - mean) / (variance + 1e-5).sqrt()).abs() < 1e-14);
}

#[test]
fn one_number_has_no_variance() {
    let (network, mut grad) = (Channels::init(0), Channels::zeros());
    let (x, mut work) = ([[1.0, 2.0, 3.0]], channels::Workspace::new(1));
    let found = network.gradient(channels::Batch { x: &x }, &mut work, &mut grad);
    assert_eq!(found.unwrap_err(), InputError::TooFewSamples { samples: 1, needed: 2 });
    assert!(grad.flat().iter().all(|&g| g == 0.0) && work.step == 0);
    assert!(network.evaluate(channels::Batch { x: &x }, &mut work).is_ok());
}
