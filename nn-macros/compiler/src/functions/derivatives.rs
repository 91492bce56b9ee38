//! Derivatives inside a description, and what alters them.

use super::activations::{real, setting};
use super::signature::{Default, Kind, Parameter};
use super::{Example, Function, Role};
use crate::differentiate::reverse;
use crate::error::Mistake;
use crate::graph::Element;
use crate::lower::{Bound, Number};

pub(super) const FUNCTIONS: &[Function] = &[GRAD, STOP_GRADIENT, CLIP_GRADIENT, REVERSE_GRADIENT];

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

/// The sign is constant but for a jump, so that central differences find what is altered here.
const STOP_GRADIENT: Function = Function {
    name: "stop_gradient",
    parameters: &[Parameter::new("x", Kind::Tensor)],
    role: Role::Plain,
    docs: "The value itself, of which every derivative is zero: PyTorch's `detach`.",
    examples: &[Example::new("input x: [2, 3];", "stop_gradient(sign(x)) * x")],
    build: |_, args| {
        let x = args.tensor("x");
        Ok(Bound::Tensor(match x.ty().element {
            Element::Real => x.stop_gradient().value,
            Element::Class(_) => x.value,
        }))
    },
};

const CLIP_GRADIENT: Function = Function {
    name: "clip_gradient",
    parameters: &[Parameter::new("x", Kind::Tensor), Parameter::new("limit", Kind::Real)],
    role: Role::Plain,
    docs: "The value itself, whose derivative is cut off at `limit` and −`limit`, element by element: what the loss, a \
           mean over the batch, brings backwards to this place goes on no larger. NaN goes on as NaN.",
    examples: &[
        Example::new("input x: [2, 3];", "clip_gradient(sign(x), 0.01) * x"),
        Example::new("input x: [2, 3];", "square(clip_gradient(tanh(x), limit = 100))"),
        Example::new("input x: [3]; param w: [3] = normal(0.0, 1.0);", "x * clip_gradient(w, 100.0)"),
    ],
    build: |lowering, args| {
        let x = real(args, "x", lowering)?;
        let limit = args.real_that("limit", "a positive number", |limit| limit > 0.0, lowering)?;
        Ok(Bound::Tensor(x.clip_gradient(limit).value))
    },
};

const REVERSE_GRADIENT: Function = Function {
    name: "reverse_gradient",
    parameters: &[
        Parameter::new("x", Kind::Tensor),
        Parameter::or("scale", Kind::Real, Default::Number(Number::Real(1.0))),
    ],
    role: Role::Plain,
    docs: "The value itself, whose derivative is multiplied by −`scale`: what comes before it learns to make worse what \
           comes after it makes better (Y. Ganin, V. Lempitsky: *Unsupervised domain adaptation by backpropagation*, 2015).",
    examples: &[
        Example::new("input x: [2, 3];", "reverse_gradient(sign(x)) * x"),
        Example::new("input x: [2, 3];", "square(reverse_gradient(tanh(x), scale = -1.0))"),
    ],
    build: |lowering, args| {
        let x = real(args, "x", lowering)?;
        let scale = setting(args, "scale", lowering)?;
        Ok(Bound::Tensor(x.reverse_gradient(scale).value))
    },
};
