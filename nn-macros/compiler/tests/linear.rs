//! Compile time grows as the network does.

use std::fmt::Write;
use std::time::{Duration, Instant};

/// `depth` dense layers, one statement each.
fn layers(depth: usize) -> String {
    let mut text = String::from("network Deep { input x: [16]; target y: [1]; let h0 = relu(dense(x, 16));");
    for layer in 1..depth {
        write!(text, "let h{layer} = relu(dense(h{}, 16));", layer - 1).unwrap();
    }
    write!(text, "let out = dense(h{}, 1); output out; loss = mse(out, y); }}", depth - 1).unwrap();
    text
}

/// The shortest of a few runs: the least disturbed.
fn time(depth: usize) -> Duration {
    let text = layers(depth);
    let run = |_| {
        let description = text.parse().unwrap();
        let start = Instant::now();
        nn_compiler::compile(description);
        start.elapsed()
    };
    (0..3).map(run).min().unwrap()
}

#[test]
fn five_times_the_layers_take_far_less_than_twenty_five_times_the_time() {
    let (few, many) = (time(80), time(400));
    assert!(many < 12 * few, "80 layers take {few:?}, 400 take {many:?}");
}
