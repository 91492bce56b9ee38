//! Products of matrices and vectors.

use super::activations::real;
use super::signature::{Kind, Parameter};
use super::{Example, Function, Role};
use crate::graph::Shape;
use crate::lower::{Bound, common};
use crate::operators::contract::{Contract, Label};

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "matmul",
        parameters: &[Parameter::new("a", Kind::Tensor), Parameter::new("b", Kind::Tensor)],
        role: Role::Plain,
        docs: "The matrix product of the last two axes; earlier axes broadcast. Vectors count as a row on the left and \
               a column on the right, as in PyTorch.",
        examples: &[
            Example::new("input x: [2, 3]; input y: [3, 4];", "matmul(x, y)"),
            Example::new("input x: [2, 3]; param p: [3, 4] = normal(0.0, 1.0);", "matmul(x, p)"),
            Example::new("input x: [3, 4]; param p: [2, 3] = normal(0.0, 1.0);", "matmul(p, x)"),
            Example::new("input x: [5, 2, 3]; input y: [5, 3, 4];", "matmul(x, y)"),
            Example::new("input x: [3]; input y: [3, 4];", "matmul(x, y)"),
            Example::new("input x: [5, 2, 3]; param p: [5, 3, 4] = normal(0.0, 1.0);", "matmul(x, p)"),
        ],
        build: |lowering, args| {
            let (a, b) = (real(args, "a", lowering)?, real(args, "b", lowering)?);
            let (row, column) = (a.shape().rank() == 1, b.shape().rank() == 1);
            if a.shape().rank() == 0 {
                return Err(args.misfit("a", "at least one axis", lowering));
            }
            if b.shape().rank() == 0 {
                return Err(args.misfit("b", "at least one axis", lowering));
            }
            let a = if row { a.unsqueeze(0) } else { a };
            let b = if column { b.unsqueeze(1) } else { b };
            let (x, y) = (a.shape().dims, b.shape().dims);
            let inner = x[x.len() - 1];
            if inner != y[y.len() - 2] {
                return Err(args.misfit("b", format!("{inner} rows, as many as the columns of `a`"), lowering));
            }
            let (outer_a, outer_b) = (Shape::fixed(&x[..x.len() - 2]), Shape::fixed(&y[..y.len() - 2]));
            let Some(outer) = common(&outer_a, &outer_b) else {
                return Err(args.misfit(
                    "b",
                    format!("axes before the matrix that broadcast with {outer_a}"),
                    lowering,
                ));
            };
            // Axes before the matrix that only one operand has are rows or columns of the other.
            let spread = |v: crate::builder::Var<'_>, has: &Shape| -> Shape {
                let dims = if has.rank() == 0 { vec![] } else { outer.dims.clone() };
                v.shape_with([dims, v.shape().dims[has.rank()..].to_vec()].concat())
            };
            let (a, b) =
                (lowering.broadcast_to(a, &spread(a, &outer_a)), lowering.broadcast_to(b, &spread(b, &outer_b)));
            let joint: Vec<Label> = (0..outer.rank() as Label).collect();
            let (m, n, k) = (100, 101, 102);
            let of = |has: &Shape, rest: [Label; 2]| {
                if has.rank() == 0 { rest.to_vec() } else { [&joint[..], &rest].concat() }
            };
            let batch = a.shape().batch || b.shape().batch;
            let product = Contract {
                left: of(&outer_a, [m, k]),
                right: of(&outer_b, [k, n]),
                out: [&joint[..], &[m, n]].concat(),
                batch,
            };
            let mut dims = [outer.dims.clone(), vec![x[x.len() - 2], y[y.len() - 1]]].concat();
            lowering.checked_shape(Shape::fixed(dims.clone()), args.span)?;
            let result = product.apply(a, b);
            if column {
                dims.pop();
            }
            if row {
                dims.remove(outer.rank());
            }
            Ok(Bound::Tensor(result.reshape(dims).value))
        },
    },
    Function {
        name: "dot",
        parameters: &[Parameter::new("a", Kind::Tensor), Parameter::new("b", Kind::Tensor)],
        role: Role::Plain,
        docs: "Σ aᵢ bᵢ of two vectors.",
        examples: &[
            Example::new("input x: [5]; input y: [5];", "dot(x, y)"),
            Example::new("input x: [5]; param p: [5] = normal(0.0, 1.0);", "dot(p, x)"),
        ],
        build: |lowering, args| {
            let (a, b) = (real(args, "a", lowering)?, real(args, "b", lowering)?);
            if a.shape().rank() != 1 {
                return Err(args.misfit("a", "a vector", lowering));
            }
            if b.shape().dims != a.shape().dims {
                return Err(args.misfit("b", format!("a vector of shape {}", a.shape()), lowering));
            }
            let batch = a.shape().batch || b.shape().batch;
            let product = Contract { left: vec![0], right: vec![0], out: vec![], batch };
            Ok(Bound::Tensor(product.apply(a, b).value))
        },
    },
    Function {
        name: "outer",
        parameters: &[Parameter::new("a", Kind::Tensor), Parameter::new("b", Kind::Tensor)],
        role: Role::Plain,
        docs: "aᵢ bⱼ of two vectors: a matrix of shape `[len a, len b]`.",
        examples: &[
            Example::new("input x: [3]; input y: [5];", "outer(x, y)"),
            Example::new("input x: [3]; param p: [5] = normal(0.0, 1.0);", "outer(p, x)"),
        ],
        build: |lowering, args| {
            let (a, b) = (real(args, "a", lowering)?, real(args, "b", lowering)?);
            for (name, value) in [("a", a), ("b", b)] {
                if value.shape().rank() != 1 {
                    return Err(args.misfit(name, "a vector", lowering));
                }
            }
            let batch = a.shape().batch || b.shape().batch;
            lowering.checked_shape(Shape::fixed([a.shape().dims, b.shape().dims].concat()), args.span)?;
            let product = Contract { left: vec![0], right: vec![1], out: vec![0, 1], batch };
            Ok(Bound::Tensor(product.apply(a, b).value))
        },
    },
];
