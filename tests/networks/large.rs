//! Weights so large that they move while their derivative is computed.

use crate::support::train_steps;
use nn_runtime::{Random, network};

network! {
    /// A layer of whole vectors, and others.
    pub network Large {
        input  x: [96];
        target y: [100];

        let first = relu(dense(x, 128));
        let second = tanh(dense(first, 100));
        output third = dense(second, 100);
        loss = mse(third, y);
    }
}

#[test]
fn large_weights_move_as_in_a_step_of_their_own() {
    // More samples than a product sums at once, too.
    for n in [1, 3, 600] {
        let mut random = Random::new(7, n as u64);
        let mut number = |_| 2.0 * random.uniform01::<f32>() - 1.0;
        let x: Vec<[f32; 96]> = (0..n).map(|_| std::array::from_fn(&mut number)).collect();
        let y: Vec<[f32; 100]> = (0..n).map(|_| std::array::from_fn(&mut number)).collect();
        train_steps(&*Large::init(1), large::Batch { x: &x, y: &y }, n);
    }
}
