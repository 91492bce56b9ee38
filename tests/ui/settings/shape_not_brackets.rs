use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = reshape(x, 4);
    }
}

fn main() {}
