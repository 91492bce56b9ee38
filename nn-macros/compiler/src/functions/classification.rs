//! Losses and metrics of classes.

use super::activations::{number, real, setting};
use super::losses::{INPUT, TARGET, alike, example, loss};
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::graph::Element;
use crate::lower::{Bound, Lowering, common};

const WEIGHT: Parameter = Parameter::or("weight", Kind::Tensor, Default::Absent);
const IGNORE: Parameter = Parameter::or("ignore_index", Kind::Real, Default::Absent);
const BINARY: (f64, f64) = (0.05, 0.95);

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "bce",
        parameters: &[INPUT, TARGET, WEIGHT],
        role: Role::Loss,
        docs: "Binary cross entropy of probabilities: mean −t log p − (1 − t) log(1 − p), logarithms at least −100, \
               each element times its `weight`.",
        examples: &[
            example("bce(x, t)").within(BINARY.0, BINARY.1),
            example("bce(x, t, weight = [0.5, 2, 3])").within(BINARY.0, BINARY.1),
            Example::new("input x: [2, 3]; input t: [2, 3]; input w: [2, 1];", "bce(x, t, weight = w)")
                .within(BINARY.0, BINARY.1),
        ],
        build: |lowering, args| binary(lowering, args, |input, target, _| input.binary_cross_entropy(target)),
    },
    Function {
        name: "bce_with_logits",
        parameters: &[INPUT, TARGET, WEIGHT, Parameter::or("pos_weight", Kind::Tensor, Default::Absent)],
        role: Role::Loss,
        docs: "Binary cross entropy of logits: mean of log(1 + eᶻ) − z·t, whose derivative is σ(z) − t; each element \
               times its `weight`. `pos_weight` multiplies the positive part: −pos_weight·t log σ(z) − (1 − t) log σ(−z).",
        examples: &[
            example("bce_with_logits(x, t)"),
            example("bce_with_logits(x, t, weight = [0.5, 2, 3])"),
            example("bce_with_logits(x, t, pos_weight = 3)"),
            example("bce_with_logits(x, t, weight = [[2], [3]], pos_weight = [0.5, 2, 3])"),
        ],
        build: |lowering, args| {
            binary(lowering, args, |logit, target, positive| match positive {
                None => logit.binary_cross_entropy_with_logits(target),
                Some(w) => -(w * target * logit.log_sigmoid() + (1.0 - target) * (-logit).log_sigmoid()),
            })
        },
    },
    Function {
        name: "cross_entropy",
        parameters: &[INPUT, TARGET, WEIGHT, IGNORE, number("label_smoothing", 0.0)],
        role: Role::Loss,
        docs: "Softmax cross entropy of logits along the last axis: mean −x_c + log Σ eˣʲ, whose derivative is \
               softmax − onehot. The target is `class(n)`, or probabilities of the logits' shape. `label_smoothing` e \
               makes the target (1 − e)·onehot + e/n. With `weight`, one for each class, or `ignore_index`, a class \
               whose rows do not count, the loss is normalised over the whole batch, as in PyTorch: the sum over all \
               rows, divided by the sum of the weights of the rows' own classes. NaN if nothing counts.",
        examples: &[
            Example::new("input x: [5]; target t: class(5);", "cross_entropy(x, t)"),
            Example::new("input x: [3, 5]; target t: [3] of class(5);", "cross_entropy(x, t)"),
            Example::new("input x: [5]; input t: [5];", "cross_entropy(x, t)"),
            Example::new(
                "input x: [5]; input t: [5];",
                "cross_entropy(x, t, weight = [1, 2, 0.5, 3, 1], label_smoothing = 0.2)",
            ),
            Example::new("input x: [5]; target t: class(5);", "cross_entropy(x, t, label_smoothing = 0.1)"),
            Example::new("input x: [3]; target t: class(3);", "cross_entropy(x, t, weight = [0.5, 2, 3])"),
            Example::new(
                "input x: [4, 3]; target t: [4] of class(3); input w: [3];",
                "cross_entropy(x, t, weight = w)",
            )
            .within(0.1, 2.0),
            Example::new("input x: [7, 3]; target t: [7] of class(3);", "cross_entropy(x, t, ignore_index = 1)"),
            Example::new(
                "input x: [7, 3]; target t: [7] of class(3);",
                "cross_entropy(x, t, weight = [0.5, 2, 3], ignore_index = 0, label_smoothing = 0.2)",
            ),
        ],
        build: cross_entropy,
    },
    Function {
        name: "nll",
        parameters: &[INPUT, TARGET, WEIGHT, IGNORE],
        role: Role::Loss,
        docs: "Negative log-likelihood of classes, from log-probabilities along the last axis: mean −x_c. `weight` and \
               `ignore_index` as in `cross_entropy`.",
        examples: &[
            Example::new("input x: [5]; target t: class(5);", "nll(log_softmax(x), t)"),
            Example::new("input x: [3, 5]; target t: [3] of class(5);", "nll(x, t, weight = [1, 2, 0.5, 3, 1])"),
            Example::new("input x: [7, 3]; target t: [7] of class(3);", "nll(x, t, ignore_index = 2)"),
        ],
        build: |lowering, args| {
            let input = real(args, "input", lowering)?;
            let (log, target) = classes(lowering, args, input)?;
            let rows = -log.pick(target);
            counted(lowering, args, rows, log, target, 0.0)
        },
    },
    loss!(
        "hinge",
        [number("margin", 1.0)],
        "mean max(0, margin − target·input) for targets −1 and 1; at the corner the derivative is 0.",
        [example("hinge(x, sign(t))"), example("hinge(x, sign(t), margin = 0.3)")],
        |input, target, args, lowering| Ok((setting(args, "margin", lowering)? - target * input).relu_zero())
    ),
    loss!(
        "focal",
        [number("alpha", 0.25), number("gamma", 2.0)],
        "Binary cross entropy of logits, times α·(1 − p)^gamma for the probability p of the target and its weight α, \
         `alpha` for 1 and 1 − alpha for 0 (without weights if negative): torchvision's `sigmoid_focal_loss`, mean.",
        [
            example("focal(x, t)").within(BINARY.0, BINARY.1),
            example("focal(x, t, alpha = 0.7)").within(BINARY.0, BINARY.1),
            example("focal(x, t, alpha = -1, gamma = 0.5)").within(BINARY.0, BINARY.1)
        ],
        focal
    ),
    Function {
        name: "accuracy",
        parameters: &[INPUT, TARGET],
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

/// A binary loss with its weights: `|input, target, pos_weight|` to the loss of each element.
fn binary<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    apply: fn(Var<'e>, Var<'e>, Option<Var<'e>>) -> Var<'e>,
) -> Result<Bound, Reported> {
    let given = |name: &str| args.optional(name).is_some();
    let mut loss = match given("pos_weight") {
        true => {
            let [input, target, positive] = alike(lowering, args, ["input", "target"], ["pos_weight"])?;
            apply(input, target, Some(positive))
        }
        false => {
            let [input, target] = alike(lowering, args, ["input", "target"], [])?;
            apply(input, target, None)
        }
    };
    if given("weight") {
        let [_, _, weight] = alike(lowering, args, ["input", "target"], ["weight"])?;
        let shape = loss.shape().with_batch(loss.shape().batch || weight.shape().batch);
        loss = lowering.broadcast_to(loss, &shape) * lowering.broadcast_to(weight, &shape);
    }
    Ok(Bound::Tensor(loss.mean_all().value))
}

/// α·(1 − p)^γ·cross entropy, p the probability of the target.
fn focal<'e>(
    logit: Var<'e>,
    target: Var<'e>,
    args: &Arguments<'e>,
    lowering: &Lowering<'e>,
) -> Result<Var<'e>, Reported> {
    let alpha = setting(args, "alpha", lowering)?;
    let gamma = args.real_that("gamma", "a number that is not negative", |gamma| gamma >= 0.0, lowering)?;
    let miss = logit.sigmoid() * (1.0 - target) + (-logit).sigmoid() * target;
    // The root of a vanished probability has no derivative.
    let miss = if gamma < 1.0 { miss.clamp(1e-30, f64::INFINITY) } else { miss };
    let loss = miss.to_the(miss.constant_like(gamma)) * logit.binary_cross_entropy_with_logits(target);
    Ok(if alpha < 0.0 { loss } else { (alpha * target + (1.0 - alpha) * (1.0 - target)) * loss })
}

