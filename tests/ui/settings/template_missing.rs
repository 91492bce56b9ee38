use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn block(v, width) { relu(dense(v, width)) }
        output y = block(x);
    }
}

fn main() {}
