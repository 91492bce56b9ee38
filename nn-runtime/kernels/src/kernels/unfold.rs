//! Images unfolded along their rows: what convolutions are products of.
//!
//! For each channel and each column of the kernel there is a plane, the image as that column meets it at every
//! output of a row. Below each other in a plane, the rows that one row of the kernel meets are next to each
//! other: what an element of the kernel meets at all outputs is one contiguous run, and the runs of the
//! kernel's rows overlap. So a plane takes one copy for all of them, whatever stride, padding and dilation.

use super::Window;
use crate::math::Real;
use crate::raw::scratch::Scratch;
use crate::raw::simd::{Simd, Vectors};
use crate::raw::sweep::{self, SLACK};

/// The most elements a kernel may have, and elements of kernels a block.
pub const TABLE: usize = 4096;

/// Where the runs of a block begin in its planes: for each channel, each element of the kernel.
pub type Table = [u32; TABLE];

/// How an image is unfolded.
#[derive(Clone, Copy, Debug)]
pub struct Unfold {
    /// Channels of the image.
    pub channels: usize,
    /// Rows and columns of the image.
    pub input: [usize; 2],
    /// Rows and columns of outputs.
    pub output: [usize; 2],
    /// The kernel.
    pub window: Window,
}

/// Some channels of an image, at some of its outputs: whole rows of them, or part of one.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// The first channel, and how many.
    pub channel: usize,
    pub channels: usize,
    /// The first row of outputs, and how many.
    pub row: usize,
    pub rows: usize,
    /// The first column of outputs, and how many.
    pub column: usize,
    pub columns: usize,
}

impl Unfold {
    /// How far the kernel reaches below its first row.
    fn reach(self) -> usize {
        (self.window.kernel[0] - 1) * self.window.dilation[0]
    }

    /// Image rows are sorted by their remainder by the stride; the remainders that occur.
    fn phases(self) -> usize {
        self.window.stride[0].min(self.reach() + 1)
    }

    /// Rows of one remainder that `rows` outputs meet.
    fn per_phase(self, rows: usize) -> usize {
        rows + self.reach() / self.window.stride[0]
    }

    /// Scalars of a plane.
    fn plane(self, rows: usize, columns: usize) -> usize {
        self.phases() * self.per_phase(rows) * columns
    }

    /// The length of the planes of a block.
    pub fn length(self, block: Block) -> usize {
        block.channels * self.window.kernel[1] * self.plane(block.rows, block.columns)
    }

    /// The largest block: as many outputs of as many channels as fit into the scratch memory and the table.
    ///
    /// # Panics
    /// If one element of the kernel too many is met.
    pub fn largest<T: Real>(self) -> Block {
        /// Fewer outputs are worth less than more channels.
        const OUTPUTS: usize = 128;
        let room = Scratch::capacity::<T>() - SLACK;
        let [_, width] = self.window.kernel;
        let area = self.window.kernel[0] * width;
        assert!(area <= TABLE, "the kernel has more than {TABLE} elements");
        let most = self.channels.min(TABLE / area);
        let fits = |channels, rows, columns| channels * width * self.plane(rows, columns) <= room;
        let [outputs, mut columns] = self.output;
        let mut rows = OUTPUTS.div_ceil(columns).min(outputs);
        while rows > 1 && !fits(1, rows, columns) {
            rows -= 1;
        }
        while columns > 1 && !fits(1, rows, columns) {
            columns = columns.div_ceil(2);
        }
        let mut channels = most;
        while channels > 1 && !fits(channels, rows, columns) {
            channels -= 1;
        }
        while columns == self.output[1] && rows < outputs && fits(channels, rows + 1, columns) {
            rows += 1;
        }
        Block { channel: 0, channels, row: 0, rows, column: 0, columns }
    }

