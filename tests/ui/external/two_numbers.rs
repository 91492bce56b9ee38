use nn_runtime::network;

network! {
    network N {
        extern fn cube(x) { value: f, derivative: df }
        input x: [4];
        output y = cube(x, x);
    }
}

fn main() {}
