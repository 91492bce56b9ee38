//! What the tests of networks share.

pub mod counting;

use nn_runtime::{Adam, AdamW, Parameters, Random, Sgd, Tensorwise, Trainable};

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

/// Compares `train_step` with `gradient` and the optimiser's `step`, bit by bit, over a few steps.
pub fn train_steps<N: Trainable>(network: &N, batch: N::Batch<'_>, samples: usize) {
    one_optimizer(network, batch, samples, || Sgd::<N>::new(0.1).weight_decay(0.01));
    one_optimizer(network, batch, samples, || Sgd::<N>::new(0.1).momentum(0.9).nesterov());
    one_optimizer(network, batch, samples, || Adam::<N>::new(0.01));
    one_optimizer(network, batch, samples, || AdamW::<N>::new(0.01));
}

fn one_optimizer<N: Trainable, O: Tensorwise<N>>(
    network: &N,
    batch: N::Batch<'_>,
    samples: usize,
    optimizer: impl Fn() -> O,
) {
    let (mut apart, mut at_once) = (*network, *network);
    let (mut first, mut second) = (optimizer(), optimizer());
    let (mut grad, mut work, mut other) = (N::ZERO, N::workspace(samples), N::workspace(samples));
    for _ in 0..3 {
        let expected = apart.gradient(batch, &mut work, &mut grad).unwrap();
        first.step(&mut apart, &grad);
        let losses = at_once.train_step(batch, &mut other, &mut grad, &mut second).unwrap();
        let mut values = (vec![], vec![]);
        nn_runtime::Losses::visit(&losses, &mut |x| values.0.push(x.to_bits()));
        nn_runtime::Losses::visit(&expected, &mut |x| values.1.push(x.to_bits()));
        assert_eq!(values.0, values.1);
        assert!(at_once.flat() == apart.flat(), "the parameters differ");
    }
    assert!(apart.flat() != network.flat(), "nothing has moved");
}
