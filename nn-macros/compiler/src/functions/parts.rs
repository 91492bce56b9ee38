//! Functions that cut values into parts and put parts together.

use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::graph::Shape;
use crate::lower::{Bound, Lowering, Number};

const X: Parameter = Parameter::new("x", Kind::Tensor);
const FIRST: Parameter = Parameter::or("dim", Kind::Axis, Default::Number(Number::Integer(0)));

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "concat",
        parameters: &[Parameter::new("tensors", Kind::Tensors), FIRST],
        role: Role::Plain,
        docs: "The values one after another along `dim`: `concat(a, b)` or `concat((a, b), dim = 1)`.",
        examples: &[
            Example::new("input x: [2, 3]; input y: [1, 3];", "concat(x, y)"),
            Example::new("input x: [2, 3]; input y: [2, 2];", "concat((x, y, x), dim = -1)"),
            Example::new(
                "input x: [5, 4]; input c: [2] of class(4); input d: [3] of class(4);",
                "cross_entropy(x, concat(c, d))",
            ),
        ],
        build: |lowering, args| {
            let parts = of_one_batch(lowering, args)?;
            let first = parts[0];
            let axis = args.axis("dim", &first.shape(), lowering)?.unwrap_or_default();
            check_equal(lowering, args, &parts, Some(axis))?;
            let total = parts.iter().map(|part| part.shape().dims[axis]).sum();
            let mut shape = first.shape();
            shape.dims[axis] = total;
            lowering.checked_shape(shape, args.span)?;
            Ok(Bound::Tensor(Var::concat(&parts, axis).value))
        },
    },
    Function {
        name: "stack",
        parameters: &[Parameter::new("tensors", Kind::Tensors), FIRST],
        role: Role::Plain,
        docs: "Values of one shape along a new axis, axis `dim` of the result.",
        examples: &[
            Example::new("input x: [2, 3]; input y: [2, 3];", "stack(x, y)"),
            Example::new("input x: [2, 3]; param p: [2, 3] = normal(0.0, 1.0);", "stack((x, p, x), dim = 1)"),
            Example::new("input x: [3]; input y: [3];", "stack(x, y, dim = -1)"),
            Example::new(
                "input x: [3, 2, 4]; input c: [3] of class(4);",
                "cross_entropy(x, stack(c, reverse(c, 0), dim = 1))",
            ),
        ],
        build: |lowering, args| {
            let parts = of_one_batch(lowering, args)?;
            check_equal(lowering, args, &parts, None)?;
            let axis = args.new_axis("dim", &parts[0].shape(), lowering)?;
            let mut shape = parts[0].shape();
            shape.dims.insert(axis, parts.len());
            lowering.checked_shape(shape, args.span)?;
            let parts: Vec<Var<'_>> = parts.into_iter().map(|part| part.unsqueeze(axis)).collect();
            Ok(Bound::Tensor(Var::concat(&parts, axis).value))
        },
    },
    Function {
        name: "split",
        parameters: &[X, Parameter::new("size", Kind::Sizes), FIRST],
        role: Role::Plain,
        docs: "A tuple of parts along `dim`: of one size, the last part being what is left, or of the sizes in \
               brackets, which add up to the whole: `let (a, b) = split(x, [2, 3]);`",
        examples: &[
            Example::new("input x: [5, 3];", "split(x, [2, 3])[1]"),
            Example::new("input x: [5, 3];", "split(x, 2)[0] * split(x, 2)[1]"),
            Example::new("input x: [5, 3];", "split(x, 2)[2]"),
            Example::new("input x: [2, 5];", "split(x, [1, 3, 1], dim = -1)[1]"),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let axis = args.axis("dim", &x.shape(), lowering)?.unwrap_or_default();
            let len = x.shape().dims[axis];
            let sizes = args.sizes("size", lowering)?;
            let sizes = match (args.size("size"), &sizes[..]) {
                (Some(size), _) => (0..len).step_by(size).map(|start| size.min(len - start)).collect(),
                (None, several) => several.to_vec(),
            };
            if sizes.iter().try_fold(0usize, |sum, &size| sum.checked_add(size)) != Some(len) {
                return Err(args.misfit("size", format!("sizes that add up to {len}, the axis' length"), lowering));
            }
            let mut start = 0;
            let parts = sizes.into_iter().map(|size| {
                start += size;
                Bound::Tensor(x.slice(axis, start - size, size).value)
            });
            Ok(Bound::Tuple(parts.collect()))
        },
    },
    Function {
        name: "slice",
        parameters: &[
            X,
            Parameter::new("start", Kind::Axis),
            Parameter::new("end", Kind::Axis),
            FIRST,
            Parameter::or("step", Kind::Size, Default::Number(Number::Integer(1))),
        ],
        role: Role::Plain,
        docs: "Elements `start..end` along `dim`, or every `step`-th of them; the same as `x[start..end]`. Negative \
               positions count from the end.",
        examples: &[
            Example::new("input x: [5, 3];", "slice(x, 1, 4)"),
            Example::new("input x: [5, 3];", "x[-2, 1..]"),
            Example::new("input x: [2, 7];", "slice(x, 1, -1, dim = 1, step = 2)"),
            Example::new("input x: [3, 5]; input c: [7] of class(5);", "cross_entropy(x, slice(c, 1, 7, step = 2))"),
            Example::new(
                "input x: [3, 5]; input c: [4] of class(5);",
                "cross_entropy(x, c[..-1]) * cross_entropy(x, c[1..])",
            ),
        ],
        build: |lowering, args| {
            let x = args.tensor("x");
            let axis = args.axis("dim", &x.shape(), lowering)?.unwrap_or_default();
            let len = x.shape().dims[axis];
            let position = |name: &str| {
                let n = args.integer(name)?;
                usize::try_from(if n < 0 { n + len as i64 } else { n }).ok().filter(|&n| n <= len)
            };
            match (position("start"), position("end")) {
                (Some(start), Some(end)) if start < end => {
                    let step = args.size("step").unwrap_or(1);
                    Ok(Bound::Tensor(x.slice_step(axis, start, step, (end - start).div_ceil(step)).value))
                }
                _ => Err(args.misfit("end", format!("`start < end` within an axis of length {len}"), lowering)),
            }
        },
    },
];

/// The arguments `tensors`, all with a batch if one has it.
fn of_one_batch<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>) -> Result<Vec<Var<'e>>, Reported> {
    let parts = args.tensors("tensors");
    if parts.is_empty() {
        return Err(args.misfit("tensors", "at least one value", lowering));
    }
    let batch = parts.iter().any(|part| part.shape().batch);
    Ok(parts.iter().map(|part| lowering.broadcast_to(*part, &part.shape().with_batch(batch))).collect())
}

/// Checks that all parts have one shape, but for an axis, and one kind of elements.
fn check_equal<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    parts: &[Var<'e>],
    but_for: Option<usize>,
) -> Result<(), Reported> {
    let first = parts[0].ty();
    let rest = |shape: &Shape| {
        let mut dims = shape.dims.clone();
        if let Some(len) = but_for.and_then(|axis| dims.get_mut(axis)) {
            *len = 0;
        }
        dims
    };
    let differs = |part: &&Var<'e>| rest(&part.shape()) != rest(&first.shape) || part.ty().element != first.element;
    let Some(part) = parts.iter().find(differs) else { return Ok(()) };
    let found = lowering.describe_typed(*part);
    let first = first.to_string();
    let problem = match but_for {
        Some(axis) => Mistake::Concat { first, found, axis },
        None => Mistake::Stack { first, found },
    };
    Err(lowering.report_at_value(args.span("tensors"), problem, *part))
}
