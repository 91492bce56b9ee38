use nn_runtime::network;

network! {
    network N {
        input x: [4];
        target t: [4];
        let error = x - t;
        output error;
        loss = mean(square(error));
    }
}

fn main() {}
