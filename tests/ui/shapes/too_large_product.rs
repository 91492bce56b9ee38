use nn_runtime::network;

network! {
    network N {
        input a: [100000];
        input b: [100000];
        output y = matmul(reshape(a, [100000, 1]), reshape(b, [1, 100000]));
    }
}

fn main() {}
