use nn_runtime::network;

network! {
    network N {
        input x: [4];
        param w: [4] = ones();
        update w = 0.9 * w;
        output y = w * x;
    }
}

fn main() {}
