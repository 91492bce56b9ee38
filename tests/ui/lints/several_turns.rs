#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let mut h = x;
        for i in 0..5 { h = dense(h, 4); }
        output y = h;
    }
}

fn main() {}
