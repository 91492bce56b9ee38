use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let mut h = x;
        for i in 0..1000000000 { h = relu(h); }
        output y = h;
    }
}

fn main() {}
