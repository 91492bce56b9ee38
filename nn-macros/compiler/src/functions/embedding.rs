//! Tokens as vectors.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::graph::Element;
use crate::lower::{Bound, Lowering};
use crate::model::Init;
use crate::operators::position::Waves;

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "embedding",
        parameters: &[
            Parameter::new("tokens", Kind::Tensor),
            Parameter::new("rows", Kind::SizeOrTensor),
            Parameter::or("width", Kind::Size, Default::Absent),
            Parameter::or("padding_idx", Kind::Axis, Default::Absent),
        ],
        role: Role::Layer,
        docs: "A vector for each token: tokens `[…] of class(n)` to `[…, width]`. `embedding(tokens, n, width)` makes a \
               `weight` of `[n, width]`, which begins normally distributed with mean 0 and standard deviation 1 as in \
               PyTorch; `embedding(tokens, table)` takes the rows of a table there is, so that it can be used \
               elsewhere too: tied weights. A row's derivative is the sum over all places of its token. The token \
               `padding_idx` gives zeros and trains nothing.",
        examples: &[
            Example::new("input t: [5] of class(7);", "embedding(t, 7, 3)"),
            Example::new("input t: class(4);", "embedding(t, rows = 6, width = 2)"),
            Example::new("input t: [2, 3] of class(4); param p: [5, 2] = normal(0.0, 1.0);", "embedding(t, p)"),
            Example::new("input t: [6] of class(3);", "embedding(t, 3, 2, padding_idx = 1)"),
        ],
        build: embedding,
    },
    Function {
        name: "one_hot",
        parameters: &[Parameter::new("tokens", Kind::Tensor)],
        role: Role::Plain,
        docs: "1 at the token and 0 elsewhere, along a new last axis: tokens `[…] of class(n)` to `[…, n]`, so that layers \
               of numbers take classes. A `dense` or recurrent layer that reads nothing else multiplies nothing: it picks \
               rows of its weight, and the derivative adds up rows.",
        examples: &[
            Example::new("input t: [5] of class(7);", "one_hot(t)"),
            Example::new("input t: class(4); input x: [3];", "dense(concat(one_hot(t), x), 2)"),
            Example::new("input t: [2, 3] of class(4); param p: [4, 5] = normal(0.0, 1.0);", "matmul(one_hot(t), p)"),
            Example::new(
                "input t: [3] of class(4); param p: [5, 4] = normal(0.0, 1.0);",
                "matmul(one_hot(t), transpose(p))",
            ),
        ],
        build: |lowering, args| {
            let (tokens, classes) = tokens_of(lowering, args)?;
            check_rows(lowering, args, tokens, &[classes])?;
            Ok(Bound::Tensor(tokens.one_hot().value))
        },
    },
    Function {
        name: "position_encoding",
        parameters: &[Parameter::new("x", Kind::Tensor)],
        role: Role::Plain,
        docs: "x + waves, of `[time, features]`: to element 2i at time t it adds sin(t/10000^(2i/features)), to element \
               2i + 1 the cosine (A. Vaswani et al.: *Attention is all you need*, 2017). A learned encoding is a \
               parameter: `param places: [time, features] = normal(0.0, 0.02);` and `x + places`.",
        examples: &[
            Example::new("input x: [5, 6];", "position_encoding(x)"),
            Example::new("input x: [3, 5];", "position_encoding(x)"),
        ],
        build: |lowering, args| {
            let x = real(args, "x", lowering)?;
            let [len, width] = x.shape().dims[..] else {
                return Err(args.misfit("x", "[time, features]", lowering));
            };
            let waves = lowering.builder.structured(Waves { len, width }, &[]);
            Ok(Bound::Tensor((x + lowering.broadcast_to(waves, &x.shape())).value))
        },
    },
];

fn embedding<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let (tokens, classes) = tokens_of(lowering, args)?;
    let table = match args.optional("rows") {
        Some(table) => given(lowering, args, table)?,
        None => made(lowering, args)?,
    };
    let rows = table.shape().dims[0];
    if rows < classes {
        return Err(args.misfit("rows", format!("at least {classes} rows, one for each token"), lowering));
    }
    let padding = match args.real("padding_idx") {
        Some(token) if token >= 0.0 && token < rows as f64 => Some(token as usize),
        Some(_) => return Err(args.misfit("padding_idx", format!("a token in 0..{rows}"), lowering)),
        None => None,
    };
    check_rows(lowering, args, tokens, &table.shape().dims[1..])?;
    Ok(Bound::Tensor(table.gather(tokens, padding).value))
}

/// The tokens, and how many there may be.
fn tokens_of<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>) -> Result<(Var<'e>, usize), Reported> {
    let tokens = args.tensor("tokens");
    match tokens.ty().element {
        Element::Class(classes) => Ok((tokens, classes)),
        Element::Real => Err(args.misfit("tokens", "tokens: an input `of class(n)`", lowering)),
    }
}

/// Checks the shape of a row for each token.
fn check_rows<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    tokens: Var<'e>,
    row: &[usize],
) -> Result<(), Reported> {
    let shape = tokens.shape();
    lowering.checked_shape(shape.with_dims([&shape.dims[..], row].concat()), args.span).map(drop)
}

/// A table of the layer's own.
fn made<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Var<'e>, Reported> {
    match (args.size("rows"), args.size("width")) {
        (Some(rows), Some(width)) => lowering.parameter("weight", vec![rows, width], Init::Normal(0.0, 1.0), args.span),
        _ => Err(args.misfit("width", "the size of a vector, as in `embedding(tokens, rows, width)`", lowering)),
    }
}

/// A table that the caller has.
fn given<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>, table: Var<'e>) -> Result<Var<'e>, Reported> {
    let ty = table.ty();
    if ty.element != Element::Real || ty.shape.rank() < 2 || ty.shape.batch {
        return Err(args.misfit("rows", "a table [rows, width] that all samples share, such as a `param`", lowering));
    }
    match args.size("width") {
        Some(width) if ty.shape.dims[1..] != [width] => {
            Err(args.misfit("width", format!("nothing: the table has shape {}", ty.shape), lowering))
        }
        _ => Ok(table),
    }
}
