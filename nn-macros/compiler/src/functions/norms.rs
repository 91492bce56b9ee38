//! Normalisation: values with mean 0 and variance 1 along some axes.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering, Number};
use crate::model::{Dtype, Init};
use crate::syntax::tree;

const X: Parameter = Parameter::new("x", Kind::Tensor);
const EPS: Parameter = Parameter::or("eps", Kind::Real, Default::Number(Number::Real(1e-5)));
const AFFINE: Parameter = Parameter::or("affine", Kind::Flag, Default::Flag(true));

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "layer_norm",
        parameters: &[
            X,
            Parameter::or("shape", Kind::Shape, Default::Absent),
            EPS,
            AFFINE,
            Parameter::or("bias", Kind::Flag, Default::Flag(true)),
        ],
        role: Role::Layer,
        docs: "(x − mean)/√(variance + eps)·weight + bias along the last axis, or along all axes of `shape`, which are \
               the last ones; the variance is the biased one (J. Ba, J. Kiros, G. Hinton: *Layer normalization*, \
               2016). `weight` begins as ones and `bias` as zeros, in the shape of those axes; `affine = false` has \
               neither, `bias = false` no bias. A row of equal numbers gives `bias`.",
        examples: &[
            Example::new("input x: [5];", "layer_norm(x)"),
            Example::new("input x: [2, 3, 5];", "layer_norm(x, shape = [3, 5], eps = 0.1)"),
            Example::new("input x: [2, 3];", "layer_norm(x, affine = false)"),
            Example::new("input x: [2, 3];", "layer_norm(x, bias = false)"),
        ],
        build: |lowering, args| {
            let (x, eps) = (real(args, "x", lowering)?, eps(lowering, args)?);
            let axes = trailing(lowering, args, x)?;
            affine(lowering, args, normalized(x, &axes, true, eps), &axes, args.flag("bias"))
        },
    },
    Function {
        name: "rms_norm",
        parameters: &[
            X,
            Parameter::or("shape", Kind::Shape, Default::Absent),
            Parameter::or("eps", Kind::Real, Default::Absent),
            AFFINE,
        ],
        role: Role::Layer,
        docs: "x/√(mean x² + eps)·weight along the last axis, or along all axes of `shape`, which are the last ones \
               (B. Zhang, R. Sennrich: *Root mean square layer normalization*, 2019). `eps` is the spacing of the \
               numbers at 1 by default, 2⁻²³ in `f32` and 2⁻⁵² in `f64`, as in PyTorch. `affine = false` has no \
               `weight`, which begins as ones.",
        examples: &[
            Example::new("input x: [5];", "rms_norm(x)"),
            Example::new("input x: [2, 3];", "rms_norm(x, eps = 0.01, affine = false)"),
            Example::new("input x: [4, 2, 3];", "rms_norm(x, shape = [2, 3])"),
        ],
        build: |lowering, args| {
            let x = real(args, "x", lowering)?;
            let spacing = match lowering.dtype {
                Dtype::F32 => f64::from(f32::EPSILON),
                Dtype::F64 => f64::EPSILON,
            };
            let eps = if args.real("eps").is_some() { eps(lowering, args)? } else { spacing };
            let axes = trailing(lowering, args, x)?;
            affine(lowering, args, normalized(x, &axes, false, eps), &axes, false)
        },
    },
    Function {
        name: "group_norm",
        parameters: &[X, Parameter::new("groups", Kind::Size), EPS, AFFINE],
        role: Role::Layer,
        docs: "(x − mean)/√(variance + eps)·weight + bias of `[channels, …]`, with mean and biased variance of each of \
               `groups` groups of neighbouring channels (Y. Wu, K. He: *Group normalization*, 2018). `weight` and \
               `bias` are `[channels]`, begin as ones and zeros, and are left out by `affine = false`.",
        examples: &[
            Example::new("input x: [6, 2, 3];", "group_norm(x, 3)"),
            Example::new("input x: [6];", "group_norm(x, groups = 2, eps = 0.01, affine = false)"),
        ],
        build: |lowering, args| {
            let (x, eps) = (real(args, "x", lowering)?, eps(lowering, args)?);
            let groups = args.size("groups").unwrap_or(1);
            let Some(&channels) = x.shape().dims.first() else {
                return Err(args.misfit("x", "channels on a first axis", lowering));
            };
            if channels % groups != 0 {
                return Err(args.misfit("groups", format!("a divisor of the {channels} channels"), lowering));
            }
            affine(lowering, args, grouped(x, groups, eps), &[0], true)
        },
    },
    Function {
        name: "instance_norm",
        parameters: &[X, EPS, Parameter::or("affine", Kind::Flag, Default::Flag(false))],
        role: Role::Layer,
        docs: "(x − mean)/√(variance + eps) of `[channels, …]`, with mean and biased variance of each channel of each \
               sample over its positions (D. Ulyanov, A. Vedaldi, V. Lempitsky: *Instance normalization*, 2016). \
               `affine = true` multiplies by a `weight` and adds a `bias` of `[channels]`, at first ones and zeros.",
        examples: &[
            Example::new("input x: [2, 5];", "instance_norm(x)"),
            Example::new("input x: [3, 2, 4];", "instance_norm(x, eps = 0.1, affine = true)"),
        ],
        build: |lowering, args| {
            let (x, eps) = (real(args, "x", lowering)?, eps(lowering, args)?);
            let dims = x.shape().dims;
            if dims.len() < 2 || dims[1..].iter().product::<usize>() < 2 {
                return Err(args.misfit("x", "[channels, …] with more than one position in each channel", lowering));
            }
            affine(lowering, args, grouped(x, dims[0], eps), &[0], true)
        },
    },
    Function {
        name: "batch_norm",
        parameters: &[
            X,
            EPS,
            Parameter::or("momentum", Kind::Real, Default::Number(Number::Real(0.1))),
            AFFINE,
            Parameter::or("track", Kind::Flag, Default::Flag(true)),
        ],
        role: Role::Layer,
        docs: "(x − mean)/√(variance + eps)·weight + bias of `[channels, …]`, with mean and biased variance of each \
               channel over the samples of the batch and its positions (S. Ioffe, C. Szegedy: *Batch normalization*, \
               2015). Every step of training also moves the states `running_mean` and `running_var` by `momentum` \
               towards mean and unbiased variance; inference normalises with those. `track = false` has no states and \
               always uses the batch. `weight` and `bias` are `[channels]`, begin as ones and zeros, and are left out \
               by `affine = false`. One number per channel has no variance: training on one sample without positions \
               is refused.",
        examples: &[
            Example::new("input x: [3];", "batch_norm(x)"),
            Example::new("input x: [3, 2, 5];", "batch_norm(x, eps = 0.1, momentum = 0.3)"),
            Example::new("input x: [3, 2];", "batch_norm(x, affine = false)"),
            Example::new("input x: [2, 4];", "batch_norm(x, track = false)"),
        ],
        build: batch_norm,
    },
];

