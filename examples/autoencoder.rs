//! Squeezes an 8×8 digit through eight numbers and draws what comes out again.
//!
//! `cargo run --release --example autoencoder`

use nn_runtime::data::{digits as data, draw, split};
use nn_runtime::{Adam, Schedule, Training, evaluate, network};

network! {
    /// Encodes a digit in eight numbers and decodes it.
    pub network Autoencoder {
        input image: [8, 8];

        let pixels = flatten(image);
        let wide   = tanh(dense(pixels, 48));
        let code   = tanh(dense(wide, 8));
        let back   = tanh(dense(code, 48));
        let drawn  = sigmoid(dense(back, 64));

        output code;
        output copy = reshape(drawn, [8, 8]);
        loss = mse(drawn, pixels);
    }
}

fn main() -> Result<(), nn_runtime::InputError> {
    let epochs = if std::env::var_os("NN_SHORT").is_some() { 3 } else { 120 };
    let data = data::load();
    let (training, test) = split(data.labels.len(), 360, 0);
    let choose = |indices: &[usize]| autoencoder::Samples { image: indices.iter().map(|&i| data.images[i]).collect() };
    let (training, test) = (choose(&training), choose(&test));

    println!("{}", autoencoder::SUMMARY);
    let mut network = Autoencoder::init(3);
    let mut optimizer = Adam::<Autoencoder>::new(3e-3);
    let steps = epochs * training.image.len().div_ceil(32);
    let options = Training {
        epochs,
        batch_size: 32,
        seed: 1,
        schedule: Some(Schedule::cosine(3e-3, steps as u64)),
        ..Training::default()
    };
    options.run(&mut *network, &training, Some(&test), &mut optimizer, |progress| {
        if progress.epoch % 10 == 0 || progress.epoch == 1 {
            println!("{progress}");
        }
    })?;

    let result = evaluate(&*network, &test, 64)?;
    let mean = test.image.as_flattened().as_flattened().iter().sum::<f32>() / (64 * test.image.len()) as f32;
    let spread = test.image.as_flattened().as_flattened().iter().map(|x| (x - mean).powi(2)).sum::<f32>()
        / (64 * test.image.len()) as f32;
    println!("\nOn digits it has never seen: {result} (a constant grey would leave {spread:.4})\n");

    let mut work = autoencoder::Workspace::new(3);
    let outputs = network.forward(autoencoder::Inputs { image: &test.image[..3] }, &mut work)?;
    for i in 0..3 {
        let (left, right) = (draw(&test.image[i]), draw(&outputs.copy[i]));
        for (left, right) in left.lines().zip(right.lines()) {
            println!("{left}    {right}");
        }
        let code: Vec<String> = outputs.code[i].iter().map(|x| format!("{x:5.2}")).collect();
        println!("{}\n", code.join(" "));
    }
    Ok(())
}
