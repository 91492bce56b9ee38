use nn_runtime::network;

network! {
    network N {
        input x: [4];
        input t: [4];
        loss a = mse(x, t);
        loss a = l1(x, t);
    }
}

fn main() {}
