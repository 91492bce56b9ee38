//! What is said of each activation is what it does.

use nn_compiler::error::Errors;
use nn_compiler::explain::activations::{ACTIVATIONS, Activation};
use nn_compiler::interpret::{Environment, Tensor, interpret};
use nn_compiler::joint::Joint;
use nn_compiler::{joint, lower, syntax};

/// Values and derivatives at these points.
fn at(activation: &Activation, points: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let text = format!("network N {{ input x: []; let y = {}(x); output y; loss = y; }}", activation.name);
    let errors = Errors::default();
    let network = syntax::parse(text.parse().expect("tokens"), &errors).expect("a network");
    let model = lower::lower(network, &errors).expect("a network without mistakes");
    let Joint { graph, outputs, input_gradients, .. } = joint::differentiate(&model);
    let x = Tensor { batch: true, dims: vec![], data: points.to_vec() };
    let roots = [outputs[0].1, input_gradients[0].1.expect("a derivative")];
    let environment = Environment {
        samples: points.len(),
        data: &|_| x.clone(),
        parameter: &|_| unreachable!("there are no parameters"),
        random: (0, 0),
    };
    let mut found = interpret(&graph, &roots, &environment);
    let mut slopes = found.pop().expect("derivatives").data;
    // Of the mean over the points.
    slopes.iter_mut().for_each(|slope| *slope *= points.len() as f64);
    (found.pop().expect("values").data, slopes)
}

/// Least and largest.
fn extremes(all: &[f64]) -> (f64, f64) {
    all.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| (low.min(x), high.max(x)))
}

#[test]
fn values_and_derivatives_are_between_their_bounds_and_reach_them() {
    let points: Vec<f64> = (-20_000..=20_000).map(|n| f64::from(n) * 2e-3 + 1e-6).collect();
    for activation in ACTIVATIONS {
        let (values, slopes) = at(activation, &points);
        for (what, found, said) in
            [("value", extremes(&values), activation.values), ("derivative", extremes(&slopes), activation.slopes)]
        {
            let name = activation.name;
            let reaches = |found: f64, said: f64| {
                if said.is_infinite() { found.abs() > 0.3 } else { (found - said).abs() < 0.03 }
            };
            assert!(found.0 >= said.0 - 1e-4 && found.1 <= said.1 + 1e-4, "{name}: {what} {found:?}, said {said:?}");
            assert!(reaches(found.0, said.0) && reaches(found.1, said.1), "{name}: {what} {found:?}, said {said:?}");
        }
    }
}

#[test]
fn saturation_and_blocks_are_as_said() {
    for activation in ACTIVATIONS {
        let (_, slopes) = at(activation, &[-45.0, -8.0, -7.5, 7.5, 8.0, 45.0]);
        let found = (slopes[0].abs() < 1e-3, slopes[5].abs() < 1e-3);
        assert_eq!(found, activation.saturates, "{}: {slopes:?}", activation.name);
        let blocks = slopes[1..3] == [0.0, 0.0] || slopes[3..5] == [0.0, 0.0];
        assert_eq!(blocks, activation.blocks.is_some(), "{}: {slopes:?}", activation.name);
    }
}
