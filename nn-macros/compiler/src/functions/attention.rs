//! Attention: every place of a sequence looks at others.

use super::activations::real;
use super::dropout::{dropout, probability};
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::lower::{Bound, Lowering, Number};
use crate::model::Init;
use crate::operators::contract::Contract;

pub(super) const FUNCTIONS: &[Function] = &[Function {
    name: "attention",
    parameters: &[
        Parameter::new("x", Kind::Tensor),
        Parameter::or("memory", Kind::SizeOrTensor, Default::Absent),
        Parameter::or("heads", Kind::Size, Default::Absent),
        Parameter::or("causal", Kind::Flag, Default::Flag(false)),
        Parameter::or("dropout", Kind::Real, Default::Number(Number::Integer(0))),
        Parameter::or("bias", Kind::Flag, Default::Flag(true)),
        Parameter::or("key_padding_mask", Kind::Tensor, Default::Absent),
    ],
    role: Role::Layer,
    docs: "Attention of several heads, as PyTorch's `MultiheadAttention`: `[time, features]` to the same shape. Query, \
           key and value are weighted sums of x, cut into `heads` of d = features/heads elements each; a head is \
           softmax(query·keyᵀ/√d)·value, and the heads side by side go through a last weighted sum (A. Vaswani et al.: \
           *Attention is all you need*, 2017). `attention(x, 4)` looks at x itself, `attention(x, memory, 4)` at \
           another sequence `[places, width]`. With `causal = true` time t looks at places 0..=t alone. Nothing \
           looks at the places where `key_padding_mask`, `[places]`, is not 0; where no place is left the result is NaN. \
           `dropout` is that of the softmax. Parameters: `in_proj.weight` of `[features, 3·features]`, for query, key and value \
           side by side, with Xavier's even distribution (for a memory of another width `q_proj.weight`, \
           `k_proj.weight` and `v_proj.weight`); `in_proj.bias`, zeros; `out_proj.weight` of `[features, features]`, \
           evenly between ±1/√features; `out_proj.bias`, zeros. They are PyTorch's parameters of these names, the \
           weights transposed. `bias = false` has no biases.",
    examples: &[
        Example::new("input x: [5, 6];", "attention(x, 2)"),
        Example::new("input x: [4, 6];", "attention(x, heads = 3, causal = true, bias = false)"),
        Example::new("input x: [3, 4];", "attention(x, 2, dropout = 0.3)"),
        Example::new("input x: [3, 4]; input m: [5, 4];", "attention(x, m, 2)"),
        Example::new("input x: [4, 6]; input m: [3, 5];", "attention(x, m, heads = 2, causal = true)"),
        Example::new("input x: [3, 4];", "attention(x, 2, causal = true, key_padding_mask = [0, 1, 0])"),
        Example::new("input x: [5, 4]; input m: [5];", "attention(x, 2, key_padding_mask = greater(m, 1))"),
    ],
    build: |lowering, args| {
        let x = real(args, "x", lowering)?;
        let [time, width] = x.shape().dims[..] else {
            return Err(args.misfit("x", "[time, features]", lowering));
        };
        let heads = heads(lowering, args, width)?;
        let p = probability(args, "dropout", lowering)?;
        let [query, key, value] = project(lowering, args, x, width)?;
        let size = width / heads;
        let places = key.shape().dims[0];
        lowering.checked_shape(x.shape().with_dims([heads, time, places]), args.span)?;
        let query = query.reshape(vec![time, heads, size]);
        let [key, value] = [key, value].map(|v| v.reshape(vec![places, heads, size]));
        // Labels: t time, s places, h heads, d elements of a head.
        let (t, s, h, d) = (0, 1, 2, 3);
        let batch = query.shape().batch || key.shape().batch;
        let scores =
            Contract { left: vec![t, h, d], right: vec![s, h, d], out: vec![h, t, s], batch }.apply(query, key);
        let scores = scores * (1.0 / (size as f64).sqrt());
        let scores = masked(lowering, args, scores)?;
        let weights = if args.flag("causal") { scores.causal_softmax() } else { scores.softmax() };
        let weights = dropout(lowering, weights, p);
        let seen =
            Contract { left: vec![h, t, s], right: vec![s, h, d], out: vec![t, h, d], batch }.apply(weights, value);
        let bound = 1.0 / (width as f64).sqrt();
        let seen = seen.reshape(vec![time, width]);
        lowering.within("out_proj", |lowering| {
            let weight = lowering.parameter("weight", vec![width, width], Init::Uniform(-bound, bound), args.span)?;
            let y = seen.linear(weight);
            if !args.flag("bias") {
                return Ok(Bound::Tensor(y.value));
            }
            let bias = lowering.parameter("bias", vec![width], Init::Constant(0.0), args.span)?;
            Ok(Bound::Tensor((y + lowering.broadcast_to(bias, &y.shape())).value))
        })
    },
}];

