use nn_runtime::network;

network! {
    network A {
        input x: [4];
        output y = relu(x);
    }
    fn f() {}
}

fn main() {}
