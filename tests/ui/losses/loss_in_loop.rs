use nn_runtime::network;

network! {
    network N {
        input x: [4];
        for i in 0..2 { loss a = sum(x); }
    }
}

fn main() {}
