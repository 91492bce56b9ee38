use nn_runtime::network;

network! {
    network N {
        input a: [3];
        input b: [4];
        output y = dot(a, b);
    }
}

fn main() {}
