use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let h = relu(x);
        h = tanh(h);
        output y = h;
    }
}

fn main() {}
