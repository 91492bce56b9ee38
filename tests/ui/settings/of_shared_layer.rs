use nn_runtime::network;

network! {
    network N {
        input x: [4];
        layer enc = dense(4);
        output y = enc(x, bias = false);
    }
}

fn main() {}
