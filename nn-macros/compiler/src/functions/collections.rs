//! Functions of several values of any shapes, or of all weights.

use super::signature::{Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::graph::Element;
use crate::lower::{Bound, Lowering};

const TENSORS: &[Parameter] = &[Parameter::new("tensors", Kind::Collection)];

/// A function of all elements of all arguments.
macro_rules! total {
    ($name:literal, $docs:literal, $of:expr, $whole:expr $(, $low:literal, $high:literal)?) => {
        Function {
            name: $name,
            parameters: TENSORS,
            role: Role::Plain,
            docs: $docs,
            examples: &[
                Example::new(
                    "param p: [2, 3] = uniform(0.1, 1.0); input x: [4];",
                    concat!($name, "(p, x)"),
                )$(.within($low, $high))?,
                Example::new(
                    "param p: [2, 3] = uniform(0.1, 1.0); param q: [] = constant(0.5); input x: [3];",
                    concat!($name, "(weights()) * matmul(p, x) * q"),
                ),
            ],
            build: |lowering, args| total(lowering, args, $of, $whole),
        }
    };
}

pub(super) const FUNCTIONS: &[Function] = &[
    total!(
        "sum_squares",
        "The sum of the squares of all elements of all arguments: `1e-4 * sum_squares(weights())` is weight decay.",
        |x| x.square(),
        |sum| sum
    ),
    total!(
        "sum_abs",
        "The sum of the absolute values of all elements of all arguments: `1e-4 * sum_abs(weights())` makes weights \
         sparse. At 0 its derivative is 0.",
        |x| x.abs(),
        |sum| sum,
        0.1,
        2.0
    ),
    total!(
        "total_norm",
        "√Σ x² of all elements of all arguments, as PyTorch's `get_total_norm`. At 0 its derivative is 0.",
        |x| x.square(),
        |sum| sum.root()
    ),
    Function {
        name: "weights",
        parameters: &[],
        role: Role::Plain,
        docs: "Every trained tensor of the network, those that later statements make included; neither `frozen` ones \
               nor states. It stands where `sum_squares`, `sum_abs` or `total_norm` take their values.",
        examples: &[Example::new(
            "param p: [2, 3] = normal(0.0, 1.0); input x: [3];",
            "sum_squares(weights()) * matmul(p, x)",
        )],
        build: |lowering, args| lowering.weights(args.span),
    },
];

/// `whole` of Σ `of(x)` over all elements of all arguments.
fn total<'e>(
    lowering: &Lowering<'e>,
    args: &Arguments<'e>,
    of: fn(Var<'e>) -> Var<'e>,
    whole: fn(Var<'e>) -> Var<'e>,
) -> Result<Bound, Reported> {
    let values = args.tensors("tensors");
    if values.is_empty() || values.iter().any(|x| x.ty().element != Element::Real) {
        return Err(args.misfit("tensors", "at least one value, all of real numbers", lowering));
    }
    let batch = values.iter().any(|x| x.shape().batch);
    let sums = values.iter().map(|&x| of(x).sum_all());
    let sums = sums.map(|sum| lowering.broadcast_to(sum, &sum.shape().with_batch(batch)));
    let total = sums.reduce(|a, b| a + b).map(whole);
    total.map(|total| Bound::Tensor(total.value)).ok_or(Reported)
}
