use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let mut h = relu(x);
        h += x;
        output y = h;
    }
}

fn main() {}
