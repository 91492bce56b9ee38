use nn_runtime::network;

network! {
    network N {
        input x: [4];
        input x: [5];
        output y = relu(x);
    }
}

fn main() {}
