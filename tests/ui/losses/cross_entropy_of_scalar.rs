use nn_runtime::network;

network! {
    network N {
        input x: [];
        target t: class(3);
        loss = cross_entropy(x, t);
    }
}

fn main() {}
