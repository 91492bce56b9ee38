use nn_runtime::network;

network! {
    network N {
        extern fn cube(x) -> y { value: f }
        input x: [4];
        output y = cube(x);
    }
}

fn main() {}