fn batch_norm<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let (x, eps) = (real(args, "x", lowering)?, eps(lowering, args)?);
    let shape = x.shape();
    if !shape.batch || shape.rank() == 0 {
        return Err(args.misfit("x", "[channels, …] of each sample", lowering));
    }
    let momentum = match args.real("momentum") {
        Some(momentum) if (0.0..=1.0).contains(&momentum) => momentum,
        _ => return Err(args.misfit("momentum", "between 0 and 1", lowering)),
    };
    let (channels, positions) = (shape.dims[0], shape.dims[1..].iter().product::<usize>());
    let axes: Vec<usize> = (1..shape.rank()).collect();
    let moments = Moments::of(x, &axes);
    let mut y = moments.normalized(eps);
    if positions == 1 {
        lowering.least_samples.training = lowering.least_samples.training.max(2);
    }
    if args.flag("track") {
        let state = |lowering: &mut Lowering<'e>, name: &str, value: f64| {
            lowering.stored(name, vec![channels], Init::Constant(value), tree::Role::State, args.span)
        };
        let (mean, variance) = (state(lowering, "running_mean", 0.0)?, state(lowering, "running_var", 1.0)?);
        let count = lowering.builder.samples() * positions as f64;
        let unbiased = moments.variance * (count / (count - 1.0)).fill(moments.variance.shape());
        lowering.update_state(mean, |old| old * (1.0 - momentum) + moments.mean * momentum);
        lowering.update_state(variance, |old| old * (1.0 - momentum) + unbiased * momentum);
        let running = Moments { centered: x - mean.repeat_along(&axes, shape), mean, variance, axes: &axes };
        y = y.in_inference(running.normalized(eps));
    } else if positions == 1 {
        lowering.least_samples.inference = lowering.least_samples.inference.max(2);
    }
    affine(lowering, args, y, &[0], true)
}

