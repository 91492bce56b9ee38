//! Awkward points: kinks, ties, saturation, infinities, NaN. Values and derivatives of real descriptions, as they are
//! after simplification. `docs/conventions.md` lists the conventions.
#![allow(clippy::approx_constant)] // results are results

#[path = "../common/mod.rs"]
mod common;
mod elementwise;
mod layers;
mod losses;
mod reductions;

use common::{Numbers, close, model};
use nn_compiler::builder::Builder;
use nn_compiler::differentiate::reverse;
use nn_compiler::graph::{Shape, Value};
use nn_compiler::interpret::Tensor;
use nn_compiler::joint::differentiate;

const INFINITY: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

/// Loss, gradients and the derivatives of their sum, by every input.
struct Answer {
    value: f64,
    first: Vec<Vec<f64>>,
    second: Vec<Vec<f64>>,
}

/// Runs a network with the elements of its fields, all samples of each.
fn run(text: &str, samples: usize, fields: &[&[f64]]) -> Answer {
    let model = model(text);
    let data = model.data.iter().zip(fields).map(|(field, elements)| {
        let tensor = Tensor::from_fn(&field.ty, samples, |i| elements[i]);
        assert_eq!(tensor.data.len(), elements.len(), "{text}");
        tensor
    });
    let numbers = Numbers { samples, data: data.collect(), parameters: vec![], step: 0 };
    let joint = differentiate(&model);
    let (loss, by) = (joint.training[0].1, joint.input_gradients);
    let first: Vec<Value> = by.iter().filter_map(|&(_, value)| value).collect();
    let builder = Builder::new(joint.graph);
    let total = first.iter().map(|&value| builder.var(value)).map(|d| {
        let shape = d.shape();
        d.sum((0..shape.rank()).collect(), shape.batch)
    });
    let total = total.reduce(|a, b| a + b).expect("an input that matters");
    let leaves: Vec<Value> = by.iter().map(|&(n, _)| model.data[n].value).collect();
    let leaves: Vec<Value> = leaves
        .iter()
        .map(|&l| builder.insert(model.graph.op(l).clone(), &[], model.graph.ty(l).clone()).value)
        .collect();
    let second = reverse(&builder, total, builder.constant(1.0, Shape::scalar()), &leaves);
    let second: Vec<Value> = second.into_iter().flatten().map(|d| d.value).collect();
    let graph = builder.finish();
    let all = |roots: &[Value]| numbers.interpret(&graph, roots).into_iter().map(|tensor| tensor.data).collect();
    Answer { value: numbers.interpret(&graph, &[loss])[0].data[0], first: all(&first), second: all(&second) }
}

/// An expression of the scalars x, y and z at a point.
fn at(expression: &str, point: &[f64]) -> Answer {
    let inputs: Vec<String> = ["x", "y", "z"][..point.len()].iter().map(|name| format!("input {name}: [];")).collect();
    let fields: Vec<&[f64]> = point.iter().map(std::slice::from_ref).collect();
    run(&format!("network Point {{ {} loss = {expression}; }}", inputs.join(" ")), 1, &fields)
}

/// Expression, point, value, derivative by each input.
type Row = (&'static str, &'static [f64], f64, &'static [f64]);

#[track_caller]
fn check(rows: &[Row]) {
    let mut failures = vec![];
    for &(expression, point, value, derivatives) in rows {
        let found = at(expression, point);
        let first: Vec<f64> = found.first.iter().map(|d| d[0]).collect();
        let right =
            first.len() == derivatives.len() && first.iter().zip(derivatives).all(|(&a, &b)| close(a, b, 1e-14, 1.0));
        if !close(found.value, value, 1e-14, 1.0) || !right {
            failures.push(format!(
                "{expression} at {point:?}: {} and {first:?}, expected {value} and {derivatives:?}",
                found.value
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
