use nn_runtime::network;

network! {
    network N {
        input x;
        output y = relu(x);
    }
}

fn main() {}
