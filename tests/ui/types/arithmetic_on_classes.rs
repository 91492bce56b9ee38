use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: class(3);
        output y = x[0] + t;
    }
}

fn main() {}
