//! The network of the README.

use crate::support::{counting, train_steps};
use nn_runtime::data::digits as data;
use nn_runtime::{InputError, Sgd, network};

network! {
    /// Reads a handwritten digit.
    pub network Digits {
        input  image: [8, 8];
        target digit: class(10);

        let hidden = relu(dense(flatten(image), 64));
        let logits = dense(hidden, 10);

        output scores = softmax(logits);
        metric hit    = accuracy(logits, digit);
        loss          = cross_entropy(logits, digit);
    }
}

#[test]
fn sizes_are_exact() {
    assert_eq!(digits::PARAMETERS, 64 * 64 + 64 + 64 * 10 + 10);
    assert_eq!(size_of::<Digits>(), (4 * digits::PARAMETERS).next_multiple_of(64));
    assert!(digits::SUMMARY.contains("hidden") && digits::SUMMARY.contains("4 160"));
}

#[test]
fn steps_allocate_nothing() {
    let data = data::load();
    let mut network = Digits::init(1);
    let mut sgd = Sgd::<Digits>::new(0.1);
    let mut grad = Digits::zeros();
    let mut work = digits::Workspace::new(32);
    for n in [32, 1, 17] {
        let batch = digits::Batch { image: &data.images[..n], digit: &data.labels[..n] };
        train_steps(&*network, batch, n);
        let allocations = counting::allocations(|| {
            network.gradient(batch, &mut work, &mut grad).unwrap();
            network.train_step(batch, &mut work, &mut grad, &mut sgd).unwrap();
            network.evaluate(batch, &mut work).unwrap();
            network.forward(batch.inputs(), &mut work).unwrap();
        });
        assert_eq!(allocations, 0, "with {n} samples");
    }
}

#[test]
fn bad_input_is_refused_before_anything_is_written() {
    let data = data::load();
    let network = Digits::init(1);
    let mut grad = Digits::zeros();
    let mut work = digits::Workspace::new(4);
    let image = &data.images[..4];
    let mut refuse = |image: &[[[f32; 8]; 8]], digit: &[u32]| {
        let error = network.gradient(digits::Batch { image, digit }, &mut work, &mut grad).unwrap_err();
        assert!(nn_runtime::Parameters::flat(&*grad).iter().all(|&x| x == 0.0), "{error}");
        error
    };
    assert_eq!(refuse(&[], &[]), InputError::EmptyBatch { field: "image" });
    assert_eq!(refuse(image, &[0; 3]), InputError::LengthMismatch { field: "digit", found: 3, expected: 4 });
    assert_eq!(refuse(&data.images[..5], &[0; 5]), InputError::WorkspaceTooSmall { samples: 5, capacity: 4 });
    let out_of_range = InputError::ClassOutOfRange { field: "digit", sample: 2, found: 10, classes: 10 };
    assert_eq!(refuse(image, &[0, 9, 10, 1]), out_of_range);
    assert!(out_of_range.to_string().contains("digit"));
}

#[test]
fn nan_propagates() {
    let network = Digits::init(1);
    let mut grad = Digits::zeros();
    let mut work = digits::Workspace::new(1);
    let mut image = [[[0.5; 8]; 8]];
    image[0][3][3] = f32::NAN;
    let losses = network.gradient(digits::Batch { image: &image, digit: &[3] }, &mut work, &mut grad).unwrap();
    assert!(losses.loss.is_nan());
    assert!(grad.logits.bias.iter().all(|x| x.is_nan()));
    let scores = network.forward(digits::Inputs { image: &image }, &mut work).unwrap().scores;
    assert!(scores[0].iter().all(|x| x.is_nan()));
}

#[test]
fn equal_seeds_make_equal_networks() {
    let flat = |seed| nn_runtime::Parameters::flat(&*Digits::init(seed)).to_vec();
    assert_eq!(flat(5), flat(5));
    assert_ne!(flat(5), flat(6));
}

#[test]
fn a_static_needs_no_heap() {
    use nn_runtime::Inline;
    use std::sync::Mutex;
    static NETWORK: Mutex<Digits> = Mutex::new(Digits::ZERO);
    static WORK: Mutex<digits::Workspace<Inline<2>>> = Mutex::new(digits::Workspace::INLINE);
    let mut network = NETWORK.lock().unwrap();
    network.initialize(1);
    let image = [[[0.5; 8]; 8]; 2];
    let inputs = digits::Inputs { image: &image };
    let mut work = WORK.lock().unwrap();
    let fixed = *network.forward(inputs, &mut work).unwrap().scores.first().unwrap();
    let mut heap = digits::Workspace::new(2);
    assert_eq!(fixed, Digits::init(1).forward(inputs, &mut heap).unwrap().scores[0]);
}
