use nn_runtime::network;

network! {
    network N {
        input a: [5];
        output y = a[2..6];
    }
}

fn main() {}
