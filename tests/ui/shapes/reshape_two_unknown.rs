use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = reshape(a, [-1, -1]);
    }
}

fn main() {}
