#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [3];
        param scale: [3] = ones();
        
        let scores = dense(x, 3);
        output y = scale * scores;
        loss = mse(scores, t);
    }
}

fn main() {}
