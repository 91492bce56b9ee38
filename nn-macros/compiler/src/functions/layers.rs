//! Layers: functions that make parameters.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Example, Function, Role};
use crate::lower::Bound;
use crate::model::Init;

pub(super) const FUNCTIONS: &[Function] = &[Function {
    name: "dense",
    parameters: &[
        Parameter::new("x", Kind::Tensor),
        Parameter::new("units", Kind::Size),
        Parameter::or("bias", Kind::Flag, Default::Flag(true)),
    ],
    role: Role::Layer,
    docs: "x·weight + bias on the last axis: `[…, in]` to `[…, units]`. `weight` is `[in, units]`; both begin evenly \
           between ±1/√in, as PyTorch's `Linear`.",
    examples: &[
        Example::new("input x: [3];", "dense(x, 4)"),
        Example::new("input x: [5, 3];", "dense(x, 4, bias = false)"),
        Example::new("input x: [3];", "tanh(dense(x, 17))"),
    ],
    build: |lowering, args| {
        let x = real(args, "x", lowering)?;
        let Some(&inputs) = x.shape().dims.last() else {
            return Err(args.misfit("x", "at least one axis: `reshape(x, [1])` makes one of a scalar", lowering));
        };
        let units = args.size("units").unwrap_or(1);
        let bound = 1.0 / (inputs as f64).sqrt();
        let init = Init::Uniform(-bound, bound);
        let weight = lowering.parameter("weight", vec![inputs, units], init.clone(), args.span)?;
        let mut shape = x.shape();
        shape.dims.pop();
        shape.dims.push(units);
        lowering.checked_shape(shape, args.span)?;
        let product = x.linear(weight);
        if !args.flag("bias") {
            return Ok(Bound::Tensor(product.value));
        }
        let bias = lowering.parameter("bias", vec![units], init, args.span)?;
        Ok(Bound::Tensor((product + lowering.broadcast_to(bias, &product.shape())).value))
    },
}];
