#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [3];
        
        let hidden = dense(x, 3, bias = false);
        let steps = sign(hidden);
        output y = steps;
        loss = mse(steps + x[0..3], t);
    }
}

fn main() {}
