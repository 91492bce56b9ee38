use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let hidden = relu(x);
        output y = tanh(hiden);
    }
}

fn main() {}
