use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn relu(v) { tanh(v) }
        output y = relu(x);
    }
}

fn main() {}
