use nn_runtime::network;

network! {
    network N {
        input x: [4];
        output y = dense(x, 3, bias = false, bias = true);
    }
}

fn main() {}
