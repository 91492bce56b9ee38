//! What the tests of networks share.

pub mod counting;

use nn_runtime::{Parameters, Random};

/// Numbers between −1 and 1, the same at every run.
pub fn fill(numbers: &mut [f64], stream: u64) {
    let mut random = Random::new(99, stream);
    numbers.iter_mut().for_each(|x| *x = 2.0 * random.uniform01::<f64>() - 1.0);
}

/// Compares a gradient with central differences of the loss, element by element.
pub fn differences<N: Parameters<Scalar = f64>>(network: &N, gradient: &N, mut loss: impl FnMut(&N) -> f64) {
    const H: f64 = 1e-4;
    let mut trained = vec![];
    for range in nn_runtime::ranges(N::TENSORS, nn_runtime::Role::Trained) {
        trained.extend(range);
    }
    for index in trained {
        let mut at = |steps: f64| {
            let mut moved = *network;
            moved.flat_mut()[index] += steps * H;
            loss(&moved)
        };
        let expected = (8.0 * (at(1.0) - at(-1.0)) - (at(2.0) - at(-2.0))) / (12.0 * H);
        let found = gradient.flat()[index];
        let error = (found - expected).abs();
        assert!(error <= 1e-8 * (1.0 + expected.abs()), "element {index}: {found}, by differences {expected}");
    }
}
