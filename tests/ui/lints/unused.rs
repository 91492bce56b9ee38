#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        input z: [4];
        
        let hidden = dense(x, 3);
        let other = tanh(hidden);
        output y = relu(hidden);
    }
}

fn main() {}
