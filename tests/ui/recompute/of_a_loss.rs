use nn_runtime::network;

network! {
    network N {
        input x: [8];
        target t: class(4);
        let logits = dense(x, 4);
        #[recompute]
        loss small = mean(square(logits));
        output logits;
        loss = cross_entropy(logits, t);
    }
}

fn main() {}
