use nn_runtime::network;

network! {
    network N {
        input x: [8];
        target t: class(4);
        #[recompute]
        param w: [8, 4] = xavier_uniform();
        let logits = matmul(x, w);
        output logits;
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
