use nn_runtime::network;

network! {
    network Digits {
        input  image: [8, 8];
        target digit: class(10);

        let logits = dense(relu(dense(flatten(image), 64)), 12);

        loss = cross_entropy(logits, digit);
    }
}

fn main() {}
