use nn_runtime::network;

network! {
    network N {
        input x: [3];
        #[batch(4)]
        let y = dense(x, 2);
        loss = mean(y);
    }
}

fn main() {}
