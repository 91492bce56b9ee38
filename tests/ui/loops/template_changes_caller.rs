use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let mut h = x;
        fn block(v) { h = relu(v); h }
        output y = block(x);
    }
}

fn main() {}
