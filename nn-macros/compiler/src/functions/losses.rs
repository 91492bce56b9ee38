//! Losses of numbers: the mean over the sample's elements; `loss` takes the mean over the batch.

use super::activations::{number, real, setting};
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering, common};

pub(super) const INPUT: Parameter = Parameter::new("input", Kind::Tensor);
pub(super) const TARGET: Parameter = Parameter::new("target", Kind::Tensor);

/// A setting that is `true` or `false`.
pub(super) const fn flag(name: &'static str, default: bool) -> Parameter {
    Parameter::or(name, Kind::Flag, Default::Flag(default))
}

/// A loss that compares elements: `|input, target, args, lowering|` to the loss of each.
macro_rules! loss {
    ($name:literal, [$($setting:expr),*], $docs:literal, [$($example:expr),*], $apply:expr) => {
        Function {
            name: $name,
            parameters: &[INPUT, TARGET $(, $setting)*],
            role: Role::Loss,
            docs: $docs,
            examples: &[$($example),*],
            build: |lowering, args| $crate::functions::losses::compare(lowering, args, $apply),
        }
    };
}
pub(super) use loss;

/// Inputs x and t, and the use.
pub(super) const fn example(expression: &'static str) -> Example {
    Example::new("input x: [2, 3]; input t: [2, 3];", expression)
}

pub(super) const FUNCTIONS: &[Function] = &[
    loss!(
        "l1",
        [],
        "mean |input − target|, the mean absolute error; at 0 the derivative is 0.",
        [example("l1(x, t)")],
        |input, target, _, _| Ok((input - target).abs())
    ),
    loss!("mse", [], "mean (input − target)²", [example("mse(x, t)"), example("mse(x * t, 1)")], {
        |input, target, _, _| Ok((input - target).square())
    }),
    loss!(
        "huber",
        [number("delta", 1.0)],
        "mean of d²/2 where |d| ≤ delta, else delta·(|d| − delta/2), for d = input − target.",
        [example("huber(x, t)"), example("huber(x, t, delta = 0.4)")],
        |input, target, args, lowering| {
            let delta = args.real_that("delta", "a positive number", |delta| delta > 0.0, lowering)?;
            Ok(huber(input - target, delta))
        }
    ),
    loss!(
        "smooth_l1",
        [number("beta", 1.0)],
        "mean of d²/(2·beta) where |d| < beta, else |d| − beta/2, for d = input − target; `l1` for beta 0.",
        [example("smooth_l1(x, t)"), example("smooth_l1(x, t, beta = 0.4)"), example("smooth_l1(x, t, beta = 0)")],
        |input, target, args, lowering| {
            match args.real_that("beta", "a number that is not negative", |beta| beta >= 0.0, lowering)? {
                0.0 => Ok((input - target).abs()),
                beta => Ok(huber(input - target, beta) / beta),
            }
        }
    ),
    loss!(
        "kl_div",
        [flag("log_target", false)],
        "Kullback-Leibler divergence from log-probabilities `input` to probabilities `target`: the mean over elements of \
         target·(log target − input), 0 where the target is 0; times the number of classes it is PyTorch's \
         `batchmean`. With `log_target` the target is given as logarithms too.",
        [example("kl_div(log(x), t)").within(0.1, 1.0), example("kl_div(x, t, log_target = true)")],
        |input, target, args, _| Ok(match args.flag("log_target") {
            true => target.exp() * (target - input),
            false => target.x_log_x() - target.equal(0.0).select(0.0, target * input),
        })
    ),
    loss!(
        "poisson_nll",
        [flag("log_input", true), flag("full", false), number("eps", 1e-8)],
        "Negative log-likelihood of counts: mean e^input − target·input, where `input` is the logarithm of the rate. \
         With `log_input = false` it is the rate itself: input − target·log(input + eps). `full` adds Stirling's \
         target·log target − target + log(2π·target)/2 for targets above 1.",
        [
            example("poisson_nll(x, t)"),
            example("poisson_nll(x, t, log_input = false)").within(0.3, 2.5),
            example("poisson_nll(x, t, log_input = false, eps = 0.1)").within(0.3, 2.5),
            example("poisson_nll(x, t, full = true)").within(0.3, 2.5)
        ],
        poisson_nll
    ),
    Function {
        name: "gaussian_nll",
        parameters: &[
            INPUT,
            TARGET,
            Parameter::new("variance", Kind::Tensor),
            flag("full", false),
            number("eps", 1e-6),
        ],
        role: Role::Loss,
        docs: "Negative log-likelihood under a normal distribution with this mean and variance: the mean of \
               (log v + (input − target)²/v)/2, where v is the variance, at least `eps`. As in PyTorch a variance below \
               `eps` gets the derivative at `eps`. The variance broadcasts to the input. `full` adds log(2π)/2.",
        examples: &[
            Example::new("input x: [2, 3]; input t: [2, 3]; input v: [2, 3];", "gaussian_nll(x, t, v)")
                .within(0.3, 2.0),
            Example::new("input x: [2, 3]; input t: [2, 3]; input v: [2, 1];", "gaussian_nll(x, t, v, full = true)")
                .within(0.3, 2.0),
            Example::new("input x: [2, 3]; input t: [2, 3]; input v: [];", "gaussian_nll(x, t, v, eps = 0.1) * v")
                .within(0.3, 2.0),
        ],
        build: |lowering, args| {
            let [input, target, variance] = alike(lowering, args, ["input", "target"], ["variance"])?;
            let eps = args.real_that("eps", "a positive number", |eps| eps > 0.0, lowering)?;
            let variance = variance.at_least(eps);
            let nll = 0.5 * (variance.log() + (input - target).square() / variance);
            let full = if args.flag("full") { 0.5 * std::f64::consts::TAU.ln() } else { 0.0 };
            Ok(Bound::Tensor((nll.mean_all() + full).value))
        },
    },
];

