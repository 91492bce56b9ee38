use nn_runtime::network;

network! {
    network N {
        input x: [4];
        relu(x);
        output y = tanh(x);
    }
}

fn main() {}
