use nn_runtime::network;

network! {
    #[derive(Debug)]
    network N {
        input x: [4];
        output y = relu(x);
    }
}

fn main() {}
