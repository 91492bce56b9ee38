use nn_runtime::network;

network! {
    network N {
        input x: [4];
        loss = mse(x);
    }
}

fn main() {}
