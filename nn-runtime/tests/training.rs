//! A training is a function of its seed, and may be cut after any step.
#![cfg(feature = "alloc")]

use nn_runtime::{Adam, Optimizer, Parameters, Random, Schedule, Training, network};

network! {
    /// Noise, states and an odd number of samples.
    network Noisy {
        input  x: [3];
        target y: [2];
        let hidden = dropout(tanh(batch_norm(dense(x, 7))), 0.25);
        output guess = dense(hidden, 2);
        loss = mse(guess, y);
    }
}

fn samples() -> noisy::Samples {
    let mut random = Random::new(3, 3);
    let mut draw = || random.uniform01::<f32>() - 0.5;
    noisy::Samples {
        x: (0..23).map(|_| [draw(), draw(), draw()]).collect(),
        y: (0..23).map(|_| [draw(), draw()]).collect(),
    }
}

const TRAINING: Training =
    Training { epochs: 3, batch_size: 5, seed: 11, schedule: Some(Schedule::cosine(1e-2, 15)), clip: Some(0.5) };

fn bits(network: &Noisy) -> Vec<u32> {
    network.flat().iter().map(|x| x.to_bits()).collect()
}

fn trained(seed: u64) -> Vec<u32> {
    let mut network = Noisy::init(1);
    let mut epochs = 0;
    let training = Training { seed, ..TRAINING };
    training.run(&mut *network, &samples(), None, &mut Adam::new(1e-2), |_| epochs += 1).unwrap();
    assert_eq!(epochs, 3);
    bits(&network)
}

#[test]
fn the_seed_decides_everything() {
    assert_eq!(trained(11), trained(11));
    assert_ne!(trained(11), trained(12));
}

/// One sample, so that there is one order: what remains of the seed are the masks.
#[test]
fn the_seed_decides_the_masks() {
    let one = noisy::Samples { x: samples().x[..2].to_vec(), y: samples().y[..2].to_vec() };
    let run = |seed| {
        let mut network = Noisy::init(1);
        let training = Training { seed, batch_size: 2, epochs: 1, ..TRAINING };
        let mut steps = training.steps(&*network, &one, 0).unwrap();
        steps.step(&mut network, &mut Adam::new(1e-2)).unwrap();
        network.guess.bias
    };
    assert!((1..9).any(|seed| run(seed) != run(0)));
}

#[test]
fn a_training_may_be_cut_after_any_step() {
    let (expected, samples) = (trained(11), samples());
    for cut in 0..=15 {
        let mut network = Noisy::init(1);
        let mut optimizer = Adam::new(1e-2);
        for part in [0..cut, cut..15] {
            let mut steps = TRAINING.steps(&*network, &samples, part.start).unwrap();
            assert_eq!((steps.per_epoch(), steps.epochs()), (5, part.start / 5));
            for _ in part {
                steps.step(&mut network, &mut optimizer).unwrap();
            }
        }
        assert_eq!(bits(&network), expected, "cut after step {cut}");
        assert_eq!(optimizer.learning_rate(), Schedule::cosine(1e-2, 15).at(14));
    }
}
