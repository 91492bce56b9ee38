//! First and second steps against values computed by hand with 50 digits.
use nn_runtime::init::Initial;
use nn_runtime::optim::Memory;
use nn_runtime::{
    Adam, AdamW, Inline, Layout, Optimizer, Parameters, Role, Sgd, TensorInfo, clip_gradient_norm, layout,
};

/// Two trained numbers with a frozen one and a state between them.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct Mixed {
    first: [f64; 1],
    frozen: [f64; 1],
    state: [f64; 1],
    second: [f64; 1],
}

impl Parameters for Mixed {
    type Scalar = f64;
    const NAME: &'static str = "Mixed";
    const ZERO: Self = Mixed { first: [0.0], frozen: [0.0], state: [0.0], second: [0.0] };
    const TENSORS: &'static [TensorInfo] = &[
        TensorInfo { name: "first", shape: &[1], role: Role::Trained },
        TensorInfo { name: "frozen", shape: &[1], role: Role::Frozen },
        TensorInfo { name: "state", shape: &[1], role: Role::State },
        TensorInfo { name: "second", shape: &[1], role: Role::Trained },
    ];
    const INITIAL: &'static [Initial<f64>] = &[];
    const LAYOUT: Layout<Self, f64> = layout!(Self { first, frozen, state, second });
}

fn mixed(first: f64, second: f64) -> Mixed {
    Mixed { first: [first], frozen: [5.0], state: [6.0], second: [second] }
}

/// From the weights (1, −2), a step with the gradient (0.5, −0.25) and one with (−1.5, 0.125).
fn check(mut optimizer: impl Optimizer<Mixed>, expected: [[f64; 2]; 2]) {
    let mut network = mixed(1.0, -2.0);
    for (gradient, expected) in [[0.5, -0.25], [-1.5, 0.125]].into_iter().zip(expected) {
        let gradient = Mixed { frozen: [100.0], state: [gradient[0] * 2.0], ..mixed(gradient[0], gradient[1]) };
        optimizer.step(&mut network, &gradient);
        for (found, expected) in [network.first[0], network.second[0]].into_iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{found} {expected}");
        }
        assert_eq!(network.frozen, [5.0], "a frozen tensor stays");
        assert_eq!(network.state, gradient.state, "a state takes the value from the gradient");
    }
}

#[test]
fn sgd() {
    check(Sgd::new(0.1), [[0.95, -1.975], [1.1, -1.9875]]);
    check(Sgd::new(0.1).weight_decay(0.01), [[0.949, -1.973], [1.098051, -1.983527]]);
    check(Sgd::new(0.1).momentum(0.9), [[0.95, -1.975], [1.055, -1.965]]);
    check(Sgd::new(0.1).momentum(0.9).nesterov().weight_decay(0.01), [[0.9031, -1.9487], [1.14507411, -1.94687747]]);
}

#[test]
fn adam() {
    check(Adam::new(0.01), [[0.9900000002, -1.9900000004], [0.994941898488778, -1.9873366301381732]]);
    check(
        Adam::new(0.01).betas(0.8, 0.99).epsilon(0.001).weight_decay(0.1),
        [[0.9900166389351082, -1.9900221729490022], [0.9947518791355783, -1.9825505354524364]],
    );
}

#[test]
fn adamw() {
    check(AdamW::new(0.01), [[0.9899000002, -1.9898000004], [0.994742908488758, -1.9869376501381333]]);
}

#[test]
fn inline_memory_gives_the_same() {
    static ADAM: Adam<Mixed, Inline<2>> = Adam::inline(0.01);
    assert_eq!(ADAM.learning_rate(), 0.01);
    check(
        Adam::<Mixed, Inline<2>>::inline(0.01),
        [[0.9900000002, -1.9900000004], [0.994941898488778, -1.9873366301381732]],
    );
    check(Sgd::<Mixed, Inline<0>>::inline(0.1), [[0.95, -1.975], [1.1, -1.9875]]);
    check(Sgd::<Mixed, Inline<2>>::inline(0.1).momentum(0.9), [[0.95, -1.975], [1.055, -1.965]]);
}

/// A step counter that began at 0 would divide 0 by 0; one that lacked the correction would move by
/// 0.1·η / √0.001.
#[test]
fn the_first_step_of_adam_is_the_learning_rate() {
    for gradient in [1e-4, 0.3, 7e5] {
        let mut network = mixed(0.0, 0.0);
        Adam::new(0.01).epsilon(0.0).step(&mut network, &mixed(gradient, -gradient));
        assert!((network.first[0] + 0.01).abs() <= 4e-17, "{gradient}: {:e}", network.first[0] + 0.01);
        assert!((network.second[0] - 0.01).abs() <= 4e-17, "{gradient}: {:e}", network.second[0] - 0.01);
    }
}

/// What is remembered of a derivative that ends is never subnormal, which would make each later step slow, and 0 in the end.
fn fades(mut optimizer: impl Optimizer<Mixed>, steps: usize) {
    let mut network = mixed(1.0, -2.0);
    optimizer.step(&mut network, &mixed(1e-150, f64::NAN));
    for _ in 0..steps {
        optimizer.step(&mut network, &mixed(0.0, 0.0));
        optimizer.memory(&mut |name, memory| {
            if let Memory::Numbers(numbers) = memory {
                assert!(!numbers[0].is_subnormal(), "{name}");
                assert!(numbers[1].is_nan(), "{name}");
            }
        });
    }
    optimizer.memory(&mut |name, memory| {
        if let Memory::Numbers(numbers) = memory {
            assert_eq!(numbers[0], 0.0, "{name}");
        }
    });
}

#[test]
fn what_ends_fades() {
    fades(Sgd::new(0.1).momentum(0.9), 4000);
    fades(Adam::new(0.01), 20_000);
    fades(AdamW::new(0.01), 20_000);
}

#[test]
fn clipping_scales_the_trained_numbers_together() {
    let mut gradient = mixed(3.0, -4.0);
    assert_eq!(clip_gradient_norm(&mut gradient, 10.0), 5.0);
    assert_eq!(gradient, mixed(3.0, -4.0));
    assert_eq!(clip_gradient_norm(&mut gradient, 1.0), 5.0);
    let scale = 1.0 / 5.000001;
    assert_eq!(gradient, mixed(3.0 * scale, -4.0 * scale));
    let mut gradient = mixed(f64::NAN, 1.0);
    assert!(clip_gradient_norm(&mut gradient, 1.0).is_nan());
    assert!(gradient.second[0].is_nan(), "as in PyTorch, a broken gradient stays visible");
}

#[test]
fn the_learning_rate_can_be_changed() {
    let mut sgd = Sgd::new(0.1);
    sgd.set_learning_rate(0.2);
    assert_eq!(Optimizer::<Mixed>::learning_rate(&sgd), 0.2);
    let mut network = mixed(1.0, 1.0);
    sgd.step(&mut network, &mixed(1.0, 0.0));
    assert_eq!((network.first, network.second), ([0.8], [1.0]));
}
