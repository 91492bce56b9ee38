use nn_runtime::network;

network! {
    input x: [4];
    output y = x;
}

fn main() {}
