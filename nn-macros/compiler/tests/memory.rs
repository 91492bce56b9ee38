//! The planned memory against the largest set of values that are alive at once.

use nn_compiler::error::Errors;
use nn_compiler::schedule::bound::{Size, bound};
use nn_compiler::schedule::{Body, Buffer, Program, Schedule};
use nn_compiler::{joint, lower, schedule, syntax};
use syn::{Item, ItemMacro};

/// The networks that are measured.
const BENCHMARKS: &str = include_str!("../../../benches/src/describe.rs");

/// What is planned per sample takes at most a tenth more than what is alive at once.
const MOST: f64 = 1.1;

fn programs(schedule: &Schedule) -> impl Iterator<Item = &Program> {
    let own = [&schedule.gradient, &schedule.evaluate, &schedule.forward].into_iter().flatten();
    own.chain(schedule.derived.iter().map(|(_, body)| body)).filter_map(|body| match body {
        Body::Tensors(program) => Some(program),
        Body::Scalars(_) => None,
    })
}

#[test]
fn workspaces_are_as_small_as_what_is_alive() {
    let items = syn::parse_file(BENCHMARKS).expect("Rust").items;
    let mut beyond = vec![];
    println!("network     alive per sample  planned  ratio    alive else  planned");
    for item in items {
        let Item::Macro(ItemMacro { mac, .. }) = item else { continue };
        let errors = Errors::default();
        let network = syntax::parse(mac.tokens, &errors).expect("a network");
        let model = lower::lower(network, &errors).expect("a network without mistakes");
        let schedule = schedule::schedule(&model, joint::differentiate(&model), schedule::Threads::One);
        let alive = programs(&schedule).map(bound).fold(Size::default(), Size::max);
        let (rows, tensors): (Vec<&Buffer>, Vec<&Buffer>) = schedule.buffers.iter().partition(|buffer| buffer.batched);
        let [rows, tensors] = [rows, tensors].map(|all| all.into_iter().map(Buffer::len).sum::<usize>());
        let ratio = rows as f64 / alive.sample as f64;
        let name = model.name.to_string();
        println!("{name:<12}{:>16}{rows:>9}{ratio:>7.3}{:>14}{tensors:>9}", alive.sample, alive.fixed);
        if ratio > MOST {
            beyond.push(name);
        }
    }
    assert!(beyond.is_empty(), "{beyond:?} take more than they need");
}
