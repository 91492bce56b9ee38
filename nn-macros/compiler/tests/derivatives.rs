//! Every example of every function: its derivatives against differences, its second derivatives against
//! differences of the first, and the graph against itself before and after each rewriting.
//!
//! A new function or operator is tested once it has an example; without one this test fails.

mod common;

use common::{Case, Numbers, Random, cases, compare, model};
use nn_compiler::builder::{Builder, Var};
use nn_compiler::differentiate::reverse;
use nn_compiler::graph::{Element, Graph, Shape, Type, Value, verify};
use nn_compiler::interpret::Tensor;
use nn_compiler::joint::{self, Joint};
use nn_compiler::mode::resolve;
use nn_compiler::model::Model;
use nn_compiler::operators::Op;
use nn_compiler::schedule::{Threads, schedule};
use nn_compiler::simplify::simplify;
use nn_compiler::syntax::tree::Role;
use std::collections::BTreeSet;

/// Whatever is done to a graph keeps its values this well.
const EXACT: f64 = 1e-12;
/// Derivatives are their differences this well.
const DIFFERENCE: f64 = 1e-7;
/// Steps of the differences. At a kink the larger one is off, and in rapid growth; a wrong rule fails at both.
const STEPS: [f64; 2] = [4e-4, 5e-5];
/// A leaf with so many elements is differentiated by each of them, others in so many directions.
const FEW: usize = 6;
const DIRECTIONS: usize = 2;
const BATCHES: [usize; 3] = [1, 2, 3];

#[test]
fn all_examples() {
    let cases = cases();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let checked = std::thread::scope(|scope| {
        let cases = &cases;
        let share = move |first| cases.iter().skip(first).step_by(threads).collect::<Vec<_>>();
        let workers: Vec<_> = (0..threads).map(|n| scope.spawn(move || check_all(&share(n)))).collect();
        workers.into_iter().map(|worker| worker.join().expect("a result")).collect::<Vec<_>>()
    });
    let (failures, reached): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
    let (failures, reached) = (failures.concat(), reached.concat());
    assert!(failures.is_empty(), "{} examples fail\n{}", failures.len(), failures.join("\n"));
    let missing: Vec<String> = operators().into_iter().filter(|name| !reached.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "no example reaches the operators {missing:?}, not even in its derivatives");
}

/// The failures, and the operators that the examples reach.
fn check_all(cases: &[&Case]) -> (Vec<String>, Vec<&'static str>) {
    let (mut failures, mut reached) = (vec![], BTreeSet::new());
    for case in cases {
        if let Err(failure) = check(case, &mut reached) {
            failures.push(format!("{}: {failure}\n    {}", case.name, case.text));
        }
    }
    (failures, reached.into_iter().collect())
}

/// The names of all operators, as their sources have them: forgetting to list one is no way to go untested.
fn operators() -> Vec<String> {
    let mut names = vec![];
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/operators")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                names.extend(operators_in(&std::fs::read_to_string(path).expect("a source")));
            }
        }
    }
    names.sort();
    assert!(names.len() > 30, "the sources say an operator's name in another way: {names:?}");
    names
}

/// The left sides of `EXP = exp(x) -> y, dy {`, and what each `fn name` returns.
fn operators_in(source: &str) -> Vec<String> {
    let elementwise = source.lines().filter_map(|line| {
        let (_, rule) = line.trim().split_once(" = ")?;
        let (name, rest) = rule.split_once('(')?;
        rest.ends_with("dy {").then(|| name.to_owned())
    });
    let structured = source.split("fn name(&self) -> &'static str {").skip(1);
    let structured = structured.flat_map(|body| {
        let body = body.split("\n    }").next().unwrap_or_default();
        body.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
    });
    elementwise.chain(structured).collect()
}

/// What a network is differentiated by: trained tensors and real inputs.
struct Leaves(Vec<(Op, Type)>);

impl Leaves {
    fn of(model: &Model) -> Self {
        let trained = model.parameters.iter().enumerate().filter(|(_, p)| p.role == Role::Trained);
        let trained = trained.map(|(n, p)| (Op::Parameter(n), model.graph.ty(p.value).clone()));
        let real = model.data.iter().enumerate().filter(|(_, f)| f.ty.element == Element::Real && !f.target);
        Leaves(trained.chain(real.map(|(n, f)| (Op::Data(n), f.ty.clone()))).collect())
    }

    /// The leaves in a graph.
    fn values(&self, builder: &Builder) -> Vec<Value> {
        self.0.iter().map(|(op, ty)| builder.insert(op.clone(), &[], ty.clone()).value).collect()
    }

