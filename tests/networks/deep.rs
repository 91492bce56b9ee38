//! A program so long that it is split into several functions.

use crate::support::{differences, fill};
use nn_runtime::network;

network! {
    #[dtype(f64)]
    network Deep {
        input x: [4];
        target y: [4];
        let mut h = x;
        'layers: for i in 0..40 {
            let wide = tanh(dense(h, 5));
            h = h + 0.3 * dense(wide, 4);
        }
        output h;
        loss = mse(h, y);
    }
}

network! {
    /// Numbers made of parameters alone, which every part of a long program reads.
    #[dtype(f64)]
    #[derive(hvp)]
    #[self_test]
    network Scaled {
        input x: [3];
        target t: [4];
        param p: [3] = ones();
        param q: [3] = ones();
        let scale = dot(p, q);
        let shift = logsumexp(p);
        let mut h = tanh(dense(x, 4));
        for i in 0..5 { h = tanh(relu(dense(h, 4)) * scale + shift); }
        output out = h * shift + scale;
        loss = mse(out, t);
    }
}

#[test]
fn gradients_are_those_of_finite_differences() {
    let (mut x, mut y) = ([[0.0; 4]; 2], [[0.0; 4]; 2]);
    fill(x.as_flattened_mut(), 1);
    fill(y.as_flattened_mut(), 2);
    let network = Deep::init(3);
    let (mut work, mut grad) = (deep::Workspace::new(2), Deep::zeros());
    let batch = deep::Batch { x: &x, y: &y };
    let losses = network.gradient(batch, &mut work, &mut grad).unwrap();
    assert_eq!(losses, network.evaluate(batch, &mut work).unwrap());
    differences(&*network, &*grad, |network| network.evaluate(batch, &mut work).unwrap().loss);
    let h = network.forward(batch.inputs(), &mut work).unwrap().h;
    let mse = h.as_flattened().iter().zip(y.as_flattened()).map(|(h, y)| (h - y) * (h - y)).sum::<f64>() / 8.0;
    assert!((mse - losses.loss).abs() < 1e-12);
}
