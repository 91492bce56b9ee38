use nn_runtime::network;

network! {
    network N {
        input t: [4] of class(3);
        output y = relu(t);
    }
}

fn main() {}
