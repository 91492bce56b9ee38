use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = rleu(x);
    }
}

fn main() {}
