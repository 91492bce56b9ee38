use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let pair = (x, x);
        output y = pair[2];
    }
}

fn main() {}
