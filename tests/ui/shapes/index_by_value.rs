use nn_runtime::network;

network! {
    network N {
        input a: [5];
        output y = a[a];
    }
}

fn main() {}
