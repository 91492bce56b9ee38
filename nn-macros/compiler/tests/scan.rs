//! Loops over time against the same formulas unrolled: values, first and second derivatives.

use nn_compiler::builder::{Builder, Var};
use nn_compiler::differentiate::reverse;
use nn_compiler::graph::{Shape, Type, Value, verify};
use nn_compiler::interpret::{Environment, Tensor, interpret};
use nn_compiler::operators::Op;
use nn_compiler::operators::scan::{Recurrence, Scan};
use nn_compiler::simplify::simplify;

const STEPS: usize = 5;
const SAMPLES: usize = 3;

/// Leaves: a sequence `[5, 3]` and h₀ `[4]` per sample, three parameters.
struct Leaves<'b> {
    x: Var<'b>,
    h: Var<'b>,
    w: Var<'b>,
    u: Var<'b>,
    b: Var<'b>,
}

fn leaves(builder: &Builder) -> Leaves<'_> {
    let data = |n: usize, dims: &[usize]| builder.insert(Op::Data(n), &[], Type::real(Shape::batched(dims)));
    let parameter = |n: usize, dims: &[usize]| builder.insert(Op::Parameter(n), &[], Type::real(Shape::fixed(dims)));
    Leaves {
        x: data(0, &[STEPS, 3]),
        h: data(1, &[4]),
        w: parameter(0, &[3, 4]),
        u: parameter(1, &[4, 4]),
        b: parameter(2, &[4]),
    }
}

/// A step: hidden state and another carried value, which follows it late.
fn step<'b>(l: &Leaves<'b>, x: Var<'b>, h: Var<'b>, late: Var<'b>) -> (Var<'b>, Var<'b>, Var<'b>) {
    let z = x.linear(l.w) + h.linear(l.u) + l.b.repeat_along(&[], h.shape());
    let gate = (x.linear(l.w) + late).sigmoid();
    let next = gate * h + (1.0 - gate) * z.tanh();
    let out = (next * late).softmax();
    (next, late * 0.5 + h, out)
}

fn unrolled<'b>(l: &Leaves<'b>, reverse: bool) -> (Var<'b>, Var<'b>, Var<'b>) {
    let (mut h, mut late) = (l.h, l.h * 0.0);
    let mut outs = vec![];
    for step_number in 0..STEPS {
        let t = if reverse { STEPS - 1 - step_number } else { step_number };
        let x = l.x.slice(0, t, 1).reshape([3]);
        let (next, late_next, out) = step(l, x, h, late);
        (h, late) = (next, late_next);
        outs.push(out.unsqueeze(0));
    }
    if reverse {
        outs.reverse();
    }
    (Var::concat(&outs, 0), h, late)
}

fn looped<'b>(builder: &'b Builder, l: &Leaves<'b>, reverse: bool) -> (Var<'b>, Var<'b>, Var<'b>) {
    let mut recurrence = Recurrence::new(builder, STEPS, reverse);
    let (h, late) = (recurrence.carry(l.h), recurrence.carry(l.h * 0.0));
    let x = recurrence.slice(l.x);
    let (next, late_next, out) = step(l, x, h, late);
    recurrence.next(h, next);
    recurrence.next(late, late_next);
    let mut trace = recurrence.run(&[out.value]);
    (trace.stack(out), trace.last(h), trace.last(late))
}

/// A number that all results enter, its derivatives, and the derivatives of a number that those enter.
fn roots(builder: &Builder, l: &Leaves<'_>, results: (Var<'_>, Var<'_>, Var<'_>)) -> Vec<Value> {
    let weigh = |x: Var<'_>| {
        let all = (x * x + x).tanh().sum_all();
        let total = if all.shape().batch { all.sum(vec![], true) } else { all };
        total.value
    };
    let by: Vec<Value> = [l.x, l.h, l.w, l.u, l.b].iter().map(|leaf| leaf.value).collect();
    let (outs, h, late) = results;
    let total = [outs, h, late].into_iter().map(weigh).map(|v| builder.var(v)).reduce(|a, b| a + b).unwrap();
    let one = builder.constant(1.0, Shape::scalar());
    let first: Vec<Value> = reverse(builder, total, one, &by).into_iter().map(|d| d.expect("a path").value).collect();
    let total = first.iter().map(|&d| weigh(builder.var(d))).map(|v| builder.var(v)).reduce(|a, b| a + b).unwrap();
    let second: Vec<Value> = reverse(builder, total, one, &by).into_iter().map(|d| d.expect("a path").value).collect();
    [outs.value, h.value, late.value].into_iter().chain(first).chain(second).collect()
}

fn environment_value(number: usize, dims: Vec<usize>, batch: bool) -> Tensor {
    let len: usize = dims.iter().product();
    let data = (0..len).map(|i| ((i * 37 + number * 11) as f64 * 0.7).sin()).collect();
    Tensor { batch, dims, data }
}

fn values(build: impl for<'b> Fn(&'b Builder, &Leaves<'b>) -> (Var<'b>, Var<'b>, Var<'b>)) -> (Vec<Tensor>, usize) {
    let builder = Builder::default();
    let leaves = leaves(&builder);
    let results = build(&builder, &leaves);
    let roots = roots(&builder, &leaves, results);
    let (graph, roots) = simplify(builder.finish(), &roots);
    verify(&graph, &roots).expect("a graph");
    let scans = graph.values().filter(|&value| graph.op(value).get::<Scan>().is_some()).count();
    let data = |n: usize| environment_value(n, if n == 0 { vec![SAMPLES, STEPS, 3] } else { vec![SAMPLES, 4] }, true);
    let parameter = |n: usize| environment_value(n + 5, [vec![3, 4], vec![4, 4], vec![4]][n].clone(), false);
    (
        interpret(
            &graph,
            &roots,
            &Environment { samples: SAMPLES, data: &data, parameter: &parameter, random: (0, 0) },
        ),
        scans,
    )
}

#[test]
fn loops_equal_unrolled_steps() {
    for reverse in [false, true] {
        let (expected, none) = values(|_, l| unrolled(l, reverse));
        let (found, scans) = values(|builder, l| looped(builder, l, reverse));
        assert_eq!(none, 0);
        assert!((2..=5).contains(&scans), "{scans} loops");
        for (number, (a, b)) in expected.iter().zip(&found).enumerate() {
            assert_eq!(a.dims, b.dims, "root {number}");
            let close = |(a, b): (&f64, &f64)| (a - b).abs() <= 1e-9 * (1.0 + a.abs());
            assert!(a.data.iter().zip(&b.data).all(close), "root {number}: {:?} {:?}", a.data, b.data);
        }
    }
}
