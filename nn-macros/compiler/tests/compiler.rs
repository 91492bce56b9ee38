//! The compiler on whole networks: the derivative of a derivative, what simplification leaves, and what the
//! checks between stages find.

mod common;

use common::{Numbers, Random, compare, model};
use nn_compiler::builder::Builder;
use nn_compiler::differentiate::reverse;
use nn_compiler::graph::{Graph, Origin, Shape, Type, Value, verify};
use nn_compiler::joint::{self, Joint};
use nn_compiler::operators::{Op, activation, arithmetic};
use nn_compiler::schedule::check::check;
use nn_compiler::schedule::step::{Action, Step};
use nn_compiler::schedule::{Body, Location, Place, Program, Threads, schedule};
use std::collections::BTreeSet;

const PERCEPTRON: &str = "network Perceptron {
    input x: [3];
    target t: class(4);
    let hidden = tanh(dense(x, 5));
    let again = sigmoid(dense(hidden, 6));
    let logits = dense(again, 4);
    output logits;
    loss = cross_entropy(logits, t);
}";

/// The operators that some values are made of.
fn operators(graph: &Graph, roots: impl IntoIterator<Item = Value>) -> BTreeSet<&'static str> {
    let needed = graph.reachable(roots);
    graph.values().filter(|value| needed[value.index()]).map(|value| graph.op(value).name()).collect()
}

fn gradient_operators(joint: &Joint) -> BTreeSet<&'static str> {
    let gradients = joint.gradients.iter().chain(&joint.input_gradients);
    operators(&joint.graph, gradients.filter_map(|&(_, value)| value))
}

#[test]
fn the_derivative_of_a_derivative_is_the_hessian() {
    let model = model(PERCEPTRON);
    let builder = Builder::new(model.graph.clone());
    let by: Vec<Value> = model.parameters.iter().map(|parameter| parameter.value).collect();
    let one = || builder.constant(1.0, Shape::scalar());
    let gradient = reverse(&builder, builder.var(model.losses[0].1), one(), &by);
    let gradient: Vec<_> = gradient.into_iter().map(|d| d.expect("every parameter counts")).collect();
    let mut numbers = Numbers::draw(&model, 4, (-1.0, 1.0), 3);
    let mut random = Random(4);
    let mut product = builder.constant(0.0, Shape::scalar());
    for (number, d) in gradient.iter().enumerate() {
        let v = builder.insert(Op::Data(model.data.len() + number), &[], d.ty());
        product = product + (*d * v).sum_all();
        numbers.data.push(random.tensor(&d.ty(), 4, (-1.0, 1.0)));
    }
    let hessian: Vec<Value> =
        reverse(&builder, product, one(), &by).into_iter().map(|d| d.expect("no layer is linear").value).collect();
    let gradient: Vec<Value> = gradient.into_iter().map(|d| d.value).collect();
    let graph = builder.finish();
    let found = numbers.interpret(&graph, &hessian);
    let at = |offset: f64| {
        let mut moved = numbers.clone();
        for (x, v) in moved.parameters.iter_mut().zip(&numbers.data[model.data.len()..]) {
            x.data.iter_mut().zip(&v.data).for_each(|(x, v)| *x += offset * v);
        }
        moved.interpret(&graph, &gradient)
    };
    let step = 1e-3;
    let [a, b, c, d] = [-2.0, -1.0, 1.0, 2.0].map(|point| at(point * step));
    for (n, found) in found.iter().enumerate() {
        let difference = |i| (a[n].data[i] - 8.0 * (b[n].data[i] - c[n].data[i]) - d[n].data[i]) / (12.0 * step);
        let expected: Vec<f64> = (0..found.data.len()).map(difference).collect();
        assert_eq!(compare(&found.data, &expected, 1e-9, 1.0), Ok(()), "{}", model.parameters[n].name());
    }
}

#[test]
fn the_derivative_of_cross_entropy_is_softmax_minus_one_hot() {
    let joint = joint::differentiate(&model(PERCEPTRON));
    let operators = gradient_operators(&joint);
    assert!(operators.contains("softmax") && operators.contains("one_hot"), "{operators:?}");
    assert!(["log_softmax", "log", "exp"].iter().all(|name| !operators.contains(name)), "{operators:?}");
}

#[test]
fn the_derivative_of_log_of_softmax_needs_no_logarithm() {
    let text = "network N { input x: [3]; input t: [3]; loss = -sum(t * log(softmax(x))); }";
    let joint = joint::differentiate(&model(text));
    let values = operators(&joint.graph, joint.roots());
    assert!(values.contains("log_softmax") && !values.contains("log"), "{values:?}");
}

#[test]
fn the_derivative_of_binary_cross_entropy_of_a_sigmoid_is_their_difference() {
    let text = "network N { input x: [3]; target t: [3]; loss = bce(sigmoid(x), t); }";
    let joint = joint::differentiate(&model(text));
    let operators = gradient_operators(&joint);
    assert!(operators.contains("sigmoid") && operators.contains("sub"), "{operators:?}");
    let unstable = ["log", "bce", "maximum", "select", "clamp"];
    assert!(unstable.iter().all(|name| !operators.contains(name)), "{operators:?}");
}

