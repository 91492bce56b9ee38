use nn_runtime::network;

network! {
    network N {
        input x: [4] = zeros();
        output y = relu(x);
    }
}

fn main() {}
