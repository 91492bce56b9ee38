use nn_runtime::network;

network! {
    network N {
        inptu x: [4];
        output y = relu(x);
    }
}

fn main() {}
