#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        #[deny(unused)]
        let hidden = relu(x);
        output y = tanh(x);
    }
}

fn main() {}
