use nn_runtime::network;

network! {
    network N {
        input x: f32;
        output y = relu(x);
    }
}

fn main() {}
