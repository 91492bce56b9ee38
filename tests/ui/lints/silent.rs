#![deny(deprecated)]

use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: class(3);
        let hidden = relu(dense(x, 3));
        output y = softmax(hidden);
        loss = cross_entropy(hidden, t);
        output z = missing;
    }
}

fn main() {}
