//! Derivatives against forward mode and against differences.

use super::{Count, has};
use crate::forward::{Dual, forward};
use crate::numbers::Numbers;
use crate::oracle::{DOUBLE, Expected, values};
use crate::plain::Plain;
use crate::random::Random;
use nn_compiler::derived;
use nn_compiler::graph::Value;
use nn_compiler::interpret::Tensor;
use nn_compiler::joint::Joint;
use nn_compiler::model::Model;
use nn_compiler::operators::Op;
use nn_compiler::syntax::tree::Role;

/// A direction for every leaf that there is a derivative by.
fn direction(plain: &Plain, numbers: &Numbers, seed: u64) -> Vec<(Op, Vec<f64>)> {
    let mut random = Random::new(seed ^ 0xd1);
    plain
        .gradients
        .iter()
        .map(|(op, _)| {
            let len = match op {
                Op::Data(n) => numbers.data[*n].data.len(),
                Op::Parameter(n) => numbers.parameters[*n].data.len(),
                _ => 0,
            };
            (op.clone(), (0..len).map(|_| random.between(-1.0, 1.0)).collect())
        })
        .collect()
}

fn along(direction: &[(Op, Vec<f64>)], op: &Op) -> Option<Vec<f64>> {
    direction.iter().find(|(leaf, _)| leaf == op).map(|(_, along)| along.clone())
}

fn moved(numbers: &Numbers, direction: &[(Op, Vec<f64>)], offset: f64) -> Numbers {
    let mut moved = numbers.clone();
    for (op, along) in direction {
        let tensor = match op {
            Op::Data(n) => &mut moved.data[*n],
            Op::Parameter(n) => &mut moved.parameters[*n],
            _ => continue,
        };
        tensor.data.iter_mut().zip(along).for_each(|(x, v)| *x += offset * v);
    }
    moved
}

/// Reverse mode is forward mode, and both are differences of the whole.
pub(super) fn derivatives(plain: &Plain, joint: &Joint, numbers: &Numbers, seed: u64) -> Result<Count, String> {
    let mut count = Count::default();
    if plain.gradients.is_empty() {
        return Ok(count);
    }
    let direction = direction(plain, numbers, seed);
    let loss = plain.training[0];
    let roots = plain.of_joint(joint);
    let first = plain.outputs.len() + plain.reports.len() + plain.training.len();
    let gradients = &roots[first..first + plain.gradients.len()];
    let known: Vec<Value> = gradients.iter().flatten().copied().collect();
    let expected = Expected::new(&joint.graph, &known, numbers, DOUBLE);
    let mut found = expected.values.iter();
    let (mut reverse, mut size) = (0.0, 0.0);
    for (gradient, (_, along)) in gradients.iter().zip(&direction) {
        if let Some(tensor) = gradient.and_then(|_| found.next()) {
            for (d, v) in tensor.data.iter().zip(along) {
                reverse += d * v;
                size += (d * v).abs();
            }
        }
    }
    if !size.is_finite() || size > 1e12 {
        count.kinks += 1;
        return Ok(count);
    }
    let dual = forward(&plain.graph, &[loss], numbers, &|op| along(&direction, op)).remove(0);
    match (dual.smooth, (dual.tangent[0] - reverse).abs() <= 1e-6 * (size + 1e-3)) {
        (true, true) => count.derivatives += 1,
        (false, _) => count.kinks += 1,
        (true, false) => {
            return Err(format!("reverse mode gives {reverse:e}, forward mode {:e}", dual.tangent[0]));
        }
    }
    if ["stop_gradient", "clip_gradient", "reverse_gradient"].iter().all(|name| !has(&plain.graph, name)) {
        differences(plain, loss, numbers, &direction, reverse, size, &mut count)?;
    }
    Ok(count)
}

/// Central differences of the whole loss.
fn differences(
    plain: &Plain,
    loss: Value,
    numbers: &Numbers,
    direction: &[(Op, Vec<f64>)],
    reverse: f64,
    size: f64,
    count: &mut Count,
) -> Result<(), String> {
    let difference = |step: f64| {
        let f = |offset| values(&plain.graph, &[loss], &moved(numbers, direction, offset))[0].data[0];
        let [a, b, c, d] = [-2.0, -1.0, 1.0, 2.0].map(|point| f(point * step));
        (a - 8.0 * b + 8.0 * c - d) / (12.0 * step)
    };
    let (coarse, fine) = (difference(4e-4), difference(1e-4));
    let apart = (coarse - fine).abs();
    if apart.is_nan() || apart > 1e-5 * (size + 1.0) {
        count.kinks += 1;
        return Ok(());
    }
    let noise = values(&plain.graph, &[loss], numbers)[0].data[0].abs() * 1e-11;
    if (fine - reverse).abs() > 50.0 * apart + 1e-6 * (size + 1e-2) + noise {
        return Err(format!("reverse mode gives {reverse:e}, differences {fine:e} and {coarse:e}"));
    }
    count.derivatives += 1;
    Ok(())
}

