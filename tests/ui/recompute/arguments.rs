use nn_runtime::network;

network! {
    network N {
        input x: [8];
        target t: class(4);
        #[recompute(every = 2)]
        let hidden = gelu(dense(x, 16));
        let logits = dense(hidden, 4);
        output logits;
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
