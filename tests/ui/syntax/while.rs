use nn_runtime::network;

network! {
    network N {
        input x: [4];
        while true { }
        output y = relu(x);
    }
}

fn main() {}
