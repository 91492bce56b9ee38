use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn block(v) { relu(v) }
        output y = tanh(block);
    }
}

fn main() {}
