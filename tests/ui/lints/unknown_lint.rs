#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        #[allow(unusd)]
        let hidden = relu(x);
        output y = tanh(hidden);
    }
}

fn main() {}
