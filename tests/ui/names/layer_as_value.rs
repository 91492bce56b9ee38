use nn_runtime::network;

network! {
    network N {
        input x: [4];
        layer enc = dense(4);
        output y = relu(enc);
    }
}

fn main() {}
