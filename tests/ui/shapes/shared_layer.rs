use nn_runtime::network;

network! {
    network N {
        layer enc = dense(8);
        input a: [4];
        input b: [5];
        output y = enc(a) + enc(b);
    }
}

fn main() {}
