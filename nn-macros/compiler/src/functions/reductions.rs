//! Sums, means and extrema.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering};

const PARAMETERS: &[Parameter] = &[
    Parameter::new("x", Kind::Tensor),
    Parameter::or("dim", Kind::Axis, Default::Absent),
    Parameter::or("keepdim", Kind::Flag, Default::Flag(false)),
];

macro_rules! reduction {
    ($name:literal, $docs:literal, $apply:expr) => {
        Function {
            name: $name,
            parameters: PARAMETERS,
            role: Role::Plain,
            docs: $docs,
            examples: &[
                Example::new("input x: [2, 3];", concat!($name, "(x)")),
                Example::new("input x: [2, 3, 4];", concat!($name, "(x, dim = 1)")),
                Example::new("input x: [2, 3];", concat!($name, "(x, dim = -1, keepdim = true) * x")),
            ],
            build: |lowering, args| reduce(lowering, args, $apply),
        }
    };
}

pub(super) const FUNCTIONS: &[Function] = &[
    reduction!("sum", "The sum of the sample's elements, or along `dim`.", |x, axes| x.sum(axes, false)),
    reduction!("mean", "The mean of the sample's elements, or along `dim`.", |x, axes| {
        let count: usize = axes.iter().map(|&axis| x.shape().dims[axis]).product();
        if count == 1 { x.sum(axes, false) } else { x.sum(axes, false) / count as f64 }
    }),
    Function {
        name: "sum_squares",
        parameters: &[Parameter::new("tensors", Kind::Tensors)],
        role: Role::Plain,
        docs: "The sum of the squares of all elements of all arguments.",
        examples: &[Example::new("param p: [2, 3] = normal(0.0, 1.0); input x: [4];", "sum_squares(p, x)")],
        build: |lowering, args| {
            let mut total: Option<Var<'_>> = None;
            for x in args.tensors("tensors") {
                let squares = x.square().sum_all();
                total = Some(match total {
                    None => squares,
                    Some(sum) => {
                        let shape = sum.shape().with_batch(sum.shape().batch || squares.shape().batch);
                        lowering.broadcast_to(sum, &shape) + lowering.broadcast_to(squares, &shape)
                    }
                });
            }
            match total {
                Some(total) => Ok(Bound::Tensor(total.value)),
                None => Err(args.misfit("tensors", "at least one value", lowering)),
            }
        },
    },
];

fn reduce<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    apply: fn(Var<'e>, Vec<usize>) -> Var<'e>,
) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let axes = args.axes("dim", &x.shape(), lowering)?;
    let mut dims = x.shape().dims;
    axes.iter().for_each(|&axis| dims[axis] = 1);
    let result = apply(x, axes);
    let result = if args.flag("keepdim") { result.reshape(dims) } else { result };
    Ok(Bound::Tensor(result.value))
}
