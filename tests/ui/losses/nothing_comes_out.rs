use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let y = relu(x);
    }
}

fn main() {}
