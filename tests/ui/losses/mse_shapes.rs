use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [5];
        loss = mse(x, t);
    }
}

fn main() {}
