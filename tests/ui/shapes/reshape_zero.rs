use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = reshape(a, [0, 6]);
    }
}

fn main() {}
