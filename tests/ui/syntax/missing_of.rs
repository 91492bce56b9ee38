use nn_runtime::network;

network! {
    network N {
        input x: [4] class(3);
        output y = embedding(x, 2);
    }
}

fn main() {}
