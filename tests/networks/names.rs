//! Names that look alike, or like the generated code's own.

use nn_runtime::network;

network! {
    network N {
        input work: [2];
        input n: [2];
        target batch: [2];
        let a_b = dense(work, 2);
        let aB = tanh(dense(n, 2));
        let k = dense(a_b + aB, 2);
        let grad = tanh(k);
        let nn = dense(grad, 2);
        let sigmoid = sigmoid(nn);
        output sigmoid;
        metric losses = mean(abs(nn));
        loss = mse(sigmoid, batch);
    }
}

#[test]
fn a_function_body_holds_a_network() {
    network! {
        network Inside {
            input x: [2];
            output y = dense(x, 3);
        }
    }
    let y = Inside::init(1).forward(inside::Inputs { x: &[[1.0, 2.0]] }, &mut inside::Workspace::new(1)).unwrap().y[0];
    assert!(y.iter().all(|y| y.is_finite()));
}

#[test]
fn nothing_clashes() {
    let network = N::init(1);
    let (mut grad, mut work) = (N::zeros(), n::Workspace::new(1));
    let one = [[0.5, -0.5]];
    let losses = network.gradient(n::Batch { work: &one, n: &one, batch: &one }, &mut work, &mut grad).unwrap();
    assert!(losses.loss > 0.0 && losses.losses > 0.0);
    assert_ne!(grad.a_b.weight, grad.aB.weight);
}
