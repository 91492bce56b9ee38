use nn_runtime::network;

network! {
    network N {
        input x: [4];
        #[inline]
        let h = relu(x);
        output y = h;
    }
}

fn main() {}