    fn get<'n>(&self, numbers: &'n mut Numbers, leaf: usize) -> &'n mut Tensor {
        match self.0[leaf].0 {
            Op::Parameter(n) => &mut numbers.parameters[n],
            Op::Data(n) => &mut numbers.data[n],
            _ => unreachable!("leaves are data and parameters"),
        }
    }
}

/// A network in training or in inference.
struct Mode {
    graph: Graph,
    result: Value,
    loss: Value,
    least_samples: usize,
}

/// In training, and in inference if that is something else.
fn modes(model: &Model) -> Vec<(&'static str, Mode)> {
    let roots = [common::result(model), model.losses[0].1];
    let (graph, inference, training) = resolve(model.graph.clone(), &roots, &roots);
    let mode =
        |roots: &[Value], least_samples| Mode { graph: graph.clone(), result: roots[0], loss: roots[1], least_samples };
    let mut modes = vec![("in training", mode(&training, model.least_samples.training))];
    if inference != training {
        modes.push(("in inference", mode(&inference, model.least_samples.inference)));
    }
    modes
}

/// A graph with a loss and its derivative by every leaf.
struct Derivatives {
    graph: Graph,
    loss: Value,
    by: Vec<Value>,
}

fn derivatives(mode: &Mode, leaves: &Leaves) -> Derivatives {
    let builder = Builder::new(mode.graph.clone());
    let loss = builder.var(mode.loss);
    let one = builder.constant(1.0, Shape::scalar());
    let values = leaves.values(&builder);
    let by = or_zero(&builder, reverse(&builder, loss, one, &values), &values);
    let (loss, by) = (loss.value, by.iter().map(|d| d.value).collect());
    Derivatives { graph: builder.finish(), loss, by }
}

fn or_zero<'b>(builder: &'b Builder, found: Vec<Option<Var<'b>>>, by: &[Value]) -> Vec<Var<'b>> {
    found.into_iter().zip(by).map(|(d, &leaf)| d.unwrap_or_else(|| builder.var(leaf).constant_like(0.0))).collect()
}

fn check(case: &Case, reached: &mut BTreeSet<&'static str>) -> Result<(), String> {
    let model = model(&case.text);
    verify(&model.graph, &[]).map_err(|problem| format!("before differentiation: {problem}"))?;
    reached.extend(model.graph.values().map(|value| model.graph.op(value).name()));
    let leaves = Leaves::of(&model);
    for (name, mode) in modes(&model) {
        let first = derivatives(&mode, &leaves);
        let second = second_derivatives(&first, &leaves, &model);
        for graph in [&first.graph, &second.graph] {
            verify(graph, &[])?;
            reached.extend(graph.values().map(|value| graph.op(value).name()));
        }
        for samples in BATCHES.into_iter().filter(|&samples| samples >= mode.least_samples) {
            let numbers = Numbers::draw(&model, samples, case.range, 7 + samples as u64);
            let context =
                |what: &'static str| move |problem: String| format!("{what} {name}, {samples} samples: {problem}");
            simplified(&first, &numbers).map_err(context("simplified"))?;
            first_derivatives(&first, &leaves, &numbers).map_err(context("first derivative"))?;
            second.check(&first, &leaves, &numbers).map_err(context("second derivative"))?;
            dot_product(&mode, &leaves, &numbers).map_err(context("products with the Jacobian"))?;
        }
    }
    for samples in BATCHES.into_iter().filter(|&samples| samples >= model.least_samples.training) {
        let numbers = Numbers::draw(&model, samples, case.range, 7 + samples as u64);
        compiled(&model, &leaves, &numbers, reached).map_err(|problem| format!("{samples} samples: {problem}"))?;
    }
    Ok(())
}

/// A simplified graph has the values of the graph as it was built.
fn simplified(first: &Derivatives, numbers: &Numbers) -> Result<(), String> {
    let roots = [&[first.loss], &first.by[..]].concat();
    let plain = numbers.interpret(&first.graph, &roots);
    let (graph, roots) = simplify(first.graph.clone(), &roots);
    let simple = numbers.interpret(&graph, &roots);
    for (number, (found, expected)) in simple.iter().zip(&plain).enumerate() {
        compare(&found.data, &expected.data, EXACT, 1.0).map_err(|problem| format!("root {number}: {problem}"))?;
    }
    Ok(())
}

