use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let h = relu(x)
        output y = tanh(h);
    }
}

fn main() {}
