use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = sum(x, dim = 0.5);
    }
}

fn main() {}
