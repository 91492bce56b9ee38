use nn_runtime::network;

network! {
    network N {
        input x: [4];
        param w: [4] = zeros();
        param w: [4] = ones();
        output y = w * x;
    }
}

fn main() {}
