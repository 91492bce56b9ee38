use nn_runtime::network;

network! {
    #[batch(4)]
    network N {
        input x: [];
        param a: [] = ones();
        loss = square(a * x);
    }
}

fn main() {}
