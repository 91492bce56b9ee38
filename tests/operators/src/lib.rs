//! The generated code of every function's examples against the interpreter.
//!
//! The build script compiles each example; the tests run them on every instruction set of the machine, with
//! batches of several sizes in one workspace that earlier calls have left full of NaN.

#[path = "../../../nn-macros/compiler/tests/common/mod.rs"]
mod common;
mod random;
mod run;

pub use run::{Answer, CAPACITY, Call, Network, Number, not_a_number};

use common::{Numbers, compare, model};
use graphs::oracle::Expected;
use nn_compiler::joint;
use nn_compiler::model::{Dtype, Model};
use nn_runtime::isa::{self, Isa};

/// A workspace's capacity comes first, then less than it.
const BATCHES: [usize; 5] = [CAPACITY, 1, 2, 3, CAPACITY];

/// Runs all networks on all instruction sets; how far from the interpreter they may be is relative to a
/// tensor's largest element.
///
/// # Panics
/// If any is further.
pub fn check(networks: &[Network], tolerance: f64) {
    let mut failures = vec![];
    for network in networks {
        let model = model(network.description);
        let calls = calls(&model, network.range);
        let expected: Vec<Answer> = calls[1..].iter().map(|call| expected(&model, &call.numbers)).collect();
        for isa in Isa::ALL.into_iter().filter(|isa| isa.available()) {
            isa::force(isa);
            let Ok(answers) = std::panic::catch_unwind(|| (network.run)(&calls)) else {
                failures.push(format!("{} on {isa:?} panics\n    {}", network.name, network.description));
                break;
            };
            for (position, (found, expected)) in answers[1..].iter().zip(&expected).enumerate() {
                if let Err(problem) = found.compare(expected, |found, expected| agrees(found, expected, tolerance)) {
                    let (name, samples) = (network.name, BATCHES[position]);
                    failures
                        .push(format!("{name} on {isa:?}, {samples} samples: {problem}\n    {}", network.description));
                }
            }
        }
    }
    isa::force(isa::detected());
    none(&failures);
}

/// Runs random networks on all instruction sets; how far from the interpreter they may be is what noise of the
/// dtype's precision does to them.
///
/// # Panics
/// If any is further.
pub fn check_random(networks: &[Network], noise: f64) {
    let (mut failures, mut runs) = (vec![], 0);
    for network in networks {
        let model = model(network.description);
        let joint = joint::differentiate(&model);
        let calls = calls(&model, network.range);
        let sets: Vec<Isa> = Isa::ALL.into_iter().filter(|isa| isa.available()).collect();
        let answers: Vec<_> = sets
            .iter()
            .map(|&isa| {
                isa::force(isa);
                std::panic::catch_unwind(|| (network.run)(&calls))
            })
            .collect();
        let enough = |call: &Call| call.samples() >= model.least_samples.inference;
        for (position, call) in calls.iter().enumerate().skip(1).filter(|(_, call)| enough(call)) {
            let trains = call.samples() >= model.least_samples.training;
            let (names, roots) = random::asked(&model, &joint, trains);
            let numbers = random::numbers(&call.numbers);
            let expected = Expected::new(&joint.graph, &roots, &numbers, noise);
            for (isa, answers) in sets.iter().zip(&answers) {
                runs += 1;
                let result = match answers {
                    Ok(answers) => random::compare(&answers[position], &names, &expected),
                    Err(_) => Err("a panic".into()),
                };
                if let Err(problem) = result {
                    let (name, samples) = (network.name, call.samples());
                    failures
                        .push(format!("{name} on {isa:?}, {samples} samples: {problem}\n    {}", network.description));
                }
            }
        }
    }
    isa::force(isa::detected());
    println!("{} networks, {runs} runs", networks.len());
    none(&failures);
}

/// Runs networks, every second one of which is the one before it computed again on the way back, on all instruction
/// sets.
///
/// # Panics
/// If a bit of their answers differs.
pub fn check_recomputed(twins: &[Network]) {
    let pairs = twins.chunks_exact(2).filter_map(|pair| <&[_; 2]>::try_from(pair).ok());
    let failures = pairs.flat_map(|[kept, forgotten]| differences(forgotten, kept.run, &[forgotten.run]));
    none(&failures.collect::<Vec<_>>());
}

