use nn_runtime::network;

network! {
    #[budget(parameters <= 1_000)]
    network N {
        input x: [8];
        target t: [8];
        let mut h = x;
        'layers: for i in 0..30 { h = tanh(dense(h, 8)); }
        output h;
        loss = mse(h, t);
    }
}

fn main() {}
