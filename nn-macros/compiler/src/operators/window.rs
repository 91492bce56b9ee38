//! How a kernel slides over an image: what convolutions and pooling have in common.

use crate::graph::Type;
use crate::schedule::Call;

use super::Misfit;

/// Element k of the window at output p lies at p·stride + k·dilation − padding of the input, on each axis.
/// What lies outside counts as padding; at the end there is as much of it as the output needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// Rows and columns of the input.
    pub input: [usize; 2],
    /// Rows and columns of the output.
    pub output: [usize; 2],
    /// Rows and columns of the kernel.
    pub kernel: [usize; 2],
    /// From one window to the next.
    pub stride: [usize; 2],
    /// Rows and columns before the first of the input.
    pub padding: [usize; 2],
    /// From one element of the kernel to the next.
    pub dilation: [usize; 2],
}

impl Window {
    /// The element of the input that element `k` of the window at output `p` meets.
    pub fn at(&self, p: [usize; 2], k: [usize; 2]) -> Option<[usize; 2]> {
        Some([self.on_axis(0, p[0], k[0])?, self.on_axis(1, p[1], k[1])?])
    }

    fn on_axis(&self, axis: usize, p: usize, k: usize) -> Option<usize> {
        let at = (p * self.stride[axis] + k * self.dilation[axis]).checked_sub(self.padding[axis])?;
        (at < self.input[axis]).then_some(at)
    }

    /// Every pair of an output and an element of the window there, with the element of the input they meet.
    pub fn meetings(&self) -> impl Iterator<Item = Meeting> + '_ {
        pairs(self.output).flat_map(move |output| {
            let met = move |kernel| self.at(output, kernel).map(|input| Meeting { output, kernel, input });
            pairs(self.kernel).filter_map(met)
        })
    }

    /// Whether the window at output `p` meets the input, on an axis.
    pub fn meets(&self, axis: usize, p: usize) -> bool {
        (0..self.kernel[axis]).any(|k| self.on_axis(axis, p, k).is_some())
    }

    /// The number of pairs of an output and an element of the window that meet the input, on an axis.
    pub fn met(&self, axis: usize) -> usize {
        let met = |p: usize| (0..self.kernel[axis]).filter(move |&k| self.on_axis(axis, p, k).is_some()).count();
        (0..self.output[axis]).map(met).sum()
    }

    /// Windows of two by two next to each other: the common case, whose kernel may work in place.
    pub fn is_two_by_two(&self) -> bool {
        let inside = (0..2).all(|axis| 2 * self.output[axis] <= self.input[axis]);
        [self.kernel, self.stride] == [[2; 2]; 2] && self.padding == [0; 2] && self.dilation == [1; 2] && inside
    }

    /// The number of outputs.
    pub fn outputs(&self) -> usize {
        self.output[0] * self.output[1]
    }

    /// The number of elements of the kernel.
    pub fn area(&self) -> usize {
        self.kernel[0] * self.kernel[1]
    }

    /// That an operand `[channels, …]` has these rows and columns.
    pub(super) fn expect(position: usize, ty: &Type, sizes: [usize; 2]) -> Result<usize, Misfit> {
        match ty.shape.dims[..] {
            [channels, rows, columns] if [rows, columns] == sizes => Ok(channels),
            _ => Err(Misfit::new(position, ty, format!("[channels, {}, {}]", sizes[0], sizes[1]))),
        }
    }
}

/// An output and an element of its window, and the element of the input they meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Row and column of the output.
    pub output: [usize; 2],
    /// Row and column of the kernel.
    pub kernel: [usize; 2],
    /// Row and column of the input.
    pub input: [usize; 2],
}

/// All indices of two axes, the last one fastest.
pub(super) fn pairs([rows, columns]: [usize; 2]) -> impl Iterator<Item = [usize; 2]> {
    (0..rows).flat_map(move |row| (0..columns).map(move |column| [row, column]))
}

/// The place of an element of an image with channels.
pub(super) fn flat(image: usize, [_, columns]: [usize; 2], area: usize, [row, column]: [usize; 2]) -> usize {
    image * area + row * columns + column
}

impl Call {
    /// How a kernel slides.
    pub(super) fn sliding(self, window: &Window) -> Self {
        self.window(window.kernel, window.stride, window.padding, window.dilation)
    }
}
