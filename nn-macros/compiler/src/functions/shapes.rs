//! Functions that only move data.

use super::signature::{Default, Kind, Parameter};
use super::{Example, Function, Role};
use crate::builder::Var;
use crate::error::Mistake;
use crate::lower::{Bound, Number, common};

const X: Parameter = Parameter::new("x", Kind::Tensor);

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "flatten",
        parameters: &[X],
        role: Role::Plain,
        docs: "All axes of the sample as one.",
        examples: &[Example::new("input x: [2, 3];", "flatten(x)")],
        build: |_, args| Ok(Bound::Tensor(args.tensor("x").flatten().value)),
    },
    Function {
        name: "reshape",
        parameters: &[X, Parameter::new("shape", Kind::Shape)],
        role: Role::Plain,
        docs: "The same elements with other axes; one of them may be −1: whatever is left.",
        examples: &[Example::new("input x: [2, 6];", "reshape(x, [3, -1])")],
        build: |lowering, args| {
            let x = args.tensor("x");
            let numbers = args.numbers("shape").unwrap_or_default();
            let known = numbers.iter().filter(|&&n| n != -1).try_fold(1usize, |product, &n| {
                usize::try_from(n).ok().filter(|&n| n > 0).and_then(|n| product.checked_mul(n))
            });
            let len = x.shape().len();
            let fits = |known: usize| match numbers.iter().filter(|&&n| n == -1).count() {
                0 => known == len,
                1 => len.is_multiple_of(known),
                _ => false,
            };
            let Some(known) = known.filter(|&known| fits(known)) else {
                return Err(args.misfit("x", format!("as many elements as {numbers:?}"), lowering));
            };
            let dims: Vec<usize> = numbers.iter().map(|&n| if n == -1 { len / known } else { n as usize }).collect();
            Ok(Bound::Tensor(x.reshape(dims).value))
        },
    },
    Function {
        name: "transpose",
        parameters: &[
            X,
            Parameter::or("dim0", Kind::Axis, Default::Number(Number::Integer(-2))),
            Parameter::or("dim1", Kind::Axis, Default::Number(Number::Integer(-1))),
        ],
        role: Role::Plain,
        docs: "Two axes exchanged, the last two by default.",
        examples: &[
            Example::new("input x: [2, 3];", "transpose(x)"),
            Example::new("input x: [2, 3, 4];", "transpose(x, 0, 2)"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            if x.shape().rank() < 2 {
                return Err(args.misfit("x", "at least two axes", lowering));
            }
            let (a, b) = (args.axis("dim0", &x.shape(), lowering)?, args.axis("dim1", &x.shape(), lowering)?);
            Ok(Bound::Tensor(x.transpose(a.unwrap_or(0), b.unwrap_or(0)).value))
        },
    },
    Function {
        name: "broadcast",
        parameters: &[X, Parameter::new("shape", Kind::Shape)],
        role: Role::Plain,
        docs: "The value repeated to a shape that it broadcasts to.",
        examples: &[
            Example::new("input x: [3, 1];", "broadcast(x, [2, 3, 4])"),
            Example::new("param p: [3] = normal(0.0, 1.0); input x: [2, 3];", "broadcast(p, [2, 3]) * x"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let numbers = args.numbers("shape").unwrap_or_default();
            let dims: Option<Vec<usize>> = numbers.iter().map(|&n| usize::try_from(n).ok()).collect();
            let to =
                dims.map(|dims| x.shape().with_dims(dims)).filter(|to| common(&x.shape(), to).as_ref() == Some(to));
            match to {
                Some(to) => {
                    let to = lowering.checked_shape(to, args.span("shape"))?;
                    Ok(Bound::Tensor(lowering.broadcast_to(x, &to).value))
                }
                None => Err(args.misfit("x", format!("a shape that broadcasts to {numbers:?}"), lowering)),
            }
        },
    },
    Function {
        name: "concat",
        parameters: &[
            Parameter::new("tensors", Kind::Tensors),
            Parameter::or("dim", Kind::Axis, Default::Number(Number::Integer(0))),
        ],
        role: Role::Plain,
        docs: "The values one after another along `dim`: `concat(a, b)` or `concat((a, b), dim = 1)`.",
        examples: &[
            Example::new("input x: [2, 3]; input y: [1, 3];", "concat(x, y)"),
            Example::new("input x: [2, 3]; input y: [2, 2];", "concat((x, y, x), dim = -1)"),
        ],
        build: |lowering, args| {
            let parts = args.tensors("tensors");
            let batch = parts.iter().any(|part| part.shape().batch);
            let parts: Vec<Var<'_>> =
                parts.iter().map(|part| lowering.broadcast_to(*part, &part.shape().with_batch(batch))).collect();
            let first = parts[0];
            let Some(axis) = args.axis("dim", &first.shape(), lowering)? else { unreachable!("it has a default") };
            for part in &parts {
                let (mut a, mut b) = (part.shape(), first.shape());
                if let (Some(x), Some(y)) = (a.dims.get_mut(axis), b.dims.get_mut(axis)) {
                    (*x, *y) = (0, 0);
                }
                if a != b || part.ty().element != first.ty().element {
                    let problem = Mistake::Concat {
                        first: first.ty().to_string(),
                        found: format!("{} of shape {}", lowering.describe(*part), part.ty()),
                        axis,
                    };
                    return Err(lowering.report_at_value(args.span("tensors"), problem, *part));
                }
            }
            let total = parts.iter().map(|part| part.shape().dims[axis]).sum();
            let mut shape = first.shape();
            shape.dims[axis] = total;
            lowering.checked_shape(shape, args.span)?;
            Ok(Bound::Tensor(Var::concat(&parts, axis).value))
        },
    },
    Function {
        name: "slice",
        parameters: &[
            X,
            Parameter::new("start", Kind::Axis),
            Parameter::new("end", Kind::Axis),
            Parameter::or("dim", Kind::Axis, Default::Number(Number::Integer(0))),
        ],
        role: Role::Plain,
        docs: "Elements `start..end` along `dim`; the same as `x[start..end]`.",
        examples: &[Example::new("input x: [5, 3];", "slice(x, 1, 4)"), Example::new("input x: [5, 3];", "x[-2, 1..]")],
        build: |lowering, args| {
            let x = args.tensor("x");
            let Some(axis) = args.axis("dim", &x.shape(), lowering)? else { unreachable!("it has a default") };
            let len = x.shape().dims[axis];
            let position = |name| {
                let n = args.real(name)? as i64;
                usize::try_from(if n < 0 { n + len as i64 } else { n }).ok().filter(|&n| n <= len)
            };
            match (position("start"), position("end")) {
                (Some(start), Some(end)) if start < end => Ok(Bound::Tensor(x.slice(axis, start, end - start).value)),
                _ => Err(args.misfit("end", format!("`start < end` within an axis of length {len}"), lowering)),
            }
        },
    },
];
