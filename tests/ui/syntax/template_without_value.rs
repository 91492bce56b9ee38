use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn block(v) { let h = relu(v); }
        output y = block(x);
    }
}

fn main() {}
