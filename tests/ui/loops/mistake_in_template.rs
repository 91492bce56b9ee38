use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn block(v, width) { v + dense(v, width) }
        let a = block(x, 4);
        output y = block(a, 5);
    }
}

fn main() {}
