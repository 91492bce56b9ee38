//! The same training in another process has the same bits.
#![cfg(feature = "std")]

use nn_runtime::{AdamW, Parameters, Random, Schedule, Training, network};
use std::process::Command;

network! {
    /// Convolution, normalisation, noise, products and a loop over time.
    network Mixed {
        input  image: [1, 9, 9];
        target class: class(5);
        let seen = relu(batch_norm(conv2d(image, 4, kernel = 3)));
        let rows = dropout(reshape(max_pool2d(seen, 2), [4, 9]), 0.2);
        let (_, said) = gru(rows, 11, last = true);
        let logits = dense(said, 5);
        output scores = softmax(logits);
        loss = cross_entropy(logits, class);
    }
}

/// Set in the processes that train.
const TRAINS: &str = "NN_TRAINS_AND_PRINTS";

/// All numbers after a training, to the bit.
fn trained() -> String {
    let mut random = Random::new(5, 5);
    let mut samples = mixed::Samples::default();
    for _ in 0..50 {
        samples.image.push([[[(); 9]; 9]; 1].map(|rows| rows.map(|row| row.map(|()| random.uniform01()))));
        samples.class.push(random.below(5) as u32);
    }
    let mut network = Mixed::init(1);
    let schedule = Some(Schedule::cosine(1e-2, 21).warm_up(3));
    let training = Training { epochs: 3, batch_size: 8, seed: 2, schedule, clip: Some(1.0) };
    training.run(&mut *network, &samples, Some(&samples), &mut AdamW::new(1e-2), |_| ()).unwrap();
    network.flat().iter().map(|x| format!("{:08x}", x.to_bits())).collect()
}

/// Not a test of its own: what the processes of the next test do.
#[test]
fn trains_and_prints() {
    if std::env::var_os(TRAINS).is_some() {
        println!("bits {}", trained());
    }
}

#[test]
fn processes_agree_to_the_bit() {
    let run = || {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "trains_and_prints", "--nocapture"])
            .env(TRAINS, "1")
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        text.split_once("bits ").expect("the child prints").1.split_whitespace().next().unwrap().to_owned()
    };
    let expected = trained();
    assert!(expected.len() > 8 * 500);
    assert_eq!(run(), expected);
    assert_eq!(run(), expected);
}
