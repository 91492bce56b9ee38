//! Values with a border.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering, Number};

const MODES: &[&str] = &["constant", "reflect", "replicate", "circular"];

pub(super) const FUNCTIONS: &[Function] = &[Function {
    name: "pad",
    parameters: &[
        Parameter::new("x", Kind::Tensor),
        Parameter::new("pad", Kind::Shape),
        Parameter::or("mode", Kind::Word(MODES), Default::Word("constant")),
        Parameter::or("value", Kind::Real, Default::Number(Number::Integer(0))),
    ],
    role: Role::Plain,
    docs: "With a border: `[before, after]` of the last axis, then of the one before it, and so on, as PyTorch's `pad`. \
           Negative numbers cut off. The border is `value`; what lies inside of the edge as a mirror shows it \
           (`mode = reflect`; the edge itself is not repeated); the edge (`replicate`); or what lies at the other end \
           (`circular`).",
    examples: &[
        Example::new("input x: [2, 3];", "pad(x, [1, 2])"),
        Example::new("input x: [2, 3];", "pad(x, [0, 1, 2, 1])"),
        Example::new("input x: [2, 3];", "pad(x, [1, 0], value = 1.5)"),
        Example::new("input x: [2, 5];", "pad(x, [-1, 2, 1, -1], value = -0.5)"),
        Example::new("input x: [3, 5];", "pad(x, [1, 3, 2, 0], mode = reflect)"),
        Example::new("input x: [2, 3];", "pad(x, [4, 1, -1, 2], mode = replicate)"),
        Example::new("input x: [2, 4];", "pad(x, [3, 4, 1, 0], mode = circular)"),
    ],
    build: pad,
}];

/// What lies around an axis.
#[derive(Clone, Copy)]
enum Border {
    Constant(f64),
    Reflect,
    Replicate,
    Circular,
}

impl Border {
    /// The most that it can add to one end of an axis.
    fn most(self, len: usize) -> usize {
        match self {
            Border::Constant(_) | Border::Replicate => usize::MAX,
            Border::Reflect => len - 1,
            Border::Circular => len,
        }
    }

    /// The value with so much before and after an axis.
    fn around<'e>(self, x: Var<'e>, axis: usize, before: usize, after: usize) -> Var<'e> {
        let shape = x.shape();
        let len = shape.dims[axis];
        let piece = |start: usize, count: usize| x.slice(axis, start, count);
        let repeated = |edge: usize, count: usize| {
            let mut to = shape.clone();
            to.dims[axis] = count;
            let flat = edge_of(x, axis, edge);
            flat.repeat_along(&[axis], to)
        };
        let filled = |value: f64, count: usize| {
            let mut to = shape.clone();
            to.dims[axis] = count;
            x.builder.constant(value, to)
        };
        let (first, last): (Option<Var<'e>>, Option<Var<'e>>) = match self {
            Border::Constant(0.0) => return x.place(axis, before, 1, before + len + after),
            Border::Constant(value) => {
                ((before > 0).then(|| filled(value, before)), (after > 0).then(|| filled(value, after)))
            }
            Border::Reflect => (
                (before > 0).then(|| piece(1, before).reverse(axis)),
                (after > 0).then(|| piece(len - 1 - after, after).reverse(axis)),
            ),
            Border::Replicate => {
                ((before > 0).then(|| repeated(0, before)), (after > 0).then(|| repeated(len - 1, after)))
            }
            Border::Circular => {
                ((before > 0).then(|| piece(len - before, before)), (after > 0).then(|| piece(0, after)))
            }
        };
        let parts: Vec<Var<'e>> = first.into_iter().chain([x]).chain(last).collect();
        Var::concat(&parts, axis)
    }
}

/// The slice at one place of an axis, without that axis.
fn edge_of(x: Var<'_>, axis: usize, place: usize) -> Var<'_> {
    let mut dims = x.shape().dims;
    dims.remove(axis);
    x.slice(axis, place, 1).reshape(dims)
}

fn pad<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let shape = x.shape();
    let border = match args.word("mode") {
        "reflect" => Border::Reflect,
        "replicate" => Border::Replicate,
        "circular" => Border::Circular,
        _ => Border::Constant(args.real("value").unwrap_or(0.0)),
    };
    let numbers = args.numbers("pad").unwrap_or_default();
    if !numbers.len().is_multiple_of(2) || numbers.len() > 2 * shape.rank() {
        let expected = format!("two numbers for each of up to {} axes, the last axis first", shape.rank());
        return Err(args.misfit("pad", expected, lowering));
    }
    let mut result = x;
    for (pair, axis) in numbers.chunks(2).zip((0..shape.rank()).rev()) {
        let len = shape.dims[axis];
        let cut = |n: i64| usize::try_from(n.saturating_neg()).unwrap_or(0);
        let new = |n: i64| usize::try_from(n).unwrap_or(0);
        let (before, after) = (pair[0], pair[1]);
        let kept = len.checked_sub(cut(before)).and_then(|rest| rest.checked_sub(cut(after))).filter(|&kept| kept > 0);
        let Some(kept) = kept else {
            return Err(args.misfit("pad", format!("less cut off than axis {axis} has: {len}"), lowering));
        };
        if new(before).max(new(after)) > border.most(kept) {
            let expected = format!("at most {} at each end of axis {axis} of length {kept}", border.most(kept));
            return Err(args.misfit("pad", expected, lowering));
        }
        let mut dims = result.shape().dims;
        dims[axis] = kept.saturating_add(new(before)).saturating_add(new(after));
        lowering.checked_shape(x.shape_with(dims), args.span("pad"))?;
        result = border.around(result.slice(axis, cut(before), kept), axis, new(before), new(after));
    }
    Ok(Bound::Tensor(result.value))
}
