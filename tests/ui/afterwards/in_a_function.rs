use nn_runtime::network;

fn main() {
    network! {
        /// Reads a handwritten digit.
        pub network Digits {
            input  image: [8, 8];
            target digit: class(10);

            let hidden = rleu(dense(flatten(image), 64));
            let logits = dense(hidden, 10);

            output scores = softmax(logits);
            metric hit    = accuracy(logits, digit);
            loss          = cross_entropy(logits, digit);
        }
    }
    let mut network = Digits::init(1);
    network.initialize(2);
    println!("{}", network.hidden.weight[0][0]);
}
