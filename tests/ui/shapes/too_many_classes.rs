use nn_runtime::network;

network! {
    network N {
        input a: class(5000000000);
        output y = 1.0;
    }
}

fn main() {}
