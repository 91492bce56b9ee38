use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn block(v) { block(relu(v)) }
        output y = block(x);
    }
}

fn main() {}
