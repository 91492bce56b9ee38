use nn_runtime::network;

network! {
    network N {
        input x: [4];
        metric m = x;
        output y = x;
    }
}

fn main() {}
