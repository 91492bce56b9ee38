use nn_runtime::network;

network! {
    #[batch(4)]
    network N {
        input x: [300];
        loss = mean(dense(x, 200));
    }
}

fn main() {}
