use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        input b: [4, 5];
        output y = matmul(a, b);
    }
}

fn main() {}