fn cross_entropy<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let between = |e| (0.0..=1.0).contains(&e);
    let smoothing = args.real_that("label_smoothing", "a number from 0 to 1", between, lowering)?;
    let logits = real(args, "input", lowering)?;
    if args.tensor("target").ty().element == Element::Real {
        return soft(lowering, args, smoothing);
    }
    let (logits, target) = classes(lowering, args, logits)?;
    if smoothing == 0.0 {
        return counted(lowering, args, logits.cross_entropy(target), logits, target, 0.0);
    }
    let log = logits.log_softmax();
    counted(lowering, args, -log.pick(target), log, target, smoothing)
}

/// Cross entropy with probabilities for each row: −Σ weight·target·log softmax.
fn soft<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>, smoothing: f64) -> Result<Bound, Reported> {
    let [logits, mut target] = alike(lowering, args, ["input", "target"], [])?;
    let last = last_axis(args, logits, lowering)?;
    let n = logits.shape().dims[last];
    if args.real("ignore_index").is_some() {
        return Err(args.misfit(
            "ignore_index",
            format!("nothing: only a target of class({n}) has an index"),
            lowering,
        ));
    }
    if smoothing > 0.0 {
        target = (1.0 - smoothing) * target + smoothing / n as f64;
    }
    let mut terms = target * logits.log_softmax();
    if let Some(weight) = class_weights(lowering, args, terms)? {
        let shape = weight.shape();
        terms = lowering.broadcast_to(terms, &shape) * weight;
    }
    Ok(Bound::Tensor((-terms.sum(vec![last], false)).mean_all().value))
}

