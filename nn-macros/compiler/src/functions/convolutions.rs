//! Convolutions: layers that look at a neighbourhood.

use super::activations::real;
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::builder::Var;
use crate::error::Reported;
use crate::lower::{Bound, Lowering, Number};
use crate::model::Init;
use crate::operators::conv::{Convolution, Factor};
use crate::operators::window::Window;

/// An integer for each axis, or one for all.
pub(super) const fn per_axis(axes: usize, least: i64) -> Kind {
    Kind::PerAxis { axes, least, words: &[] }
}

const fn padding(axes: usize) -> Kind {
    Kind::PerAxis { axes, least: 0, words: &["valid", "same"] }
}

pub(super) const ONE: Default = Default::Number(Number::Integer(1));
pub(super) const ZERO: Default = Default::Number(Number::Integer(0));
pub(super) const X: Parameter = Parameter::new("x", Kind::Tensor);
const FILTERS: Parameter = Parameter::new("filters", Kind::Size);
const GROUPS: Parameter = Parameter::or("groups", Kind::Size, ONE);
const BIAS: Parameter = Parameter::or("bias", Kind::Flag, Default::Flag(true));

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "conv1d",
        parameters: &[
            X,
            FILTERS,
            Parameter::new("kernel", per_axis(1, 1)),
            Parameter::or("stride", per_axis(1, 1), ONE),
            Parameter::or("padding", padding(1), ZERO),
            Parameter::or("dilation", per_axis(1, 1), ONE),
            GROUPS,
            BIAS,
        ],
        role: Role::Layer,
        docs: "y[o][p] = bias[o] + Σ weight[o][c][k] · x[c][p·stride + k·dilation − padding]: `[channels, length]` to \
               `[filters, (length + 2·padding − dilation·(kernel − 1) − 1) / stride + 1]`, rounded down. `padding` may \
               be `valid` (none) or `same` (the length stays, with stride 1). Each of `groups` groups of filters sees its \
               own channels. `weight` is `[filters, channels / groups, kernel]`; both begin evenly between ±1/√(channels \
               / groups · kernel), as PyTorch's `Conv1d`.",
        examples: &[
            Example::new("input x: [2, 9];", "conv1d(x, 3, kernel = 4)"),
            Example::new("input x: [2, 9];", "conv1d(x, 3, kernel = 2, stride = 3, padding = 1, dilation = 2)"),
            Example::new("input x: [4, 7];", "conv1d(x, 6, kernel = 3, padding = same, groups = 2, bias = false)"),
        ],
        build: conv1d,
    },
    Function {
        name: "conv2d",
        parameters: &[
            X,
            FILTERS,
            Parameter::new("kernel", per_axis(2, 1)),
            Parameter::or("stride", per_axis(2, 1), ONE),
            Parameter::or("padding", padding(2), ZERO),
            Parameter::or("dilation", per_axis(2, 1), ONE),
            GROUPS,
            BIAS,
        ],
        role: Role::Layer,
        docs: "y[o][p] = bias[o] + Σ weight[o][c][k] · x[c][p·stride + k·dilation − padding] over both axes of an image: \
               `[channels, height, width]` to `[filters, …, …]`, on each axis (size + 2·padding − dilation·(kernel − 1) − \
               1) / stride + 1, rounded down. Settings are integers or one for each axis: `stride = [2, 1]`. `padding` \
               may be `valid` (none) or `same` (the size stays, with stride 1; the odd one goes to the end). Each of \
               `groups` groups of filters sees its own channels. `weight` is `[filters, channels / groups, height, \
               width]`; both begin evenly between ±1/√(what feeds an output), as PyTorch's `Conv2d`.",
        examples: &[
            Example::new("input x: [2, 5, 6];", "conv2d(x, 3, kernel = [3, 2])"),
            Example::new("input x: [2, 5, 6];", "relu(conv2d(x, 3, 3, padding = 1))").within(0.5, 2.0),
            Example::new("input x: [3, 3, 3];", "conv2d(x, 3, kernel = 3, padding = same)"),
            Example::new("input x: [1, 6, 5];", "conv2d(x, 2, kernel = 2, padding = same, bias = false)"),
            Example::new("input x: [2, 6, 5];", "conv2d(x, 2, kernel = 2, padding = valid, groups = 2)"),
            Example::new(
                "input x: [4, 8, 9];",
                "conv2d(x, 6, kernel = [2, 3], stride = [3, 2], padding = [0, 2], dilation = [2, 1], groups = 2)",
            ),
        ],
        build: conv2d,
    },
    Function {
        name: "conv_transpose2d",
        parameters: &[
            X,
            FILTERS,
            Parameter::new("kernel", per_axis(2, 1)),
            Parameter::or("stride", per_axis(2, 1), ONE),
            Parameter::or("padding", per_axis(2, 0), ZERO),
            Parameter::or("output_padding", per_axis(2, 0), ZERO),
            GROUPS,
            BIAS,
            Parameter::or("dilation", per_axis(2, 1), ONE),
        ],
        role: Role::Layer,
        docs: "y[o][p·stride + k·dilation − padding] = bias[o] + Σ weight[c][o][k] · x[c][p], the transpose of `conv2d`: \
               `[channels, height, width]` to `[filters, …, …]`, on each axis (size − 1)·stride − 2·padding + \
               dilation·(kernel − 1) + output_padding + 1. `weight` is `[channels, filters / groups, height, width]`; \
               both begin evenly between ±1/√(filters / groups · height · width), as PyTorch's `ConvTranspose2d`.",
        examples: &[
            Example::new("input x: [2, 3, 4];", "conv_transpose2d(x, 3, kernel = [3, 2])"),
            Example::new("input x: [2, 3, 2];", "conv_transpose2d(x, 3, kernel = 2, stride = 2, bias = false)"),
            Example::new(
                "input x: [4, 3, 2];",
                "conv_transpose2d(x, 2, kernel = [2, 3], stride = [3, 2], padding = [1, 0], output_padding = [2, 1], \
                 groups = 2, dilation = [1, 2])",
            ),
        ],
        build: conv_transpose2d,
    },
];

