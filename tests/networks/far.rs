//! Activations and losses in `f32`, where their exponentials overflow: nothing but finite numbers.

use nn_runtime::network;

network! {
    /// Every activation with an exponential in it.
    network FarOut {
        input x: [10];
        let negative = elu(x) + selu(x) + celu(x, alpha = 0.7);
        let gates = gelu(x) + gelu(x, approximate = tanh) + silu(x) + mish(x) + hardswish(x);
        let smooth = softplus(x) + softplus(x, beta = 2.5) + log_sigmoid(x) + softsign(x) + sigmoid(x) + tanh(x);
        let logits = bce_with_logits(x, greater(x, 0.5)) + focal(x, less(x, 0.5), gamma = 0.5);
        let probabilities = bce(sigmoid(x), less(x, 0.5)) + cross_entropy(x, softmax(x)) + huber(x, 0, delta = 3);
        output total = negative + gates + smooth;
        loss = mean(total) + logits + probabilities;
    }
}

const FAR: [f32; 10] = [0.0, -0.0, 1.0, -1.0, 30.0, -30.0, 90.0, -90.0, 1000.0, -1000.0];

#[test]
fn nothing_overflows() {
    let mut work = far_out::Workspace::new(1);
    let outputs = FarOut.forward(far_out::Inputs { x: &[FAR] }, &mut work).unwrap();
    assert!(outputs.total[0].iter().all(|x| x.is_finite()), "{:?}", outputs.total);
    let (losses, gradient) = FarOut.gradient(far_out::Batch { x: &[FAR] }, &mut work).unwrap();
    assert!(losses.loss.is_finite(), "{}", losses.loss);
    assert!(gradient.x[0].iter().all(|d| d.is_finite()), "{:?}", gradient.x);
}

#[test]
fn not_a_number_stays() {
    let mut work = far_out::Workspace::new(1);
    let outputs = FarOut.forward(far_out::Inputs { x: &[[f32::NAN; 10]] }, &mut work).unwrap();
    assert!(outputs.total[0].iter().all(|x| x.is_nan()), "{:?}", outputs.total);
}
