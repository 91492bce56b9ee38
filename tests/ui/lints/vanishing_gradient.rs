#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [4];
        
        let mut h = x;
        'layers: for i in 0..8 { h = sigmoid(dense(h, 4)); }
        output y = h;
        loss = mse(h, t);
    }
}

fn main() {}
