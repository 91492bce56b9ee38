use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let a = rleu(x);
        let b = tahn(x);
        let c = a + b;
        output y = dense(c, 0);
    }
}

fn main() {}
