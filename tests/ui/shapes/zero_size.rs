use nn_runtime::network;

network! {
    network N {
        input a: [0];
        output y = relu(a);
    }
}

fn main() {}
