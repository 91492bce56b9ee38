//! Losses of pairs and triples: what belongs together, or comes first.

use super::activations::{number, real, setting};
use super::losses::{TARGET, alike, flag};
use super::signature::{Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering};

const A: Parameter = Parameter::new("input1", Kind::Tensor);
const B: Parameter = Parameter::new("input2", Kind::Tensor);

/// Two vectors and a number.
const fn example(expression: &'static str) -> Example {
    Example::new("input x: [5]; input y: [5]; input t: [];", expression)
}

/// Three rows of vectors.
const fn three(expression: &'static str) -> Example {
    Example::new("input a: [2, 3]; input p: [2, 3]; input n: [2, 3];", expression)
}

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "cosine_embedding",
        parameters: &[A, B, TARGET, number("margin", 0.0)],
        role: Role::Loss,
        docs: "1 − cos of the angle between vectors along the last axis where the target is 1, max(0, cos − margin) where \
               it is −1, mean over vectors. Both squared lengths get 1e−12, so that a vector of zeros has a finite \
               derivative.",
        examples: &[
            example("cosine_embedding(x, y, sign(t))"),
            example("cosine_embedding(x, y, -1, margin = -1.5)"),
            Example::new("input x: [2, 3]; input y: [2, 3];", "cosine_embedding(x, y, [1, -1])"),
        ],
        build: |lowering, args| {
            let [a, b] = vectors(lowering, args, ["input1", "input2"])?;
            let margin = setting(args, "margin", lowering)?;
            let lengths = (along_last(a * a) + 1e-12) * (along_last(b * b) + 1e-12);
            let [cos, target] = with_target(lowering, args, along_last(a * b) * lengths.rsqrt())?;
            let (alike, apart) = (target.equal(1.0), target.equal(-1.0));
            let loss = alike.select(1.0 - cos, apart.select((cos - margin).relu_zero(), 0.0));
            Ok(Bound::Tensor(loss.mean_all().value))
        },
    },
    Function {
        name: "margin_ranking",
        parameters: &[A, B, TARGET, number("margin", 0.0)],
        role: Role::Loss,
        docs: "mean max(0, margin − target·(input1 − input2)): the first should be larger by `margin` where the target is \
               1, smaller where it is −1. The target may broadcast. At the corner the derivative is 0.",
        examples: &[
            Example::new("input x: [2, 3]; input y: [2, 3]; input t: [2, 3];", "margin_ranking(x, y, sign(t))"),
            Example::new("input x: [2, 3]; input y: [2, 3];", "margin_ranking(x, y, 1, margin = 0.7)"),
        ],
        build: |lowering, args| {
            let [a, b, target] = alike(lowering, args, ["input1", "input2"], ["target"])?;
            let margin = setting(args, "margin", lowering)?;
            Ok(Bound::Tensor((margin - target * (a - b)).relu_zero().mean_all().value))
        },
    },
    Function {
        name: "triplet",
        parameters: &[
            Parameter::new("anchor", Kind::Tensor),
            Parameter::new("positive", Kind::Tensor),
            Parameter::new("negative", Kind::Tensor),
            number("margin", 1.0),
            number("p", 2.0),
            number("eps", 1e-6),
            flag("swap", false),
        ],
        role: Role::Loss,
        docs: "mean max(0, d(anchor, positive) − d(anchor, negative) + margin) over vectors along the last axis, with the \
               distance d(a, b) = (Σ |a − b + eps|ᵖ)^(1/p). With `swap` the negative's distance is the smaller one of those \
               to anchor and positive. Where a distance is 0 so is its derivative.",
        examples: &[
            three("triplet(a, p, n)"),
            three("triplet(a, p, n, margin = 5)"),
            three("triplet(a, p, n, margin = 5, p = 1)"),
            three("triplet(a, p, n, margin = 5, p = 3.5)"),
            three("triplet(a, p, n, margin = 5, eps = 0.1)"),
            three("triplet(a, p, n, margin = 5, swap = true)"),
        ],
        build: |lowering, args| {
            let [anchor, positive, negative] = vectors(lowering, args, ["anchor", "positive", "negative"])?;
            let margin = setting(args, "margin", lowering)?;
            let eps = setting(args, "eps", lowering)?;
            let p = args.real_that("p", "a positive number", |p| p > 0.0 && p.is_finite(), lowering)?;
            let mut apart = length(anchor - negative + eps, p);
            if args.flag("swap") {
                apart = apart.minimum(length(positive - negative + eps, p));
            }
            let loss = (length(anchor - positive + eps, p) - apart + margin).relu_zero();
            Ok(Bound::Tensor(loss.mean_all().value))
        },
    },
    Function {
        name: "contrastive",
        parameters: &[A, B, TARGET, number("margin", 1.0)],
        role: Role::Loss,
        docs: "mean of (t·d² + (1 − t)·max(0, margin − d)²)/2 over vectors along the last axis, d = ‖input1 − input2‖: t is \
               1 for what belongs together, 0 for what does not (Hadsell, Chopra and LeCun, 2006). Where d is 0 so is its \
               derivative.",
        examples: &[
            example("contrastive(x, y, greater(t, 0))"),
            example("contrastive(x, y, t, margin = 5)"),
            Example::new("input x: [2, 3]; input y: [2, 3];", "contrastive(x, y, [1, 0])"),
        ],
        build: |lowering, args| {
            let [a, b] = vectors(lowering, args, ["input1", "input2"])?;
            let margin = setting(args, "margin", lowering)?;
            let [squared, target] = with_target(lowering, args, along_last((a - b).square()))?;
            let short = (margin - squared.root()).relu_zero();
            let loss = 0.5 * (target * squared + (1.0 - target) * short.square());
            Ok(Bound::Tensor(loss.mean_all().value))
        },
    },
];

/// Vectors of one shape.
fn vectors<'e, const N: usize>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    names: [&str; N],
) -> Result<[Var<'e>; N], Reported> {
    let all: [Var<'e>; N] = alike(lowering, args, names, [])?;
    match all[0].shape().rank() {
        0 => Err(args.misfit(names[0], "vectors along a last axis", lowering)),
        _ => Ok(all),
    }
}

/// A number for each pair of vectors, and its target.
fn with_target<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>, x: Var<'e>) -> Result<[Var<'e>; 2], Reported> {
    let target = real(args, "target", lowering)?;
    let mut shape = x.shape();
    if target.shape().rank() > 0 && target.shape().dims != shape.dims {
        return Err(args.misfit("target", format!("shape {shape}: one number for each pair of vectors"), lowering));
    }
    shape.batch |= target.shape().batch;
    Ok([lowering.broadcast_to(x, &shape), lowering.broadcast_to(target, &shape)])
}

fn along_last(x: Var<'_>) -> Var<'_> {
    x.sum(vec![x.shape().rank() - 1], false)
}

/// (Σ |x|ᵖ)^(1/p) along the last axis.
fn length(x: Var<'_>, p: f64) -> Var<'_> {
    x.length(p, vec![x.shape().rank() - 1])
}
