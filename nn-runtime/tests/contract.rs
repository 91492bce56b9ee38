//! Code as `network!` generates it fits the traits and types of this crate, computes and learns.
#![forbid(unsafe_code)]
#![deny(warnings)]
// Generated code offers more than is used here, and is the same for every scalar.
#![allow(dead_code, unused_imports, clippy::unnecessary_cast)]

mod single {
    pub type Scalar = f32;
    include!("contract/digits.rs");
}

mod double {
    pub type Scalar = f64;
    include!("contract/digits.rs");
}

mod without_heap {
    use super::single::{Digits, digits};
    use nn_runtime::{Adam, Inline, InputError, Optimizer, Parameters, Random, init};
    use std::sync::Mutex;

    struct Memory {
        network: Digits,
        gradient: Digits,
        work: digits::Workspace<Inline<4>>,
        optimizer: Adam<Digits, Inline<{ digits::PARAMETERS }>>,
    }

    static MEMORY: Mutex<Memory> = Mutex::new(Memory {
        network: Digits::ZERO,
        gradient: Digits::ZERO,
        work: digits::Workspace::INLINE,
        optimizer: Adam::inline(1e-2),
    });

    #[test]
    fn a_network_learns_in_static_memory() {
        let mut image = [[[0.0; 8]; 8]; 4];
        image.iter_mut().zip(0..).for_each(|(image, i)| {
            init::uniform(0.0, 1.0).fill(image.as_flattened_mut(), Random::new(1, i));
        });
        let batch = digits::Batch { image: &image, digit: &[3, 1, 4, 1] };
        let Memory { network, gradient, work, optimizer } = &mut *MEMORY.lock().unwrap();
        network.initialize(42);
        for _ in 0..100 {
            network.gradient(batch, work, gradient).unwrap();
            optimizer.step(network, gradient);
        }
        let losses = network.evaluate(batch, work).unwrap();
        assert!(losses.loss < 0.05 && losses.hit == 1.0, "{losses:?}");
        let outputs = network.forward(batch.inputs(), work).unwrap();
        assert!(outputs.scores[2][4] > 0.9);
    }

    #[test]
    fn a_wrong_batch_is_refused() {
        let mut work = digits::Workspace::<Inline<2>>::INLINE;
        let network = Digits::ZERO;
        let mut gradient = Digits::ZERO;
        let image = [[[0.0; 8]; 8]; 3];
        let mut refused = |count: usize, digit: &[u32]| {
            let batch = digits::Batch { image: &image[..count], digit };
            network.gradient(batch, &mut work, &mut gradient).unwrap_err()
        };
        assert_eq!(refused(0, &[]), InputError::EmptyBatch { field: "image" });
        assert_eq!(refused(3, &[0, 0, 0]), InputError::WorkspaceTooSmall { samples: 3, capacity: 2 });
        assert_eq!(refused(2, &[0]), InputError::LengthMismatch { field: "digit", found: 1, expected: 2 });
        assert_eq!(
            refused(2, &[0, 10]),
            InputError::ClassOutOfRange { field: "digit", sample: 1, found: 10, classes: 10 }
        );
        let batch = digits::Batch { image: &image[..2], digit: &[0, 9] };
        assert!(network.gradient(batch, &mut work, &mut gradient).is_ok());
    }

    #[test]
    fn the_numbers_are_one_slice() {
        let mut network = Digits::ZERO;
        assert_eq!(network.flat().len(), digits::PARAMETERS);
        network.flat_mut()[64 * 64 + 64 + 11] = 7.0;
        assert_eq!(network.logits.weight[1][1], 7.0);
    }
}

#[cfg(feature = "alloc")]
mod with_heap {
    use super::{double, single};
    use nn_runtime::{Parameters, Sgd, Training, evaluate};

