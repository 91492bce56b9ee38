//! Pooling: one number for each window of an image `[channels][rows][columns]`.

use super::{Array, Window};
use crate::math::Real;
use crate::raw::simd::Simd;

/// The sizes of pooling, channel by channel.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Channels of an image.
    channels: usize,
    /// Rows and columns of the input.
    input: [usize; 2],
    /// Rows and columns of the output.
    output: [usize; 2],
    /// The window; covers the input evenly if there is none.
    window: Option<Window>,
    /// Whether padding counts as zeros in a mean.
    count_padding: bool,
}

impl Sizes {
    /// # Panics
    /// If a window meets nothing of the input.
    fn new(
        channels: usize,
        input: [usize; 2],
        output: [usize; 2],
        window: Option<Window>,
        count_padding: bool,
    ) -> Self {
        if let Some(window) = window {
            window.check();
            for axis in 0..2 {
                let meets = |p: usize| {
                    (0..window.kernel[axis]).any(|k| {
                        let at = p * window.stride[axis] + k * window.dilation[axis];
                        (window.padding[axis]..window.padding[axis] + input[axis]).contains(&at)
                    })
                };
                // Windows in the middle meet what the first and the last do.
                let ends = [0, output[axis].saturating_sub(1)];
                assert!(ends.into_iter().all(meets), "a window lies outside of the input");
            }
        }
        Sizes { channels, input, output, window, count_padding }
    }

    /// Windows of two by two next to each other: the common case.
    #[inline(always)]
    fn two_by_two(self) -> bool {
        let Some(Window { kernel, stride, padding, dilation }) = self.window else { return false };
        let inside = 2 * self.output[0] <= self.input[0] && 2 * self.output[1] <= self.input[1];
        kernel == [2; 2] && stride == [2; 2] && padding == [0; 2] && dilation == [1; 2] && inside
    }

    /// The elements that a mean is of, on an axis, and how many are counted.
    #[inline(always)]
    fn range(self, axis: usize, p: usize) -> (usize, usize, usize) {
        let (input, output) = (self.input[axis], self.output[axis]);
        let Some(window) = self.window else {
            let (start, end) = (p * input / output, ((p + 1) * input).div_ceil(output));
            return (start, end, end - start);
        };
        let (padding, first) = (window.padding[axis], p * window.stride[axis]);
        // Beyond the padding there is nothing to count.
        let last = (first + window.kernel[axis]).min(input + 2 * padding);
        let (start, end) = (first.saturating_sub(padding), last.saturating_sub(padding).min(input));
        (start, end, if self.count_padding { last - first } else { end - start })
    }
}

