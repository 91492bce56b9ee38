use nn_runtime::network;

network! {
    network N {
        state s: [4] = zeros();
        update s = s[0..3];
        input x: [4];
        output y = s * x;
    }
}

fn main() {}
