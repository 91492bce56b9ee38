use nn_runtime::network;

network! {
    network N {
        input a: [5];
        output y = slice(a, 4, 2);
    }
}

fn main() {}
