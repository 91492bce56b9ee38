use nn_runtime::network;

network! {
    network N {
        input t: [5] of class(7);
        output y = dense(t, 3);
    }
}

fn main() {}
