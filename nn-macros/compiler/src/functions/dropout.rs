//! Noise that training adds.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering, Number};

pub(super) const FUNCTIONS: &[Function] = &[Function {
    name: "dropout",
    parameters: &[
        Parameter::new("x", Kind::Tensor),
        Parameter::or("p", Kind::Real, Default::Number(Number::Real(0.5))),
    ],
    role: Role::Plain,
    docs: "In training x ⊙ mask/(1 − p), where each element of the mask is 0 with probability `p`, else 1, so that the \
           mean stays what it is; in inference x (N. Srivastava et al.: *Dropout*, 2014). The mask follows from the \
           workspace's `seed` and `step`, from the place of the dropout in the description and from the element: not \
           from precision, machine or threads. `p` is at least 0 and below 1.",
    examples: &[
        Example::new("input x: [5];", "dropout(x)"),
        Example::new("input x: [3, 7];", "dropout(x, p = 0.1)"),
        Example::new("input x: [3];", "dropout(x, p = 0.0)"),
        Example::new("param p: [3, 2] = normal(0.0, 1.0); input x: [3];", "matmul(x, dropout(p, 0.25))"),
    ],
    build: |lowering, args| {
        let x = real(args, "x", lowering)?;
        let p = probability(args, "p", lowering)?;
        Ok(Bound::Tensor(dropout(lowering, x, p).value))
    },
}];

/// A setting that is a probability below 1.
pub(super) fn probability<'e>(args: &Arguments<'e>, name: &str, lowering: &Lowering<'e>) -> Result<f64, Reported> {
    match args.real(name) {
        Some(p) if (0.0..1.0).contains(&p) => Ok(p),
        _ => Err(args.misfit(name, "a probability: at least 0 and below 1", lowering)),
    }
}

/// x ⊙ mask/(1 − p) in training, x in inference.
pub(super) fn dropout<'e>(lowering: &mut Lowering<'e>, x: Var<'e>, p: f64) -> Var<'e> {
    if p == 0.0 {
        return x;
    }
    let mask = lowering.mask(p, x.shape());
    (x * mask).in_inference(x)
}
