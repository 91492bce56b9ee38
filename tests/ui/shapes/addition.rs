use nn_runtime::network;

network! {
    network N {
        input a: [4];
        input b: [3];
        output y = a + b;
    }
}

fn main() {}