    #[test]
    fn the_gradient_is_the_slope_of_the_loss() {
        use double::digits::{Batch, Workspace};
        let mut network = double::Digits::init(7);
        let mut random = nn_runtime::Random::new(3, 0);
        let image: Vec<[[f64; 8]; 8]> =
            (0..5).map(|_| [[(); 8]; 8].map(|row| row.map(|()| random.uniform01()))).collect();
        let batch = Batch { image: &image, digit: &[3, 1, 4, 1, 5] };
        let mut work = Workspace::new(5);
        let mut gradient = double::Digits::zeros();
        network.gradient(batch, &mut work, &mut gradient).unwrap();
        let mut largest = 0.0f64;
        for index in (0..double::digits::PARAMETERS).step_by(37) {
            let mut loss = |step: f64| {
                let kept = network.flat()[index];
                network.flat_mut()[index] = kept + step;
                let loss = network.evaluate(batch, &mut work).unwrap().loss;
                network.flat_mut()[index] = kept;
                loss
            };
            let slope = (loss(1e-5) - loss(-1e-5)) / 2e-5;
            let found = gradient.flat()[index];
            assert!((found - slope).abs() < 1e-9, "{index}: {found} {slope}");
            largest = largest.max(found.abs());
        }
        assert!(largest > 1e-3, "the check sees some slopes that are not 0");
    }

    #[cfg(feature = "digits")]
    #[test]
    fn the_network_learns_to_read() {
        use nn_runtime::{Adam, Network, Samples, Schedule};
        use single::digits::{Losses, Samples as Images};
        let data = nn_runtime::data::digits::load();
        let all = Images { image: data.images, digit: data.labels };
        let (train, test) = nn_runtime::data::split(all.len(), 360, 42);
        let part = |indices: &[usize]| {
            let mut part = Images::default();
            part.gather(&all, indices);
            part
        };
        let (train, test) = (part(&train), part(&test));

        let mut network = single::Digits::init(42);
        let mut adam = Adam::new(1e-2);
        let mut lines = Vec::new();
        let training = Training {
            epochs: 8,
            schedule: Some(Schedule::cosine(1e-2, 8 * 45).warm_up(20)),
            clip: Some(5.0),
            ..Training::default()
        };
        training
            .run(&mut *network, &train, Some(&test), &mut adam, |progress| lines.push(progress.to_string()))
            .unwrap();
        println!("{}", lines.join("\n"));
        assert_eq!(lines.len(), 8);
        assert!(lines[0].starts_with("epoch 1/8  loss "));

        let averages = evaluate(&*network, &test, 100).unwrap();
        assert_eq!(averages.samples(), 360);
        assert!(averages.get("hit").unwrap() > 0.95, "{averages}");
        // A batch counts as much as it has samples: the whole set at once gives the same means.
        let mut work = single::Digits::workspace(360);
        let Losses { loss, hit } = network.evaluate(test.batch(0..360), &mut work).unwrap();
        assert!((averages.get("loss").unwrap() - f64::from(loss)).abs() < 1e-5);
        assert!((averages.get("hit").unwrap() - f64::from(hit)).abs() < 1e-6);
        assert_eq!(averages.get("other"), None);
    }

    #[test]
    fn training_twice_gives_the_same_bits() {
        let mut random = nn_runtime::Random::new(3, 0);
        let samples = single::digits::Samples {
            image: (0..50).map(|_| [[(); 8]; 8].map(|row| row.map(|()| random.uniform01()))).collect(),
            digit: (0..50).map(|i| i % 10).collect(),
        };
        let train = |seed| {
            let mut network = single::Digits::init(1);
            let training = Training { epochs: 2, batch_size: 8, seed, ..Training::default() };
            let mut sgd = Sgd::new(0.1).momentum(0.9).nesterov();
            training.run(&mut *network, &samples, None, &mut sgd, |_| ()).unwrap();
            network.flat().to_vec()
        };
        assert_eq!(train(5), train(5));
        assert_ne!(train(5), train(6));
    }

    #[test]
    fn no_samples_are_an_error() {
        use nn_runtime::InputError;
        let none = single::digits::Samples::default();
        let mut network = single::Digits::init(1);
        let result = Training::default().run(&mut *network, &none, None, &mut Sgd::new(0.1), |_| ());
        assert_eq!(result, Err(InputError::EmptyBatch { field: "train" }));
        assert_eq!(evaluate(&*network, &none, 8), Err(InputError::EmptyBatch { field: "samples" }));
    }
}
