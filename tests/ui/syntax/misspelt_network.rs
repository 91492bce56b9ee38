use nn_runtime::network;

network! {
    netwrok N {
        input x: [4];
        output y = relu(x);
    }
}

fn main() {}
