//! Convolutions of batches in [lanes](crate::kernels::to_lanes): the kernel meets whole vectors of samples.

use super::*;
use crate::kernels::lanes_of;
use crate::parallel;
use crate::raw::correlate::{Count, Dimension, Finish, LANES, Line, MOST, Meeting, Region, Taps, correlate, weigh};

front! {
    /// [`conv2d_linear`] of images in [lanes](crate::kernels::to_lanes).
    conv2d_linear_lanes(in x, in w, in window, out y;) |window, sizes| {
        assert_eq!(x.len(), y.len(), "batches differ in length");
        T::conv_lanes(sizes, Array::flatten(x), flat(w), None, false, Array::flatten_mut(y));
    }
}

front! {
    /// [`conv2d`] of images in [lanes](crate::kernels::to_lanes).
    conv2d_lanes(in x, in w, in b, in window, out y;) |window, sizes| {
        assert_eq!(x.len(), y.len(), "batches differ in length");
        T::conv_lanes(sizes, Array::flatten(x), flat(w), Some(b), false, Array::flatten_mut(y));
    }
}

front! {
    /// [`conv2d_relu`] of images in [lanes](crate::kernels::to_lanes).
    conv2d_relu_lanes(in x, in w, in b, in window, out y;) |window, sizes| {
        assert_eq!(x.len(), y.len(), "batches differ in length");
        T::conv_lanes(sizes, Array::flatten(x), flat(w), Some(b), true, Array::flatten_mut(y));
    }
}

front! {
    /// [`conv2d_d_input`] of images in [lanes](crate::kernels::to_lanes).
    conv2d_d_input_lanes(in dy, in w, in window, out dx;) |window, sizes| {
        assert_eq!(dx.len(), dy.len(), "batches differ in length");
        T::conv_d_input_lanes(sizes, Array::flatten(dy), flat(w), Array::flatten_mut(dx));
    }
}

front! {
    /// [`conv2d_d_weight`] of images in [lanes](crate::kernels::to_lanes).
    conv2d_d_weight_lanes(in x, in dy, in window, out dw;) |window, sizes| {
        assert_eq!(x.len(), dy.len(), "batches differ in length");
        d_weight(sizes, Array::flatten(x), Array::flatten(dy), flat_mut(dw), sizes.pieces(x.len()));
    }
}

impl Sizes {
    /// In how many pieces threads share the work for so many samples.
    #[inline]
    fn pieces(self, samples: usize) -> usize {
        let terms = || [samples, self.groups, self.filters, self.outputs(), self.filter()];
        parallel::pieces(|| terms().into_iter().fold(2, usize::saturating_mul))
    }
}

/// The derivative by the weight in so many pieces, each some of the filters.
fn d_weight<T: Real>(sizes: Sizes, x: &[T], dy: &[T], dw: &mut [T], pieces: usize) {
    let lengths = [sizes.groups * sizes.image(), sizes.groups * sizes.filters * sizes.outputs()];
    if lengths.contains(&0) {
        return dw.fill(T::ZERO);
    }
    let (x, x_rest) = x.split_at(lanes_of(x.len(), lengths[0]));
    let (dy, dy_rest) = dy.split_at(lanes_of(dy.len(), lengths[1]));
    // First the samples that fill no vector: the others are added.
    T::conv_d_weight(sizes, x_rest, dy_rest, dw);
    add_d_weight(sizes, 0, x, dy, dw, pieces);
}

/// Adds the derivative by the weight of the filters from `first` on.
fn add_d_weight<T: Real>(sizes: Sizes, first: usize, x: &[T], dy: &[T], dw: &mut [T], pieces: usize) {
    let filters = dw.len() / sizes.filter();
    if pieces == 1 || filters < 2 {
        return T::conv_d_weight_lanes(sizes, first, x, dy, dw);
    }
    let (dw, dw_rest) = dw.split_at_mut(filters / 2 * sizes.filter());
    parallel::join(
        || add_d_weight(sizes, first, x, dy, dw, pieces / 2),
        || add_d_weight(sizes, first + filters / 2, x, dy, dw_rest, pieces.div_ceil(2)),
    );
}

/// One axis of a convolution, or of its transpose.
#[derive(Clone, Copy)]
struct Axis {
    transposed: bool,
    kernel: usize,
    stride: usize,
    padding: usize,
    dilation: usize,
    /// The lengths of what is read and of what is written.
    from: usize,
    to: usize,
}

