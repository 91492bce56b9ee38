use nn_runtime::network;

network! {
    network N {
        input x: [4];
        param w: [x] = zeros();
        output y = relu(x);
    }
}

fn main() {}
