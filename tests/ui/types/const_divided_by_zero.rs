use nn_runtime::network;

network! {
    network N {
        input x: [4];
        const n = 4 / 0;
        output y = dense(x, n);
    }
}

fn main() {}
