use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: class(3);
        let logits = dense(x, 4);
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