/// −∞ where the padding is.
fn masked<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>, scores: Var<'e>) -> Result<Var<'e>, Reported> {
    if args.optional("key_padding_mask").is_none() {
        return Ok(scores);
    }
    let mask = real(args, "key_padding_mask", lowering)?;
    let places = scores.shape().dims[2];
    if mask.shape().dims != [places] {
        return Err(args.misfit("key_padding_mask", format!("a number for each of the {places} places"), lowering));
    }
    let shape = scores.shape().with_batch(scores.shape().batch || mask.shape().batch);
    let mask = lowering.broadcast_to(mask, &shape);
    Ok(mask.select(f64::NEG_INFINITY, lowering.broadcast_to(scores, &shape)))
}

/// The number of heads, which stands where the memory would if there is none.
fn heads<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>, width: usize) -> Result<usize, Reported> {
    let (place, heads) = match (args.size("memory"), args.size("heads")) {
        (Some(heads), None) => ("memory", heads),
        (Some(_), Some(_)) => return Err(args.misfit("memory", "a sequence [places, width]", lowering)),
        (None, Some(heads)) => ("heads", heads),
        (None, None) => return Err(args.misfit("heads", "the number of heads, as in `attention(x, 4)`", lowering)),
    };
    if width.is_multiple_of(heads) {
        return Ok(heads);
    }
    let problem = Mistake::Misfit {
        function: "attention".into(),
        argument: "heads".into(),
        found: heads.to_string(),
        expected: format!("a number that divides the {width} features"),
    };
    Err(lowering.errors.report(args.span(place), problem))
}

/// Query, key and value: one product where all three are made of x.
fn project<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    x: Var<'e>,
    width: usize,
) -> Result<[Var<'e>; 3], Reported> {
    if args.optional("memory").is_some() {
        return project_memory(lowering, args, x, width);
    }
    let y = x.linear(joint_weight(lowering, args, width)?);
    let y = match joint_bias(lowering, args, width)? {
        Some(bias) => y + lowering.broadcast_to(bias, &y.shape()),
        None => y,
    };
    Ok([0, 1, 2].map(|part| y.slice(1, part * width, width)))
}

/// Query of x, key and value of the memory.
fn project_memory<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    x: Var<'e>,
    width: usize,
) -> Result<[Var<'e>; 3], Reported> {
    let memory = real(args, "memory", lowering)?;
    let [_, other] = memory.shape().dims[..] else {
        return Err(args.misfit("memory", "a sequence [places, width]", lowering));
    };
    let weights = if other == width {
        let all = joint_weight(lowering, args, width)?;
        [0, 1, 2].map(|part| all.slice(1, part * width, width))
    } else {
        let mut weight = |name: &str, from: usize| {
            let init = Init::Scaled { scheme: "xavier_uniform", fan_in: from, fan_out: width };
            lowering.within(name, |lowering| lowering.parameter("weight", vec![from, width], init, args.span))
        };
        [weight("q_proj", width)?, weight("k_proj", other)?, weight("v_proj", other)?]
    };
    let bias = joint_bias(lowering, args, width)?;
    let apply = |part: usize, from: Var<'e>| {
        let y = from.linear(weights[part]);
        bias.map_or(y, |bias| y + lowering.broadcast_to(bias.slice(0, part * width, width), &y.shape()))
    };
    Ok([apply(0, x), apply(1, memory), apply(2, memory)])
}

fn joint_weight<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>, width: usize) -> Result<Var<'e>, Reported> {
    let init = Init::Scaled { scheme: "xavier_uniform", fan_in: width, fan_out: 3 * width };
    lowering.within("in_proj", |lowering| lowering.parameter("weight", vec![width, 3 * width], init, args.span))
}

fn joint_bias<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    width: usize,
) -> Result<Option<Var<'e>>, Reported> {
    if !args.flag("bias") {
        return Ok(None);
    }
    let zeros = Init::Constant(0.0);
    lowering.within("in_proj", |lowering| lowering.parameter("bias", vec![3 * width], zeros, args.span)).map(Some)
}
