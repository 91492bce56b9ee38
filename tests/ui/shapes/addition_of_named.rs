use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let hidden = dense(x, 64);
        let skip = dense(x, 32);
        output y = relu(hidden) + skip;
    }
}

fn main() {}
