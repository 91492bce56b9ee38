use nn_runtime::network;

network! {
    #[derive(gradient_inputs(x, y))]
    network N {
        input x: [4];
        input y: [4];
        target t: class(3);
        let logits = dense(tanh(dense(x, 4)), 3);
        output scores = softmax(logits);
        loss = cross_entropy(logits, t);
    }
}

fn main() {
    let _ = n::PARAMETERS;
}
