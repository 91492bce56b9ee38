#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let length = sum(abs(x));
        output y = x / length;
    }
}

fn main() {}
