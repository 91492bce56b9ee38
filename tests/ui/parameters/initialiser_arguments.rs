use nn_runtime::network;

network! {
    network N {
        input x: [4];
        param w: [4] = normal(1.0);
        output y = w * x;
    }
}

fn main() {}
