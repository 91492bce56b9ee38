//! Convolutions of batches in [lanes](crate::kernels::to_lanes): the kernel meets whole vectors of samples.

use super::axis::{Axis, rectangles};
use super::*;
use crate::kernels::{half_of_lanes, lanes_of};
use crate::parallel;
use crate::raw::correlate::{Count, Dimension, Finish, LANES, Line, MOST, Meeting, Region};
use crate::raw::scratch::Scratch;

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

/// The derivative by the weight in so many pieces: half of the samples each, and of these some of the filters.
fn d_weight<T: Real>(sizes: Sizes, x: &[T], dy: &[T], dw: &mut [T], pieces: usize) {
    let lengths = [sizes.groups * sizes.image(), sizes.groups * sizes.filters * sizes.outputs()];
    if lengths.contains(&0) {
        return dw.fill(T::ZERO);
    }
    let (x, x_rest) = x.split_at(lanes_of(x.len(), lengths[0]));
    let (dy, dy_rest) = dy.split_at(lanes_of(dy.len(), lengths[1]));
    let front = half_of_lanes(x.len(), lengths[0]);
    if front == x.len() || dw.len() > Scratch::capacity::<T>() {
        return d_weight_of(sizes, [x_rest, dy_rest], [x, dy], dw, pieces);
    }
    // Each thread has the samples of which it has computed everything else.
    let (x, x_back) = x.split_at(front);
    let (dy, dy_back) = dy.split_at(front / lengths[0] * lengths[1]);
    let mut scratch = Scratch::new();
    let (room, each) = (scratch.zeros(dw.len()), pieces.div_ceil(2));
    parallel::halves(
        pieces,
        || d_weight_of(sizes, [&[]; 2], [x, dy], dw, each),
        || d_weight_of(sizes, [x_rest, dy_rest], [x_back, dy_back], room, each),
    );
    T::add_all_mut(dw, room);
}

/// The derivative by the weight of samples that fill no vector, to which that of others is added.
fn d_weight_of<T: Real>(sizes: Sizes, rest: [&[T]; 2], [x, dy]: [&[T]; 2], dw: &mut [T], pieces: usize) {
    T::conv_d_weight(sizes, rest[0], rest[1], dw);
    add_d_weight(sizes, 0, x, dy, dw, pieces);
}

/// Adds the derivative by the weight of the filters from `first` on.
fn add_d_weight<T: Real>(sizes: Sizes, first: usize, x: &[T], dy: &[T], dw: &mut [T], pieces: usize) {
    /// Registers hold four filters, or two: fewer are not worth a thread.
    const LEAST: usize = 3;
    let filters = dw.len() / sizes.filter();
    let half = filters.div_ceil(2);
    let front = if half > LEAST { half.next_multiple_of(2) } else { half };
    if pieces == 1 || half < LEAST || parallel::alone() {
        return T::conv_d_weight_lanes(sizes, first, x, dy, dw);
    }
    let (dw, dw_rest) = dw.split_at_mut(front * sizes.filter());
    parallel::join(
        || add_d_weight(sizes, first, x, dy, dw, pieces / 2),
        || add_d_weight(sizes, first + front, x, dy, dw_rest, pieces.div_ceil(2)),
    );
}

/// The bodies of the kernels. Samples that fill no vector are left to the kernels of single images.
pub(in crate::kernels) mod body {
    use super::*;

    #[inline(always)]
    pub fn conv_lanes<T: Real>(
        _: impl Simd,
        sizes: Sizes,
        x: &[T],
        w: &[T],
        bias: Option<&[T]>,
        relu: bool,
        y: &mut [T],
    ) {
        let Sizes { groups, filters, .. } = sizes;
        let (outputs, image) = (sizes.outputs(), sizes.image());
        if outputs == 0 || image == 0 {
            return;
        }
        let (x, x_rest) = x.split_at(lanes_of(x.len(), groups * image));
        let (y, y_rest) = y.split_at_mut(lanes_of(y.len(), groups * filters * outputs));
        images(sizes, false, x, w, Finish { bias, relu }, y);
        T::conv(sizes, x_rest, w, bias, relu, y_rest);
    }

    #[inline(always)]
    pub fn conv_d_input_lanes<T: Real>(_: impl Simd, sizes: Sizes, dy: &[T], w: &[T], dx: &mut [T]) {
        let Sizes { groups, filters, .. } = sizes;
        let (outputs, image) = (sizes.outputs(), sizes.image());
        if outputs == 0 || image == 0 {
            dx.fill(T::ZERO);
            return;
        }
        let (dx, dx_rest) = dx.split_at_mut(lanes_of(dx.len(), groups * image));
        let (dy, dy_rest) = dy.split_at(lanes_of(dy.len(), groups * filters * outputs));
        images(sizes, true, dy, w, Finish { bias: None, relu: false }, dx);
        T::conv_d_input(sizes, dy_rest, w, dx_rest);
    }

    /// The convolution of all images in lanes, or its transpose.
    fn images<T: Real>(sizes: Sizes, transposed: bool, from: &[T], w: &[T], finish: Finish<'_, T>, to: &mut [T]) {
        let Sizes { groups, filters, unfold } = sizes;
        let (filter, outputs, image) = (sizes.filter(), sizes.outputs() * LANES, sizes.image() * LANES);
        let mut channels = Dimension { count: unfold.channels, image: image / unfold.channels, weight: sizes.area() };
        let mut planes = Dimension { count: filters, image: outputs, weight: filter };
        let mut lengths = [image, filters * outputs];
        if transposed {
            // The other way round: sums run over filters, and there is a result for each channel.
            core::mem::swap(&mut channels, &mut planes);
            lengths.reverse();
        }
        let steps = lengths.map(|length| groups * length);
        let samples = to.len() / steps[1];
        if samples == 0 {
            return;
        }
        for group in 0..groups {
            let w = &w[group * filters * filter..];
            let finish = Finish { bias: finish.bias.map(|bias| &bias[group * filters..]), ..finish };
            rectangles(unfold, transposed, &mut |first, rows, columns| {
                // Single results are too little work: those of all samples are a line.
                let single = rows.count == 1 && columns.count == 1;
                let line = Line { count: samples, image: steps[0], result: steps[1], taps: columns.taps };
                let columns = if single { line } else { *columns };
                let region = Region { channels, filters: planes, rows: *rows, columns };
                let samples = Count { count: if single { 1 } else { samples }, steps };
                let (from, to) = (&from[group * lengths[0]..], &mut to[group * lengths[1] + first..]);
                T::correlate(&region, samples, from, w, finish, to);
            });
        }
    }

    /// Adds the derivative by the weight of the filters from `first` on. All samples are in lanes.
    #[inline(always)]
    pub fn conv_d_weight_lanes<T: Real>(_: impl Simd, sizes: Sizes, first: usize, x: &[T], dy: &[T], dw: &mut [T]) {
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
            T::weigh(meeting, x, dy, dw);
        }
    }
}
