use nn_runtime::network;

network! {
    network N {
        input a: [2, 3];
        output y = sum(a, dim = 2);
    }
}

fn main() {}
