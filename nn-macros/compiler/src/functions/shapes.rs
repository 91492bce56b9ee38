//! Functions that arrange the same elements along other axes.

use super::axes::axis_of;
use super::signature::{Default, Kind, Parameter};
use super::{Example, Function, Role};
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
            Example::new("input x: [3, 2, 5]; input c: [2, 3] of class(5);", "cross_entropy(x, transpose(c))"),
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
        name: "permute",
        parameters: &[X, Parameter::new("dims", Kind::Shape)],
        role: Role::Plain,
        docs: "The axes in another order: axis `i` of the result is axis `dims[i]` of `x`.",
        examples: &[
            Example::new("input x: [2, 3, 4];", "permute(x, [2, 0, 1])"),
            Example::new("input x: [2, 3, 1, 5];", "permute(x, [-1, 0, 2, 1])"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let shape = x.shape();
            let order: Option<Vec<usize>> =
                args.numbers("dims").unwrap_or_default().iter().map(|&axis| axis_of(axis, &shape)).collect();
            let once = |order: &Vec<usize>| (0..shape.rank()).all(|a| order.iter().filter(|&&o| o == a).count() == 1);
            match order.filter(|order| order.len() == shape.rank() && once(order)) {
                Some(order) => Ok(Bound::Tensor(x.permute(order).value)),
                None => {
                    let axes: Vec<usize> = (0..shape.rank()).collect();
                    Err(args.misfit("dims", format!("every axis of {shape} once: {axes:?} in any order"), lowering))
                }
            }
        },
    },
    Function {
        name: "squeeze",
        parameters: &[X, Parameter::or("dim", Kind::Axes, Default::Absent)],
        role: Role::Plain,
        docs: "Without the axes of length 1, all of them or those of `dim`.",
        examples: &[
            Example::new("input x: [1, 3, 1];", "squeeze(x)"),
            Example::new("input x: [1, 3, 1];", "squeeze(x, -1)"),
            Example::new("input x: [1, 3, 1, 1];", "squeeze(x, [0, 2])"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let shape = x.shape();
            let all = args.is_absent("dim");
            let axes = args.axes("dim", &shape, lowering)?;
            if let Some(axis) = axes.iter().find(|&&axis| !all && shape.dims[axis] != 1) {
                let len = shape.dims[*axis];
                return Err(args.misfit(
                    "dim",
                    format!("axes of length 1, axis {axis} of {shape} has {len}"),
                    lowering,
                ));
            }
            let goes = |axis: &usize| axes.contains(axis) && shape.dims[*axis] == 1;
            let dims: Vec<usize> = (0..shape.rank()).filter(|a| !goes(a)).map(|axis| shape.dims[axis]).collect();
            Ok(Bound::Tensor(x.reshape(dims).value))
        },
    },
    Function {
        name: "unsqueeze",
        parameters: &[X, Parameter::new("dim", Kind::Axis)],
        role: Role::Plain,
        docs: "With a new axis of length 1 that is axis `dim` of the result.",
        examples: &[
            Example::new("input x: [2, 3];", "unsqueeze(x, 1)"),
            Example::new("input x: [2, 3];", "unsqueeze(x, -1)"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let axis = args.new_axis("dim", &x.shape(), lowering)?;
            Ok(Bound::Tensor(x.unsqueeze(axis).value))
        },
    },
    Function {
        name: "repeat",
        parameters: &[X, Parameter::new("repeats", Kind::Sizes)],
        role: Role::Plain,
        docs: "The whole value so many times along each axis, as PyTorch's `Tensor.repeat`; with more numbers than \
               axes the first ones make new axes.",
        examples: &[
            Example::new("input x: [2, 3];", "repeat(x, [3, 2])"),
            Example::new("input x: [2, 3];", "repeat(x, [2, 1, 3])"),
            Example::new("param p: [3] = normal(0.0, 1.0); input x: [6];", "repeat(p, 2) * x"),
            Example::new("input x: [6, 5]; input c: [3] of class(5);", "cross_entropy(x, repeat(c, 2))"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let shape = x.shape();
            let repeats = args.sizes("repeats", lowering)?;
            let Some(new) = repeats.len().checked_sub(shape.rank()) else {
                let expected = format!("at least {} numbers, one for each axis of {shape}", shape.rank());
                return Err(args.misfit("repeats", expected, lowering));
            };
            // Each axis that repeats as two: which repetition, and where in it.
            let (mut spread, mut kept, mut result) = (vec![], vec![], vec![]);
            for (axis, &times) in repeats.iter().enumerate() {
                let len = axis.checked_sub(new).map(|axis| shape.dims[axis]);
                result.push(times.saturating_mul(len.unwrap_or(1)));
                if times > 1 || len.is_none() {
                    spread.push(times);
                }
                if let Some(len) = len {
                    kept.push(spread.len());
                    spread.push(len);
                }
            }
            let to = lowering.checked_shape(x.shape_with(result), args.span("repeats"))?;
            Ok(Bound::Tensor(x.broadcast(x.shape_with(spread), kept).reshape(to.dims).value))
        },
    },
    Function {
        name: "reverse",
        parameters: &[X, Parameter::new("dim", Kind::Axes)],
        role: Role::Plain,
        docs: "From the last element to the first along `dim`, one axis or several: PyTorch's `flip`.",
        examples: &[
            Example::new("input x: [5, 3];", "reverse(x, 0)"),
            Example::new("input x: [2, 3, 4];", "reverse(x, [0, -1])"),
            Example::new("input x: [4, 5]; input c: [4] of class(5);", "cross_entropy(x, reverse(c, 0))"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let axes = args.axes("dim", &x.shape(), lowering)?;
            Ok(Bound::Tensor(axes.into_iter().fold(x, |x, axis| x.reverse(axis)).value))
        },
    },
];
