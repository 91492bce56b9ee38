use nn_runtime::network;

network! {
    #[batch]
    network N {
        input x: [3];
        loss = mean(dense(x, 2));
    }
}

fn main() {}
