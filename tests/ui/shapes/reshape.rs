use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = reshape(a, [4, 2]);
    }
}

fn main() {}
