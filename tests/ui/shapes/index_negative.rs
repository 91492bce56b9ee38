use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = a[-3];
    }
}

fn main() {}
