use nn_runtime::network;

network! {
    network N {
        input a: [];
        output y = softmax(a);
    }
}

fn main() {}