/// The largest reach of a kernel that the kernels lay out: half of their memory's scalars.
const REACH: usize = 4000;

/// What a window needs beyond the sizes of its settings.
struct Sliding<'a, 'e> {
    args: &'a Arguments<'e>,
    /// Of rows that a one-dimensional convolution does not have.
    absent: bool,
}

impl<'e> Sliding<'_, 'e> {
    fn get(&self, name: &str, none: usize) -> [usize; 2] {
        self.args.per_axis(name, none).unwrap_or([none; 2])
    }

    /// The window over an input; the output is checked.
    fn window(&self, input: [usize; 2], lowering: &Lowering<'e>) -> Result<Window, Reported> {
        let (kernel, stride, dilation) = (self.get("kernel", 1), self.get("stride", 1), self.get("dilation", 1));
        check_reach(self.args, kernel, dilation, lowering)?;
        let reach = [0, 1].map(|axis| dilation[axis] * (kernel[axis] - 1));
        if self.args.word("padding") == "same" {
            if stride != [1, 1] {
                return Err(self.args.misfit("stride", "1 with `padding = same`", lowering));
            }
            let padding = reach.map(|reach| reach / 2);
            return Ok(Window { input, output: input, kernel, stride, padding, dilation });
        }
        let padding = self.get("padding", 0);
        let mut output = [0; 2];
        for axis in 0..2 {
            let padded = input[axis] + 2 * padding[axis];
            let Some(room) = padded.checked_sub(reach[axis] + 1) else {
                let along = match (self.absent, axis) {
                    (true, _) => "length",
                    (false, 0) => "height",
                    (false, _) => "width",
                };
                let expected = format!(
                    "a kernel that reaches over at most {padded} elements along the {along} (with dilation {}, it \
                     reaches over {})",
                    dilation[axis],
                    reach[axis] + 1
                );
                return Err(self.args.misfit("kernel", expected, lowering));
            };
            output[axis] = room / stride[axis] + 1;
        }
        Ok(Window { input, output, kernel, stride, padding, dilation })
    }
}

/// That the kernels can lay out a column of the kernel in their memory.
fn check_reach(
    args: &Arguments<'_>,
    kernel: [usize; 2],
    dilation: [usize; 2],
    lowering: &Lowering<'_>,
) -> Result<(), Reported> {
    let rows = (kernel[0] - 1).saturating_mul(dilation[0]).saturating_add(1);
    if rows.saturating_mul(kernel[1]) > REACH {
        let expected = format!("at most {REACH} elements, its dilation along the height included");
        return Err(args.misfit("kernel", expected, lowering));
    }
    Ok(())
}

/// The number of channels of a group.
fn grouped(args: &Arguments<'_>, channels: usize, filters: usize, lowering: &Lowering<'_>) -> Result<usize, Reported> {
    let groups = args.size("groups").unwrap_or(1);
    if !channels.is_multiple_of(groups) || !filters.is_multiple_of(groups) {
        let expected = format!("a divisor of both the {channels} channels and the {filters} filters");
        return Err(args.misfit("groups", expected, lowering));
    }
    Ok(groups)
}

/// Adds the bias, if there is one.
fn with_bias<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    y: Var<'e>,
    init: Init,
) -> Result<Var<'e>, Reported> {
    if !args.flag("bias") {
        return Ok(y);
    }
    let bias = lowering.parameter("bias", vec![y.shape().dims[0]], init, args.span)?;
    Ok(y + bias.broadcast(y.shape(), vec![0]))
}

