use nn_runtime::network;

network! {
    network N {
        input a: [];
        input b: [4, 5];
        output y = matmul(a, b);
    }
}

fn main() {}
