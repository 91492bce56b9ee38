use nn_runtime::network;

network! {
    #[recompute]
    network N {
        input x: [8];
        target t: class(4);
        let logits = dense(x, 4);
        output logits;
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
