//! Pooling: one number for each neighbourhood.

use super::activations::real;
use super::convolutions::{ONE, X, ZERO, image, per_axis};
use super::signature::{Default, Kind, Parameter};
use super::{Arguments, Example, Function, Role};
use crate::error::Reported;
use crate::lower::{Bound, Lowering};
use crate::operators::average_pool::Windows;
use crate::operators::window::Window;

const CEIL: Parameter = Parameter::or("ceil_mode", Kind::Flag, Default::Flag(false));

pub(super) const FUNCTIONS: &[Function] = &[
    Function {
        name: "max_pool1d",
        parameters: &[
            X,
            Parameter::new("kernel", per_axis(1, 1)),
            Parameter::or("stride", per_axis(1, 1), Default::Absent),
            Parameter::or("padding", per_axis(1, 0), ZERO),
            Parameter::or("dilation", per_axis(1, 1), ONE),
            CEIL,
        ],
        role: Role::Plain,
        docs: "The largest element of each window: `[channels, length]` to `[channels, (length + 2·padding − \
               dilation·(kernel − 1) − 1) / stride + 1]`, rounded down, or up with `ceil_mode`. `stride` is that of the \
               kernel by default. The first of equal elements gets the derivative; NaN wins; padding never does.",
        examples: &[
            Example::new("input x: [2, 9];", "max_pool1d(x, 3)"),
            Example::new(
                "input x: [2, 9];",
                "max_pool1d(x, kernel = 2, stride = 3, padding = 1, dilation = 2, ceil_mode = true)",
            ),
        ],
        build: |lowering, args| {
            let x = real(args, "x", lowering)?;
            let [channels, length] = x.shape().dims[..] else {
                return Err(args.misfit("x", "two axes, `[channels, length]`", lowering));
            };
            let window = window(args, [1, length], lowering)?;
            let y = x.reshape([channels, 1, length]).max_pool(window);
            Ok(Bound::Tensor(y.reshape([channels, window.output[1]]).value))
        },
    },
    Function {
        name: "max_pool2d",
        parameters: &[
            X,
            Parameter::new("kernel", per_axis(2, 1)),
            Parameter::or("stride", per_axis(2, 1), Default::Absent),
            Parameter::or("padding", per_axis(2, 0), ZERO),
            Parameter::or("dilation", per_axis(2, 1), ONE),
            CEIL,
        ],
        role: Role::Plain,
        docs: "The largest element of each window of an image: `[channels, height, width]` to `[channels, …, …]`, on each \
               axis (size + 2·padding − dilation·(kernel − 1) − 1) / stride + 1, rounded down, or up with `ceil_mode`. \
               `stride` is that of the kernel by default. The first of equal elements gets the derivative; NaN wins; \
               padding never does.",
        examples: &[
            Example::new("input x: [2, 4, 6];", "max_pool2d(x, 2)"),
            Example::new("input x: [2, 5, 7];", "max_pool2d(x, [2, 3], stride = [1, 2], padding = [0, 1])"),
            Example::new("input x: [1, 7, 8];", "max_pool2d(x, kernel = [3, 2], stride = 2, dilation = [1, 3])"),
            Example::new("input x: [2, 5, 6];", "max_pool2d(x, 2, stride = [2, 4], ceil_mode = true)"),
            Example::new("input x: [2, 5, 6];", "max_pool2d(relu(conv2d(x, 3, 2)), 2)").within(0.5, 2.0),
            Example::new("input x: [1, 6, 5];", "max_pool2d(conv2d(x, 2, 2), 2, stride = 1, padding = 1)"),
        ],
        build: |lowering, args| {
            let (x, [_, height, width]) = image(args, lowering)?;
            Ok(Bound::Tensor(x.max_pool(window(args, [height, width], lowering)?).value))
        },
    },
    Function {
        name: "avg_pool2d",
        parameters: &[
            X,
            Parameter::new("kernel", per_axis(2, 1)),
            Parameter::or("stride", per_axis(2, 1), Default::Absent),
            Parameter::or("padding", per_axis(2, 0), ZERO),
            CEIL,
            Parameter::or("count_include_pad", Kind::Flag, Default::Flag(true)),
        ],
        role: Role::Plain,
        docs: "The mean of each window of an image: `[channels, height, width]` to `[channels, …, …]`, on each axis (size \
               + 2·padding − kernel) / stride + 1, rounded down, or up with `ceil_mode`. `stride` is that of the kernel by \
               default. Padding counts as zeros unless `count_include_pad = false`; what `ceil_mode` adds beyond it never \
               counts.",
        examples: &[
            Example::new("input x: [2, 4, 6];", "avg_pool2d(x, 2)"),
            Example::new("input x: [2, 5, 7];", "avg_pool2d(x, [2, 3], stride = [1, 2], padding = [0, 1])"),
            Example::new("input x: [2, 5, 7];", "avg_pool2d(x, 3, padding = [1, 0], count_include_pad = false)"),
            Example::new(
                "input x: [1, 5, 6];",
                "avg_pool2d(x, [2, 3], stride = [2, 4], padding = 1, ceil_mode = true)",
            ),
        ],
        build: |lowering, args| {
            let (x, [_, height, width]) = image(args, lowering)?;
            let window = window(args, [height, width], lowering)?;
            let windows = Windows::Sliding { window, count_padding: args.flag("count_include_pad") };
            Ok(Bound::Tensor(x.average_pool(windows).value))
        },
    },
    Function {
        name: "adaptive_avg_pool2d",
        parameters: &[X, Parameter::new("size", per_axis(2, 1))],
        role: Role::Plain,
        docs: "The means of `size` rows and columns of windows that cover an image evenly: `[channels, height, width]` to \
               `[channels, size…]`. Window p is of elements ⌊p·n/size⌋ up to ⌈(p + 1)·n/size⌉ of n.",
        examples: &[
            Example::new("input x: [2, 5, 7];", "adaptive_avg_pool2d(x, [2, 3])"),
            Example::new("input x: [2, 4, 2];", "adaptive_avg_pool2d(x, 3)"),
        ],
        build: |lowering, args| {
            let (x, [channels, height, width]) = image(args, lowering)?;
            let Some(output) = args.per_axis("size", 1) else { unreachable!("it is required") };
            lowering.checked_shape(x.shape().with_dims([channels, output[0], output[1]]), args.span)?;
            Ok(Bound::Tensor(x.average_pool(Windows::Adaptive { input: [height, width], output }).value))
        },
    },
    Function {
        name: "global_avg_pool",
        parameters: &[X],
        role: Role::Plain,
        docs: "The mean of each channel: `[channels, …]` to `[channels]`.",
        examples: &[
            Example::new("input x: [2, 3, 4];", "global_avg_pool(x)"),
            Example::new("input x: [3, 5];", "global_avg_pool(x)"),
        ],
        build: |lowering, args| {
            let x = real(args, "x", lowering)?;
            let dims = x.shape().dims;
            if dims.len() < 2 {
                return Err(args.misfit("x", "two axes or more, `[channels, …]`", lowering));
            }
            let count: usize = dims[1..].iter().product();
            Ok(Bound::Tensor((x.sum((1..dims.len()).collect(), false) / count as f64).value))
        },
    },
];

