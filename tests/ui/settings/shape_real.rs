use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = reshape(x, [2.0, 2]);
    }
}

fn main() {}
