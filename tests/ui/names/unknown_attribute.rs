use nn_runtime::network;

network! {
    #[dytpe(f64)]
    network N {
        input x: [4];
        output y = relu(x);
    }
}

fn main() {}
