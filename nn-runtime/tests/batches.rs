//! Batches of no sample, one, and a million.
#![cfg(feature = "alloc")]

use nn_runtime::{InputError, Parameters, network};

network! {
    /// A small network.
    #[dtype(f64)]
    network Small {
        input  x: [3];
        target y: [1];
        let hidden = tanh(dense(x, 5));
        output guess = dense(hidden, 1);
        loss = mse(guess, y);
    }
}

const MILLION: usize = 1_000_000;

#[test]
fn a_million_samples_are_a_thousand_times_a_thousand() {
    let x: Vec<[f64; 3]> =
        (0..MILLION).map(|n| [n as f64 * 1e-6, (n % 7) as f64 / 7.0, (n % 11) as f64 - 5.0]).collect();
    let y: Vec<[f64; 1]> = x.iter().map(|[a, b, c]| [a * b - c]).collect();
    let network = Small::init(3);
    let (mut work, mut gradient) = (small::Workspace::new(MILLION), Small::zeros());
    let losses = network.gradient(small::Batch { x: &x, y: &y }, &mut work, &mut gradient).unwrap();
    let guess = network.forward(small::Inputs { x: &x }, &mut work).unwrap().guess.to_vec();

    let (mut work, mut part, mut sum) = (small::Workspace::new(1000), Small::zeros(), Small::zeros());
    let mut loss = 0.0;
    for ((x, y), guess) in x.chunks(1000).zip(y.chunks(1000)).zip(guess.chunks(1000)) {
        loss += network.gradient(small::Batch { x, y }, &mut work, &mut part).unwrap().loss / 1000.0;
        sum.flat_mut().iter_mut().zip(part.flat()).for_each(|(sum, part)| *sum += part / 1000.0);
        assert_eq!(network.forward(small::Inputs { x }, &mut work).unwrap().guess, guess);
    }
    assert!((losses.loss - loss).abs() < 1e-11 * loss);
    for (found, expected) in gradient.flat().iter().zip(sum.flat()) {
        assert!((found - expected).abs() <= 1e-10 * (1.0 + expected.abs()), "{found} {expected}");
    }
}

#[test]
fn one_sample_is_a_batch_and_none_is_not() {
    let network = Small::init(3);
    let (mut work, mut gradient) = (small::Workspace::new(1), Small::zeros());
    let batch = small::Batch { x: &[[1.0, 2.0, 3.0]], y: &[[0.5]] };
    let loss = network.gradient(batch, &mut work, &mut gradient).unwrap().loss;
    let guess = network.forward(batch.inputs(), &mut work).unwrap().guess[0][0];
    assert!((loss - (guess - 0.5) * (guess - 0.5)).abs() < 1e-15);
    let kept = *gradient;
    let none = network.gradient(small::Batch { x: &[], y: &[] }, &mut work, &mut gradient);
    assert_eq!(none.unwrap_err(), InputError::EmptyBatch { field: "x" });
    assert_eq!(gradient.flat(), kept.flat());
}
