//! Trains LeNet on handwritten digits and shows what it learned.
//!
//! `cargo run --release --example lenet` uses the 2,500 images that come with the project; the whole of MNIST, or
//! one of its relatives, is given as its four files in the IDX format, `.gz` or not:
//!
//! ```text
//! cargo run --release --example lenet train-images-idx3-ubyte.gz train-labels-idx1-ubyte.gz \
//!     t10k-images-idx3-ubyte.gz t10k-labels-idx1-ubyte.gz
//! ```

use std::error::Error;
use std::io::Read;

use flate2::read::GzDecoder;
use nn_runtime::data::{draw, idx, mnist};
use nn_runtime::{Adam, Schedule, Training, evaluate, network};

network! {
    /// LeNet-5 as it is built today: convolutions, ReLU, the largest of each four.
    pub network Lenet {
        input  image: [28, 28];
        target digit: class(10);

        let edges   = relu(conv2d(reshape(image, [1, 28, 28]), 6, kernel = 5, padding = 2));
        let strokes = relu(conv2d(max_pool2d(edges, 2), 16, kernel = 5));
        let parts   = relu(dense(flatten(max_pool2d(strokes, 2)), 120));
        let hidden  = relu(dense(parts, 84));
        let logits  = dense(hidden, 10);

        output scores = softmax(logits);
        metric hit    = accuracy(logits, digit);
        loss          = cross_entropy(logits, digit);
    }
}

/// The images that come with the project: 2,000 to learn from, 500 to test with.
fn built_in() -> [lenet::Samples; 2] {
    let data = mnist::load();
    let part = |range: std::ops::Range<usize>| lenet::Samples {
        image: data.images[range.clone()].to_vec(),
        digit: data.labels[range].to_vec(),
    };
    [part(0..2000), part(2000..2500)]
}

/// A file's content, decompressed if it is compressed.
fn read(path: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let file = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    if !file.starts_with(&[0x1f, 0x8b]) {
        return Ok(file);
    }
    let mut content = vec![];
    GzDecoder::new(&file[..]).read_to_end(&mut content).map_err(|error| format!("{path}: {error}"))?;
    Ok(content)
}

/// The images and labels of two files.
fn samples(images: &str, labels: &str) -> Result<lenet::Samples, Box<dyn Error>> {
    let image = idx::images(&read(images)?).map_err(|error| format!("{images}: {error}"))?;
    let digit = idx::labels(&read(labels)?).map_err(|error| format!("{labels}: {error}"))?;
    if image.len() != digit.len() {
        return Err(format!("{images} has {} images, {labels} has {} labels", image.len(), digit.len()).into());
    }
    Ok(lenet::Samples { image, digit })
}

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let [training, test] = match &files[..] {
        [] => built_in(),
        [images, labels, test_images, test_labels] => [samples(images, labels)?, samples(test_images, test_labels)?],
        _ => return Err("expected four files: images and labels to learn from, images and labels to test with".into()),
    };
    println!("{}", lenet::SUMMARY);
    println!("{} images to learn from, {} to test with\n", training.digit.len(), test.digit.len());

    // NN_SHORT=1 trains for a moment only: continuous integration.
    let epochs = if std::env::var_os("NN_SHORT").is_some() { 1 } else { 12 };
    let mut network = Lenet::init(42);
    let mut optimizer = Adam::new(2e-3);
    let steps = epochs * training.digit.len().div_ceil(32);
    let options = Training {
        epochs,
        batch_size: 32,
        seed: 1,
        schedule: Some(Schedule::cosine(2e-3, steps as u64)),
        ..Training::default()
    };
    options.run(&mut *network, &training, Some(&test), &mut optimizer, |progress| println!("{progress}"))?;
    println!("\nOn images it has never seen: {}\n", evaluate(&*network, &test, 64)?);

    let shown = &test.image[..test.image.len().min(500)];
    let mut work = lenet::Workspace::new(shown.len());
    let scores = network.forward(lenet::Inputs { image: shown }, &mut work)?.scores;
    let guess = |i: usize| (0..10).fold(0, |best, digit| if scores[i][digit] > scores[i][best] { digit } else { best });
    let wrong = (0..shown.len()).filter(|&i| guess(i) as u32 != test.digit[i]);
    for i in (0..shown.len().min(2)).chain(wrong.take(2)) {
        println!("{}", draw(&shown[i]));
        println!("read as {} with {:.1} %, it is {}\n", guess(i), 100.0 * scores[i][guess(i)], test.digit[i]);
    }
    Ok(())
}
