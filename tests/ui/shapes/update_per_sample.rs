use nn_runtime::network;

network! {
    network N {
        state s: [4] = zeros();
        input x: [4];
        update s = x;
        output y = s * x;
    }
}

fn main() {}
