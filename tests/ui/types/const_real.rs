use nn_runtime::network;

network! {
    network N {
        input x: [4];
        const n = 5 / 2;
        output y = dense(x, n);
    }
}

fn main() {}
