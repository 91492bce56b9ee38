//! Rows of mean 0 and variance 1, along the last axis.

use super::softmax::last_axis;
use super::{Interval, Misfit, Structured};
use crate::builder::Var;
use crate::graph::Type;
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};

/// (x − mean)·r along the last axis, with r = 1/√(variance + eps) of the biased variance; or x·r with
/// r = 1/√(mean x² + eps).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Normalize {
    /// Whether the mean is subtracted.
    pub centered: bool,
    /// What is added under the root, by its bits.
    eps: u64,
}

/// What a derivative dy by the rows y of [`Normalize`] contributes to those by x: r·(dy − mean dy − y·mean(dy ⊙ y)),
/// without mean dy where nothing was centered. The operands are dy and x; it is linear in dy, and its own transpose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NormalizePullback(Normalize);

/// The kernels of rows with a weight.
pub struct Weighted {
    /// With a weight, and where there is one with a bias.
    pub scale: [&'static str; 2],
    /// The derivative by the weight.
    pub d_weight: &'static str,
    /// The derivative by the rows, and in place.
    pub d_input: [&'static str; 2],
}

impl Normalize {
    /// What is added under the root.
    pub fn eps(&self) -> f64 {
        f64::from_bits(self.eps)
    }

    /// The kernels with a weight. There is none with a bias where nothing is centered.
    pub fn kernels(&self) -> Weighted {
        match self.centered {
            true => Weighted {
                scale: ["layer_norm_scale", "layer_norm_affine"],
                d_weight: "layer_norm_d_weight",
                d_input: ["layer_norm_scale_d_input", "layer_norm_scale_d_input_mut"],
            },
            false => Weighted {
                scale: ["rms_norm_scale", ""],
                d_weight: "rms_norm_d_weight",
                d_input: ["rms_norm_scale_d_input", "rms_norm_scale_d_input_mut"],
            },
        }
    }

    /// (mean or 0, r) of a row.
    fn moments(&self, row: &[f64]) -> (f64, f64) {
        let count = row.len() as f64;
        let mean = if self.centered { row.iter().sum::<f64>() / count } else { 0.0 };
        let variance = row.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / count;
        (mean, 1.0 / (variance + self.eps()).sqrt())
    }

    /// r of each row.
    fn scale<'b>(&self, x: Var<'b>) -> Var<'b> {
        let last = x.shape().rank() - 1;
        let centered = if self.centered { x - row_mean(x) } else { x };
        1.0 / (centered.square().mean(vec![last]) + self.eps()).sqrt()
    }
}

/// The mean of each row, in each of its elements.
fn row_mean(x: Var<'_>) -> Var<'_> {
    let last = x.shape().rank() - 1;
    x.mean(vec![last]).repeat_along(&[last], x.shape())
}

impl Structured for Normalize {
    fn name(&self) -> &'static str {
        "normalize"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        last_axis(operands[0]).map(|_| operands[0].clone())
    }

    fn range(&self, _: &[Interval], types: &[&Type]) -> Interval {
        let bound = types[0].shape.dims.last().map_or(f64::INFINITY, |&len| (len as f64).sqrt());
        Interval::new(-bound, bound)
    }

    fn adjoint<'b>(&self, _: usize, args: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.builder.structured(NormalizePullback(self.clone()), &[dy, args[0]]))
    }

    fn evaluate(&self, operands: &[&Tensor], _: &Type, dims: &[usize]) -> Tensor {
        let mut y = operands[0].clone();
        for row in y.data.chunks_mut(dims[dims.len() - 1]) {
            let (mean, r) = self.moments(row);
            row.iter_mut().for_each(|x| *x = (*x - mean) * r);
        }
        y
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        if self.centered { 6 * operands[0].shape.len() } else { 3 * operands[0].shape.len() }
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = vec![*site.result.shape.dims.last().expect("a last axis")];
        let (function, in_place) =
            if self.centered { ("layer_norm", "layer_norm_mut") } else { ("rms_norm", "rms_norm_mut") };
        Call::new(function).rows(0, row.clone()).real(self.eps()).out(row).in_place(0, in_place)
    }
}

impl NormalizePullback {
    /// The rows that it leads back through.
    pub fn norm(&self) -> &Normalize {
        &self.0
    }
}

impl Structured for NormalizePullback {
    fn name(&self) -> &'static str {
        "normalize_pullback"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        match operands[0] == operands[1] {
            true => last_axis(operands[0]).map(|_| operands[0].clone()),
            false => Err(Misfit::new(1, operands[1], operands[0].to_string())),
        }
    }

    /// By dy it is its own transpose. By x: what goes through y, which goes backwards as anything else does, and
    /// through r, of which ∂r/∂x = −r²·y/n.
    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], _: Var<'b>, g: Var<'b>) -> Option<Var<'b>> {
        let [dy, x] = args[..] else { unreachable!("two operands") };
        let back = |dy: Var<'b>| g.builder.structured(self.clone(), &[dy, x]);
        if operand == 0 {
            return Some(back(g));
        }
        let y = g.builder.structured(self.0.clone(), &[x]);
        let last = x.shape().rank() - 1;
        let row = |of: Var<'b>| of.repeat_along(&[last], x.shape());
        let scale = self.0.scale(x);
        let (along, across) = (row_mean(dy * y), row_mean(g * y));
        let by_y = -(row(scale) * (g * along + dy * across));
        let inner = if self.0.centered { dy - row_mean(dy) } else { dy };
        let by_scale = (g * (inner - y * along)).mean(vec![last]);
        Some(back(by_y) - row(by_scale * scale.square()) * y)
    }

    fn evaluate(&self, operands: &[&Tensor], _: &Type, dims: &[usize]) -> Tensor {
        let (mut result, len) = (operands[0].clone(), dims[dims.len() - 1]);
        for (dy, x) in result.data.chunks_mut(len).zip(operands[1].data.chunks(len)) {
            let (mean, r) = self.0.moments(x);
            let along = dy.iter().zip(x).map(|(dy, x)| dy * (x - mean) * r).sum::<f64>() / len as f64;
            let shift = if self.0.centered { dy.iter().sum::<f64>() / len as f64 } else { 0.0 };
            dy.iter_mut().zip(x).for_each(|(dy, x)| *dy = r * (*dy - shift - (x - mean) * r * along));
        }
        result
    }

    fn flops(&self, operands: &[&Type], _: &Type) -> usize {
        if self.0.centered { 13 * operands[0].shape.len() } else { 8 * operands[0].shape.len() }
    }

    fn call(&self, site: &Site<'_>) -> Call {
        let row = vec![*site.result.shape.dims.last().expect("a last axis")];
        let (function, in_place) = if self.0.centered {
            ("layer_norm_d_input", "layer_norm_d_input_mut")
        } else {
            ("rms_norm_d_input", "rms_norm_d_input_mut")
        };
        Call::new(function).rows(0, row.clone()).rows(1, row.clone()).real(self.0.eps()).out(row).in_place(0, in_place)
    }
}

impl<'b> Var<'b> {
    /// Rows along the last axis with mean square 1, and with mean 0 if `centered`.
    pub fn normalize(self, centered: bool, eps: f64) -> Var<'b> {
        self.builder.structured(Normalize { centered, eps: eps.to_bits() }, &[self])
    }
}
