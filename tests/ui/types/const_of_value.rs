use nn_runtime::network;

network! {
    network N {
        input x: [4];
        const n = sum(x);
        output y = dense(x, n);
    }
}

fn main() {}
