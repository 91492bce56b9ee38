use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = a[0, 0, 0];
    }
}

fn main() {}
