//! Wrong rules of simplification: each looks like one of the compiler's, and changes what a network means.

use crate::check::model;
use crate::numbers::{Numbers, Sort};
use crate::oracle::{DOUBLE, Expected, Mode, values};
use crate::plain::Plain;
use nn_compiler::builder::Var;
use nn_compiler::joint;
use nn_compiler::operators::Op;
use nn_compiler::operators::arithmetic::{ADD, DIV, MUL, NEG, SUB};
use nn_compiler::operators::broadcast::Broadcast;
use nn_compiler::operators::embedding::Gather;
use nn_compiler::operators::permute::Permute;
use nn_compiler::operators::reduce::Sum;
use nn_compiler::operators::reshape::Reshape;
use nn_compiler::operators::select::SELECT;
use nn_compiler::operators::slice::Concat;
use nn_compiler::operators::softmax::Softmax;
use nn_compiler::operators::{Elementwise, exponential::LOG};
use nn_compiler::simplify::{Rule, Site, rewrite};

/// The operands, if `x` is that operator.
fn is<'b>(x: Var<'b>, op: &'static Elementwise) -> Option<Vec<Var<'b>>> {
    let graph = x.builder.graph();
    graph.op(x.value).is(op).then(|| graph.operands(x.value).iter().copied().map(|o| x.builder.var(o)).collect())
}

fn site<'b>(site: &Site<'b, '_>, op: &'static Elementwise) -> Option<(Var<'b>, Var<'b>)> {
    match site.args {
        &[a, b] if site.op.is(op) => Some((a, b)),
        _ => None,
    }
}

fn number(x: Var<'_>) -> Option<f64> {
    x.builder.graph().op(x.value).as_constant()
}

fn operator(x: Var<'_>) -> Op {
    x.builder.graph().op(x.value).clone()
}

fn operand<'b>(x: Var<'b>) -> Option<Var<'b>> {
    let first = x.builder.graph().operands(x.value).first().copied()?;
    Some(x.builder.var(first))
}

/// Every wrong rule, with what it says.
pub const WRONG: &[(&str, Rule)] = &[
    ("a + -b = b - a", |s| site(s, &ADD).and_then(|(a, b)| Some(is(b, &NEG)?[0] - a))),
    ("a - -b = a - b", |s| site(s, &SUB).and_then(|(a, b)| Some(a - is(b, &NEG)?[0]))),
    ("a - b = b - a", |s| site(s, &SUB).filter(|(a, b)| a.value < b.value).map(|(a, b)| b - a)),
    ("-(a - b) = a - b", |s| if s.op.is(&NEG) { is(s.args[0], &SUB).map(|terms| terms[0] - terms[1]) } else { None }),
    ("--x = -x", |s| if s.op.is(&NEG) { is(s.args[0], &NEG).map(|_| s.args[0]) } else { None }),
    ("x + 1 = x", |s| site(s, &ADD).filter(|(_, b)| number(*b) == Some(1.0)).map(|(a, _)| a)),
    ("1 - x = x", |s| site(s, &SUB).filter(|(a, _)| number(*a) == Some(1.0)).map(|(_, b)| b)),
    ("a * c = a for a constant c", |s| site(s, &MUL).filter(|(_, b)| number(*b).is_some()).map(|(a, _)| a)),
    ("c * b = b for a constant c", |s| {
        site(s, &MUL).filter(|(a, _)| number(*a).is_some_and(|c| c != 0.0)).map(|(_, b)| b)
    }),
    ("a / b = b / a", |s| site(s, &DIV).filter(|(a, b)| a.value > b.value && number(*b).is_none()).map(|(a, b)| b / a)),
    ("a / b = a * b", |s| site(s, &DIV).map(|(a, b)| a * b)),
    ("x * x = x", |s| site(s, &MUL).filter(|(a, b)| a.value == b.value).map(|(a, _)| a)),
    ("f·a + f·b = f·(a - b)", |s| {
        site(s, &ADD).and_then(|(a, b)| {
            let (p, q) = (is(a, &MUL)?, is(b, &MUL)?);
            (p[0].value == q[0].value).then(|| p[0] * (p[1] - q[1]))
        })
    }),
    ("f·a - f·b = f·(b - a)", |s| {
        site(s, &SUB).and_then(|(a, b)| {
            let (p, q) = (is(a, &MUL)?, is(b, &MUL)?);
            (p[0].value == q[0].value).then(|| p[0] * (q[1] - p[1]))
        })
    }),
    ("select(c, a, b) = select(c, b, a)", |s| match s.args {
        &[c, a, b] if s.op.is(&SELECT) && a.value < b.value => Some(c.select(b, a)),
        _ => None,
    }),
    ("select(c, a, b) = a", |s| match s.args {
        &[_, a, _] if s.op.is(&SELECT) => Some(a),
        _ => None,
    }),
    ("Σ of what repeats is one of it", |s| {
        let sum = s.op.get::<Sum>()?;
        let repeat = operator(s.args[0]);
        let repeat = repeat.get::<Broadcast>()?;
        let source = operand(s.args[0])?;
        let all = !sum.batch && sum.axes == repeat.new_axes() && source.shape().batch == repeat.to.batch;
        all.then_some(source)
    }),
    ("Σ over the samples of what repeats is one of it", |s| {
        let sum = s.op.get::<Sum>().filter(|sum| sum.batch && sum.axes.is_empty())?;
        let source = operand(s.args[0])?;
        operator(s.args[0]).get::<Broadcast>()?;
        let mut shape = s.args[0].shape();
        shape.batch = !sum.batch;
        (source.shape() == shape).then_some(source)
    }),
    ("permutations apply from the outside in", |s| {
        let outer = s.op.get::<Permute>()?;
        let inner = operator(s.args[0]);
        let inner = inner.get::<Permute>()?;
        let order: Vec<usize> = inner.order.iter().map(|&axis| outer.order[axis]).collect();
        let wrong = operand(s.args[0])?.permute(order);
        (wrong.shape() == s.args[0].permute(outer.order.clone()).shape()).then_some(wrong)
    }),
    ("a permutation of equal lengths is none", |s| {
        let permute = s.op.get::<Permute>()?;
        let x = s.args[0];
        let same = permute.order.iter().enumerate().all(|(to, &from)| x.shape().dims[to] == x.shape().dims[from]);
        same.then_some(x)
    }),
    ("a transposition is a reshape", |s| {
        let permute = s.op.get::<Permute>()?;
        let dims: Vec<usize> = permute.order.iter().map(|&axis| s.args[0].shape().dims[axis]).collect();
        Some(s.args[0].reshape(dims))
    }),
    ("a reshape to the transposed is a transposition", |s| {
        let reshape = s.op.get::<Reshape>()?;
        let dims = s.args[0].shape().dims;
        let turned = dims.len() == 2 && reshape.dims == [dims[1], dims[0]] && dims[0] != 1 && dims[1] != 1;
        turned.then(|| s.args[0].permute(vec![1, 0]))
    }),
    ("repeating comes before what is repeated along another axis", |s| {
        let broadcast = s.op.get::<Broadcast>()?;
        let dims = &broadcast.to.dims;
        let other: Vec<usize> = broadcast.kept.iter().map(|&axis| dims.len() - 1 - axis).rev().collect();
        let fits = other.iter().zip(&s.args[0].shape().dims).all(|(&axis, &len)| dims[axis] == len);
        (fits && other < broadcast.kept).then(|| s.args[0].broadcast(broadcast.to.clone(), other))
    }),
    ("log softmax(x) = x", |s| {
        if !s.op.is(&LOG) {
            return None;
        }
        operator(s.args[0]).get::<Softmax>().and_then(|_| operand(s.args[0]))
    }),
    ("parts side by side in the other order", |s| {
        let concat = s.op.get::<Concat>()?;
        let (first, last) = (s.args.first()?, s.args.last()?);
        let same = first.shape() == last.shape() && first.value < last.value;
        let mut parts = s.args.to_vec();
        parts.reverse();
        let batch = parts.iter().all(|part| part.shape() == first.shape());
        (same && batch).then(|| Var::concat(&parts, concat.axis))
    }),
    ("f(rows, zeros for padding) = rows of f(table), zeros for padding", |s| match (s.op, s.args) {
        (Op::Elementwise(op), &[rows]) => {
            let gather = operator(rows).get::<Gather>()?.clone();
            let table = operand(rows)?;
            let tokens = rows.builder.var(rows.builder.graph().operands(rows.value)[1]);
            Some(rows.builder.structured(gather, &[rows.builder.elementwise(op, &[table]), tokens]))
        }
        _ => None,
    }),
    ("constants are folded one too large", |s| {
        let all: Option<Vec<f64>> = s.args.iter().map(|arg| number(*arg)).collect();
        match (s.op, all) {
            (Op::Elementwise(op), Some(all)) => Some(s.args[0].constant_like((op.value)(&all) + 1.0)),
            _ => None,
        }
    }),
];

