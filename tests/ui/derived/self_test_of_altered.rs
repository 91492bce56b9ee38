use nn_runtime::network;

network! {
    #[self_test]
    network N {
        input x: [4];
        target t: [3];
        loss = mse(stop_gradient(dense(x, 3)) * dense(x, 3), t);
    }
}

fn main() {}
