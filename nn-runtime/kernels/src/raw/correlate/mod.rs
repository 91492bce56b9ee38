//! Convolutions of samples that lie in the lanes of vectors: `[channel][row][column][sample]`.
//!
//! Every load is a whole vector of samples, whatever stride, padding and dilation are, and a weight is the
//! same for all of them. [`correlate`] is the convolution and, with other taps, its transpose; [`weigh`] is
//! the derivative by the weight.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]
// Bands of one filter are written as those of several.
#![allow(clippy::int_plus_one)]

mod region;
mod weigh;

pub use region::{Count, Dimension, LANES, Line, MOST, Region, Taps};
pub use weigh::{Meeting, weigh};

use super::simd::{Apart, Simd, Vectors};
use crate::math::Real;

/// What follows a sum.
#[derive(Clone, Copy, Debug)]
pub struct Finish<'a, T> {
    /// One number for each filter.
    pub bias: Option<&'a [T]>,
    /// Whether relu follows.
    pub relu: bool,
}

/// [`correlate`] of several groups of [`LANES`] samples, so far from each other in the image and in the result.
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn correlate_all<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    region: &Region,
    samples: Count,
    image: &[T],
    weight: &[T],
    finish: Finish<'_, T>,
    result: &mut [T],
) {
    for group in 0..samples.count {
        let [from, to] = samples.steps.map(|step| group * step);
        correlate(simd, region, &image[from..], weight, finish, &mut result[to..]);
    }
}

/// `result[f][r][c] = finish(Σ image[channel][r·][c·] · weight[f][channel][tap])`, for [`LANES`] samples.
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn correlate<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    region: &Region,
    image: &[T],
    weight: &[T],
    finish: Finish<'_, T>,
    result: &mut [T],
) {
    let Region { filters, rows, columns, .. } = region;
    if filters.count == 0 || rows.count == 0 || columns.count == 0 {
        return;
    }
    region.check(image.len(), weight.len(), result.len());
    let bias = match finish.bias {
        Some(bias) => {
            assert!(filters.count <= bias.len(), "the bias is too small");
            bias.as_ptr()
        }
        None => core::ptr::null(),
    };
    for part in (0..LANES).step_by(<S as Vectors<T>>::LANES) {
        let mut filter = 0;
        macro_rules! bands {
            ($($FILTERS:literal $WIDE:literal $NARROW:literal)*) => {$(
                while filter + $FILTERS <= filters.count {
                    let band = Correlate::<T, $FILTERS, $WIDE, $NARROW> {
                        region,
                        image: image.as_ptr().wrapping_add(part),
                        weight: weight.as_ptr().wrapping_add(filter * filters.weight),
                        result: result.as_mut_ptr().wrapping_add(filter * filters.image + part),
                        bias: if bias.is_null() { bias } else { bias.wrapping_add(filter) },
                        relu: finish.relu,
                    };
                    // SAFETY: the last term and the last result of the region lie within the operands.
                    unsafe { simd.apart(band) };
                    filter += $FILTERS;
                }
            )*};
        }
        // Each shape is compiled for itself: only what is worth it.
        if const { S::ROWS >= 12 } {
            bands!(8 3 2  6 4 2  4 6 3  2 4 2  1 8 4);
        } else if const { S::ROWS >= 6 } {
            bands!(6 2 1  4 2 1  2 4 2  1 8 4);
        } else {
            bands!(4 2 1  1 4 2);
        }
    }
}

/// Some filters of [`correlate`], `WIDE` results at once, then `NARROW`, then single ones.
struct Correlate<'a, T, const FILTERS: usize, const WIDE: usize, const NARROW: usize> {
    region: &'a Region,
    image: *const T,
    weight: *const T,
    result: *mut T,
    bias: *const T,
    relu: bool,
}

impl<T: Real, const FILTERS: usize, const WIDE: usize, const NARROW: usize> Apart<T>
    for Correlate<'_, T, FILTERS, WIDE, NARROW>
{
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        // Along the longer side.
        let Region { rows, columns, .. } = self.region;
        let (outer, inner) = if columns.count > 1 { (rows, columns) } else { (columns, rows) };
        for line in 0..outer.count {
            let image = self.image.wrapping_add(line * outer.image);
            let result = self.result.wrapping_add(line * outer.result);
            let mut at = 0;
            macro_rules! tiles {
                ($($COUNT:ident)*) => {$(
                    while at + $COUNT <= inner.count {
                        let (image, result) = (image.wrapping_add(at * inner.image), result.wrapping_add(at * inner.result));
                        // SAFETY: these are results of the region.
                        unsafe { self.tile::<S, $COUNT>(simd, image, inner.image, result, inner.result) };
                        at += $COUNT;
                    }
                )*};
            }
            const ONE: usize = 1;
            tiles!(WIDE NARROW ONE);
        }
    }
}

impl<T: Real, const FILTERS: usize, const WIDE: usize, const NARROW: usize> Correlate<'_, T, FILTERS, WIDE, NARROW> {
    /// `N` results of each filter.
    ///
    /// # Safety
    /// They must belong to the region, and be so far from each other.
    #[inline(always)]
    unsafe fn tile<S: Vectors<T>, const N: usize>(
        &self,
        simd: S,
        image: *const T,
        image_step: usize,
        result: *mut T,
        result_step: usize,
    ) {
        let Region { channels, filters, rows, columns } = self.region;
        let mut sums = [[simd.splat(T::ZERO); N]; FILTERS];
        for channel in 0..channels.count {
            let image = image.wrapping_add(channel * channels.image);
            let weight = self.weight.wrapping_add(channel * channels.weight);
            for &(at, kernel) in rows.taps.entries() {
                let (image, weight) = (image.wrapping_add(at), weight.wrapping_add(kernel));
                for &(at, kernel) in columns.taps.entries() {
                    let (image, weight) = (image.wrapping_add(at), weight.wrapping_add(kernel));
                    // SAFETY: the terms of these results lie within the operands.
                    unsafe {
                        let mut right = [simd.splat(T::ZERO); N];
                        for n in 0..N {
                            right[n] = simd.load(image.add(n * image_step));
                        }
                        for filter in 0..FILTERS {
                            let left = simd.broadcast(weight.add(filter * filters.weight));
                            for n in 0..N {
                                sums[filter][n] = simd.mul_add(left, right[n], sums[filter][n]);
                            }
                        }
                    }
                }
            }
        }
        for filter in 0..FILTERS {
            for n in 0..N {
                let mut x = sums[filter][n];
                // SAFETY: there is a bias for every filter, and the results lie within theirs.
                unsafe {
                    if !self.bias.is_null() {
                        x = simd.add(x, simd.broadcast(self.bias.add(filter)));
                    }
                    if self.relu {
                        x = simd.relu(x);
                    }
                    simd.store(result.add(filter * filters.image + n * result_step), x);
                }
            }
        }
    }
}
