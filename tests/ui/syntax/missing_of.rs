use nn_runtime::network;

network! {
    network N {
        input x: [4] class(3);
        output y = relu(x);
    }
}

fn main() {}
