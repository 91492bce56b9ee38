use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = dense(64, x);
    }
}

fn main() {}
