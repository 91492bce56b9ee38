use nn_runtime::network;

network! {
    #[batch(8)]
    network N {
        input x: [800];
        param a: [800] = ones();
        loss = mean(square(tanh(a * x) - x));
    }
}

fn main() {}
