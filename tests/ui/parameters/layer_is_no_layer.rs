use nn_runtime::network;

network! {
    network N {
        input x: [4];
        layer act = relu(4);
        output y = act(x);
    }
}

fn main() {}