#[test]
fn nothing_is_left_of_what_is_undone() {
    let text = "network N { input x: [2, 3]; let y = transpose(transpose(x)); let z = -(-y) * 1.0 + 0.0;
        output w = reshape(reshape(z, [6]), [2, 3]) / 1.0; }";
    let joint = joint::differentiate(&model(text));
    assert_eq!(operators(&joint.graph, joint.roots()), BTreeSet::from(["data"]));
}

#[test]
fn zero_times_infinity_stays() {
    let text = "network N { input x: [2]; output y = 0.0 * x; }";
    let joint = joint::differentiate(&model(text));
    assert!(operators(&joint.graph, joint.roots()).contains("mul"));
}

#[test]
fn verification_finds_a_wrong_shape() {
    let mut graph = Graph::default();
    let real = |dims: &[usize]| Type::real(Shape::batched(dims));
    let x = graph.insert(Op::Data(0), &[], real(&[2, 3]), Origin::unknown());
    let y = graph.insert(Op::Elementwise(&activation::TANH), &[x], real(&[2, 3]), Origin::unknown());
    assert_eq!(verify(&graph, &[y]), Ok(()));
    assert!(verify(&graph, &[Value::new(9)]).is_err(), "a root that there is not");
    let z = graph.insert(Op::Data(1), &[], real(&[3]), Origin::unknown());
    graph.insert(Op::Elementwise(&arithmetic::ADD), &[y, z], real(&[2, 3]), Origin::unknown());
    assert!(verify(&graph, &[]).unwrap_err().starts_with("`add`"), "operands of unequal shapes");
    let mut graph = Graph::default();
    let x = graph.insert(Op::Data(0), &[], real(&[2, 3]), Origin::unknown());
    graph.insert(Op::Elementwise(&activation::TANH), &[x], real(&[3, 2]), Origin::unknown());
    assert!(verify(&graph, &[]).unwrap_err().starts_with("`tanh`"), "a result of the wrong shape");
}

fn gradient_program() -> Program {
    let model = model(PERCEPTRON);
    let schedule = schedule(&model, joint::differentiate(&model), Threads::One);
    match schedule.gradient {
        Some(Body::Tensors(program)) => program,
        _ => unreachable!("a network of tensors"),
    }
}

/// Every result is moved to every other buffer, with all that read it: the check complains exactly where the moved
/// value meets another one.
#[test]
fn the_memory_check_finds_values_that_overwrite_each_other() {
    let good = gradient_program();
    assert_eq!(check(&good), Ok(()));
    let results = good.steps.iter().flat_map(|step| step.action.outs()).filter(|out| buffer(out).is_some());
    let results: Vec<Location> = results.cloned().collect();
    let (mut wrong, mut right) = (0, 0);
    for result in &results {
        for to in results.iter().filter_map(buffer).filter(|&to| Some(to) != buffer(result)).collect::<BTreeSet<_>>() {
            let mut program = gradient_program();
            program.steps.iter_mut().for_each(|step| move_to(&mut step.action, &result.variable, to));
            let expected = collides(&good, &result.variable, to);
            assert_eq!(check(&program).is_err(), expected, "`{}` in buffer {to}", result.variable);
            *(if expected { &mut wrong } else { &mut right }) += 1;
        }
    }
    assert!(wrong > 10 && right > 0, "{wrong} wrong plans, {right} right ones");
}

fn buffer(location: &Location) -> Option<usize> {
    match location.place {
        Place::Buffer(buffer) => Some(buffer),
        _ => None,
    }
}

/// The statement that writes a variable and the last one that reads it.
fn life(program: &Program, variable: &str) -> (usize, usize) {
    let is = |location: &&Location| location.variable == variable;
    let writes = |step: &Step| step.action.outs().iter().any(is);
    let reads = |step: &Step| step.action.operands().iter().any(is);
    let born = program.steps.iter().position(writes).expect("a result");
    (born, program.steps.iter().rposition(reads).unwrap_or(born))
}

/// Whether a value would share a buffer with another one that is needed at the same time. An elementwise statement
/// may write where it reads, but only its own operand of the same index: the check leaves that to the emitted types.
fn collides(program: &Program, variable: &str, to: usize) -> bool {
    let (born, dead) = life(program, variable);
    let others = program.steps.iter().flat_map(|step| step.action.outs());
    let others = others.filter(|out| buffer(out) == Some(to) && out.variable != variable);
    others.map(|out| life(program, &out.variable)).any(|(first, last)| first < dead && born < last)
}

fn move_to(action: &mut Action, variable: &str, to: usize) {
    let locations: Vec<&mut Location> = match action {
        Action::Map { out, sources, .. } => {
            sources.iter_mut().map(|source| &mut source.location).chain([out]).collect()
        }
        Action::Call { out, operands, .. } => operands.iter_mut().chain(out).collect(),
        Action::Copy { from, out } => vec![from, out],
        Action::Fill { out, .. } | Action::Assign { out, .. } => vec![out],
        Action::Let { .. } | Action::Loop(_) | Action::Update { .. } | Action::Adopt { .. } => vec![],
    };
    for location in locations.into_iter().filter(|location| location.variable == variable) {
        location.place = Place::Buffer(to);
    }
}
