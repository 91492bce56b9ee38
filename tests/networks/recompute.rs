//! Values that are computed again on the way back, against the same network that keeps them.

use crate::support::fill;
use nn_runtime::{Adam, Parameters, network};

network! {
    /// Blocks of which only what lies between them is kept.
    #[dtype(f64)]
    #[derive(hvp, vjp, jacobian(answer, x), per_sample_gradients)]
    pub network Forgetful {
        input x: [6];
        target y: [2];
        fn block(x) {
            let wide = gelu(dense(x, 48));
            x + dropout(dense(wide, 6), p = 0.25)
        }
        let first = tanh(dense(x, 6));
        #[recompute]
        let hidden = block(first);
        #[recompute]
        let more = block(hidden);
        output answer = dense(more, 2);
        loss = mse(answer, y);
    }
}

network! {
    #[dtype(f64)]
    #[derive(hvp, vjp, jacobian(answer, x), per_sample_gradients)]
    network Mindful {
        input x: [6];
        target y: [2];
        fn block(x) {
            let wide = gelu(dense(x, 48));
            x + dropout(dense(wide, 6), p = 0.25)
        }
        let first = tanh(dense(x, 6));
        let hidden = block(first);
        let more = block(hidden);
        output answer = dense(more, 2);
        loss = mse(answer, y);
    }
}

const N: usize = 5;

/// The same numbers for both.
macro_rules! both {
    (|$name:ident, $module:ident| $body:expr) => {{
        let forgetful = {
            use forgetful as $module;
            type $name = Forgetful;
            $body
        };
        let mindful = {
            use mindful as $module;
            type $name = Mindful;
            $body
        };
        (forgetful, mindful)
    }};
}

fn data() -> ([[f64; 6]; N], [[f64; 2]; N]) {
    let (mut x, mut y) = ([[0.0; 6]; N], [[0.0; 2]; N]);
    fill(x.as_flattened_mut(), 1);
    fill(y.as_flattened_mut(), 2);
    (x, y)
}

#[test]
fn gradients_have_the_same_bits() {
    let (x, y) = data();
    let (forgetful, mindful) = both!(|Network, network| {
        let (net, mut grad, mut work) = (Network::init(3), Network::zeros(), network::Workspace::new(N));
        (work.seed, work.step) = (7, 11);
        let losses = net.gradient(network::Batch { x: &x, y: &y }, &mut work, &mut grad).unwrap();
        (losses.loss, grad.flat().to_vec())
    });
    assert_eq!(forgetful, mindful);
}

#[test]
fn steps_of_training_have_the_same_bits() {
    let (x, y) = data();
    let (forgetful, mindful) = both!(|Network, network| {
        let (mut net, mut grad) = (Network::init(3), Network::zeros());
        let (mut adam, mut work) = (Adam::new(0.01), network::Workspace::new(N));
        for _ in 0..20 {
            net.train_step(network::Batch { x: &x, y: &y }, &mut work, &mut grad, &mut adam).unwrap();
        }
        net.flat().to_vec()
    });
    assert_eq!(forgetful, mindful);
}

#[test]
fn derived_functions_have_the_same_bits() {
    let (x, y) = data();
    let mut u = [[0.0; 2]; N];
    fill(u.as_flattened_mut(), 3);
    let (forgetful, mindful) = both!(|Network, network| {
        let (net, mut grad, mut work) = (Network::init(3), Network::zeros(), network::Workspace::new(N));
        let (batch, inputs) = (network::Batch { x: &x, y: &y }, network::Inputs { x: &x });
        let mut direction = Network::zeros();
        fill(direction.flat_mut(), 4);
        net.hvp(batch, &direction, &mut work, &mut grad).unwrap();
        let mut found = grad.flat().to_vec();
        found.extend(
            net.vjp(inputs, network::Cotangents { answer: &u }, &mut work, &mut grad).unwrap().x.as_flattened(),
        );
        found.extend(grad.flat());
        found.extend(net.jacobian_answer_x(inputs, &mut work).unwrap().iter().flatten().flatten());
        let mut each = vec![Network::ZERO; N];
        net.per_sample_gradients(batch, &mut work, &mut each).unwrap();
        found.extend(each.iter().flat_map(|grad| grad.flat()));
        found
    });
    assert_eq!(forgetful, mindful);
}
