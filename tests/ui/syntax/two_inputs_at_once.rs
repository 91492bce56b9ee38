use nn_runtime::network;

network! {
    network N {
        input a, b: [4];
        output y = a + b;
    }
}

fn main() {}
