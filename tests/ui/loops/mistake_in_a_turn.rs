use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let mut h = x;
        for i in 0..3 { h = h[1..3]; }
        output y = h;
    }
}

fn main() {}
