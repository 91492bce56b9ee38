//! Derivatives inside a description.

use super::activations::real;
use super::signature::{Kind, Parameter};
use super::{Example, Function, Role};
use crate::differentiate::reverse;
use crate::error::Mistake;
use crate::graph::Element;
use crate::lower::Bound;

pub(super) const FUNCTIONS: &[Function] = &[GRAD, STOP_GRADIENT];

const GRAD: Function = Function {
    name: "grad",
    parameters: &[Parameter::new("u", Kind::Tensor), Parameter::new("x", Kind::Tensor)],
    role: Role::Plain,
    docs: "∂(sum of u)/∂x, of x's shape: for each sample the derivative of the sum of its own u. May be nested, and may stand in \
           outputs and losses: `grad(grad(u, x), x)` is u_xx for a scalar x.",
    examples: &[
        Example::new("input x: [3];", "grad(tanh(x) * x, x)"),
        Example::new("input x: [2]; input y: [2];", "grad(grad(exp(x) * square(y), x), y)"),
        Example::new("input x: [3];", "grad(dense(tanh(dense(x, 4)), 1), x)"),
    ],
    build: |lowering, args| {
        let (u, x) = (real(args, "u", lowering)?, real(args, "x", lowering)?);
        let seed = u.constant_like(1.0);
        let derivative = reverse(lowering.builder, u, seed, &[x.value]).into_iter().next().flatten();
        match derivative {
            Some(derivative) => Ok(Bound::Tensor(derivative.value)),
            None => {
                let problem = Mistake::NoPath { from: lowering.describe(u), to: lowering.describe(x) };
                Err(lowering.report_at_value(args.span("x"), problem, x))
            }
        }
    },
};

const STOP_GRADIENT: Function = Function {
    name: "stop_gradient",
    parameters: &[Parameter::new("x", Kind::Tensor)],
    role: Role::Plain,
    docs: "The value itself, of which every derivative is zero: PyTorch's `detach`.",
    // The sign is constant but for a jump, so that central differences find this derivative.
    examples: &[Example::new("input x: [2, 3];", "stop_gradient(sign(x)) * x")],
    build: |_, args| {
        let x = args.tensor("x");
        Ok(Bound::Tensor(match x.ty().element {
            Element::Real => x.stop_gradient().value,
            Element::Class(_) => x.value,
        }))
    },
};
