use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = where(x > 0, x, 0);
    }
}

fn main() {}
