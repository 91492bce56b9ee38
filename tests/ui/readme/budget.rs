use nn_runtime::network;

network! {
    #[budget(parameters <= 4_000)]
    network Digits {
        input  image: [8, 8];
        target digit: class(10);

        let hidden = relu(dense(flatten(image), 64));
        let logits = dense(hidden, 10);

        loss = cross_entropy(logits, digit);
    }
}

fn main() {}
