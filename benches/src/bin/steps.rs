//! Prints how long steps of training take: a network, nanoseconds of `train_step`, and of the gradient followed by
//! the optimiser's step. Built with and without optimisation, its lines are compared.

use benches::describe::*;
use nn_runtime::{Adam, InputError, Optimizer, Sgd};
use std::time::{Duration, Instant};

/// The shortest time of a call, in nanoseconds.
fn best(mut f: impl FnMut() -> Result<(), InputError>) -> Result<u128, InputError> {
    const TIME: Duration = Duration::from_millis(250);
    /// A clock that is read more often would be part of what it measures.
    const RUN: Duration = Duration::from_micros(200);
    f()?;
    let (mut best, mut calls, start) = (Duration::MAX, 1, Instant::now());
    while start.elapsed() < TIME {
        let run = Instant::now();
        for _ in 0..calls {
            f()?;
        }
        let run = run.elapsed();
        if run < RUN {
            calls *= 2;
        } else {
            best = best.min(run / calls);
        }
    }
    Ok(best.as_nanos())
}

/// Times both ways of training a network on one batch.
macro_rules! steps {
    ($name:literal, $Network:ident, $module:ident, $optimizer:expr, $samples:expr, { $($field:ident: $value:expr),* }) => {{
        $(let $field = vec![$value; $samples];)*
        let (mut network, mut gradient) = ($Network::init(1), $Network::zeros());
        let (mut work, mut optimizer) = ($module::Workspace::new($samples), $optimizer);
        let batch = $module::Batch { $($field: &$field),* };
        let together = best(|| network.train_step(batch, &mut work, &mut gradient, &mut optimizer).map(drop))?;
        let apart = best(|| {
            network.gradient(batch, &mut work, &mut gradient)?;
            optimizer.step(&mut *network, &gradient);
            Ok(())
        })?;
        println!("{} {together} {apart}", $name);
    }};
}

fn main() -> Result<(), InputError> {
    let letters = |shift: usize| core::array::from_fn::<u32, 32, _>(|i| ((i * 7 + shift) % 64) as u32);
    steps!("xor", Xor, xor, Sgd::<Xor>::new(0.1), 4, { bits: [0.0, 1.0], odd: [1.0] });
    steps!("xor-of-any", XorOfAny, xor_of_any, Sgd::<XorOfAny>::new(0.1), 4, { bits: [0.0, 1.0], odd: [1.0] });
    let state = [0.1, -0.2, 0.3, 0.4];
    steps!("policy32", Policy, policy, Sgd::<Policy>::new(0.01), 32, { state: state, wanted: [0.5, -0.5] });
    steps!("mlp", Mlp, mlp, Sgd::<Mlp>::new(0.01), 64, { image: [0.1; 784], digit: 3 });
    steps!("lenet", Lenet, lenet, Sgd::<Lenet>::new(0.01), 32, { image: [[[0.1; 28]; 28]; 1], digit: 3 });
    steps!("lstm", Lstm, lstm, Sgd::<Lstm>::new(0.01), 16, { text: letters(0), next: letters(1) });
    steps!("gpt", Gpt, gpt, Adam::<Gpt>::new(1e-3), 8, { text: letters(0), next: letters(1) });
    Ok(())
}
