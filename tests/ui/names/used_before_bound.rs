use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = tanh(hidden);
        let hidden = relu(x);
    }
}

fn main() {}
