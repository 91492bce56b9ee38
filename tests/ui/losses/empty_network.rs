use nn_runtime::network;

network! {
    network N {

    }
}

fn main() {}
