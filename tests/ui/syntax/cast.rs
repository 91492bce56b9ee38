use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = relu(x as f32);
    }
}

fn main() {}
