use nn_runtime::network;

network! {
    #[budget(workspace <= 20_000_000_000 GiB)]
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
