use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [2];
        output y = linear(x, 2);
        loss = mse_loss(y, t);
    }
}

fn main() {}
