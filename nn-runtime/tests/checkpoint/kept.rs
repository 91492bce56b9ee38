//! What is written is read again, to the bit.

use super::{Folder, POSITION, Small, TRAINING, bits, carried, names, samples, trained};
use nn_runtime::checkpoint::{CheckpointError, fingerprint, load, load_training, save, save_training};
use nn_runtime::{Adam, AdamW, Optimizer, Parameters, Sgd, Training, network};

network! {
    /// Double precision, a frozen constant, a scalar and nothing at all.
    #[dtype(f64)]
    pub network Wide {
        input  x: [3];
        param  scale: [] = normal(0.0, 1.0);
        output y = scale * dense(x, 2, bias = false);
        loss = sum(square(y));
    }
}

#[test]
fn a_network_is_kept() {
    let folder = Folder::new("network");
    let (network, _) = trained();
    save(folder.file("a"), &*network).unwrap();
    let mut other = Small::zeros();
    load(folder.file("a"), &mut *other).unwrap();
    assert_eq!(bits(&*other), bits(&*network));
    assert_eq!(names(&folder.0), ["a"]);

    let mut wide = Wide::init(3);
    wide.flat_mut()[..4].copy_from_slice(&[-0.0, f64::MIN_POSITIVE / 3.0, f64::NEG_INFINITY, f64::MAX]);
    save(folder.file("a"), &*wide).unwrap();
    let mut other = Wide::zeros();
    load(folder.file("a"), &mut *other).unwrap();
    assert!(other.flat().iter().zip(wide.flat()).all(|(a, b)| a.to_bits() == b.to_bits()));
}

/// Other crates must be able to rely on it: it is stored in files.
#[test]
fn the_fingerprint_is_the_same_for_ever() {
    assert_eq!(fingerprint::<Wide>(), "84ced874a0ba6d8b");
    assert_ne!(fingerprint::<Small>(), fingerprint::<Wide>());
}

fn check_optimizer<O: Optimizer<Small>>(new: impl Fn() -> O) {
    let folder = Folder::new(new().name());
    let file = folder.file("a");
    let (mut network, mut optimizer) = (Small::init(1), new());
    TRAINING.run(&mut *network, &samples(), None, &mut optimizer, |_| ()).unwrap();
    save_training(&file, &*network, &mut optimizer, POSITION).unwrap();
    let (mut other, mut another) = (Small::zeros(), new());
    another.set_learning_rate(7.0);
    assert_eq!(load_training(&file, &mut *other, &mut another).unwrap(), POSITION);
    assert_eq!((bits(&*other), carried(&mut another)), (bits(&*network), carried(&mut optimizer)));
    load(&file, &mut *Small::zeros()).unwrap(); // a network may be taken out of a training
}

#[test]
fn optimizers_are_kept() {
    check_optimizer(|| Sgd::new(0.1));
    check_optimizer(|| Sgd::new(0.1).momentum(0.9).nesterov());
    check_optimizer(|| Adam::new(0.01));
    check_optimizer(|| AdamW::new(1.0 / 3.0));
}

fn finished(training: Training) -> (Vec<u32>, Vec<u64>) {
    let (mut network, mut optimizer) = (Small::init(1), Adam::new(0.01));
    training.run(&mut *network, &samples(), None, &mut optimizer, |_| ()).unwrap();
    (bits(&*network), carried(&mut optimizer))
}

/// As if each epoch ran in a process of its own.
#[test]
fn a_resumed_training_is_the_same_training() {
    let folder = Folder::new("resume");
    let samples = samples();
    for epochs in [1, 2, 2, 4] {
        let (mut network, mut optimizer) = (Small::init(1), Adam::new(0.01));
        let mut reported = 0;
        let training = Training { epochs, ..TRAINING };
        let result = training.resume(folder.file("a"), &mut *network, &samples, Some(&samples), &mut optimizer, |_| {
            reported += 1;
        });
        result.unwrap();
        assert_eq!((bits(&*network), carried(&mut optimizer)), finished(training));
        assert!(reported <= 2);
    }
}

#[test]
fn a_training_is_resumed_after_any_step() {
    let (folder, samples) = (Folder::new("steps"), samples());
    let file = folder.file("a");
    for cut in 0..=12 {
        let (mut network, mut optimizer) = (Small::init(1), Adam::new(0.01));
        let mut steps = TRAINING.steps(&*network, &samples, 0).unwrap();
        for _ in 0..cut {
            steps.step(&mut network, &mut optimizer).unwrap();
        }
        save_training(&file, &*network, &mut optimizer, steps.position()).unwrap();

        let (mut network, mut optimizer) = (Small::init(9), Adam::new(0.3));
        TRAINING.resume(&file, &mut *network, &samples, None, &mut optimizer, |_| ()).unwrap();
        assert_eq!((bits(&*network), carried(&mut optimizer)), finished(TRAINING), "cut after step {cut}");
    }
}

#[test]
fn another_training_is_not_resumed() {
    let (folder, samples) = (Folder::new("another"), samples());
    let (network, mut optimizer) = trained();
    save_training(folder.file("a"), &*network, &mut optimizer, POSITION).unwrap();
    for (key, training) in
        [("seed", Training { seed: 6, ..TRAINING }), ("batch_size", Training { batch_size: 2, ..TRAINING })]
    {
        let (mut network, mut optimizer) = (Small::init(2), Adam::new(0.01));
        let (before, carried_before) = (bits(&*network), carried(&mut optimizer));
        let result = training.resume(folder.file("a"), &mut *network, &samples, None, &mut optimizer, |_| ());
        assert!(matches!(result, Err(CheckpointError::Differs { what, .. }) if what == key));
        assert_eq!((bits(&*network), carried(&mut optimizer)), (before, carried_before));
    }
}
