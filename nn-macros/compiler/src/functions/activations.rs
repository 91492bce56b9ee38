//! Activations that take settings or act along an axis.

use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::graph::Element;
use crate::lower::{Bound, Lowering, Number};
use crate::model::Init;

/// An activation of elements with settings: `|x, args, lowering|` to its value.
macro_rules! activation {
    ($name:literal, [$($setting:expr),*], $docs:literal, [$($example:expr),*], $apply:expr) => {
        Function {
            name: $name,
            parameters: &[X $(, $setting)*],
            role: Role::Plain,
            docs: $docs,
            examples: &[$(Example::new("input x: [2, 7];", $example)),*],
            build: |lowering, args| elements(lowering, args, $apply),
        }
    };
}

const X: Parameter = Parameter::new("x", Kind::Tensor);
const LAST: Parameter = Parameter::or("dim", Kind::Axis, Default::Number(Number::Integer(-1)));
const ALPHA: Parameter = number("alpha", 1.0);

/// A setting that is a number.
pub(super) const fn number(name: &'static str, default: f64) -> Parameter {
    Parameter::or(name, Kind::Real, Default::Number(Number::Real(default)))
}

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
    activation!("relu6", [], "min(max(x, 0), 6), with derivative 0 at 0 and 6.", ["relu6(3.0 * x)"], |x, _, _| Ok(
        x.clamp(0.0, 6.0)
    )),
    activation!(
        "hardtanh",
        [number("min_val", -1.0), number("max_val", 1.0)],
        "x between `min_val` and `max_val`, with derivative 0 at both.",
        ["hardtanh(x) * x", "hardtanh(x, min_val = -0.3, max_val = 0.8) * x"],
        |x, args, lowering| {
            let low = setting(args, "min_val", lowering)?;
            match args.real("max_val") {
                Some(high) if high > low => Ok(x.clamp(low, high)),
                _ => Err(args.misfit("max_val", format!("more than `min_val`, {low}"), lowering)),
            }
        }
    ),
    activation!(
        "hardsigmoid",
        [],
        "min(max(x + 3, 0), 6)/6, with derivative 0 at −3 and 3.",
        ["hardsigmoid(3.0 * x) * x"],
        |x, _, _| Ok(x.clamp(-3.0, 3.0) / 6.0 + 0.5)
    ),
    activation!(
        "leaky_relu",
        [number("negative_slope", 0.01)],
        "x where x > 0, else `negative_slope`·x; at 0 the derivative is the slope.",
        ["leaky_relu(x) * x", "leaky_relu(x, negative_slope = 0.3) * x"],
        |x, args, lowering| Ok(x.leaky_relu(setting(args, "negative_slope", lowering)?))
    ),
    Function {
        name: "prelu",
        parameters: &[
            X,
            Parameter::or("num_parameters", Kind::Size, Default::Number(Number::Integer(1))),
            number("init", 0.25),
        ],
        role: Role::Layer,
        docs: "x where x > 0, else weight·x; at 0 the derivative is the slope. `weight` is one trained slope, or with \
               `num_parameters` one for each of the sample's channels, its first axis; they begin at `init`.",
        examples: &[
            Example::new("input x: [3, 5];", "prelu(x) * x"),
            Example::new("input x: [3, 5];", "prelu(x, num_parameters = 3) * x"),
            Example::new("input x: [];", "prelu(x, init = 0.5) * x"),
        ],
        build: prelu,
    },
    activation!(
        "elu",
        [ALPHA],
        "x where x > 0, else `alpha`·(eˣ − 1); at 0 the derivative is `alpha`.",
        ["elu(x)", "elu(x, alpha = 0.7)"],
        |x, args, lowering| Ok(x.elu(setting(args, "alpha", lowering)?))
    ),
    activation!(
        "selu",
        [],
        "1.0507·elu(x, alpha = 1.6733), which keeps mean 0 and variance 1 from layer to layer.",
        ["selu(x)"],
        |x, _, _| Ok(1.050_700_987_355_480_5 * x.elu(1.673_263_242_354_377_2))
    ),
    activation!(
        "celu",
        [ALPHA],
        "x where x > 0, else `alpha`·(e^(x/alpha) − 1), whose derivative is continuous.",
        ["celu(x)", "celu(x, alpha = 0.7)"],
        |x, args, lowering| Ok(x.celu(args.real_that("alpha", "any number but 0", |alpha| alpha != 0.0, lowering)?))
    ),
    activation!(
        "gelu",
        [Parameter::or("approximate", Kind::Word(&["none", "tanh"]), Default::Word("none"))],
        "x·Φ(x) with the normal distribution's Φ. `approximate = tanh` is x·(1 + tanh(√(2/π)·(x + 0.044715·x³)))/2, \
         computed as x·σ(2√(2/π)·(x + 0.044715·x³)), so that nothing cancels where x < 0.",
        ["gelu(x)", "gelu(x, approximate = tanh)"],
        |x, args, _| Ok(match args.word("approximate") {
            "tanh" => {
                let inner = x * (1.0 + 0.044715 * x.square());
                x * ((2.0 * std::f64::consts::FRAC_2_PI.sqrt()) * inner).sigmoid()
            }
            _ => x.gelu(),
        })
    ),
    activation!("silu", [], "x·σ(x).", ["silu(x)"], |x, _, _| Ok(x * x.sigmoid())),
    activation!("mish", [], "x·tanh(softplus(x)).", ["mish(x)"], |x, _, _| Ok(x * x.softplus().tanh())),
    activation!(
        "softplus",
        [number("beta", 1.0), number("threshold", 20.0)],
        "log(1 + e^(beta·x))/beta, a smooth max(0, x). Where beta·x is above `threshold` it is x, with derivative 1.",
        [
            "softplus(x)",
            "softplus(x, beta = 2.5)",
            "softplus(x, threshold = 0.5)",
            "softplus(x, beta = 0.5, threshold = 0.2)"
        ],
        softplus
    ),
    Function {
        name: "glu",
        parameters: &[X, LAST],
        role: Role::Plain,
        docs: "a·σ(b), for the first half a and the second half b of axis `dim`, the last one by default.",
        examples: &[Example::new("input x: [3, 4];", "glu(x)"), Example::new("input x: [6, 5];", "glu(x, dim = 0)")],
        build: |lowering, args| {
            let x = real(args, "x", lowering)?;
            let axis = match args.axis("dim", &x.shape(), lowering)? {
                Some(axis) if x.shape().dims[axis] % 2 == 0 => axis,
                _ => return Err(args.misfit("x", "an even number of elements along `dim`", lowering)),
            };
            let half = x.shape().dims[axis] / 2;
            Ok(Bound::Tensor((x.slice(axis, 0, half) * x.slice(axis, half, half).sigmoid()).value))
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
        examples: &[
            Example::new("input x: [3, 4];", "log_softmax(x)"),
            Example::new("input x: [3, 4];", "log_softmax(x, dim = 0)"),
        ],
        build: |lowering, args| along_last(lowering, args, Var::log_softmax),
    },
];

