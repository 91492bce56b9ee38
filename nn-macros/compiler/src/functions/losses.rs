//! Losses and metrics: the mean over the sample's elements; `loss` takes the mean over the batch.

use super::activations::real;
use super::signature::{Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::graph::Element;
use crate::lower::{Bound, Lowering};

const PAIR: &[Parameter] = &[Parameter::new("input", Kind::Tensor), Parameter::new("target", Kind::Tensor)];

/// A loss that compares elements.
macro_rules! elementwise_loss {
    ($name:literal, $docs:literal, $apply:expr $(, $low:literal, $high:literal)?) => {
        Function {
            name: $name,
            parameters: PAIR,
            role: Role::Loss,
            docs: $docs,
            examples: &[Example::new("input x: [2, 3]; input t: [2, 3];", concat!($name, "(x, t)"))$(.within($low, $high))?],
            build: |lowering, args| {
                let (input, target) = pair(lowering, args)?;
                Ok(Bound::Tensor(compare($apply, input, target).mean_all().value))
            },
        }
    };
}

pub(super) const FUNCTIONS: &[Function] = &[
    elementwise_loss!("l1", "mean |input − target|", |input, target| (input - target).abs()),
    elementwise_loss!("mse", "mean (input − target)²", |input, target| (input - target).square()),
    elementwise_loss!(
        "bce",
        "Binary cross entropy of probabilities: mean −t log p − (1 − t) log(1 − p), logarithms at least −100.",
        |input, target| input.binary_cross_entropy(target),
        0.05,
        0.95
    ),
    elementwise_loss!(
        "bce_with_logits",
        "Binary cross entropy of logits: mean of log(1 + eᶻ) − z·t, whose derivative is σ(z) − t.",
        |input, target| input.binary_cross_entropy_with_logits(target)
    ),
    Function {
        name: "cross_entropy",
        parameters: PAIR,
        role: Role::Loss,
        docs: "Softmax cross entropy of logits along the last axis: mean −x_c + log Σ eˣʲ, whose derivative is \
               softmax − onehot. The target is `class(n)`, or probabilities of the logits' shape.",
        examples: &[
            Example::new("input x: [5]; target t: class(5);", "cross_entropy(x, t)"),
            Example::new("input x: [3, 5]; target t: [3] of class(5);", "cross_entropy(x, t)"),
            Example::new("input x: [5]; input t: [5];", "cross_entropy(x, t)"),
        ],
        build: |lowering, args| {
            let logits = real(args, "input", lowering)?;
            let target = args.tensor("target");
            if target.ty().element == Element::Real {
                let (logits, target) = pair(lowering, args)?;
                let last = last_axis(args, logits, lowering)?;
                let rows = -(target * logits.log_softmax()).sum(vec![last], false);
                return Ok(Bound::Tensor(rows.mean_all().value));
            }
            let (logits, target) = classes(lowering, args, logits)?;
            Ok(Bound::Tensor(logits.cross_entropy(target).mean_all().value))
        },
    },
    Function {
        name: "accuracy",
        parameters: PAIR,
        role: Role::Loss,
        docs: "The share of rows whose first largest element is at the target's class.",
        examples: &[Example::new("input x: [5]; target t: class(5);", "accuracy(x, t) + 0.0 * sum(x)")],
        build: |lowering, args| {
            let logits = real(args, "input", lowering)?;
            let (logits, target) = classes(lowering, args, logits)?;
            Ok(Bound::Tensor(logits.correct(target).mean_all().value))
        },
    },
];

/// Fixes the type of a rule.
fn compare<'e>(rule: impl Fn(Var<'e>, Var<'e>) -> Var<'e>, input: Var<'e>, target: Var<'e>) -> Var<'e> {
    rule(input, target)
}

/// Input and target of one shape.
fn pair<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>) -> Result<(Var<'e>, Var<'e>), Reported> {
    let (input, target) = (real(args, "input", lowering)?, real(args, "target", lowering)?);
    if input.shape().dims != target.shape().dims {
        return Err(args.misfit("target", format!("the input's shape {}", input.shape()), lowering));
    }
    let shape = input.shape().with_batch(input.shape().batch || target.shape().batch);
    Ok((lowering.broadcast_to(input, &shape), lowering.broadcast_to(target, &shape)))
}

fn last_axis<'e>(args: &Arguments<'e>, logits: Var<'e>, lowering: &Lowering<'e>) -> Result<usize, Reported> {
    logits.shape().rank().checked_sub(1).ok_or_else(|| args.misfit("input", "an axis of classes", lowering))
}

/// Logits and a class for each of their rows.
fn classes<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>, logits: Var<'e>) -> Result<(Var<'e>, Var<'e>), Reported> {
    let last = last_axis(args, logits, lowering)?;
    let target = args.tensor("target");
    let dims = logits.shape().dims;
    let n = dims[last];
    match target.ty().element {
        Element::Class(found) if found == n && target.shape().dims == dims[..last] => {
            let rows = logits.shape().with_dims(&dims[..last]).with_batch(true);
            Ok((lowering.broadcast_to(logits, &logits.shape().with_batch(true)), lowering.broadcast_to(target, &rows)))
        }
        Element::Class(_) | Element::Real => {
            let expected = match &dims[..last] {
                [] => format!("class({n}), since the input has shape {}", logits.shape()),
                rows => format!("{rows:?} of class({n}), since the input has shape {}", logits.shape()),
            };
            Err(args.misfit("target", expected, lowering))
        }
    }
}
