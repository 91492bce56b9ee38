use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let (a, b) = (x, x, x);
        output y = a + b;
    }
}

fn main() {}
