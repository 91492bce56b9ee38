//! From the start of a process to the first gradient.
#![allow(missing_docs)]

use nn_runtime::network;

network! {
    network Xor {
        input bits: [2];
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
    let (network, mut gradient, mut work) = (Xor::init(7), Xor::zeros(), xor::Workspace::new(4));
    let losses = network.gradient(xor::Batch { bits: &bits, odd: &odd }, &mut work, &mut gradient)?;
    std::hint::black_box((losses, gradient));
    benches::report();
    Ok(())
}
