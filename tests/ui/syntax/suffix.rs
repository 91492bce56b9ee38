use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = 2.0f32 * x;
    }
}

fn main() {}
