use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = relu((x, x));
    }
}

fn main() {}
