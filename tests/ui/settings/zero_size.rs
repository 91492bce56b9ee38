use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = dense(x, 2 - 2);
    }
}

fn main() {}
