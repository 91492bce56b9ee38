use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = transpose(a, 0, 5);
    }
}

fn main() {}
