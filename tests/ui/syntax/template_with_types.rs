use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn block(v: f32) { relu(v) }
        output y = block(x);
    }
}

fn main() {}
