#![deny(deprecated)]

use nn_runtime::network;

network! {
    #[deny(linear_stack, unused)]
    network N {
        input x: [4];
        let a = dense(x, 3);
        output y = dense(a, 4);
    }
}

fn main() {}