    /// Calls `f` with every block of the size of `largest`, those of the same outputs after each other.
    pub fn blocks(self, largest: Block, f: &mut dyn FnMut(Block)) {
        for row in (0..self.output[0]).step_by(largest.rows) {
            let rows = largest.rows.min(self.output[0] - row);
            for column in (0..self.output[1]).step_by(largest.columns) {
                let columns = largest.columns.min(self.output[1] - column);
                for channel in (0..self.channels).step_by(largest.channels) {
                    let channels = largest.channels.min(self.channels - channel);
                    f(Block { channel, channels, row, rows, column, columns });
                }
            }
        }
    }

    /// Fills the table for blocks of this size; gives its used part.
    pub fn table(self, block: Block, table: &mut Table) -> &[u32] {
        let [height, width] = self.window.kernel;
        let (plane, per_phase) = (self.plane(block.rows, block.columns), self.per_phase(block.rows));
        let (stride, dilation) = (self.window.stride[0], self.window.dilation[0]);
        let mut entry = 0;
        for channel in 0..block.channels {
            for row in 0..height {
                let below = row * dilation;
                let start = (below % stride * per_phase + below / stride) * block.columns;
                for column in 0..width {
                    table[entry] = ((channel * width + column) * plane + start) as u32;
                    entry += 1;
                }
            }
        }
        &table[..entry]
    }

    /// Calls `f` with every run of elements that lie next to each other in a row of a plane: where it begins
    /// there, where in the image, how many there are.
    #[inline(always)]
    fn runs(self, block: Block, mut f: impl FnMut(usize, usize, usize)) {
        let Window { kernel, stride, padding, dilation } = self.window;
        let plane = self.plane(block.rows, block.columns);
        let (phases, per_phase) = (self.phases(), self.per_phase(block.rows));
        let below = (block.rows - 1) * stride[0] + self.reach();
        for channel in 0..block.channels {
            for column in 0..kernel[1] {
                let (start, end) = self.window.inside(1, column, self.input[1], self.output[1]);
                let (start, end) = (start.max(block.column), end.min(block.column + block.columns));
                if start >= end {
                    continue;
                }
                let to = (channel * kernel[1] + column) * plane + start - block.column;
                let from = start * stride[1] + column * dilation[1] - padding[1];
                let (mut phase, mut turn) = (0, 0);
                for row in 0..=below {
                    let at = block.row * stride[0] + row;
                    if phase < phases && at >= padding[0] && at - padding[0] < self.input[0] {
                        let line = (block.channel + channel) * self.input[0] + at - padding[0];
                        let slot = phase * per_phase + turn;
                        f(to + slot * block.columns, line * self.input[1] + from, end - start);
                    }
                    phase += 1;
                    if phase == stride[0] {
                        (phase, turn) = (0, turn + 1);
                    }
                }
            }
        }
    }
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    /// Copies a block of an image into its planes, which are zero before.
    #[inline(always)]
    pub fn unfold<T: Real, S: Simd + Vectors<T>>(simd: S, unfold: Unfold, image: &[T], block: Block, planes: &mut [T]) {
        let stride = unfold.window.stride[1];
        unfold.runs(
            block,
            #[inline(always)]
            |to, from, length| {
                let to = &mut planes[to..to + length];
                if stride == 1 {
                    sweep::copy(simd, &image[from..from + length], to);
                } else {
                    for (to, &x) in to.iter_mut().zip(image[from..].iter().step_by(stride)) {
                        *to = x;
                    }
                }
            },
        );
    }

    /// Adds the planes of a block to the image: the transpose of [`unfold`].
    #[inline(always)]
    pub fn fold<T: Real, S: Simd + Vectors<T>>(simd: S, unfold: Unfold, planes: &[T], block: Block, image: &mut [T]) {
        let stride = unfold.window.stride[1];
        unfold.runs(
            block,
            #[inline(always)]
            |from, to, length| {
                let from = &planes[from..from + length];
                if stride == 1 {
                    sweep::add(simd, from, &mut image[to..to + length]);
                } else {
                    for (&x, to) in from.iter().zip(image[to..].iter_mut().step_by(stride)) {
                        *to += x;
                    }
                }
            },
        );
    }
}