/// How far apart neighbours on an axis are: in what is read, in the weight, in what is written.
type Steps = [usize; 3];

impl Axis {
    #[inline(always)]
    fn new(unfold: Unfold, axis: usize, transposed: bool) -> Self {
        let Window { kernel, stride, padding, dilation } = unfold.window;
        let (input, output) = (unfold.input[axis], unfold.output[axis]);
        let (from, to) = if transposed { (output, input) } else { (input, output) };
        let (kernel, stride) = (kernel[axis], stride[axis]);
        Self { transposed, kernel, stride, padding: padding[axis], dilation: dilation[axis], from, to }
    }

    /// Results that are `phases` apart meet the same elements of the kernel.
    #[inline(always)]
    fn phases(self) -> usize {
        if self.transposed { self.stride } else { 1 }
    }

    /// From one result of a phase to the next in what is read.
    #[inline(always)]
    fn advance(self) -> usize {
        if self.transposed { 1 } else { self.stride }
    }

    /// Where element `k` of the kernel is at the first result of a phase; `None` if it is between elements.
    #[inline(always)]
    fn place(self, phase: usize, k: usize) -> Option<isize> {
        let (at, padding) = ((k * self.dilation) as isize, self.padding as isize);
        if !self.transposed {
            return Some(at - padding);
        }
        let place = phase as isize + padding - at;
        let stride = self.stride as isize;
        (place.rem_euclid(stride) == 0).then_some(place.div_euclid(stride))
    }

    /// The results `start..end` of a phase, out of `count`, that element `k` of the kernel meets.
    #[inline(always)]
    fn range(self, phase: usize, k: usize, count: usize) -> (usize, usize) {
        let Some(place) = self.place(phase, k) else { return (0, 0) };
        let from = |edge: isize| (edge.max(0) as usize).div_ceil(self.advance()).min(count);
        let (start, end) = (from(-place), from(self.from as isize - place));
        (start, end.max(start))
    }

    /// Calls `f` with the first result of every run of results that meet the same elements, and the run.
    #[inline(always)]
    fn lines(self, [image, weight, result]: Steps, mut f: impl FnMut(usize, Line)) {
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
                f((phase + at * self.phases()) * result, line);
                at = next;
            }
        }
    }
}

/// Calls `f` with the first result of every rectangle of results with the same taps, and its sides.
#[inline(always)]
fn rectangles(unfold: Unfold, transposed: bool, mut f: impl FnMut(usize, Line, Line)) {
    let [rows, columns] = [Axis::new(unfold, 0, transposed), Axis::new(unfold, 1, transposed)];
    let [height, width] = unfold.window.kernel;
    let weight = if height > 0 { width } else { 0 };
    rows.lines(
        [columns.from * LANES, weight, columns.to * LANES],
        #[inline(always)]
        |first, rows| {
            columns.lines(
                [LANES, 1, LANES],
                #[inline(always)]
                |second, columns| f(first + second, rows, columns),
            );
        },
    );
}

/// The bodies of the kernels. Samples that fill no vector are left to the kernels of single images.
pub(in crate::kernels) mod body {
    use super::*;

    #[inline(always)]
    pub fn conv_lanes<T: Real, S: Simd + Vectors<T>>(
        simd: S,
        sizes: Sizes,
        x: &[T],
        w: &[T],
        bias: Option<&[T]>,
        relu: bool,
        y: &mut [T],
    ) {
        let Sizes { groups, filters, unfold } = sizes;
        let (filter, area, outputs, image) = (sizes.filter(), sizes.area(), sizes.outputs(), sizes.image());
        if outputs == 0 || image == 0 {
            return;
        }
        let (x, x_rest) = x.split_at(lanes_of(x.len(), groups * image));
        let (y, y_rest) = y.split_at_mut(lanes_of(y.len(), groups * filters * outputs));
        let plane = image / unfold.channels * LANES;
        let channels = Dimension { count: unfold.channels, image: plane, weight: area };
        let filters_of = Dimension { count: filters, image: outputs * LANES, weight: filter };
        let images = x.chunks_exact(image * LANES).zip(y.chunks_exact_mut(filters * outputs * LANES));
        for (n, (x, y)) in images.enumerate() {
            let group = n % groups;
            let (w, bias) = (&w[group * filters * filter..], bias.map(|bias| &bias[group * filters..]));
            rectangles(
                unfold,
                false,
                #[inline(always)]
                |first, rows, columns| {
                    let region = Region { channels, filters: filters_of, rows, columns };
                    correlate(simd, &region, x, w, Finish { bias, relu }, &mut y[first..]);
                },
            );
        }
        T::conv(sizes, x_rest, w, bias, relu, y_rest);
    }

