//! Everything that must hold of one description.

use crate::forward::{Dual, forward};
use crate::numbers::{Numbers, Sort};
use crate::oracle::{DOUBLE, Expected, Mode, compute, values};
use crate::plain::Plain;
use crate::random::Random;
use crate::run::{Results, run};
use nn_compiler::derived;
use nn_compiler::error::Errors;
use nn_compiler::graph::{Graph, Value, verify};
use nn_compiler::interpret::Tensor;
use nn_compiler::joint::{self, Joint};
use nn_compiler::lower::lower;
use nn_compiler::model::Model;
use nn_compiler::operators::Op;
use nn_compiler::schedule::check as memory;
use nn_compiler::schedule::{Body, Schedule, schedule};
use nn_compiler::simplify::{RULES, rewrite, simplify};
use nn_compiler::syntax::parse;
use nn_compiler::syntax::tree::Role;
use std::ops::AddAssign;

/// What was checked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Descriptions.
    pub graphs: usize,
    /// Nodes of their joint graphs.
    pub nodes: usize,
    /// Programs that were run in their planned memory.
    pub programs: usize,
    /// Statements of those programs.
    pub statements: usize,
    /// Derivatives that were compared with differences.
    pub derivatives: usize,
    /// Derivatives that were not, because there is a kink nearby or no number.
    pub kinks: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.graphs += other.graphs;
        self.nodes += other.nodes;
        self.programs += other.programs;
        self.statements += other.statements;
        self.derivatives += other.derivatives;
        self.kinks += other.kinks;
    }
}

/// The network of a description.
///
/// # Errors
/// Its mistakes.
pub fn model(text: &str) -> Result<Model, String> {
    let errors = Errors::default();
    let tokens = text.parse().map_err(|error| format!("no tokens: {error}"))?;
    let network = parse(tokens, &errors).filter(|_| errors.is_empty());
    let model = network.and_then(|network| lower(network, &errors));
    model.ok_or_else(|| {
        let mistakes: Vec<String> = errors.into_diagnostics().iter().map(|d| d.problem.to_string()).collect();
        format!("refused: {}", mistakes.join(" | "))
    })
}

/// Checks a description with numbers of a seed.
///
/// # Errors
/// What does not hold.
pub fn check(text: &str, seed: u64) -> Result<Count, String> {
    let model = model(text)?;
    let mut count = Count { graphs: 1, ..Count::default() };
    let plain = Plain::new(&model);
    verify(&model.graph, &[]).map_err(|problem| format!("verify after lowering: {problem}"))?;
    verify(&plain.graph, &plain.roots()).map_err(|problem| format!("verify after reverse mode: {problem}"))?;
    let joint = joint::differentiate(&model);
    verify(&joint.graph, &joint.roots()).map_err(|problem| format!("verify the joint graph: {problem}"))?;
    count.nodes = joint.graph.len();
    let passes = passes(&plain)?;
    let schedule = schedule(&model, joint::differentiate(&model));
    verify(&schedule.joint.graph, &schedule.joint.roots()).map_err(|p| format!("verify after legalizing: {p}"))?;
    let least = model.least_samples.training.max(model.least_samples.inference);
    let samples = least.max(1 + (seed % 3) as usize);
    for sort in [Sort::Ordinary, Sort::Extreme] {
        let numbers = Numbers::draw(&model, &joint, samples, sort, seed);
        let expected = Expected::new(&plain.graph, &plain.roots(), &numbers, DOUBLE);
        let context = |what: &str, problem| format!("{what}, {sort:?} numbers: {problem}");
        // `bce` of a sigmoid has logarithms of at least −100; its stable form has the true ones.
        let exact = sort == Sort::Ordinary || !has(&plain.graph, "binary_cross_entropy");
        for (name, graph, roots) in passes.iter().filter(|_| exact) {
            expected
                .compare(&values(graph, roots, &numbers), Mode::Stabler)
                .map_err(|p| context(&format!("pass `{name}`"), p))?;
        }
        if exact {
            compare_joint(&expected, &plain, &joint, &numbers).map_err(|p| context("joint graph", p))?;
        }
        let expected = Expected::new(&joint.graph, &joint.roots(), &numbers, DOUBLE);
        let legal = values(&schedule.joint.graph, &schedule.joint.roots(), &numbers);
        expected.compare(&legal, Mode::Same).map_err(|p| context("legalized graph", p))?;
        count += programs(&model, &schedule, &numbers).map_err(|p| context("schedule", p))?;
        if sort == Sort::Ordinary {
            count += derivatives(&plain, &joint, &numbers, seed).map_err(|p| context("derivative", p))?;
            count += products(&model, &plain, &joint, &numbers).map_err(|p| context("derived function", p))?;
        }
    }
    Ok(count)
}

