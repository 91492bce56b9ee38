use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let scale = relu(x);
        fn block(v) { v * scale }
        output y = block(x);
    }
}

fn main() {}
