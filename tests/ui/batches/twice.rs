use nn_runtime::network;

network! {
    #[batch(4)]
    #[batch(8)]
    network N {
        input x: [3];
        loss = mean(dense(x, 2));
    }
}

fn main() {}
