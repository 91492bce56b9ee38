//! The axes of a convolution of batches in [lanes](crate::kernels::to_lanes): which results meet which elements of the
//! kernel.

use super::*;
use crate::raw::correlate::{LANES, Line, Taps};

/// One axis of a convolution, or of its transpose.
#[derive(Clone, Copy)]
pub(super) struct Axis {
    transposed: bool,
    kernel: usize,
    pub stride: usize,
    padding: usize,
    dilation: usize,
    /// The lengths of what is read and of what is written.
    from: usize,
    pub to: usize,
}

/// How far apart neighbours on an axis are: in what is read, in the weight, in what is written.
type Steps = [usize; 3];

impl Axis {
    pub fn new(unfold: Unfold, axis: usize, transposed: bool) -> Self {
        let Window { kernel, stride, padding, dilation } = unfold.window;
        let (input, output) = (unfold.input[axis], unfold.output[axis]);
        let (from, to) = if transposed { (output, input) } else { (input, output) };
        let (kernel, stride) = (kernel[axis], stride[axis]);
        Self { transposed, kernel, stride, padding: padding[axis], dilation: dilation[axis], from, to }
    }

    /// Results that are `phases` apart meet the same elements of the kernel.
    fn phases(self) -> usize {
        if self.transposed { self.stride } else { 1 }
    }

    /// From one result of a phase to the next in what is read.
    fn advance(self) -> usize {
        if self.transposed { 1 } else { self.stride }
    }

    /// Where element `k` of the kernel is at the first result of a phase; `None` if it is between elements.
    pub fn place(self, phase: usize, k: usize) -> Option<isize> {
        let (at, padding) = ((k * self.dilation) as isize, self.padding as isize);
        if !self.transposed {
            return Some(at - padding);
        }
        let place = phase as isize + padding - at;
        let stride = self.stride as isize;
        (place.rem_euclid(stride) == 0).then_some(place.div_euclid(stride))
    }

    /// The results `start..end` of a phase, out of `count`, that element `k` of the kernel meets.
    pub fn range(self, phase: usize, k: usize, count: usize) -> (usize, usize) {
        let Some(place) = self.place(phase, k) else { return (0, 0) };
        let from = |edge: isize| (edge.max(0) as usize).div_ceil(self.advance()).min(count);
        let (start, end) = (from(-place), from(self.from as isize - place));
        (start, end.max(start))
    }

    /// Calls `f` with the first result of every run of results that meet the same elements, and the run.
    fn lines(self, [image, weight, result]: Steps, f: &mut dyn FnMut(usize, &Line)) {
        for phase in 0..self.phases().min(self.to) {
            let count = (self.to - phase).div_ceil(self.phases());
            let mut at = 0;
            while at < count {
                let (mut taps, mut next) = (Taps::new(), count);
                for k in 0..self.kernel {
                    let (start, end) = self.range(phase, k, count);
                    for edge in [start, end] {
                        if edge > at {
                            next = next.min(edge);
                        }
                    }
                    if (start..end).contains(&at) {
                        let place = self.place(phase, k).unwrap_or(0) + (at * self.advance()) as isize;
                        taps.push(place as usize * image, k * weight);
                    }
                }
                let (image, step) = (self.advance() * image, self.phases() * result);
                let line = Line { count: next - at, image, result: step, taps };
                f((phase + at * self.phases()) * result, &line);
                at = next;
            }
        }
    }
}

/// Calls `f` with the first result of every rectangle of results with the same taps, and its sides.
pub(super) fn rectangles(unfold: Unfold, transposed: bool, f: &mut dyn FnMut(usize, &Line, &Line)) {
    let [rows, columns] = [Axis::new(unfold, 0, transposed), Axis::new(unfold, 1, transposed)];
    let [height, width] = unfold.window.kernel;
    let weight = if height > 0 { width } else { 0 };
    rows.lines([columns.from * LANES, weight, columns.to * LANES], &mut |first, rows| {
        columns.lines([LANES, 1, LANES], &mut |second, columns| f(first + second, rows, columns));
    });
}