/// Declares fronts: typed arrays in, slices and sizes out.
macro_rules! fronts {
    ($($(#[$doc:meta])* fn $name:ident($($operand:ident: $kind:ident),*) |$y:ident, $sizes:ident| $window:expr, $count:expr => $body:expr;)*) => {$(
        $(#[$doc])*
        ///
        /// # Panics
        /// If a window lies outside of the input.
        #[inline]
        pub fn $name<
            T: Real,
            const C: usize,
            const H: usize,
            const W: usize,
            const P: usize,
            const Q: usize,
        >($($operand: fronts!(@ $kind)),*) {
            $(fronts!(@length $kind $operand $y);)*
            let $sizes = Sizes::new(C, [H, W], [P, Q], $window, $count);
            $body
        }
    )*};
    (@ input) => { &[[[[T; W]; H]; C]] };
    (@ output) => { &[[[[T; Q]; P]; C]] };
    (@ to_input) => { &mut [[[[T; W]; H]; C]] };
    (@ to_output) => { &mut [[[[T; Q]; P]; C]] };
    (@ window) => { Window };
    (@ flag) => { bool };
    (@length window $x:ident $y:ident) => {};
    (@length flag $x:ident $y:ident) => {};
    (@length $kind:ident $x:ident $y:ident) => { assert_eq!($x.len(), $y.len(), "batches differ in length") };
}

fronts! {
    /// The largest element of each window; NaN if there is one. Padding never wins.
    fn max_pool2d(x: input, window: window, y: to_output) |y, sizes| Some(window), false =>
        T::max_pool(sizes, Array::flatten(x), Array::flatten_mut(y));
    /// The element of `v` at the place of the largest of `x`, the first of equals, in each window.
    fn max_pool2d_pick(x: input, v: input, window: window, y: to_output) |y, sizes| Some(window), false =>
        T::max_pool_pick(sizes, Array::flatten(x), Array::flatten(v), Array::flatten_mut(y));
    /// The derivative of [`max_pool2d`]: `dy` at the place of the largest of `x`, the first of equals; 0 elsewhere.
    fn max_pool2d_route(x: input, dy: output, window: window, dx: to_input) |dx, sizes| Some(window), false =>
        T::max_pool_route(sizes, Array::flatten(x), Array::flatten(dy), Array::flatten_mut(dx));
    /// [`max_pool2d_route`] in the place of `x`, for windows of two by two next to each other.
    ///
    /// # Panics
    /// For other windows.
    fn max_pool2d_route_mut(x: to_input, dy: output, window: window) |x, sizes| Some(window), false =>
        T::max_pool_route_mut(sizes, Array::flatten_mut(x), Array::flatten(dy));
    /// The mean of each window; padding counts as zeros if `count_padding`.
    fn avg_pool2d(x: input, window: window, count_padding: flag, y: to_output) |y, sizes| Some(window), count_padding =>
        T::avg_pool(sizes, Array::flatten(x), Array::flatten_mut(y));
    /// The derivative of [`avg_pool2d`]: each element of `dy` spread evenly over its window.
    fn avg_pool2d_d_input(dy: output, window: window, count_padding: flag, dx: to_input) |dx, sizes|
        Some(window), count_padding => T::avg_pool_d_input(sizes, Array::flatten(dy), Array::flatten_mut(dx));
    /// The means of windows that cover the input evenly.
    fn adaptive_avg_pool2d(x: input, y: to_output) |y, sizes| None, false =>
        T::avg_pool(sizes, Array::flatten(x), Array::flatten_mut(y));
    /// The derivative of [`adaptive_avg_pool2d`]: each element of `dy` spread evenly over its window.
    fn adaptive_avg_pool2d_d_input(dy: output, dx: to_input) |dx, sizes| None, false =>
        T::avg_pool_d_input(sizes, Array::flatten(dy), Array::flatten_mut(dx));
}

/// Whether `new` wins against an element before it.
#[inline(always)]
fn wins<T: Real>(new: T, old: T) -> bool {
    // NaN is what differs from itself.
    #[allow(clippy::eq_op)]
    let (new_is_nan, old_is_number) = (new != new, old == old);
    new > old || (new_is_nan && old_is_number)
}

/// The largest of two, the first of equals: −0 and 0 are equal.
#[inline(always)]
fn larger<T: Real>(old: T, new: T) -> T {
    if wins(new, old) { new } else { old }
}

/// Calls `f` with the place of the winner of each window of one channel, in order.
fn winners<T: Real>(sizes: Sizes, x: &[T], f: &mut dyn FnMut(usize, usize)) {
    let Some(Window { kernel, stride, padding, dilation }) = sizes.window else { return };
    let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
    for p in 0..rows {
        for q in 0..columns {
            let mut winner = None;
            for k in 0..kernel[0] {
                let row = (p * stride[0] + k * dilation[0]).wrapping_sub(padding[0]);
                if row >= height {
                    continue;
                }
                for k in 0..kernel[1] {
                    let column = (q * stride[1] + k * dilation[1]).wrapping_sub(padding[1]);
                    if column >= width {
                        continue;
                    }
                    let at = row * width + column;
                    if winner.is_none_or(|winner: usize| wins(x[at], x[winner])) {
                        winner = Some(at);
                    }
                }
            }
            if let Some(winner) = winner {
                f(p * columns + q, winner);
            }
        }
    }
}

pub(super) mod lanes;

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn max_pool<T: Real>(_: impl Simd, sizes: Sizes, x: &[T], y: &mut [T]) {
        if sizes.two_by_two() {
            return T::max_pool_two_by_two(sizes, x, y);
        }
        let (area, outputs) = (sizes.input[0] * sizes.input[1], sizes.output[0] * sizes.output[1]);
        for (x, y) in x.chunks_exact(area).zip(y.chunks_exact_mut(outputs)) {
            winners(sizes, x, &mut |at, winner| y[at] = x[winner]);
        }
    }

    #[inline(always)]
    pub fn max_pool_two_by_two<T: Real>(_: impl Simd, sizes: Sizes, x: &[T], y: &mut [T]) {
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        for (x, y) in x.chunks_exact(height * width).zip(y.chunks_exact_mut(rows * columns)) {
            for (x, y) in x.chunks_exact(2 * width).zip(y.chunks_exact_mut(columns)) {
                let (top, bottom) = (x[..2 * columns].as_chunks().0, x[width..][..2 * columns].as_chunks().0);
                for ((y, &[a, b]), &[c, d]) in y.iter_mut().zip(top).zip(bottom) {
                    *y = larger(larger(a, b), larger(c, d));
                }
            }
        }
    }

    #[inline(always)]
    pub fn max_pool_pick<T: Real>(_: impl Simd, sizes: Sizes, x: &[T], v: &[T], y: &mut [T]) {
        let (area, outputs) = (sizes.input[0] * sizes.input[1], sizes.output[0] * sizes.output[1]);
        for ((x, v), y) in x.chunks_exact(area).zip(v.chunks_exact(area)).zip(y.chunks_exact_mut(outputs)) {
            winners(sizes, x, &mut |at, winner| y[at] = v[winner]);
        }
    }

    #[inline(always)]
    pub fn max_pool_route<T: Real>(_: impl Simd, sizes: Sizes, x: &[T], dy: &[T], dx: &mut [T]) {
        if sizes.two_by_two() {
            dx.copy_from_slice(x);
            return T::max_pool_route_mut(sizes, dx, dy);
        }
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        dx.fill(T::ZERO);
        let images = x.chunks_exact(height * width).zip(dx.chunks_exact_mut(height * width));
        for ((x, dx), dy) in images.zip(dy.chunks_exact(rows * columns)) {
            winners(sizes, x, &mut |at, winner| dx[winner] += dy[at]);
        }
    }

    #[inline(always)]
    pub fn max_pool_route_mut<T: Real>(_: impl Simd, sizes: Sizes, x: &mut [T], dy: &[T]) {
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        assert!(sizes.two_by_two(), "windows are not two by two");
        for (x, dy) in x.chunks_exact_mut(height * width).zip(dy.chunks_exact(rows * columns)) {
            let (used, unused) = x.split_at_mut(2 * rows * width);
            for (x, dy) in used.chunks_exact_mut(2 * width).zip(dy.chunks_exact(columns)) {
                let (top, bottom) = x.split_at_mut(width);
                let ((top, right), (bottom, below)) = (top.split_at_mut(2 * columns), bottom.split_at_mut(2 * columns));
                for ((top, bottom), &dy) in top.as_chunks_mut().0.iter_mut().zip(bottom.as_chunks_mut().0).zip(dy) {
                    (*top, *bottom) = route(*top, *bottom, dy);
                }
                right.fill(T::ZERO);
                below.fill(T::ZERO);
            }
            unused.fill(T::ZERO);
        }
    }

    /// A window of two by two: `dy` in the place of the largest, the first of equals, and zeros.
    #[inline(always)]
    fn route<T: Real>([a, b]: [T; 2], [c, d]: [T; 2], dy: T) -> ([T; 2], [T; 2]) {
        let (b_wins, d_wins) = (wins(b, a), wins(d, c));
        let lower = wins(if d_wins { d } else { c }, if b_wins { b } else { a });
        let (upper_dy, lower_dy) = if lower { (T::ZERO, dy) } else { (dy, T::ZERO) };
        let top = if b_wins { [T::ZERO, upper_dy] } else { [upper_dy, T::ZERO] };
        (top, if d_wins { [T::ZERO, lower_dy] } else { [lower_dy, T::ZERO] })
    }

    #[inline(always)]
    pub fn avg_pool<T: Real>(_: impl Simd, sizes: Sizes, x: &[T], y: &mut [T]) {
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        for (x, y) in x.chunks_exact(height * width).zip(y.chunks_exact_mut(rows * columns)) {
            for (p, y) in y.chunks_exact_mut(columns).enumerate() {
                let (first, last, high) = sizes.range(0, p);
                for (q, y) in y.iter_mut().enumerate() {
                    let (start, end, wide) = sizes.range(1, q);
                    let mut sum = T::ZERO;
                    for row in x[first * width..last * width].chunks_exact(width) {
                        for &x in &row[start..end] {
                            sum += x;
                        }
                    }
                    *y = sum / T::from_f64((high * wide) as f64);
                }
            }
        }
    }

    #[inline(always)]
    pub fn avg_pool_d_input<T: Real>(_: impl Simd, sizes: Sizes, dy: &[T], dx: &mut [T]) {
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        dx.fill(T::ZERO);
        for (dy, dx) in dy.chunks_exact(rows * columns).zip(dx.chunks_exact_mut(height * width)) {
            for (p, dy) in dy.chunks_exact(columns).enumerate() {
                let (first, last, high) = sizes.range(0, p);
                for (q, &dy) in dy.iter().enumerate() {
                    let (start, end, wide) = sizes.range(1, q);
                    let share = dy / T::from_f64((high * wide) as f64);
                    for row in dx[first * width..last * width].chunks_exact_mut(width) {
                        for dx in &mut row[start..end] {
                            *dx += share;
                        }
                    }
                }
            }
        }
    }
}
