use nn_runtime::network;

network! {
    network N {
        for i in 0..3 { input x: [4]; }
        output y = 1.0;
    }
}

fn main() {}
