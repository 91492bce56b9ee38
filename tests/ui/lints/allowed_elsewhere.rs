#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        #[allow(unused)]
        let hidden = relu(x);
        let other = sigmoid(x);
        output y = tanh(x);
    }
}

fn main() {}
