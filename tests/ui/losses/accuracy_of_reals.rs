use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [3];
        let logits = dense(x, 3);
        loss = mse(logits, t);
        metric hit = accuracy(logits, t);
    }
}

fn main() {}
