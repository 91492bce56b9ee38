#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [3];
        
        let hidden = dense(x, 64);
        let scores = dense(hidden, 3);
        output y = scores;
        loss = mse(scores, t);
    }
}

fn main() {}
