use nn_runtime::network;

network! {
    #[dtype(f16)]
    network N {
        input x: [4];
        output y = relu(x);
    }
}

fn main() {}
