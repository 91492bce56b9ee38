//! Functions that are one elementwise operator of the same name.

use super::signature::{Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::error::{Mistake, Reported};
use crate::graph::{Element, Shape};
use crate::lower::{Bound, Lowering, common};
use crate::operators::Elementwise;
use crate::operators::{activation, arithmetic, exponential, select};

/// A function of one value, elementwise.
macro_rules! unary {
    ($name:literal, $op:path $(, $low:literal, $high:literal)?) => {
        Function {
            name: $name,
            parameters: &[Parameter::new("x", Kind::Tensor)],
            role: Role::Plain,
            docs: $op.docs,
            examples: &[Example::new("input x: [2, 7];", concat!($name, "(x)"))$(.within($low, $high))?],
            build: |lowering, args| apply(lowering, args, &$op, &["x"]),
        }
    };
}

/// A function of two values that broadcast against each other.
macro_rules! binary {
    ($name:literal, $op:path) => {
        Function {
            name: $name,
            parameters: &[Parameter::new("a", Kind::Tensor), Parameter::new("b", Kind::Tensor)],
            role: Role::Plain,
            docs: $op.docs,
            examples: &[
                Example::new("input x: [2, 3]; input y: [2, 3];", concat!($name, "(x, y) * x")),
                Example::new("input x: [2, 3]; input y: [3];", concat!($name, "(x, y) * x")),
            ],
            build: |lowering, args| apply(lowering, args, &$op, &["a", "b"]),
        }
    };
}

pub(super) const FUNCTIONS: &[Function] = &[
    unary!("exp", exponential::EXP),
    unary!("log", exponential::LOG, 0.1, 3.0),
    unary!("log1p", exponential::LOG1P, -0.9, 3.0),
    unary!("expm1", exponential::EXPM1),
    unary!("sqrt", arithmetic::SQRT, 0.1, 3.0),
    unary!("square", arithmetic::SQUARE),
    unary!("abs", arithmetic::ABS),
    unary!("sign", arithmetic::SIGN),
    unary!("tanh", activation::TANH),
    unary!("sigmoid", activation::SIGMOID),
    unary!("softplus", activation::SOFTPLUS),
    binary!("less", select::LESS),
    binary!("greater", select::GREATER),
    binary!("equal", select::EQUAL),
    binary!("maximum", select::MAXIMUM),
    binary!("minimum", select::MINIMUM),
];

/// An elementwise operator of arguments that are broadcast against each other.
///
/// # Errors
/// If an argument is not real or does not broadcast.
pub(super) fn apply(
    lowering: &mut Lowering<'_>,
    args: &Arguments<'_>,
    op: &'static Elementwise,
    names: &[&str],
) -> Result<Bound, Reported> {
    let mut shape = Shape::scalar();
    for name in names {
        let value = args.tensor(name);
        if value.ty().element != Element::Real {
            return Err(args.misfit(name, "real numbers", lowering));
        }
        shape = common(&shape, &value.shape()).ok_or_else(|| {
            let first = args.tensor(names[0]);
            let problem = Mistake::Broadcast {
                left: format!("`{}` has shape {}", names[0], first.shape()),
                right: format!("`{name}` has shape {}", value.shape()),
            };
            lowering.report_at_value(args.span(name), problem, value)
        })?;
    }
    let operands: Vec<_> = names.iter().map(|name| lowering.broadcast_to(args.tensor(name), &shape)).collect();
    Ok(Bound::Tensor(lowering.builder.elementwise(op, &operands).value))
}
