use nn_runtime::network;

network! {
    network N {
        input x: [4];
        h = tanh(x);
        output y = x;
    }
}

fn main() {}
