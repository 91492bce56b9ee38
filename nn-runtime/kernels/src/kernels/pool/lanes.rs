//! Pooling of batches in [lanes](crate::kernels::to_lanes): each lane has its own winners.

use super::*;
use crate::kernels::lanes_of;
use crate::raw::correlate::LANES;
use crate::raw::pool::{compete, enlarge, largest, reward, route};
use crate::raw::simd::Vectors;

fronts! {
    /// [`max_pool2d`] of images in [lanes](crate::kernels::to_lanes).
    fn max_pool2d_lanes(x: input, window: window, y: to_output) |y, sizes| Some(window), false =>
        T::max_pool_lanes(sizes, Array::flatten(x), Array::flatten_mut(y));
    /// [`max_pool2d_route`] of images in [lanes](crate::kernels::to_lanes).
    fn max_pool2d_route_lanes(x: input, dy: output, window: window, dx: to_input) |dx, sizes| Some(window), false =>
        T::max_pool_route_lanes(sizes, Array::flatten(x), Array::flatten(dy), Array::flatten_mut(dx));
    /// [`max_pool2d_route_lanes`] in the place of `x`.
    fn max_pool2d_route_lanes_mut(x: to_input, dy: output, window: window) |x, sizes| Some(window), false =>
        T::max_pool_route_lanes_mut(sizes, Array::flatten_mut(x), Array::flatten(dy));
}

/// The places in a channel that the window at an output meets, in order.
#[inline(always)]
fn met(sizes: Sizes, window: Window, [p, q]: [usize; 2], mut f: impl FnMut(usize, usize)) {
    let Window { kernel, stride, padding, dilation } = window;
    let ([height, width], mut number) = (sizes.input, 0);
    for k in 0..kernel[0] {
        let row = (p * stride[0] + k * dilation[0]).wrapping_sub(padding[0]);
        for k in 0..kernel[1] {
            let column = (q * stride[1] + k * dilation[1]).wrapping_sub(padding[1]);
            if row < height && column < width {
                f(number, row * width + column);
            }
            number += 1;
        }
    }
}

/// The bodies of the kernels.
pub(in crate::kernels) mod body {
    use super::*;

    #[inline(always)]
    pub fn max_pool_lanes<T: Real, S: Simd + Vectors<T>>(simd: S, sizes: Sizes, x: &[T], y: &mut [T]) {
        let Some(window) = sizes.window else { return };
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        let (x, x_rest) = x.split_at(lanes_of(x.len(), sizes.channels * height * width));
        let (y, y_rest) = y.split_at_mut(lanes_of(y.len(), sizes.channels * rows * columns));
        let (x, y) = (x.as_chunks::<LANES>().0, y.as_chunks_mut::<LANES>().0);
        for (x, y) in x.chunks_exact(height * width).zip(y.chunks_exact_mut(rows * columns)) {
            if sizes.two_by_two() {
                for (x, y) in x.chunks_exact(2 * width).zip(y.chunks_exact_mut(columns)) {
                    let (top, bottom) = (x[..2 * columns].as_chunks().0, x[width..][..2 * columns].as_chunks().0);
                    for ((y, top), bottom) in y.iter_mut().zip(top).zip(bottom) {
                        largest(simd, top, bottom, y);
                    }
                }
                continue;
            }
            for (at, y) in y.iter_mut().enumerate() {
                let mut first = true;
                met(
                    sizes,
                    window,
                    [at / columns, at % columns],
                    #[inline(always)]
                    |_, at| {
                        if first {
                            (*y, first) = (x[at], false);
                        } else {
                            enlarge(simd, y, &x[at]);
                        }
                    },
                );
            }
        }
        T::max_pool(sizes, x_rest, y_rest);
    }

    #[inline(always)]
    pub fn max_pool_route_lanes<T: Real, S: Simd + Vectors<T>>(simd: S, sizes: Sizes, x: &[T], dy: &[T], dx: &mut [T]) {
        let Some(window) = sizes.window else { return };
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        if sizes.two_by_two() {
            dx.copy_from_slice(x);
            return T::max_pool_route_lanes_mut(sizes, dx, dy);
        }
        let whole = lanes_of(x.len(), sizes.channels * height * width);
        let ((x, x_rest), (dx, dx_rest)) = (x.split_at(whole), dx.split_at_mut(whole));
        let (dy, dy_rest) = dy.split_at(lanes_of(dy.len(), sizes.channels * rows * columns));
        let (x, dx, dy) = (x.as_chunks::<LANES>().0, dx.as_chunks_mut::<LANES>().0, dy.as_chunks::<LANES>().0);
        dx.fill([T::ZERO; LANES]);
        let images = x.chunks_exact(height * width).zip(dx.chunks_exact_mut(height * width));
        for ((x, dx), dy) in images.zip(dy.chunks_exact(rows * columns)) {
            for (at, dy) in dy.iter().enumerate() {
                let output = [at / columns, at % columns];
                let (mut best, mut winner, mut first) = ([T::ZERO; LANES], [T::ZERO; LANES], true);
                met(
                    sizes,
                    window,
                    output,
                    #[inline(always)]
                    |number, at| {
                        let number = T::from_f64(number as f64);
                        if first {
                            (best, winner, first) = (x[at], [number; LANES], false);
                        } else {
                            compete(simd, &mut best, &x[at], &mut winner, number);
                        }
                    },
                );
                met(
                    sizes,
                    window,
                    output,
                    #[inline(always)]
                    |number, at| reward(simd, &winner, T::from_f64(number as f64), dy, &mut dx[at]),
                );
            }
        }
        T::max_pool_route(sizes, x_rest, dy_rest, dx_rest);
    }

    #[inline(always)]
    pub fn max_pool_route_lanes_mut<T: Real, S: Simd + Vectors<T>>(simd: S, sizes: Sizes, x: &mut [T], dy: &[T]) {
        let ([height, width], [rows, columns]) = (sizes.input, sizes.output);
        assert!(sizes.two_by_two(), "windows overlap");
        let (x, x_rest) = x.split_at_mut(lanes_of(x.len(), sizes.channels * height * width));
        let (dy, dy_rest) = dy.split_at(lanes_of(dy.len(), sizes.channels * rows * columns));
        let (x, dy) = (x.as_chunks_mut::<LANES>().0, dy.as_chunks::<LANES>().0);
        for (x, dy) in x.chunks_exact_mut(height * width).zip(dy.chunks_exact(rows * columns)) {
            let (used, unused) = x.split_at_mut(2 * rows * width);
            for (x, dy) in used.chunks_exact_mut(2 * width).zip(dy.chunks_exact(columns)) {
                let (top, bottom) = x.split_at_mut(width);
                let ((top, right), (bottom, below)) = (top.split_at_mut(2 * columns), bottom.split_at_mut(2 * columns));
                let (top, bottom) = (top.as_chunks_mut().0, bottom.as_chunks_mut().0);
                for ((top, bottom), dy) in top.iter_mut().zip(bottom).zip(dy) {
                    route(simd, top, bottom, dy);
                }
                right.fill([T::ZERO; LANES]);
                below.fill([T::ZERO; LANES]);
            }
            unused.fill([T::ZERO; LANES]);
        }
        T::max_pool_route_mut(sizes, x_rest, dy_rest);
    }
}
