use nn_runtime::network;

network! {
    #[batch(4)]
    network N {
        input x: [3];
        output y = dense(x, 2);
    }
}

fn main() {}
