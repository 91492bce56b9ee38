//! How long a step of each network takes, what share of the machine's peak that is, and how others compare.
//!
//! `cargo bench --bench networks`, or `cargo bench --bench networks -- 'mlp|lstm'` for some; see README.md.

#[cfg(target_arch = "x86_64")]
mod by_hand;
mod curvature;
mod measure;
mod others;
mod peak;
mod plain;
mod product;

use benches::describe::*;
use measure::Bench;
use nn_runtime::{Adam, Sgd};
use std::hint::black_box;

/// Times `train_step` of a network on one batch.
macro_rules! step {
    ($bench:expr, $name:literal, $Network:ident, $module:ident, $optimizer:expr, $samples:expr, { $($field:ident: $value:expr),* }) => {{
        $(let $field = vec![$value; $samples];)*
        let mut network = $Network::init(1);
        let mut gradient = $Network::zeros();
        let mut work = $module::Workspace::new($samples);
        let mut optimizer = $optimizer;
        let mut step = || {
            let batch = $module::Batch { $($field: &$field),* };
            network.train_step(batch, &mut work, &mut gradient, &mut optimizer).expect("the batch fits");
        };
        let of_sample = $module::FLOPS_GRADIENT - $module::FLOPS_GRADIENT_FIXED;
        let flops = of_sample * $samples as u64 + $module::FLOPS_GRADIENT_FIXED;
        let one = $bench.run($name, flops, &mut step);
        if cfg!(feature = "parallel") {
            let all = $bench.run_threads(concat!($name, "/all threads"), flops, &mut step);
            $bench.compare(all, one);
        }
        one
    }};
}

fn main() {
    let mut bench = Bench::new(peak::flops());
    let letters = |shift: usize| core::array::from_fn::<u32, 32, _>(|i| ((i * 7 + shift) % 64) as u32);
    let ours = step!(bench, "xor", Xor, xor, Sgd::<Xor>::new(0.1), 4, { bits: [0.0, 1.0], odd: [1.0] });
    let optimizer = Sgd::<XorOfAny>::new(0.1);
    let any = step!(bench, "xor/any batch", XorOfAny, xor_of_any, optimizer, 4, { bits: [0.0, 1.0], odd: [1.0] });
    bench.compare(any, ours);
    step_by_hand(&mut bench, ours);
    forward(&mut bench);
    let optimizer = Sgd::<Policy>::new(0.01);
    step!(bench, "policy32", Policy, policy, optimizer, 32, { state: [0.1, -0.2, 0.3, 0.4], wanted: [0.5, -0.5] });
    let ours = step!(bench, "mlp", Mlp, mlp, Sgd::<Mlp>::new(0.01), 64, { image: [0.1; 784], digit: 3 });
    let plain = plain_loops(&mut bench);
    bench.compare(plain, ours);
    step!(bench, "big", Big, big, Sgd::<Big>::new(0.01), 128, { image: [0.1; 784], digit: 3 });
    step!(bench, "lenet", Lenet, lenet, Sgd::<Lenet>::new(0.01), 32, { image: [[[0.1; 28]; 28]; 1], digit: 3 });
    step!(bench, "lstm", Lstm, lstm, Sgd::<Lstm>::new(0.01), 16, { text: letters(0), next: letters(1) });
    step!(bench, "gpt", Gpt, gpt, Adam::<Gpt>::new(1e-3), 8, { text: letters(0), next: letters(1) });
    curvature::compare(&mut bench);
    product::compare(&mut bench);
}

/// The step of `Xor` without a library, where the machine has AVX-512.
fn step_by_hand(bench: &mut Bench, ours: Option<measure::Speed>) {
    #[cfg(target_arch = "x86_64")]
    if by_hand::available() {
        const STEPS: usize = 10;
        let (bits, odd) = ([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], [[0.0], [1.0], [1.0], [0.0]]);
        let (mut network, mut gradient, mut work) = (Xor::init(1), Xor::zeros(), xor::Workspace::new(4));
        let mut by_hand = Xor::init(1);
        for _ in 0..STEPS {
            let batch = xor::Batch { bits: &bits, odd: &odd };
            let expected =
                network.train_step(batch, &mut work, &mut gradient, &mut Sgd::new(0.1)).expect("the batch fits").loss;
            let found = by_hand::xor::step(&mut by_hand, &bits, &odd, 0.1);
            assert!((found - expected).abs() < 1e-6, "by hand: a loss of {found} instead of {expected}");
        }
        let flops = xor::FLOPS_GRADIENT * odd.len() as u64;
        let other = bench.run("xor/by hand, AVX-512", flops, || {
            black_box(by_hand::xor::step(&mut by_hand, black_box(&bits), &odd, 0.1));
        });
        bench.compare(other, ours);
    }
    // Elsewhere there is nothing beside it.
    let _ = (bench, ours);
}

/// One sample through a small network, and the same without a library where the machine has AVX-512.
fn forward(bench: &mut Bench) {
    let (network, mut work) = (Policy::init(1), policy::Workspace::new(1));
    let state = [[0.1, -0.2, 0.3, 0.4]];
    let mut ours = |state| {
        let outputs = network.forward(policy::Inputs { state }, &mut work).expect("the batch fits");
        outputs.action[0]
    };
    let one = bench.run("policy", policy::FLOPS_FORWARD, || {
        black_box(ours(black_box(&state)));
    });
    #[cfg(target_arch = "x86_64")]
    if by_hand::available() {
        let (expected, mut room) = (ours(&state), [0.0; 64]);
        let mut by_hand = |[state]: &[[f32; 4]; 1]| by_hand::policy::forward(&network, state, &mut room);
        let found = by_hand(&state);
        let close = found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 1e-6);
        assert!(close, "by hand: {found:?} instead of {expected:?}");
        let other = bench.run("policy/by hand, AVX-512", policy::FLOPS_FORWARD, || {
            black_box(by_hand(black_box(&state)));
        });
        bench.compare(other, one);
    }
    // Elsewhere there is nothing beside it.
    let _ = one;
}

/// The step of `Mlp` without a library.
fn plain_loops(bench: &mut Bench) -> Option<measure::Speed> {
    const SAMPLES: usize = 64;
    let (mut network, mut buffers) = (Mlp::init(1), plain::Buffers::<SAMPLES>::new());
    let (image, digit) = (vec![[0.1; 784]; SAMPLES], vec![3; SAMPLES]);
    bench.run("mlp/plain loops", mlp::FLOPS_GRADIENT * SAMPLES as u64, || {
        black_box(plain::step(&mut network, &image, &digit, 0.01, &mut buffers));
    })
}
