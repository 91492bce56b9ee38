use nn_runtime::network;

network! {
    network N {
        input a: [2.5];
        output y = relu(a);
    }
}

fn main() {}
