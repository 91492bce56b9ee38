use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        input b: [3];
        output y = concat(a, b);
    }
}

fn main() {}
