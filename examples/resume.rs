//! Stops a training after every third epoch, goes on from the file, and compares with a training that never stopped.
//!
//! `cargo run --release --example resume`

use nn_runtime::checkpoint::{CheckpointError, fingerprint};
use nn_runtime::data::digits as data;
use nn_runtime::{Adam, Parameters, Schedule, Training, evaluate, network};

network! {
    /// Reads a handwritten digit, with noise and running statistics in training.
    pub network Digits {
        input  image: [8, 8];
        target digit: class(10);

        let hidden = dropout(relu(batch_norm(dense(flatten(image), 64))), 0.2);
        let logits = dense(hidden, 10);

        output scores = softmax(logits);
        metric hit    = accuracy(logits, digit);
        loss          = cross_entropy(logits, digit);
    }
}

fn main() -> Result<(), CheckpointError> {
    let data = data::load();
    let samples = digits::Samples { image: data.images, digit: data.labels };
    let schedule = Some(Schedule::cosine(3e-3, 9 * 57));
    let all = Training { epochs: 9, batch_size: 32, seed: 1, schedule, ..Training::default() };

    println!("In one go:");
    let (mut network, mut optimizer) = (Digits::init(42), Adam::new(3e-3));
    all.run(&mut *network, &samples, None, &mut optimizer, |progress| println!("  {progress}"))?;

    let folder = std::env::temp_dir().join(format!("nn-resume-{}", std::process::id()));
    let created = std::fs::create_dir_all(&folder);
    let file = folder.join("digits.safetensors");
    created.map_err(|error| CheckpointError::Io { file: folder.clone(), error })?;
    println!("In three, from {}, of structure {}:", file.display(), fingerprint::<Digits>());
    let mut again = Digits::zeros();
    for epochs in [3, 6, 9] {
        // As in a new process: nothing is left of the last one but the file.
        let (mut network, mut optimizer) = (Digits::init(42), Adam::new(3e-3));
        let part = Training { epochs, ..all };
        part.resume(&file, &mut *network, &samples, None, &mut optimizer, |progress| println!("  {progress}"))?;
        again = network;
        println!("  stopped");
    }
    // The file lay in a folder of its own, for this comparison.
    let _ = std::fs::remove_dir_all(folder);

    let equal = network.flat().iter().zip(again.flat()).filter(|(a, b)| a.to_bits() == b.to_bits()).count();
    println!("{equal} of {} numbers are equal to the bit", network.flat().len());
    assert_eq!(equal, network.flat().len());
    println!("{}", evaluate(&*again, &samples, 64)?);
    Ok(())
}