/// Networks with what random ones rarely have.
const DIRECTED: &[&str] = &[
    "network Case { input x: [3]; input y: [3]; output z = sin(x) - -cos(y); loss = mean(square(x - -y)); }",
    "network Case { input x: [3]; input y: [3]; output z = x * sin(y) - x * cos(y); loss = mean(x * y - x * exp(y)); }",
    "network Case { input x: [3, 3, 3]; output z = permute(permute(x, [1, 2, 0]), [0, 2, 1]); loss = mean(square(x)); }",
    "network Case { input x: [3]; input y: [3, 3]; output z = x * y; loss = mean(square(x)); }",
    "network Case { input x: [2, 3]; output z = reshape(x, [3, 2]); loss = mean(square(x)); }",
    "network Case { input x: [4]; output z = log(softmax(x)); loss = mean(square(x)); }",
    "network Case { input t: [9] of class(2); output z = cos(embedding(t, 2, 3, padding_idx = 1)); loss = mean(z); }",
];

/// A network that shows that a rule is wrong: a random one of so many, or one with what they rarely have.
pub fn caught_by(rule: (&'static str, Rule), seeds: u64) -> Option<String> {
    let random = (0..seeds).map(|seed| crate::Description::of(seed).text());
    DIRECTED.iter().map(|text| (*text).to_owned()).chain(random).find(|text| shows(text, rule))
}

/// Whether a network shows that a rule is wrong.
fn shows(text: &str, rule: (&'static str, Rule)) -> bool {
    let Ok(model) = model(text) else { return false };
    let plain = Plain::new(&model);
    let needed = plain.graph.reachable(plain.roots());
    if needed.len() > 1500 {
        return false;
    }
    let rewritten = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        rewrite(plain.graph.clone(), &plain.roots(), &[rule])
    }));
    // The checks between the stages are checks too.
    let Ok((graph, roots)) = rewritten else { return true };
    let samples = model.least_samples.training.max(2);
    let numbers = Numbers::draw(&model, &joint::differentiate(&model), samples, Sort::Ordinary, 3);
    let expected = Expected::new(&plain.graph, &plain.roots(), &numbers, DOUBLE);
    expected.compare(&values(&graph, &roots, &numbers), Mode::Stabler).is_err()
}
