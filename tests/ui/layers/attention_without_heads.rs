use nn_runtime::network;

network! {
    network N {
        input x: [4, 6];
        input t: [5] of class(7);
        param p: [4, 3] = zeros();
        output y = attention(x);
    }
}

fn main() {}
