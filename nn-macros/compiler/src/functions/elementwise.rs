//! Functions of elements, most of them one operator of the same name.

use super::activations::real;
use super::reductions::reduce;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::graph::Shape;
use crate::lower::{Bound, Lowering, common};
use crate::operators::Elementwise;
use crate::operators::{activation, arithmetic, exponential, power, select, trigonometric};

const X: Parameter = Parameter::new("x", Kind::Tensor);

/// A function of one value, elementwise.
macro_rules! unary {
    ($name:literal, $op:path $(, $low:literal, $high:literal)?) => {
        Function {
            name: $name,
            parameters: &[X],
            role: Role::Plain,
            docs: $op.docs,
            examples: &[Example::new("input x: [2, 7];", concat!($name, "(x)"))$(.within($low, $high))?],
            build: |lowering, args| apply(lowering, args, &$op, &["x"]),
        }
    };
}

/// A function that jumps: its own derivative is 0.
macro_rules! step {
    ($name:literal, $op:path) => {
        Function {
            examples: &[Example::new("input x: [2, 7];", concat!($name, "(x) * x")).within(1.1, 1.4)],
            ..unary!($name, $op)
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

/// The larger or smaller one of two values, or of the elements of one.
macro_rules! extremum {
    ($name:literal, $docs:literal, $pair:expr, $along:expr) => {
        Function {
            name: $name,
            parameters: &[
                X,
                Parameter::or("other", Kind::Tensor, Default::Absent),
                Parameter::or("dim", Kind::Axes, Default::Absent),
                Parameter::or("keepdim", Kind::Flag, Default::Flag(false)),
            ],
            role: Role::Plain,
            docs: $docs,
            examples: &[
                Example::new("input x: [2, 3]; input y: [3];", concat!($name, "(x, y) * x")),
                Example::new("input x: [2, 3];", concat!($name, "(x, 0.3) * x")),
                Example::new("input x: [2, 3];", concat!("square(", $name, "(x))")),
                Example::new("input x: [2, 3, 4];", concat!("square(", $name, "(x, dim = 1))")),
                Example::new("input x: [2, 3, 4];", concat!("square(", $name, "(x, dim = [0, 2]))")),
                Example::new("input x: [2, 3];", concat!($name, "(x, dim = -1, keepdim = true) * x")),
            ],
            build: |lowering, args| extremum(lowering, args, $pair, $along),
        }
    };
}

pub(super) const FUNCTIONS: &[Function] = &[
    unary!("exp", exponential::EXP),
    unary!("log", exponential::LOG, 0.1, 3.0),
    unary!("log1p", exponential::LOG1P, -0.9, 3.0),
    unary!("expm1", exponential::EXPM1),
    unary!("erf", exponential::ERF),
    unary!("sqrt", power::SQRT, 0.1, 3.0),
    unary!("rsqrt", power::RSQRT, 0.1, 3.0),
    unary!("square", power::SQUARE),
    unary!("abs", arithmetic::ABS),
    unary!("sign", arithmetic::SIGN),
    step!("floor", arithmetic::FLOOR),
    step!("round", arithmetic::ROUND),
    unary!("sin", trigonometric::SIN),
    unary!("cos", trigonometric::COS),
    unary!("tan", trigonometric::TAN, -1.2, 1.2),
    unary!("asin", trigonometric::ASIN, -0.9, 0.9),
    unary!("acos", trigonometric::ACOS, -0.9, 0.9),
    unary!("atan", trigonometric::ATAN),
    unary!("sinh", trigonometric::SINH),
    unary!("cosh", trigonometric::COSH),
    unary!("tanh", activation::TANH),
    unary!("sigmoid", activation::SIGMOID),
    unary!("log_sigmoid", activation::LOG_SIGMOID),
    unary!("softsign", activation::SOFTSIGN),
    unary!("hardswish", activation::HARD_SWISH),
    binary!("less", select::LESS),
    binary!("greater", select::GREATER),
    binary!("equal", select::EQUAL),
    binary!("less_equal", select::LESS_EQUAL),
    binary!("greater_equal", select::GREATER_EQUAL),
    binary!("not_equal", select::NOT_EQUAL),
    binary!("maximum", select::MAXIMUM),
    binary!("minimum", select::MINIMUM),
    extremum!(
        "max",
        "`max(a, b)` is the larger one of two values, element by element; `max(x)` the largest element of the sample, \
         `max(x, dim = 1)` along an axis. NaN wins. Equal ones share the derivative evenly, as PyTorch's `amax`.",
        |a, b| a.maximum(b),
        Var::max_along
    ),
    extremum!(
        "min",
        "`min(a, b)` is the smaller one of two values, element by element; `min(x)` the smallest element of the \
         sample, `min(x, dim = 1)` along an axis. NaN wins. Equal ones share the derivative evenly, as PyTorch's `amin`.",
        |a, b| a.minimum(b),
        Var::min_along
    ),
    Function {
        name: "pow",
        parameters: &[X, Parameter::new("exponent", Kind::Tensor)],
        role: Role::Plain,
        docs: power::POW.docs,
        examples: &[
            Example::new("input x: [2, 3]; input y: [2, 3];", "pow(x, y)").within(0.2, 2.0),
            Example::new("input x: [2, 3]; input y: [3];", "pow(x, y)").within(0.2, 2.0),
            Example::new("input x: [2, 3];", "pow(x, 0) * x + pow(x, 1) + pow(x, 2) + pow(x, 3) + pow(x, 5)"),
            Example::new("input x: [2, 3];", "pow(x, -1) + pow(x, 0.5) + pow(x, -1.7)").within(0.3, 2.0),
            Example::new("input x: [2, 3];", "pow(1.7, x)"),
        ],
        build: |lowering, args| match aligned(lowering, args, &["x", "exponent"])?[..] {
            [x, exponent] => Ok(Bound::Tensor(x.to_the(exponent).value)),
            _ => unreachable!("as many values as names"),
        },
    },
    Function {
        name: "clamp",
        parameters: &[
            X,
            Parameter::or("min", Kind::Tensor, Default::Absent),
            Parameter::or("max", Kind::Tensor, Default::Absent),
        ],
        role: Role::Plain,
        docs: "x between `min` and `max`, of which one may be left out; NaN for NaN. The derivative is 1 inside and 0 \
               at the bounds and outside. Bounds that are values get the derivative of where they hold; there ties \
               share it evenly, as in `maximum`.",
        examples: &[
            Example::new("input x: [2, 3];", "clamp(x, -0.7, 0.9) * x"),
            Example::new("input x: [2, 3];", "clamp(x, min = 0.1) * x"),
            Example::new("input x: [2, 3];", "clamp(x, max = 0.1) * x"),
            Example::new("input x: [2, 3]; input y: [3];", "clamp(x, y, 1.1) * x"),
        ],
        build: clamp,
    },
    Function {
        name: "where",
        parameters: &[
            Parameter::new("condition", Kind::Tensor),
            Parameter::new("a", Kind::Tensor),
            Parameter::new("b", Kind::Tensor),
        ],
        role: Role::Plain,
        docs: "a where the condition is not 0, else b, of shapes that broadcast. Nothing leaks from the side that is \
               not taken, neither into the value nor into the derivative: `where(greater(x, 0.0), sqrt(x), 0.0)` has \
               derivative 0 at 0.",
        examples: &[
            Example::new("input x: [2, 3]; input y: [3];", "where(less(x, y), x * x, y)"),
            Example::new("input x: [2, 3];", "where(greater(x, 0.0), sqrt(x), 0.0)"),
        ],
        build: |lowering, args| apply(lowering, args, &select::SELECT, &["condition", "a", "b"]),
    },
];

/// `max` and `min`: with a second value of the two, without it along axes.
fn extremum<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    pair: fn(Var<'e>, Var<'e>) -> Var<'e>,
    along: fn(Var<'e>, Vec<usize>) -> Var<'e>,
) -> Result<Bound, Reported> {
    if args.optional("other").is_none() {
        return reduce(lowering, args, |x, axes| if axes.is_empty() { x } else { along(x, axes) });
    }
    if !args.is_absent("dim") || args.flag("keepdim") {
        let name = if args.flag("keepdim") { "keepdim" } else { "dim" };
        return Err(args.misfit(name, "one value, or two and no axis", lowering));
    }
    match aligned(lowering, args, &["x", "other"])?[..] {
        [x, other] => Ok(Bound::Tensor(pair(x, other).value)),
        _ => unreachable!("as many values as names"),
    }
}

/// `clamp`: one operator where the bounds are numbers, `maximum` and `minimum` elsewhere.
fn clamp<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let given: Vec<&str> = ["min", "max"].into_iter().filter(|name| args.optional(name).is_some()).collect();
    if given.is_empty() {
        return Err(args.misfit("min", "a bound: `min`, `max` or both", lowering));
    }
    let names = [&["x"], given.as_slice()].concat();
    let values = aligned(lowering, args, &names)?;
    let x = values[0];
    let bound = |name| names.iter().position(|n| *n == name).map(|position| values[position]);
    let (low, high) = (bound("min"), bound("max"));
    let number = |bound: Option<Var<'e>>, open| bound.map_or(Some(open), |bound| bound.as_constant());
    let result = match (number(low, f64::NEG_INFINITY), number(high, f64::INFINITY)) {
        (Some(low), Some(high)) if low > high => {
            return Err(args.misfit("max", format!("at least `min`, {low}"), lowering));
        }
        (Some(low), Some(high)) => x.clamp(low, high),
        _ => {
            let x = low.map_or(x, |low| x.maximum(low));
            high.map_or(x, |high| x.minimum(high))
        }
    };
    Ok(Bound::Tensor(result.value))
}

/// An elementwise operator of arguments that are broadcast against each other.
///
/// # Errors
/// If an argument is not real or does not broadcast.
fn apply(
    lowering: &mut Lowering<'_>,
    args: &Arguments<'_>,
    op: &'static Elementwise,
    names: &[&str],
) -> Result<Bound, Reported> {
    let operands = aligned(lowering, args, names)?;
    Ok(Bound::Tensor(lowering.builder.elementwise(op, &operands).value))
}

/// Arguments broadcast against each other.
///
/// # Errors
/// If one is not real or does not broadcast.
pub(super) fn aligned<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    names: &[&str],
) -> Result<Vec<Var<'e>>, Reported> {
    let mut shape = Shape::scalar();
    for name in names {
        let value = real(args, name, lowering)?;
        shape = common(&shape, &value.shape()).ok_or_else(|| {
            let problem = Mistake::Broadcast {
                left: format!("`{}` has shape {}", names[0], args.tensor(names[0]).shape()),
                right: format!("`{name}` has shape {}", value.shape()),
            };
            lowering.report_at_value(args.span(name), problem, value)
        })?;
    }
    Ok(names.iter().map(|name| lowering.broadcast_to(args.tensor(name), &shape)).collect())
}
