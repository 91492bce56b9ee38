use nn_runtime::network;

network! {
    network N {
        input x: [5];
        output y = one_hot(x);
    }
}

fn main() {}
