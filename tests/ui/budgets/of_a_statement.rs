use nn_runtime::network;

network! {
    network N {
        input x: [8];
        target t: class(4);
        #[budget(parameters <= 200)]
        let hidden = relu(dense(x, 16));
        let logits = dense(hidden, 4);
        output logits;
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
