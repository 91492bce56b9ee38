use nn_runtime::network;

network! {
    network N {
        input x: [8];
        target t: class(4);
        let mut h = dense(x, 8);
        #[recompute]
        'blocks: for i in 0..4 {
            h = h + dense(gelu(dense(h, 32)), 8);
        }
        let logits = dense(tanh(h), 4);
        output logits;
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
