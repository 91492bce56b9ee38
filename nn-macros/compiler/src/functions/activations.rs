//! Activations that take settings or act along an axis.

use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::graph::Element;
use crate::lower::{Bound, Lowering, Number};

const X: Parameter = Parameter::new("x", Kind::Tensor);
const LAST: Parameter = Parameter::or("dim", Kind::Axis, Default::Number(Number::Integer(-1)));

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "relu",
        parameters: &[X, Parameter::or("at_zero", Kind::Real, Default::Number(Number::Integer(1)))],
        role: Role::Plain,
        docs: "max(0, x). `at_zero` is the derivative at exactly 0: 1 by default, `at_zero = 0.0` as in PyTorch.",
        examples: &[Example::new("input x: [7];", "relu(x)"), Example::new("input x: [7];", "relu(x, at_zero = 0.0)")],
        build: |lowering, args| {
            let x = real(args, "x", lowering)?;
            match args.real("at_zero") {
                Some(1.0) => Ok(Bound::Tensor(x.relu().value)),
                Some(0.0) => Ok(Bound::Tensor(x.relu_zero().value)),
                _ => Err(args.misfit("at_zero", "0.0 or 1.0", lowering)),
            }
        },
    },
    Function {
        name: "softmax",
        parameters: &[X, LAST],
        role: Role::Plain,
        docs: "eˣⁱ / Σ eˣʲ along `dim`, the last axis by default. No logit is too large.",
        examples: &[
            Example::new("input x: [3, 4];", "softmax(x)"),
            Example::new("input x: [3, 4];", "softmax(x, dim = 0)"),
        ],
        build: |lowering, args| along_last(lowering, args, Var::softmax),
    },
    Function {
        name: "log_softmax",
        parameters: &[X, LAST],
        role: Role::Plain,
        docs: "xᵢ − log Σ eˣʲ along `dim`, the last axis by default.",
        examples: &[Example::new("input x: [3, 4];", "log_softmax(x)")],
        build: |lowering, args| along_last(lowering, args, Var::log_softmax),
    },
];

/// An argument that must be real.
pub(super) fn real<'e>(args: &Arguments<'e>, name: &str, lowering: &Lowering<'e>) -> Result<Var<'e>, Reported> {
    let value = args.tensor(name);
    match value.ty().element {
        Element::Real => Ok(value),
        Element::Class(_) => Err(args.misfit(name, "real numbers", lowering)),
    }
}

/// Applies what acts on the last axis along axis `dim`.
fn along_last<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    apply: fn(Var<'e>) -> Var<'e>,
) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let last = match x.shape().rank() {
        0 => return Err(args.misfit("x", "at least one axis", lowering)),
        rank => rank - 1,
    };
    let axis = args.axis("dim", &x.shape(), lowering)?.unwrap_or(last);
    Ok(Bound::Tensor(apply(x.transpose(axis, last)).transpose(axis, last).value))
}
