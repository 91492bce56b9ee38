use nn_runtime::network;

network! {
    network N {
        input x: [4];
        if x > 0 { x } else { 0 }
        output y = relu(x);
    }
}

fn main() {}
