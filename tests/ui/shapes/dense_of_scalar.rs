use nn_runtime::network;

network! {
    network N {
        input a: [];
        output y = dense(a, 5);
    }
}

fn main() {}
