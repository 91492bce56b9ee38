use nn_runtime::network;

network! {
    network N {
        extern fn cube(x) { value: |x| x * x * x, derivative: df }
        input x: [4];
        output y = cube(x);
    }
}

fn main() {}