fn has(graph: &Graph, operator: &str) -> bool {
    graph.values().any(|value| graph.op(value).name() == operator)
}

/// The plain graph after each pass alone and after all of them.
fn passes(plain: &Plain) -> Result<Vec<(&'static str, Graph, Vec<Value>)>, String> {
    let mut passes = vec![];
    for &(name, rule) in RULES {
        let (graph, roots) = rewrite(plain.graph.clone(), &plain.roots(), &[(name, rule)]);
        passes.push((name, graph, roots));
    }
    let (graph, roots) = simplify(plain.graph.clone(), &plain.roots());
    passes.push(("all", graph, roots));
    for (name, graph, roots) in &passes {
        verify(graph, roots).map_err(|problem| format!("verify after pass `{name}`: {problem}"))?;
    }
    Ok(passes)
}

fn compare_joint(expected: &Expected<'_>, plain: &Plain, joint: &Joint, numbers: &Numbers) -> Result<(), String> {
    let roots = plain.of_joint(joint);
    let known: Vec<Value> = roots.iter().flatten().copied().collect();
    let mut found = values(&joint.graph, &known, numbers).into_iter();
    let outputs = plain.outputs.len();
    let found: Vec<Vec<f64>> = roots
        .iter()
        .enumerate()
        .map(|(number, root)| {
            let len = expected.values[number].data.len();
            match root.and_then(|_| found.next()) {
                // An output without a batch is repeated for each sample.
                Some(tensor) if number < outputs => tensor.data[..len].to_vec(),
                Some(tensor) => tensor.data,
                None => vec![0.0; len],
            }
        })
        .collect();
    let lists: Vec<&[f64]> = found.iter().map(|list| &list[..]).collect();
    expected.compare_lists(&lists, Mode::Stabler)
}

