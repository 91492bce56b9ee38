use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [4];
        loss = square(x - t);
    }
}

fn main() {}
