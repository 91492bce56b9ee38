use nn_runtime::network;

network! {
    #[deny(linear_stack)]
    network Linear {
        input  x: [3];
        let hidden = dense(x, 64);
        output y = dense(hidden, 2);
    }
}

fn main() {}
