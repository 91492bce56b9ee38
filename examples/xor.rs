//! The smallest problem that no single neuron solves.
//!
//! `cargo run --release --example xor`

use nn_runtime::{Optimizer, Sgd, network};

network! {
    /// One hidden layer decides whether exactly one of two inputs is on.
    pub network Xor {
        input  bits: [2];
        target odd: [1];

        let hidden = tanh(dense(bits, 8));
        let answer = sigmoid(dense(hidden, 1));

        output answer;
        loss = bce(answer, odd);
    }
}

fn main() -> Result<(), nn_runtime::InputError> {
    let bits = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];
    let odd = [[0.0], [1.0], [1.0], [0.0]];

    println!("{}", xor::SUMMARY);
    let mut network = Xor::init(7);
    let mut gradient = Xor::zeros();
    let mut work = xor::Workspace::new(4);
    let mut optimizer = Sgd::<Xor>::new(0.5).momentum(0.9);
    for step in 0..=500 {
        let losses = network.gradient(xor::Batch { bits: &bits, odd: &odd }, &mut work, &mut gradient)?;
        if step % 100 == 0 {
            println!("step {step:3}  loss {:.5}", losses.loss);
        }
        optimizer.step(&mut network, &gradient);
    }

    let answers = network.forward(xor::Inputs { bits: &bits }, &mut work)?.answer;
    println!();
    for (bits, answer) in bits.iter().zip(answers) {
        println!("{} xor {} = {:.3}", bits[0], bits[1], answer[0]);
    }
    Ok(())
}
