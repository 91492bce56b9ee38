#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [3];
        
        let scores = relu(dense(x, 3));
        output y = scores;
        loss = bce(scores, t);
    }
}

fn main() {}