/// Runs networks as they are, and with their work cut as threads would, on all instruction sets.
///
/// # Panics
/// If a bit of their answers differs.
#[cfg(feature = "parallel")]
pub fn check_cuts(networks: &[Network]) {
    let failures = networks.iter().flat_map(|network| {
        let cut = |(threads, free)| move |calls: &[Call]| nn_runtime::cut_among(threads, free, || (network.run)(calls));
        differences(network, network.run, &[(2, true), (2, false), (3, true), (7, false)].map(cut))
    });
    none(&failures.collect::<Vec<_>>());
}

/// # Panics
/// If there are failures.
fn none(failures: &[String]) {
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}

/// Where other ways to run a network differ from one in a bit, on all instruction sets.
fn differences(
    network: &Network,
    expected: impl Fn(&[Call]) -> Vec<Answer>,
    ways: &[impl Fn(&[Call]) -> Vec<Answer>],
) -> Vec<String> {
    let mut failures = vec![];
    let bits = |list: &[f64]| list.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
    let same = |a: &[f64], b: &[f64]| if bits(a) == bits(b) { Ok(()) } else { Err("other bits".to_owned()) };
    let calls = calls(&model(network.description), network.range);
    for isa in Isa::ALL.into_iter().filter(|isa| isa.available()) {
        isa::force(isa);
        let expected = expected(&calls);
        for (found, expected) in ways.iter().flat_map(|way| way(&calls).into_iter().zip(&expected).skip(1)) {
            if let Err(problem) = found.compare(expected, same) {
                failures.push(format!("{} on {isa:?}: {problem}\n    {}", network.name, network.description));
            }
        }
    }
    isa::force(isa::detected());
    failures
}

/// Relative to the largest element.
fn agrees(found: &[f64], expected: &[f64], tolerance: f64) -> Result<(), String> {
    let largest = expected.iter().filter(|x| x.is_finite()).fold(0.05f64, |largest, x| largest.max(x.abs()));
    compare(found, expected, tolerance, largest)
}

/// A call that leaves NaN everywhere, then one for each batch.
fn calls(model: &Model, range: (f64, f64)) -> Vec<Call> {
    let names: Vec<String> = model.parameters.iter().map(|parameter| parameter.name()).collect();
    let call = |numbers| Call { numbers, names: names.clone() };
    let mut poison = Numbers::draw(model, CAPACITY, range, 0);
    let real = |field: &nn_compiler::model::Field| field.ty.element == nn_compiler::graph::Element::Real;
    for (tensor, _) in poison.data.iter_mut().zip(&model.data).filter(|(_, field)| real(field)) {
        tensor.data.fill(f64::NAN);
    }
    let batches = BATCHES.iter().enumerate().map(|(seed, &samples)| {
        let mut numbers = Numbers::draw(model, samples, range, 100 + seed as u64);
        if model.dtype == Dtype::F32 {
            let tensors = numbers.data.iter_mut().chain(&mut numbers.parameters);
            tensors.flat_map(|tensor| &mut tensor.data).for_each(|x| *x = f64::from(*x as f32));
        }
        numbers
    });
    let mut calls: Vec<Call> = std::iter::once(poison).chain(batches).map(call).collect();
    let trains = |call: &&mut Call| call.samples() >= model.least_samples.training;
    for (step, call) in (0..).zip(calls.iter_mut().filter(trains)) {
        call.numbers.step = step;
    }
    calls
}

/// What the interpreter says.
fn expected(model: &Model, numbers: &Numbers) -> Answer {
    let joint = joint::differentiate(model);
    let value = |value| numbers.interpret(&joint.graph, &[value]).remove(0).data;
    let values = |named: &[(String, _)]| named.iter().flat_map(|&(_, v)| value(v)).collect();
    let outputs = joint.outputs.iter().map(|&(_, v)| value(v)).collect();
    let mut answer = Answer { outputs, evaluated: values(&joint.reports), ..Answer::default() };
    if numbers.samples < model.least_samples.training {
        return answer;
    }
    answer.reported = values(&joint.training);
    for &(n, gradient) in &joint.gradients {
        let gradient = gradient.map_or_else(|| vec![0.0; model.parameters[n].len()], value);
        answer.gradients.insert(model.parameters[n].name(), gradient);
    }
    if model.parameters.is_empty() {
        for &(n, gradient) in &joint.input_gradients {
            answer.gradients.extend(gradient.map(|gradient| (model.data[n].name.to_string(), value(gradient))));
        }
    }
    for &(n, next) in &joint.updates {
        answer.gradients.insert(model.parameters[n].name(), value(next));
    }
    answer
}