fn uniform(fan_in: usize) -> Init {
    let bound = 1.0 / (fan_in as f64).sqrt();
    Init::Uniform(-bound, bound)
}

/// The convolution of an image with a weight of its own, stored with the axes `stored` of the kernel.
fn convolution<'e>(
    lowering: &mut Lowering<'e>,
    args: &Arguments<'e>,
    image: Var<'e>,
    window: Window,
    stored: &[usize],
) -> Result<Var<'e>, Reported> {
    let (channels, filters) = (image.shape().dims[0], args.size("filters").unwrap_or(1));
    let groups = grouped(args, channels, filters, lowering)?;
    lowering.checked_shape(image.shape().with_dims([filters, window.output[0], window.output[1]]), args.span)?;
    let init = uniform(channels / groups * window.area());
    let weight_dims = [&[filters, channels / groups], stored].concat();
    let weight = lowering.parameter("weight", weight_dims, init.clone(), args.span)?;
    let weight = weight.reshape([filters, channels / groups, window.kernel[0], window.kernel[1]]);
    let operator = Convolution { by: Factor::Output, groups, channels: [channels, filters], window };
    with_bias(lowering, args, operator.apply(image, weight), init)
}

fn conv1d<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let x = real(args, "x", lowering)?;
    let [channels, length] = x.shape().dims[..] else {
        return Err(args.misfit("x", "two axes, `[channels, length]`", lowering));
    };
    let window = Sliding { args, absent: true }.window([1, length], lowering)?;
    let y = convolution(lowering, args, x.reshape([channels, 1, length]), window, &window.kernel[1..])?;
    Ok(Bound::Tensor(y.reshape([y.shape().dims[0], window.output[1]]).value))
}

fn conv2d<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let (x, [_, height, width]) = image(args, lowering)?;
    let window = Sliding { args, absent: false }.window([height, width], lowering)?;
    Ok(Bound::Tensor(convolution(lowering, args, x, window, &window.kernel)?.value))
}

/// The argument `x` as an image.
pub(super) fn image<'e>(args: &Arguments<'e>, lowering: &Lowering<'e>) -> Result<(Var<'e>, [usize; 3]), Reported> {
    let x = real(args, "x", lowering)?;
    match x.shape().dims[..] {
        [channels, height, width] => Ok((x, [channels, height, width])),
        [height, width] => {
            let expected = format!(
                "three axes, `[channels, height, width]`: `reshape(x, [1, {height}, {width}])` makes one channel of it"
            );
            Err(args.misfit("x", expected, lowering))
        }
        _ => Err(args.misfit("x", "three axes, `[channels, height, width]`", lowering)),
    }
}

fn conv_transpose2d<'e>(lowering: &mut Lowering<'e>, args: &Arguments<'e>) -> Result<Bound, Reported> {
    let (x, [channels, height, width]) = image(args, lowering)?;
    let get = |name: &str, none: usize| args.per_axis(name, none).unwrap_or([none; 2]);
    let (kernel, stride, dilation) = (get("kernel", 1), get("stride", 1), get("dilation", 1));
    let (padding, extra) = (get("padding", 0), get("output_padding", 0));
    let filters = args.size("filters").unwrap_or(1);
    let groups = grouped(args, channels, filters, lowering)?;
    check_reach(args, kernel, dilation, lowering)?;
    let output = [height, width];
    let mut input = [0; 2];
    for axis in 0..2 {
        if extra[axis] >= stride[axis].max(dilation[axis]) {
            return Err(args.misfit("output_padding", "less than the stride or the dilation", lowering));
        }
        let whole = (output[axis] - 1) * stride[axis] + dilation[axis] * (kernel[axis] - 1) + extra[axis] + 1;
        input[axis] = match whole.checked_sub(2 * padding[axis]) {
            Some(size) if size > 0 => size,
            _ => return Err(args.misfit("padding", format!("less than half of {whole} elements"), lowering)),
        };
    }
    lowering.checked_shape(x.shape().with_dims([filters, input[0], input[1]]), args.span)?;
    let init = uniform(filters / groups * kernel[0] * kernel[1]);
    let weight_dims = vec![channels, filters / groups, kernel[0], kernel[1]];
    let weight = lowering.parameter("weight", weight_dims, init.clone(), args.span)?;
    let window = Window { input, output, kernel, stride, padding, dilation };
    let operator = Convolution { by: Factor::Input, groups, channels: [filters, channels], window };
    let y = operator.apply(weight, x);
    Ok(Bound::Tensor(with_bias(lowering, args, y, init)?.value))
}
