#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: class(3);
        
        let scores = softmax(dense(x, 3));
        output y = scores;
        loss = cross_entropy(scores, t);
    }
}

fn main() {}