/// Mean and biased variance along axes and over the batch.
struct Moments<'a, 'e> {
    axes: &'a [usize],
    centered: Var<'e>,
    mean: Var<'e>,
    variance: Var<'e>,
}

impl<'a, 'e> Moments<'a, 'e> {
    fn of(x: Var<'e>, axes: &'a [usize]) -> Self {
        let mean = batch_mean(x, axes);
        let centered = x - mean.repeat_along(axes, x.shape());
        Moments { axes, centered, mean, variance: batch_mean(centered.square(), axes) }
    }

    /// (x − mean)/√(variance + eps)
    fn normalized(&self, eps: f64) -> Var<'e> {
        let scale = 1.0 / (self.variance + eps).sqrt();
        self.centered * scale.repeat_along(self.axes, self.centered.shape())
    }
}

/// The mean along axes and over the batch. The axes vanish.
fn batch_mean<'e>(x: Var<'e>, axes: &[usize]) -> Var<'e> {
    let count = axes.iter().map(|&axis| x.shape().dims[axis]).product::<usize>() as f64;
    let sum = x.sum(axes.to_vec(), true);
    sum / (x.builder.samples() * count).fill(sum.shape())
}

/// The last axes, which `axes` are, normalised together.
fn normalized<'e>(x: Var<'e>, axes: &[usize], centered: bool, eps: f64) -> Var<'e> {
    x.as_rows(axes).normalize(centered, eps).reshape(x.shape().dims)
}

/// Each group of neighbouring channels normalised.
fn grouped(x: Var<'_>, groups: usize, eps: f64) -> Var<'_> {
    let dims = x.shape().dims;
    let rows = x.reshape(vec![groups, x.shape().len() / groups]);
    rows.normalize(true, eps).reshape(dims)
}

/// y·weight + bias with parameters along `axes`, if they are asked for.
fn affine<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    y: Var<'e>,
    axes: &[usize],
    bias: bool,
) -> Result<Bound, Reported> {
    if !args.flag("affine") {
        return Ok(Bound::Tensor(y.value));
    }
    let dims: Vec<usize> = axes.iter().map(|&axis| y.shape().dims[axis]).collect();
    let weight = lowering.parameter("weight", dims.clone(), Init::Constant(1.0), args.span)?;
    let scaled = y * weight.broadcast(y.shape(), axes.to_vec());
    if !bias {
        return Ok(Bound::Tensor(scaled.value));
    }
    let bias = lowering.parameter("bias", dims, Init::Constant(0.0), args.span)?;
    Ok(Bound::Tensor((scaled + bias.broadcast(y.shape(), axes.to_vec())).value))
}

/// What is added under the root.
fn eps<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>) -> Result<f64, Reported> {
    match args.real("eps") {
        Some(eps) if eps >= 0.0 && eps.is_finite() => Ok(eps),
        _ => Err(args.misfit("eps", "a number that is not negative", lowering)),
    }
}

/// The last axis, or the last axes that `shape` names.
fn trailing<'e>(lowering: &Lowering<'e>, args: &Arguments<'e>, x: Var<'e>) -> Result<Vec<usize>, Reported> {
    let dims = x.shape().dims;
    if dims.is_empty() {
        return Err(args.misfit("x", "at least one axis", lowering));
    }
    let Some(shape) = args.numbers("shape") else { return Ok(vec![dims.len() - 1]) };
    let first = dims.len().checked_sub(shape.len()).filter(|_| !shape.is_empty());
    match first.filter(|&first| dims[first..].iter().zip(shape).all(|(&dim, &n)| i64::try_from(dim) == Ok(n))) {
        Some(first) => Ok((first..dims.len()).collect()),
        None => Err(args.misfit("shape", format!("the last axes of {}", x.shape()), lowering)),
    }
}