    #[inline(always)]
    pub fn conv_d_input_lanes<T: Real, S: Simd + Vectors<T>>(simd: S, sizes: Sizes, dy: &[T], w: &[T], dx: &mut [T]) {
        let Sizes { groups, filters, unfold } = sizes;
        let (filter, area, outputs, image) = (sizes.filter(), sizes.area(), sizes.outputs(), sizes.image());
        if outputs == 0 || image == 0 {
            dx.fill(T::ZERO);
            return;
        }
        let (dx, dx_rest) = dx.split_at_mut(lanes_of(dx.len(), groups * image));
        let (dy, dy_rest) = dy.split_at(lanes_of(dy.len(), groups * filters * outputs));
        // The other way round: sums run over filters, and there is a result for each channel.
        let plane = image / unfold.channels * LANES;
        let channels = Dimension { count: filters, image: outputs * LANES, weight: filter };
        let filters_of = Dimension { count: unfold.channels, image: plane, weight: area };
        let images = dx.chunks_exact_mut(image * LANES).zip(dy.chunks_exact(filters * outputs * LANES));
        for (n, (dx, dy)) in images.enumerate() {
            let w = &w[n % groups * filters * filter..];
            rectangles(
                unfold,
                true,
                #[inline(always)]
                |first, rows, columns| {
                    let region = Region { channels, filters: filters_of, rows, columns };
                    correlate(simd, &region, dy, w, Finish { bias: None, relu: false }, &mut dx[first..]);
                },
            );
        }
        T::conv_d_input(sizes, dy_rest, w, dx_rest);
    }

    /// Adds the derivative by the weight of the filters from `first` on. All samples are in lanes.
    #[inline(always)]
    pub fn conv_d_weight_lanes<T: Real, S: Simd + Vectors<T>>(
        simd: S,
        sizes: Sizes,
        first: usize,
        x: &[T],
        dy: &[T],
        dw: &mut [T],
    ) {
        let Sizes { groups, filters, unfold } = sizes;
        let (filter, outputs, image) = (sizes.filter(), sizes.outputs(), sizes.image());
        let [rows, columns] = [Axis::new(unfold, 0, false), Axis::new(unfold, 1, false)];
        let [height, width] = unfold.window.kernel;
        let (row, plane) = (unfold.input[1] * LANES, image / unfold.channels * LANES);
        let mut elements = [((0, 0), 0); MOST];
        for (k, element) in elements.iter_mut().enumerate().take(width) {
            let place = columns.place(0, k).unwrap_or(0) as usize;
            *element = (columns.range(0, k, columns.to), place.wrapping_mul(LANES));
        }
        let steps = [groups * image * LANES, groups * filters * outputs * LANES];
        let samples = Count { count: x.len() / steps[0], steps };
        let last = first + dw.len() / filter;
        for at in 0..groups * unfold.channels * height {
            let (group, channel, k) = (at / height / unfold.channels, at / height % unfold.channels, at % height);
            let of_group = first.max(group * filters)..last.min((group + 1) * filters);
            let (start, end) = rows.range(0, k, rows.to);
            if start == end || x.is_empty() || of_group.is_empty() {
                continue;
            }
            let met = rows.place(0, k).unwrap_or(0) + (start * rows.stride) as isize;
            let meeting = Meeting {
                samples,
                rows: Count { count: end - start, steps: [rows.stride * row, unfold.output[1] * LANES] },
                column: columns.stride * LANES,
                elements: &elements[..width],
                filters: Count { count: of_group.len(), steps: [outputs * LANES, filter] },
            };
            let x = &x[(group * unfold.channels + channel) * plane + met as usize * row..];
            let dy = &dy[(of_group.start * outputs + start * unfold.output[1]) * LANES..];
            let dw = &mut dw[(of_group.start - first) * filter + (channel * height + k) * width..];
            weigh(simd, meeting, x, dy, dw);
        }
    }
}
