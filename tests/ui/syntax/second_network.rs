use nn_runtime::network;

network! {
    network A {
        input x: [4];
        output y = relu(x);
    }
    network B {
        input x: [4];
        output y = relu(x);
    }
}

fn main() {}
