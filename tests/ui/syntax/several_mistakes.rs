use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let a = relu(&x);
        let b = x.tanh();
        outptu y = a + b;
    }
}

fn main() {}
