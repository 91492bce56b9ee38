use nn_runtime::network;

network! {
    network N {
        input x: [4];
        fn a(v) { b(relu(v)) }
        fn b(v) { a(tanh(v)) }
        output y = a(x);
    }
}

fn main() {}
