//! Functions of the user's own, and networks that test themselves.

use nn_runtime::network;

/// x/(1 + |x|)
fn squash(x: f64) -> f64 {
    x / (1.0 + x.abs())
}

/// Its derivative.
fn squash_slope(x: f64) -> f64 {
    (1.0 + x.abs()).powi(-2)
}

/// Its second derivative.
fn squash_curvature(x: f64) -> f64 {
    -2.0 * x.signum() * (1.0 + x.abs()).powi(-3)
}

mod sea {
    pub fn wave(x: f32) -> f32 {
        (3.0 * x).sin()
    }
    pub fn slope(x: f32) -> f32 {
        3.0 * (3.0 * x).cos()
    }
}

network! {
    #[dtype(f64)]
    #[derive(hvp, vjp, jvp)]
    #[self_test]
    network Squashed {
        extern fn squash(x) -> y { value: squash, derivative: self::squash_slope, second: crate::external_network::squash_curvature }

        input x: [3];
        input y: [3];
        target t: [2];
        param shift: [] = zeros();
        let hidden = squash(dense(x, 4) + squash(shift));
        let mut state = hidden;
        layer again = dense(4);
        for turn in 0..8 { state = squash(again(state) + y[0]); }
        output out = dense(state, 2);
        loss = mse(out, t) + grad(sum(squash(y)), y)[0];
    }
}

network! {
    /// In single precision, without a second derivative and without anything that needs it.
    #[self_test]
    network Waves {
        extern fn wave(x) { derivative: sea::slope, value: sea::wave }

        input x: [2];
        target t: class(3);
        let hidden = wave(dense(x, 4));
        let kept = dropout(relu(dense(hidden, 5)), 0.25);
        loss = cross_entropy(dense(kept, 3), t);
    }
}

#[test]
fn an_external_function_is_applied_to_each_element() {
    let (network, mut work) = (Squashed::init(1), squashed::Workspace::new(2));
    let (x, y) = ([[0.1, -2.0, 3.0], [0.0, 0.5, -0.5]], [[0.5; 3], [-1.0; 3]]);
    let found = network.forward(squashed::Inputs { x: &x, y: &y }, &mut work).unwrap().out.to_vec();
    for sample in 0..2 {
        let mut state = [0.0; 4];
        for (unit, value) in state.iter_mut().enumerate() {
            let sum: f64 = (0..3).map(|i| x[sample][i] * network.hidden.weight[i][unit]).sum();
            *value = squash(sum + network.hidden.bias[unit] + squash(network.shift));
        }
        for _ in 0..8 {
            state = std::array::from_fn(|unit| {
                let sum: f64 = (0..4).map(|i| state[i] * network.again.weight[i][unit]).sum();
                squash(sum + network.again.bias[unit] + y[sample][0])
            });
        }
        for (unit, found) in found[sample].iter().enumerate() {
            let sum: f64 = (0..4).map(|i| state[i] * network.out.weight[i][unit]).sum();
            assert!((sum + network.out.bias[unit] - found).abs() < 1e-14);
        }
    }
}
