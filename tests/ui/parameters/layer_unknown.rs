use nn_runtime::network;

network! {
    network N {
        input x: [4];
        layer enc = dens(4);
        output y = enc(x);
    }
}

fn main() {}
