#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = sqrt(sum(square(x)));
    }
}

fn main() {}
