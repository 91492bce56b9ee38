#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = log(softmax(x));
    }
}

fn main() {}
