//! How long a step of each network takes, and what share of the machine's peak that is.
//!
//! `cargo bench --bench networks`, or `cargo bench --bench networks -- mlp lstm` for some; see README.md.

mod curvature;
mod describe;
mod measure;
mod peak;
mod product;

use describe::*;
use measure::{Row, header};
use nn_runtime::{Adam, Sgd};

/// Times `train_step` of a network on one batch.
macro_rules! step {
    ($row:expr, $Network:ident, $module:ident, $optimizer:expr, $samples:expr, { $($field:ident: $value:expr),* }) => {{
        $(let $field = vec![$value; $samples];)*
        let mut network = $Network::init(1);
        let mut gradient = $Network::zeros();
        let mut work = $module::Workspace::new($samples);
        let mut optimizer = $optimizer;
        let row: Row = $row;
        let mut step = || {
            let batch = $module::Batch { $($field: &$field),* };
            network.train_step(batch, &mut work, &mut gradient, &mut optimizer).expect("the batch fits");
        };
        row.print($module::FLOPS_GRADIENT * $samples as u64, &mut step);
        if cfg!(feature = "parallel") {
            row.print_threads(step);
        }
    }};
}

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let wanted = |name: &str| chosen.is_empty() || chosen.iter().any(|chosen| chosen == name);
    let peak = peak::flops();
    header(peak);
    let row = |name: &'static str| Row { name, peak };
    let letters = |shift: usize| core::array::from_fn::<u32, 32, _>(|i| ((i * 7 + shift) % 64) as u32);
    if wanted("xor") {
        step!(row("xor"), Xor, xor, Sgd::<Xor>::new(0.1), 4, { bits: [0.0, 1.0], odd: [1.0] });
    }
    if wanted("policy") {
        let (network, mut work) = (Policy::init(1), policy::Workspace::new(1));
        let state = [[0.1, -0.2, 0.3, 0.4]];
        row("policy").print(policy::FLOPS_FORWARD, || {
            let outputs = network.forward(policy::Inputs { state: &state }, &mut work).expect("the batch fits");
            std::hint::black_box(outputs.action);
        });
    }
    if wanted("policy32") {
        let optimizer = Sgd::<Policy>::new(0.01);
        step!(row("policy32"), Policy, policy, optimizer, 32, { state: [0.1, -0.2, 0.3, 0.4], wanted: [0.5, -0.5] });
    }
    if wanted("mlp") {
        step!(row("mlp"), Mlp, mlp, Sgd::<Mlp>::new(0.01), 64, { image: [0.1; 784], digit: 3 });
    }
    if wanted("big") {
        step!(row("big"), Big, big, Sgd::<Big>::new(0.01), 128, { image: [0.1; 784], digit: 3 });
    }
    if wanted("lenet") {
        let image = [[[0.1; 28]; 28]; 1];
        step!(row("lenet"), Lenet, lenet, Sgd::<Lenet>::new(0.01), 32, { image: image, digit: 3 });
    }
    if wanted("lstm") {
        step!(row("lstm"), Lstm, lstm, Sgd::<Lstm>::new(0.01), 16, { text: letters(0), next: letters(1) });
    }
    if wanted("gpt") {
        step!(row("gpt"), Gpt, gpt, Adam::<Gpt>::new(1e-3), 8, { text: letters(0), next: letters(1) });
    }
    if wanted("hvp") {
        curvature::compare();
    }
    if wanted("product") {
        product::compare(peak);
    }
}
