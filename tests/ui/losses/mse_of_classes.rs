use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: class(3);
        loss = mse(dense(x, 3), t);
    }
}

fn main() {}