/// d²/2 where |d| ≤ delta, else delta·(|d| − delta/2): c·(d − c/2) for d cut off at ±delta.
fn huber(d: Var<'_>, delta: f64) -> Var<'_> {
    let cut = d.clamp(-delta, delta);
    cut * (d - 0.5 * cut)
}

fn poisson_nll<'e>(
    input: Var<'e>,
    target: Var<'e>,
    args: &Arguments<'e>,
    lowering: &Lowering<'e>,
) -> Result<Var<'e>, Reported> {
    let eps = setting(args, "eps", lowering)?;
    let nll = match args.flag("log_input") {
        true => input.exp() - target * input,
        false => input - target * (input + eps).log(),
    };
    if !args.flag("full") {
        return Ok(nll);
    }
    let stirling = target.x_log_x() - target + 0.5 * (std::f64::consts::TAU * target).log();
    Ok(nll + target.greater(1.0).select(stirling, 0.0))
}

/// The mean of what a rule makes of input and target, which have one shape.
pub(super) fn compare<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    apply: fn(Var<'e>, Var<'e>, &Arguments<'e>, &Lowering<'e>) -> Result<Var<'e>, Reported>,
) -> Result<Bound, Reported> {
    let [input, target] = alike(lowering, args, ["input", "target"], [])?;
    Ok(Bound::Tensor(apply(input, target, args, lowering)?.mean_all().value))
}

/// Arguments of one shape, or numbers, and others that broadcast to it.
///
/// # Errors
/// If one is not real, has another shape or does not broadcast.
pub(super) fn alike<'e, const N: usize, const M: usize, const K: usize>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    same: [&str; N],
    beside: [&str; M],
) -> Result<[Var<'e>; K], Reported> {
    let mut shape = real(args, same[0], lowering)?.shape();
    for name in same.iter().chain(&beside) {
        let value = real(args, name, lowering)?;
        let other = value.shape();
        let is_number = other.rank() == 0 && value.as_constant().is_some();
        let fits = match same.contains(name) {
            true => other.dims == shape.dims || is_number,
            false => common(&shape, &other).is_some_and(|both| both.dims == shape.dims),
        };
        if !fits {
            let expected = format!("the shape {shape} of `{}`", same[0]);
            return Err(args.misfit(name, expected, lowering));
        }
        shape.batch |= other.batch;
    }
    let names: Vec<&str> = same.into_iter().chain(beside).collect();
    debug_assert_eq!(names.len(), K);
    Ok(std::array::from_fn(|n| lowering.broadcast_to(args.tensor(names[n]), &shape)))
}