/// The graph that is scheduled has the outputs, the loss and the derivatives of the model, before and after it is
/// legalized.
fn compiled(
    model: &Model,
    leaves: &Leaves,
    numbers: &Numbers,
    reached: &mut BTreeSet<&'static str>,
) -> Result<(), String> {
    let joint = joint::differentiate(model);
    compare_joint(&joint, model, leaves, numbers).map_err(|problem| format!("joint graph: {problem}"))?;
    let before = numbers.interpret(&joint.graph, &joint.roots());
    let legal = schedule(model, joint, Threads::One).joint;
    reached.extend(legal.graph.values().map(|value| legal.graph.op(value).name()));
    let after = numbers.interpret(&legal.graph, &legal.roots());
    for (number, (found, expected)) in after.iter().zip(&before).enumerate() {
        compare(&found.data, &expected.data, EXACT, 1.0).map_err(|p| format!("legalized root {number}: {p}"))?;
    }
    Ok(())
}

fn compare_joint(joint: &Joint, model: &Model, leaves: &Leaves, numbers: &Numbers) -> Result<(), String> {
    let modes = modes(model);
    let (training, inference) = (&modes[0].1, &modes[modes.len() - 1].1);
    let one = |graph: &Graph, value| numbers.interpret(graph, &[value]).remove(0).data;
    for (_, output) in &joint.outputs {
        let (found, expected) = (one(&joint.graph, *output), one(&inference.graph, inference.result));
        // A value without a batch is repeated for every sample.
        let expected = expected.repeat(found.len() / expected.len());
        compare(&found, &expected, EXACT, 1.0).map_err(|problem| format!("output: {problem}"))?;
    }
    for (mode, loss) in [(inference, joint.reports[0].1), (training, joint.training[0].1)] {
        compare(&one(&joint.graph, loss), &one(&mode.graph, mode.loss), EXACT, 1.0)?;
    }
    let plain = derivatives(training, leaves);
    let expected = numbers.interpret(&plain.graph, &plain.by);
    let gradients = joint.gradients.iter().map(|&(n, value)| (Op::Parameter(n), value));
    let gradients = gradients.chain(joint.input_gradients.iter().map(|&(n, value)| (Op::Data(n), value)));
    for (op, value) in gradients {
        let leaf = leaves.0.iter().position(|(leaf, _)| *leaf == op).ok_or("a derivative by what is no leaf")?;
        let expected = &expected[leaf].data;
        let found = value.map_or_else(|| vec![0.0; expected.len()], |value| one(&joint.graph, value));
        compare(&found, expected, EXACT, 1.0).map_err(|problem| format!("derivative by {op:?}: {problem}"))?;
    }
    Ok(())
}

/// f′ from f at four points: exact for polynomials of degree four.
fn difference(step: f64, f: impl Fn(f64) -> Vec<f64>) -> Vec<f64> {
    let [a, b, c, d] = [-2.0, -1.0, 1.0, 2.0].map(|point| f(point * step));
    (0..a.len()).map(|i| (a[i] - 8.0 * b[i] + 8.0 * c[i] - d[i]) / (12.0 * step)).collect()
}

/// Compares with differences of either step.
fn agrees(found: &[f64], f: impl Fn(f64) -> Vec<f64>) -> Result<(), String> {
    let [large, small] = STEPS;
    compare(found, &difference(large, &f), DIFFERENCE, 1.0)
        .or_else(|_| compare(found, &difference(small, &f), DIFFERENCE, 1.0))
}

/// Every leaf on its own: along its axes if it has few elements, else along random directions, in which an error
/// of any element shows.
fn first_derivatives(first: &Derivatives, leaves: &Leaves, numbers: &Numbers) -> Result<(), String> {
    let found = numbers.interpret(&first.graph, &first.by);
    let mut random = Random(5);
    for (leaf, found) in found.iter().enumerate() {
        let len = found.data.len();
        let axis = |element| (0..len).map(|i| if i == element { 1.0 } else { 0.0 }).collect();
        let check = |direction: Vec<f64>| {
            let loss = |offset: f64| {
                let mut moved = numbers.clone();
                let elements = leaves.get(&mut moved, leaf).data.iter_mut().zip(&direction);
                elements.for_each(|(x, v)| *x += offset * v);
                moved.interpret(&first.graph, &[first.loss]).remove(0).data
            };
            agrees(&[found.data.iter().zip(&direction).map(|(a, b)| a * b).sum()], loss)
        };
        let each = || {
            let check = |element| check(axis(element)).map_err(|problem| format!("by number {element}: {problem}"));
            (0..len).try_for_each(check)
        };
        let result = match len {
            ..=FEW => each(),
            _ => (0..DIRECTIONS)
                .try_for_each(|_| check((0..len).map(|_| random.between((-1.0, 1.0))).collect()))
                .map_err(|problem| each().err().unwrap_or(problem)),
        };
        result.map_err(|problem| format!("by {:?}: {problem}", leaves.0[leaf].0))?;
    }
    Ok(())
}

