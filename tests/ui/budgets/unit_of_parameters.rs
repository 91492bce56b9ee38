use nn_runtime::network;

network! {
    #[budget(parameters <= 4 KB)]
    network N {
        input x: [8];
        target t: class(4);
        let hidden = relu(dense(x, 16));
        let logits = dense(hidden, 4);
        output logits;
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
