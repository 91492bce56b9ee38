//! What follows from a mistake is no further mistake: there would be a loss and an output.

use nn_runtime::network;

network! {
    #[derive(hvp, jacobian(guess, x))]
    #[self_test]
    network Regression {
        input x: [4];
        target y: [1];
        let hidden = tanh(dense(x, 8));
        let guess = dense(hiden, 1);
        output guess;
        loss = mse(guess, y);
    }
}

fn main() {
    let _ = regression::PARAMETERS;
}
