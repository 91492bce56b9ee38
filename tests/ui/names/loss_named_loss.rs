use nn_runtime::network;

network! {
    network N {
        input x: [4];
        input t: [4];
        loss loss = mse(x, t);
    }
}

fn main() {}
