use nn_runtime::network;

network! {
    network N {
        input x: [4];
        state s: [4] = ones();
        update s = 0.9 * s;
        update s = 0.8 * s;
        output y = s * x;
    }
}

fn main() {}
