use nn_runtime::network;

network! {
    network N {
        input a: [100000, 100000];
        output y = relu(a);
    }
}

fn main() {}