/// Σ over leaves of ⟨gradient, v⟩ and its derivative by every leaf: the Hessian times v.
struct Second {
    graph: Graph,
    by: Vec<Value>,
    /// The number of fields of the batch; from it on they are the directions v.
    fields: usize,
}

fn second_derivatives(first: &Derivatives, leaves: &Leaves, model: &Model) -> Second {
    let builder = Builder::new(first.graph.clone());
    let (fields, values) = (model.data.len(), leaves.values(&builder));
    let products = first.by.iter().enumerate().map(|(number, &gradient)| {
        let gradient = builder.var(gradient);
        (gradient * direction(&builder, fields + number, gradient.ty())).sum_everything()
    });
    let product = products.reduce(|a, b| a + b).expect("at least one leaf");
    let one = builder.constant(1.0, Shape::scalar());
    let by = or_zero(&builder, reverse(&builder, product, one, &values), &values);
    let by = by.iter().map(|d| d.value).collect();
    Second { graph: builder.finish(), by, fields }
}

/// A field of the batch for a direction or a weight.
fn direction(builder: &Builder, number: usize, ty: Type) -> Var<'_> {
    builder.insert(Op::Data(number), &[], ty)
}

trait SumEverything {
    fn sum_everything(self) -> Self;
}

impl SumEverything for Var<'_> {
    /// The sum over elements and samples.
    fn sum_everything(self) -> Self {
        let shape = self.shape();
        self.sum((0..shape.rank()).collect(), shape.batch)
    }
}

impl Second {
    fn check(&self, first: &Derivatives, leaves: &Leaves, numbers: &Numbers) -> Result<(), String> {
        let mut random = Random(numbers.samples as u64);
        let mut all = numbers.clone();
        assert_eq!(all.data.len(), self.fields);
        for &gradient in &first.by {
            all.data.push(random.tensor(first.graph.ty(gradient), numbers.samples, (-1.0, 1.0)));
        }
        let found = all.interpret(&self.graph, &self.by);
        let (graph, roots) = simplify(self.graph.clone(), &self.by);
        for (simple, plain) in all.interpret(&graph, &roots).iter().zip(&found) {
            compare(&simple.data, &plain.data, 10.0 * EXACT, 1.0).map_err(|p| format!("simplified: {p}"))?;
        }
        let gradient = |offset: f64| {
            let mut moved = numbers.clone();
            for leaf in 0..leaves.0.len() {
                let v = &all.data[self.fields + leaf].data;
                leaves.get(&mut moved, leaf).data.iter_mut().zip(v).for_each(|(x, v)| *x += offset * v);
            }
            moved.interpret(&first.graph, &first.by).into_iter().flat_map(|tensor| tensor.data).collect()
        };
        let found: Vec<f64> = found.into_iter().flat_map(|tensor| tensor.data).collect();
        agrees(&found, gradient)
    }
}

/// ⟨J v, u⟩ = ⟨v, Jᵀ u⟩, where J v is the derivative by u of ⟨Jᵀ u, v⟩: no step size, exact to rounding.
fn dot_product(mode: &Mode, leaves: &Leaves, numbers: &Numbers) -> Result<(), String> {
    let builder = Builder::new(mode.graph.clone());
    let (result, values) = (builder.var(mode.result), leaves.values(&builder));
    let fields = numbers.data.len();
    let u = direction(&builder, fields, result.ty());
    let back = or_zero(&builder, reverse(&builder, result, u, &values), &values);
    let mut all = numbers.clone();
    let mut random = Random(31);
    all.data.push(random.tensor(&result.ty(), numbers.samples, (-1.0, 1.0)));
    let mut product = builder.constant(0.0, Shape::scalar());
    for (number, &back) in back.iter().enumerate() {
        product = product + (back * direction(&builder, all.data.len(), back.ty())).sum_everything();
        all.data.push(random.tensor(&back.ty(), numbers.samples, (-1.0, 1.0)));
        assert_eq!(all.data.len(), fields + 2 + number);
    }
    let one = builder.constant(1.0, Shape::scalar());
    let forward = or_zero(&builder, reverse(&builder, product, one, &[u.value]), &[u.value])[0];
    let (product, forward) = (product.value, forward.value);
    let found = all.interpret(&builder.finish(), &[product, forward]);
    let u = &all.data[fields].data;
    let forward: f64 = found[1].data.iter().zip(u).map(|(a, b)| a * b).sum();
    let size: f64 = found[1].data.iter().zip(u).map(|(a, b)| (a * b).abs()).sum();
    compare(&[forward], &found[0].data, EXACT, 1.0 + size)
}
