use nn_runtime::network;

network! {
    network N {
        input x: [4];
        layer enc = dense;
        output y = enc(x);
    }
}

fn main() {}
