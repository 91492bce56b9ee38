use nn_runtime::network;

network! {
    network N {
        input a: [5];
        output y = a[3..3];
    }
}

fn main() {}