/// What `#[derive(…)]` asks for: products with the Jacobian and with the Hessian.
pub(super) fn products(model: &Model, plain: &Plain, joint: &Joint, numbers: &Numbers) -> Result<Count, String> {
    let mut count = Count::default();
    let of = |mode| joint.derived.iter().find(|derived| derived.mode == mode);
    let fields = model.data.len();
    let given = |argument: &str, name: &str| {
        let place = joint.given.iter().position(|given| given.argument == argument && given.name == name);
        place.map(|place| numbers.data[fields + place].data.clone())
    };
    let direction = |op: &Op| match op {
        Op::Parameter(n) if model.parameters[*n].role == Role::Trained => {
            Some(numbers.parameters[model.parameters.len() + n].data.clone())
        }
        Op::Data(n) => given("tangents", &model.data[*n].name.to_string()),
        _ => None,
    };
    let Some(jvp) = of(derived::Mode::Jvp) else { return Ok(count) };
    let roots: Vec<Value> = jvp.outputs.iter().map(|&(_, value)| value).collect();
    let tangents = values(&joint.graph, &roots, numbers);
    let duals = forward(&plain.graph, &plain.outputs, numbers, &direction);
    for ((dual, tangent), (name, _)) in duals.iter().zip(&tangents).zip(&jvp.outputs) {
        tally(dual, tangent, &mut count).map_err(|problem| format!("jvp of `{name}`: {problem}"))?;
    }
    if let Some(hvp) = of(derived::Mode::Hvp) {
        let of_parameters = |op: &Op| direction(op).filter(|_| matches!(op, Op::Parameter(_)));
        let gradients: Vec<Value> = plain.gradients.iter().map(|&(_, d)| d).collect();
        let duals = forward(&plain.graph, &gradients, numbers, &of_parameters);
        for (&(number, product), dual) in hvp.stores.iter().zip(&duals) {
            let found = match product {
                Some(product) => values(&joint.graph, &[product], numbers).remove(0),
                None => Tensor { data: vec![0.0; dual.tangent.len()], ..dual.value.clone() },
            };
            let name = model.parameters[number].name();
            tally(dual, &found, &mut count).map_err(|problem| format!("hvp of `{name}`: {problem}"))?;
        }
    }
    if let Some(vjp) = of(derived::Mode::Vjp) {
        let pairs = vjp.outputs.iter().map(|(name, value)| (given("tangents", name), *value));
        let stored = vjp.stores.iter().filter_map(|&(n, value)| Some((direction(&Op::Parameter(n)), value?)));
        let (mut back, mut size) = (0.0, 0.0);
        for (along, value) in pairs.chain(stored) {
            let derivative = values(&joint.graph, &[value], numbers).remove(0);
            for (d, v) in derivative.data.iter().zip(along.ok_or("no direction")?) {
                back += d * v;
                size += (d * v).abs();
            }
        }
        let mut forth = 0.0;
        for ((name, _), tangent) in jvp.outputs.iter().zip(&tangents) {
            let cotangent = given("cotangents", name).unwrap_or_default();
            forth += tangent.data.iter().zip(cotangent).map(|(t, u)| t * u).sum::<f64>();
        }
        if (back - forth).abs() > 1e-9 * (size + 1.0) {
            return Err(format!("⟨vjp, v⟩ is {back:e}, ⟨u, jvp⟩ {forth:e}"));
        }
        count.derivatives += 1;
    }
    Ok(count)
}

fn tally(dual: &Dual, found: &Tensor, count: &mut Count) -> Result<(), String> {
    let largest = dual.tangent.iter().fold(1e-3f64, |largest, t| largest.max(t.abs()));
    if !dual.smooth || !largest.is_finite() || largest > 1e9 {
        count.kinks += 1;
        return Ok(());
    }
    count.derivatives += 1;
    // A value without a batch is repeated for each sample.
    for (i, found) in found.data.iter().enumerate() {
        let expected = dual.tangent[i % dual.tangent.len()];
        let apart = (found - expected).abs();
        if apart.is_nan() || apart > 1e-6 * largest {
            return Err(format!("element {i} is {found:e}, by forward mode {expected:e}"));
        }
    }
    Ok(())
}