/// The mean of the rows' losses, smoothed from their log-probabilities; over the whole batch where not all rows count
/// alike.
fn counted<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    rows: Var<'e>,
    log: Var<'e>,
    target: Var<'e>,
    smoothing: f64,
) -> Result<Bound, Reported> {
    let weights = class_weights(lowering, args, log)?;
    let keep = kept(lowering, args, log, target)?;
    let own = weights.map(|weights| weights.pick(target));
    let mut loss = own.map_or(rows, |own| own * rows);
    if smoothing > 0.0 {
        let last = log.shape().rank() - 1;
        let all = weights.map_or(log, |weights| weights * log).sum(vec![last], false);
        loss = (1.0 - smoothing) * loss - (smoothing / log.shape().dims[last] as f64) * all;
    }
    if own.is_none() && keep.is_none() {
        return Ok(Bound::Tensor(loss.mean_all().value));
    }
    let own = own.unwrap_or_else(|| rows.constant_like(1.0));
    let total = |x: Var<'e>| {
        let x = keep.map_or(x, |keep| keep.select(x, 0.0));
        x.sum((0..x.shape().rank()).collect(), x.shape().batch)
    };
    Ok(Bound::Tensor((total(loss) / total(own)).value))
}

/// The weight of every class, repeated for each row of `rows`.
fn class_weights<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    rows: Var<'e>,
) -> Result<Option<Var<'e>>, Reported> {
    if args.optional("weight").is_none() {
        return Ok(None);
    }
    let (weight, shape) = (real(args, "weight", lowering)?, rows.shape());
    let n = *shape.dims.last().expect("rows have classes");
    if weight.shape().dims != [n] {
        return Err(args.misfit("weight", format!("a number for each of the {n} classes, in shape [{n}]"), lowering));
    }
    let both = common(&weight.shape(), &shape).unwrap_or(shape);
    Ok(Some(lowering.broadcast_to(weight, &both)))
}

/// 1 for the rows that count, 0 for those of the ignored class.
fn kept<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    rows: Var<'e>,
    target: Var<'e>,
) -> Result<Option<Var<'e>>, Reported> {
    let Some(index) = args.real("ignore_index") else { return Ok(None) };
    let last = rows.shape().rank() - 1;
    let n = rows.shape().dims[last];
    if index.fract() != 0.0 || !(0.0..n as f64).contains(&index) {
        return Err(args.misfit("ignore_index", format!("a class of `target`, from 0 to {}", n - 1), lowering));
    }
    let ignored = target.one_hot().slice(last, index as usize, 1).reshape(target.shape().dims);
    Ok(Some(ignored.equal(0.0)))
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