/// Runs every program in its planned memory.
fn programs(model: &Model, schedule: &Schedule, numbers: &Numbers) -> Result<Count, String> {
    let joint = &schedule.joint;
    let mut count = Count::default();
    let mut one = |name: &str, body: &Option<Body>, wanted: Asked| -> Result<(), String> {
        let Some(body) = body else { return Ok(()) };
        let context = |problem| format!("`{name}`: {problem}");
        if let Body::Tensors(program) = body {
            memory::check(program).map_err(context)?;
            count.statements += program.steps.len();
        }
        count.programs += 1;
        let results = run(schedule, body, &wanted.roots(), &model.parameters, numbers).map_err(context)?;
        wanted.compare(&joint.graph, &results, numbers).map_err(context)
    };
    let values = |pairs: &[(String, Value)]| pairs.iter().map(|&(_, value)| value).collect::<Vec<_>>();
    let inputs: Vec<Value> = joint.input_gradients.iter().filter_map(|&(_, value)| value).collect();
    let updates = joint.updates.iter().map(|&(n, value)| (n, Some(value)));
    let stores = joint.gradients.iter().copied().chain(updates).collect();
    one("gradient", &schedule.gradient, Asked { outputs: inputs, reports: values(&joint.training), stores })?;
    let reports = values(&joint.reports);
    one("evaluate", &schedule.evaluate, Asked { outputs: vec![], reports, stores: vec![] })?;
    let outputs = values(&joint.outputs);
    one("forward", &schedule.forward, Asked { outputs, reports: vec![], stores: vec![] })?;
    for (derived, (mode, body)) in joint.derived.iter().zip(&schedule.derived) {
        let (outputs, reports) = (values(&derived.outputs), values(&derived.reports));
        let stores = derived.stores.clone();
        let rest = Asked { outputs, reports, stores };
        let Some(name) = Some(mode.name()) else { continue };
        let context = |problem| format!("`{name}`: {problem}");
        if let Body::Tensors(program) = body {
            memory::check(program).map_err(context)?;
        }
        let results = run(schedule, body, &rest.roots(), &model.parameters, numbers).map_err(context)?;
        rest.compare(&joint.graph, &results, numbers).map_err(context)?;
        count.programs += 1;
    }
    // States without an update keep what they are.
    if let Some(body) = &schedule.gradient {
        let gradients = joint.gradients.iter().filter_map(|&(_, value)| value);
        let training = joint.training.iter().map(|&(_, value)| value).chain(gradients);
        let roots: Vec<Value> = training.chain(joint.updates.iter().map(|&(_, value)| value)).collect();
        let results = run(schedule, body, &roots, &model.parameters, numbers)?;
        for (n, parameter) in model.parameters.iter().enumerate().filter(|(_, p)| p.role == Role::State) {
            let updated = joint.updates.iter().any(|&(number, _)| number == n);
            let kept = results.stores.get(&n).is_none_or(|next| same(next, &numbers.parameters[n].data));
            if !updated && !kept {
                return Err(format!("state `{}` changes", parameter.name()));
            }
        }
    }
    Ok(count)
}

fn same(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.to_bits() == b.to_bits())
}

/// What a program is asked for.
struct Asked {
    outputs: Vec<Value>,
    reports: Vec<Value>,
    stores: Vec<(usize, Option<Value>)>,
}

impl Asked {
    fn roots(&self) -> Vec<Value> {
        let stored = self.stores.iter().filter_map(|&(_, value)| value);
        self.outputs.iter().chain(&self.reports).copied().chain(stored).collect()
    }

    fn compare(&self, graph: &Graph, results: &Results, numbers: &Numbers) -> Result<(), String> {
        let expected = Expected::new(graph, &self.roots(), numbers, DOUBLE);
        let mut found: Vec<&[f64]> = results.outputs.iter().map(|output| &output[..]).collect();
        found.extend(results.reports.iter().map(std::slice::from_ref));
        for (number, value) in &self.stores {
            let stored = results.stores.get(number).ok_or_else(|| format!("nothing is stored at {number}"))?;
            match value {
                Some(_) => found.push(stored),
                None if stored.iter().all(|x| *x == 0.0) => {}
                None => return Err(format!("what is stored at {number} is not zero")),
            }
        }
        expected.compare_lists(&found, Mode::Same)
    }
}

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
fn derivatives(plain: &Plain, joint: &Joint, numbers: &Numbers, seed: u64) -> Result<Count, String> {
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
    if !has(&plain.graph, "stop_gradient") {
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
    if !(apart <= 1e-5 * (size + 1.0)) {
        count.kinks += 1;
        return Ok(());
    }
    let noise = compute(&plain.graph, &[loss], numbers, &mut |_, _| {})[0].data[0].abs() * 1e-11;
    if (fine - reverse).abs() > 50.0 * apart + 1e-6 * (size + 1e-2) + noise {
        return Err(format!("reverse mode gives {reverse:e}, differences {fine:e} and {coarse:e}"));
    }
    count.derivatives += 1;
    Ok(())
}

/// What `#[derive(…)]` asks for: products with the Jacobian and with the Hessian.
fn products(model: &Model, plain: &Plain, joint: &Joint, numbers: &Numbers) -> Result<Count, String> {
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
        if !((found - expected).abs() <= 1e-6 * largest) {
            return Err(format!("element {i} is {found:e}, by forward mode {expected:e}"));
        }
    }
    Ok(())
}
