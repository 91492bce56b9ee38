//! The mean of each window.

use super::window::{Window, flat, pairs};
use super::{Misfit, Structured};
use crate::builder::Var;
use crate::graph::{Element, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// The mean of each window, or its transpose: every element of dy spread evenly over its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AveragePool {
    /// The windows.
    pub windows: Windows,
    /// Whether this is the transpose, from outputs to inputs.
    pub transposed: bool,
}

/// Which elements a mean is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Windows {
    /// Those of a window of one size.
    Sliding {
        /// The window.
        window: Window,
        /// Whether padding counts as zeros: the divisor is then the window's size.
        count_padding: bool,
    },
    /// Elements ⌊p·input/output⌋ up to ⌈(p+1)·input/output⌉ on each axis.
    Adaptive {
        /// Rows and columns of the input.
        input: [usize; 2],
        /// Rows and columns of the output.
        output: [usize; 2],
    },
}

impl Windows {
    /// Rows and columns of the input, and of the output.
    pub fn sizes(&self) -> ([usize; 2], [usize; 2]) {
        match self {
            Windows::Sliding { window, .. } => (window.input, window.output),
            Windows::Adaptive { input, output } => (*input, *output),
        }
    }

    /// The elements of the input that output `p` is the mean of, on an axis, and how many are counted.
    fn range(&self, axis: usize, p: usize) -> (usize, usize, usize) {
        match self {
            Windows::Sliding { window, count_padding } => {
                let (padding, input) = (window.padding[axis], window.input[axis]);
                let first = p * window.stride[axis];
                // Beyond the padding there is nothing to count.
                let last = (first + window.kernel[axis]).min(input + 2 * padding);
                let (start, end) = (first.saturating_sub(padding), last.saturating_sub(padding).min(input));
                (start, end, if *count_padding { last - first } else { end - start })
            }
            Windows::Adaptive { input, output } => {
                let (start, end) = (p * input[axis] / output[axis], ((p + 1) * input[axis]).div_ceil(output[axis]));
                (start, end, end - start)
            }
        }
    }
}

impl Structured for AveragePool {
    fn name(&self) -> &'static str {
        if self.transposed { "average_pool_input" } else { "average_pool" }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let (input, output) = self.windows.sizes();
        let (from, to) = if self.transposed { (output, input) } else { (input, output) };
        let channels = Window::expect(0, operands[0], from)?;
        if operands[0].element != Element::Real {
            return Err(Misfit::new(0, operands[0], "real numbers"));
        }
        Ok(Type::real(operands[0].shape.with_dims([channels, to[0], to[1]])))
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.builder.structured(AveragePool { transposed: !self.transposed, ..*self }, &[dy]))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut result = Tensor::filled(ty, dims, 0.0);
        let (input, output) = self.windows.sizes();
        let (area, outputs) = (input[0] * input[1], output[0] * output[1]);
        for channel in 0..result.data.len() / if self.transposed { area } else { outputs } {
            for p in pairs(output) {
                let [rows, columns] = [0, 1].map(|axis| self.windows.range(axis, p[axis]));
                let count = (rows.2 * columns.2) as f64;
                let y = flat(channel, output, outputs, p);
                for row in rows.0..rows.1 {
                    for column in columns.0..columns.1 {
                        let x = flat(channel, input, area, [row, column]);
                        let (from, to) = if self.transposed { (y, x) } else { (x, y) };
                        result.data[to] += operands[0].data[from] / count;
                    }
                }
            }
        }
        result
    }

    fn flops(&self, operands: &[&Type], result: &Type) -> usize {
        operands[0].shape.len() + result.shape.len()
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let function = match (self.windows, self.transposed) {
            (Windows::Sliding { .. }, false) => "avg_pool2d",
            (Windows::Sliding { .. }, true) => "avg_pool2d_d_input",
            (Windows::Adaptive { .. }, false) => "adaptive_avg_pool2d",
            (Windows::Adaptive { .. }, true) => "adaptive_avg_pool2d_d_input",
        };
        let call = Call::new(function).rows(0, site.operands[0].shape.dims.clone());
        let call = match &self.windows {
            Windows::Sliding { window, count_padding } => call.sliding(window).flag(*count_padding),
            Windows::Adaptive { .. } => call,
        };
        call.out(site.result.shape.dims.clone())
    }
}

impl<'b> Var<'b> {
    /// The mean of each window.
    pub fn average_pool(self, windows: Windows) -> Var<'b> {
        self.builder.structured(AveragePool { windows, transposed: false }, &[self])
    }
}
