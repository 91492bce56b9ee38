use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = broadcast(a, [2, 4]);
    }
}

fn main() {}
