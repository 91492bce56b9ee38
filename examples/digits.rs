//! Trains a classifier of handwritten digits and shows what it learned.
//!
//! `cargo run --release --example digits`

use nn_runtime::data::{digits as data, draw, split};
use nn_runtime::{Adam, Schedule, Training, evaluate, network};

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

fn main() -> Result<(), nn_runtime::InputError> {
    // NN_SHORT=1 trains for a moment only: continuous integration.
    let epochs = if std::env::var_os("NN_SHORT").is_some() { 3 } else { 30 };
    let data = data::load();
    let (training, test) = split(data.labels.len(), 360, 0);
    let choose = |indices: &[usize]| digits::Samples {
        image: indices.iter().map(|&i| data.images[i]).collect(),
        digit: indices.iter().map(|&i| data.labels[i]).collect(),
    };
    let (training, test) = (choose(&training), choose(&test));

    println!("{}", digits::SUMMARY);
    println!("{} images to learn from, {} to test with\n", training.digit.len(), test.digit.len());

    let mut network = Digits::init(42);
    let mut optimizer = Adam::new(3e-3);
    let steps = epochs * training.digit.len().div_ceil(32);
    let options = Training {
        epochs,
        batch_size: 32,
        seed: 1,
        schedule: Some(Schedule::cosine(3e-3, steps as u64)),
        ..Training::default()
    };
    options.run(&mut *network, &training, Some(&test), &mut optimizer, |progress| println!("{progress}"))?;

    let result = evaluate(&*network, &test, 64)?;
    println!("\nOn digits it has never seen: {result}\n");

    let mut work = digits::Workspace::new(test.image.len());
    let scores = network.forward(digits::Inputs { image: &test.image }, &mut work)?.scores;
    let guess =
        |scores: &[f32; 10]| (0..10).fold(0, |best, digit| if scores[digit] > scores[best] { digit } else { best });
    let wrong = (0..scores.len()).filter(|&i| guess(&scores[i]) as u32 != test.digit[i]);
    let shown = (0..3).chain(wrong.take(2));
    for i in shown {
        let guess = guess(&scores[i]);
        println!("{}", draw(&test.image[i]));
        println!("read as {guess} with {:.1} %, it is {}\n", 100.0 * scores[i][guess], test.digit[i]);
    }
    Ok(())
}
