use nn_runtime::network;

network! {
    network N {
        input x: [4];
        let f = |v| relu(v);
        output y = f(x);
    }
}

fn main() {}
