//! Convolutions and their derivatives: one form, taken apart.

use super::window::{Window, flat};
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// A derivative of the trilinear form Σ x\[c\]\[i\] · w\[o\]\[c\]\[k\] · y\[o\]\[p\] over all i = p·stride + k·dilation −
/// padding, and over the channels c and filters o of one group: the derivative by y is the convolution of x
/// with w, the one by x its transpose, the one by w the correlation of x with y.
///
/// The operands are the other two factors in the order x, w, y. A derivative of a derivative puts another
/// factor in the place of one, so that the family is closed. The weight has no batch: its derivative is summed
/// over the samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Convolution {
    /// The factor by which the form is differentiated.
    pub by: Factor,
    /// The number of groups.
    pub groups: usize,
    /// Channels and filters, of all groups.
    pub channels: [usize; 2],
    /// The window.
    pub window: Window,
}

/// A factor of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factor {
    /// The image `[channels, rows, columns]`.
    Input,
    /// The weight `[filters, channels / groups, rows, columns]`.
    Weight,
    /// The image `[filters, rows, columns]`.
    Output,
}

const FACTORS: [Factor; 3] = [Factor::Input, Factor::Weight, Factor::Output];

impl Convolution {
    /// The factors that are operands.
    fn operands(&self) -> [Factor; 2] {
        match self.by {
            Factor::Input => [Factor::Weight, Factor::Output],
            Factor::Weight => [Factor::Input, Factor::Output],
            Factor::Output => [Factor::Input, Factor::Weight],
        }
    }

    /// The axes of a factor.
    fn dims(&self, factor: Factor) -> Vec<usize> {
        let Window { input, output, kernel, .. } = self.window;
        let [channels, filters] = self.channels;
        match factor {
            Factor::Input => vec![channels, input[0], input[1]],
            Factor::Weight => vec![filters, channels / self.groups, kernel[0], kernel[1]],
            Factor::Output => vec![filters, output[0], output[1]],
        }
    }

    /// The number of terms of the form.
    fn terms(&self) -> usize {
        self.channels[0] / self.groups * self.channels[1] * self.window.met(0) * self.window.met(1)
    }

    /// Calls `f` with the places of the three factors in every term of a sample.
    fn each_term(&self, mut f: impl FnMut([usize; 3])) {
        let Window { input, output, kernel, .. } = self.window;
        let [channels, filters] = self.channels.map(|all| all / self.groups);
        for meeting in self.window.meetings() {
            for filter in 0..self.channels[1] {
                for channel in 0..channels {
                    let of_x = filter / filters * channels + channel;
                    f([
                        flat(of_x, input, input[0] * input[1], meeting.input),
                        flat(filter * channels + channel, kernel, self.window.area(), meeting.kernel),
                        flat(filter, output, self.window.outputs(), meeting.output),
                    ]);
                }
            }
        }
    }
}

impl Structured for Convolution {
    fn name(&self) -> &'static str {
        match self.by {
            Factor::Input => "convolution_input",
            Factor::Weight => "convolution_weight",
            Factor::Output => "convolution",
        }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let factors = self.operands();
        for (position, (ty, factor)) in operands.iter().zip(factors).enumerate() {
            let (dims, weight) = (self.dims(factor), factor == Factor::Weight);
            if ty.element != Element::Real || ty.shape.dims != dims || (weight && ty.shape.batch) {
                return Err(Misfit::new(position, ty, format!("real numbers of shape {dims:?}")));
            }
        }
        let batch = operands.iter().zip(factors).any(|(ty, factor)| factor != Factor::Weight && ty.shape.batch);
        if self.by == Factor::Weight && operands[0].shape.batch != operands[1].shape.batch {
            return Err(Misfit::new(1, operands[1], "a batch if the other operand has one"));
        }
        Ok(Type::real(Shape { batch: batch && self.by != Factor::Weight, dims: self.dims(self.by) }))
    }

    /// The same form by the operand, with the result's derivative for the result.
    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let by = self.operands()[operand];
        let factors: Vec<Var<'b>> = FACTORS
            .into_iter()
            .filter(|&factor| factor != by)
            .map(|factor| if factor == self.by { dy } else { args[1 - operand] })
            .collect();
        Some(dy.builder.structured(self.with(by), &factors))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut result = Tensor::filled(ty, dims, 0.0);
        let len = |factor: Factor| self.dims(factor).iter().product::<usize>();
        let [left, right] = self.operands();
        let samples = operands.iter().find(|operand| operand.batch).map_or(1, |operand| operand.dims[0]);
        for sample in 0..samples {
            // The weight has no batch.
            let start = |factor| if factor == Factor::Weight { 0 } else { sample * len(factor) };
            let (l, r, y) = (start(left), start(right), start(self.by));
            self.each_term(|at| {
                let place = |factor: Factor| at[factor as usize];
                result.data[y + place(self.by)] +=
                    operands[0].data[l + place(left)] * operands[1].data[r + place(right)];
            });
        }
        result
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        2 * self.terms()
    }

    fn call(&self, _: &Site<'_>) -> Call {
        let dims = |factor| self.dims(factor);
        match self.by {
            Factor::Output => Call::new("conv2d_linear")
                .rows(0, dims(Factor::Input))
                .one(1, dims(Factor::Weight))
                .sliding(&self.window)
                .out(dims(Factor::Output)),
            Factor::Input => Call::new("conv2d_d_input")
                .rows(1, dims(Factor::Output))
                .one(0, dims(Factor::Weight))
                .sliding(&self.window)
                .out(dims(Factor::Input)),
            Factor::Weight => Call::new("conv2d_d_weight")
                .rows(0, dims(Factor::Input))
                .rows(1, dims(Factor::Output))
                .sliding(&self.window)
                .out_one(dims(Factor::Weight)),
        }
    }
}

impl Convolution {
    /// The derivative of the same form by another factor.
    pub fn with(self, by: Factor) -> Convolution {
        Convolution { by, ..self }
    }

    /// The kernel of the convolution with a bias, the third operand.
    pub(crate) fn with_bias(&self, kernel: &'static str) -> Call {
        Call::new(kernel)
            .rows(0, self.dims(Factor::Input))
            .one(1, self.dims(Factor::Weight))
            .one(2, vec![self.channels[1]])
            .sliding(&self.window)
            .out(self.dims(Factor::Output))
    }

    /// The derivative of the form, given its operands in the order x, w, y.
    pub fn apply<'b>(self, left: Var<'b>, right: Var<'b>) -> Var<'b> {
        left.builder.structured(self, &[left, right])
    }
}