/// An argument that must be real.
pub(super) fn real<'e>(args: &Arguments<'e>, name: &str, lowering: &Lowering<'e>) -> Result<Var<'e>, Reported> {
    let value = args.tensor(name);
    match value.ty().element {
        Element::Real => Ok(value),
        Element::Class(_) => {
            Err(args.misfit(name, "real numbers: `one_hot` or `embedding` makes them of classes", lowering))
        }
    }
}

/// A setting that is a finite number.
pub(super) fn setting<'e>(args: &Arguments<'e>, name: &str, lowering: &Lowering<'e>) -> Result<f64, Reported> {
    args.real_that(name, "a finite number", f64::is_finite, lowering)
}

/// Applies what acts on each element.
fn elements<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    apply: fn(Var<'e>, &Arguments<'e>, &Lowering<'e>) -> Result<Var<'e>, Reported>,
) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    Ok(Bound::Tensor(apply(x, args, lowering)?.value))
}

fn prelu<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let shape = x.shape();
    let slopes = args.size("num_parameters").unwrap_or(1);
    let channels = shape.dims.first().copied().unwrap_or(1);
    if slopes != 1 && slopes != channels {
        return Err(args.misfit("num_parameters", format!("1, or {channels} for `x` of shape {shape}"), lowering));
    }
    let init = Init::Constant(setting(args, "init", lowering)?);
    let weight = lowering.parameter("weight", vec![slopes], init, args.span)?;
    let slope = match slopes {
        1 => weight.reshape([]).fill(shape),
        _ => weight.broadcast(shape, vec![0]),
    };
    Ok(Bound::Tensor(x.leaky_relu(slope).value))
}

fn softplus<'e>(x: Var<'e>, args: &Arguments<'e>, lowering: &Lowering<'e>) -> Result<Var<'e>, Reported> {
    let beta = args.real_that("beta", "a positive number", |beta| beta > 0.0, lowering)?;
    let threshold = args.real_that("threshold", "a number", |threshold| !threshold.is_nan(), lowering)?;
    let z = if beta == 1.0 { x } else { beta * x };
    Ok(match (beta, threshold) {
        (1.0, 20.0) => x.softplus(),
        _ => z.greater(threshold).select(x, (-z).log_sigmoid() / -beta),
    })
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
