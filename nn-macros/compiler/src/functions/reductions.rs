//! Functions that reduce axes to one number each.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering, Number};

const X: Parameter = Parameter::new("x", Kind::Tensor);
/// One axis or several; all of the sample's by default.
const DIM: Parameter = Parameter::or("dim", Kind::Axes, Default::Absent);
const KEEPDIM: Parameter = Parameter::or("keepdim", Kind::Flag, Default::Flag(false));
const PARAMETERS: &[Parameter] = &[X, DIM, KEEPDIM];
const SPREAD: &[Parameter] =
    &[X, DIM, Parameter::or("correction", Kind::Real, Default::Number(Number::Integer(1))), KEEPDIM];

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
                Example::new("input x: [2, 3, 4];", concat!($name, "(x, dim = [0, -1])")),
            ],
            build: |lowering, args| reduce(lowering, args, $apply),
        }
    };
}

pub(super) const FUNCTIONS: &[Function] = &[
    reduction!("sum", "The sum of the sample's elements, or along `dim`.", |x, axes| x.sum(axes, false)),
    reduction!("mean", "The mean of the sample's elements, or along `dim`.", |x, axes| x.mean(axes)),
    reduction!(
        "prod",
        "The product of the sample's elements, or along `dim`. Its derivative is right where elements are 0.",
        |x, axes| x.prod(axes)
    ),
    reduction!(
        "logsumexp",
        "log Σ eˣ of the sample's elements, or along `dim`, computed from x − max x, so that nothing overflows.",
        |x, axes| if axes.is_empty() { x } else { x.as_rows(&axes).logsumexp() }
    ),
    Function {
        name: "variance",
        parameters: SPREAD,
        role: Role::Plain,
        docs: "Σ (x − mean)² / (n − correction) of the sample's elements, or along `dim`: PyTorch's `var`. \
               `correction = 0` gives the biased variance, by n.",
        examples: &[
            Example::new("input x: [2, 3];", "variance(x)"),
            Example::new("input x: [2, 3];", "variance(x, dim = 1, correction = 0)"),
            Example::new("input x: [2, 3, 4];", "variance(x, dim = [0, 2], keepdim = true) * x"),
        ],
        build: |lowering, args| {
            let divisor = divisor(lowering, args)?;
            reduce(lowering, args, |x, axes| x.variance(axes, divisor))
        },
    },
    Function {
        name: "std",
        parameters: SPREAD,
        role: Role::Plain,
        docs: "The square root of `variance`. Where that is 0, so is the derivative.",
        examples: &[
            Example::new("input x: [2, 3];", "std(x)"),
            Example::new("input x: [3, 4];", "std(x, dim = 0, correction = 0)"),
            Example::new("input x: [2, 3];", "std(x, dim = -1, keepdim = true) * x"),
        ],
        build: |lowering, args| {
            let divisor = divisor(lowering, args)?;
            reduce(lowering, args, |x, axes| x.variance(axes, divisor).root())
        },
    },
    Function {
        name: "norm",
        parameters: &[X, Parameter::or("p", Kind::RealOr(&["inf"]), Default::Number(Number::Integer(2))), DIM, KEEPDIM],
        role: Role::Plain,
        docs: "The length (Σ |x|ᵖ)^(1/p) of the sample's elements, or along `dim`: √Σ x² for `p = 2`, Σ |x| for `p = 1`, the \
               number of elements that are not 0 for `p = 0`, max |x| for `p = inf`. Where the length is 0 the derivative \
               is 0, and so it is by an element that is 0.",
        examples: &[
            Example::new("input x: [2, 3];", "norm(x)"),
            Example::new("input x: [2, 3];", "norm(x, p = 1, dim = 0)").within(0.1, 2.0),
            Example::new("input x: [2, 3];", "norm(x, dim = -1, keepdim = true) * x"),
            Example::new("input x: [2, 3, 4];", "norm(x, dim = [0, 2])"),
            Example::new("input x: [2, 3];", "norm(x, p = 3.5, dim = 1)"),
            Example::new("input x: [3];", "norm(x, p = 0.5)").within(0.1, 2.0),
            Example::new("input x: [2, 3];", "norm(x, p = inf, dim = 1)"),
            Example::new("input x: [2, 3];", "norm(x, p = 0) * x").within(0.1, 2.0),
        ],
        build: |lowering, args| {
            let p = match args.word("p") {
                "inf" => f64::INFINITY,
                _ => args.real_that("p", "a number that is not negative, or `inf`", |p| p >= 0.0, lowering)?,
            };
            reduce(lowering, args, |x, axes| x.length(p, axes))
        },
    },
    Function {
        name: "argmax",
        parameters: &[X, Parameter::or("dim", Kind::Axis, Default::Absent), KEEPDIM],
        role: Role::Plain,
        docs: "The index of the first largest element of the sample, counted through all of it, or along `dim`; of \
               the first NaN if there is one. The indices are real numbers, so that an `output` can return them and \
               `equal` compare them. It has no derivative.",
        examples: &[
            Example::new("input x: [2, 3];", "argmax(x) + sum(x)"),
            Example::new("input x: [3, 4];", "argmax(x, dim = 0) + sum(x)"),
            Example::new("input x: [3, 4];", "argmax(x, dim = -1, keepdim = true) * x"),
        ],
        build: |lowering, args| {
            reduce(lowering, args, |x, axes| if axes.is_empty() { x.reshape([1]) } else { x.as_rows(&axes) }.argmax())
        },
    },
    Function {
        name: "cumsum",
        parameters: &[X, Parameter::new("dim", Kind::Axis)],
        role: Role::Plain,
        docs: "The sums of the elements along `dim` up to each: yⱼ = Σ xᵢ over i ≤ j.",
        examples: &[
            Example::new("input x: [7];", "cumsum(x, 0)"),
            Example::new("input x: [2, 5, 3];", "cumsum(x, dim = 1) * x"),
        ],
        build: |lowering, args| {
            let x = real(args, "x", lowering)?;
            let axis = args.axis("dim", &x.shape(), lowering)?.unwrap_or_default();
            Ok(Bound::Tensor(x.cumsum(axis, false).value))
        },
    },
    Function {
        name: "batch_mean",
        parameters: &[X],
        role: Role::Plain,
        docs: "The mean over the samples of the batch, element by element: one value for all of them.",
        examples: &[
            Example::new("input x: [2, 3];", "batch_mean(x) * x"),
            Example::new("input x: [3];", "square(x - batch_mean(x))"),
        ],
        build: |lowering, args| Ok(Bound::Tensor(real(args, "x", lowering)?.mean_samples().value)),
    },
];

/// n − correction: what a sum of squares is divided by.
fn divisor<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>) -> Result<f64, Reported> {
    let shape = real(args, "x", lowering)?.shape();
    let count: usize = args.axes("dim", &shape, lowering)?.iter().map(|&axis| shape.dims[axis]).product();
    let correction = args.real("correction").unwrap_or(1.0);
    if correction.is_nan() || correction < 0.0 || count as f64 <= correction {
        let expected = format!("less than the number of elements, {count}, and not negative");
        return Err(args.misfit("correction", expected, lowering));
    }
    Ok(count as f64 - correction)
}

/// Applies what reduces axes along `dim`.
///
/// # Errors
/// If `x` is not real or has no such axis.
pub(super) fn reduce<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    apply: impl Fn(Var<'e>, Vec<usize>) -> Var<'e>,
) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let axes = args.axes("dim", &x.shape(), lowering)?;
    let mut dims = x.shape().dims;
    axes.iter().for_each(|&axis| dims[axis] = 1);
    let result = apply(x, axes);
    let result = if args.flag("keepdim") { result.reshape(dims) } else { result };
    Ok(Bound::Tensor(result.value))
}