/// The windows of pooling over an input.
fn window(args: &Arguments<'_>, input: [usize; 2], lowering: &Lowering<'_>) -> Result<Window, Reported> {
    let one_axis = args.function.name == "max_pool1d";
    let average = args.function.name == "avg_pool2d";
    let Some(kernel) = args.per_axis("kernel", 1) else { unreachable!("it is required") };
    let stride = args.per_axis("stride", 1).unwrap_or(kernel);
    let padding = args.per_axis("padding", 0).unwrap_or([0; 2]);
    let dilation = if average { [1; 2] } else { args.per_axis("dilation", 1).unwrap_or([1; 2]) };
    let mut output = [0; 2];
    for axis in usize::from(one_axis)..2 {
        if padding[axis] > kernel[axis] / 2 {
            return Err(args.misfit("padding", "at most half of the kernel", lowering));
        }
    }
    for axis in 0..2 {
        let (padded, reach) = (input[axis] + 2 * padding[axis], dilation[axis] * (kernel[axis] - 1) + 1);
        let Some(room) = padded.checked_sub(reach) else {
            let expected = format!("a kernel that reaches over at most {padded} elements, this one does over {reach}");
            return Err(args.misfit("kernel", expected, lowering));
        };
        output[axis] = if args.flag("ceil_mode") {
            let windows = room.div_ceil(stride[axis]) + 1;
            // The last window begins in the input or in the padding before it.
            if (windows - 1) * stride[axis] >= input[axis] + padding[axis] { windows - 1 } else { windows }
        } else {
            room / stride[axis] + 1
        };
    }
    let window = Window { input, output, kernel, stride, padding, dilation };
    if (0..2).any(|axis| (0..output[axis]).any(|p| !window.meets(axis, p))) {
        return Err(args.misfit("padding", "less: there is a window with padding alone", lowering));
    }
    Ok(window)
}
