use nn_runtime::network;

network! {
    network N {
        input x: [4];
        const n = 9223372036854775807 + 1;
        output y = dense(x, n);
    }
}

fn main() {}
