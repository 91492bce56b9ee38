//! Convolutions of samples that lie in the lanes of vectors: `[channel][row][column][sample]`.
//!
//! Every load is a whole vector of samples, whatever stride, padding and dilation are, and a weight is the
//! same for all of them. [`correlate`] is the convolution and, with other taps, its transpose; [`weigh`] is
//! the derivative by the weight.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]
// Bands of one filter are written as those of several.
#![allow(clippy::int_plus_one)]

use super::simd::{Apart, Simd, Vectors};
use crate::math::Real;

/// Samples that lie next to each other.
pub const LANES: usize = 16;

/// The most elements that a kernel may have on an axis.
pub const MOST: usize = 16;

/// Where the terms of a sum are, along one axis: elements of the kernel that meet the image.
#[derive(Clone, Copy, Debug)]
pub struct Taps {
    /// Where in the image and where in the weight, in scalars.
    entries: [(usize, usize); MOST],
    count: usize,
    /// The largest of either.
    last: (usize, usize),
}

impl Taps {
    /// No terms yet.
    #[inline(always)]
    pub fn new() -> Self {
        Self { entries: [(0, 0); MOST], count: 0, last: (0, 0) }
    }

    /// Another term.
    ///
    /// # Panics
    /// If there are [`MOST`] already.
    #[inline(always)]
    pub fn push(&mut self, image: usize, weight: usize) {
        self.entries[self.count] = (image, weight);
        self.count += 1;
        self.last = (self.last.0.max(image), self.last.1.max(weight));
    }
}

/// Results along one axis with the same taps.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// How many.
    pub count: usize,
    /// From one to the next: in the image, in the result.
    pub image: usize,
    pub result: usize,
    /// The terms of each.
    pub taps: Taps,
}

impl Line {
    /// How far the last term of the last result is from the first: in the image, in the result.
    #[inline(always)]
    fn reach(&self) -> (usize, usize) {
        let steps = self.count.saturating_sub(1);
        (steps.saturating_mul(self.image).saturating_add(self.taps.last.0), steps.saturating_mul(self.result))
    }
}

/// How much there is of a dimension, and the distance from one to the next in each operand that has it.
#[derive(Clone, Copy, Debug)]
pub struct Dimension {
    /// How many.
    pub count: usize,
    /// From one to the next in the image (channels) or in the result (filters).
    pub image: usize,
    /// From one to the next in the weight.
    pub weight: usize,
}

impl Dimension {
    #[inline(always)]
    fn reach(self) -> (usize, usize) {
        let steps = self.count.saturating_sub(1);
        (steps.saturating_mul(self.image), steps.saturating_mul(self.weight))
    }
}

/// A rectangle of results with the same taps.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// What sums run over, besides the taps.
    pub channels: Dimension,
    /// The planes of the result.
    pub filters: Dimension,
    /// Its rows and columns.
    pub rows: Line,
    pub columns: Line,
}

impl Region {
    /// Not a part of every kernel, but one function for all.
    ///
    /// # Panics
    /// If an operand of such a length is too small for a region that is not empty.
    fn check(&self, image: usize, weight: usize, result: usize) {
        let Region { channels, filters, rows, columns } = self;
        let sum = |parts: [usize; 4]| parts.into_iter().fold(0, usize::saturating_add);
        if channels.count > 0 && rows.taps.count > 0 && columns.taps.count > 0 {
            let image_end = sum([channels.reach().0, rows.reach().0, columns.reach().0, LANES]);
            assert!(image_end <= image, "the image is too small");
            let weight_end = sum([channels.reach().1, filters.reach().1, rows.taps.last.1, columns.taps.last.1]);
            assert!(weight_end < weight, "the weight is too small");
        }
        let result_end = sum([filters.reach().0, rows.reach().1, columns.reach().1, LANES]);
        assert!(result_end <= result, "the result is too small");
    }
}

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
            for &(at, kernel) in &rows.taps.entries[..rows.taps.count] {
                let (image, weight) = (image.wrapping_add(at), weight.wrapping_add(kernel));
                for &(at, kernel) in &columns.taps.entries[..columns.taps.count] {
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

/// The results that an element of the kernel meets, along one axis: where it stays within the image.
pub type Range = (usize, usize);

/// The derivative by one row of one kernel, of some filters: what [`weigh`] sums over.
#[derive(Clone, Copy, Debug)]
pub struct Meeting<'a> {
    /// Groups of [`LANES`] samples: how many, and from one to the next in the image and in the result.
    pub samples: Count,
    /// Rows of the result, likewise.
    pub rows: Count,
    /// From one column of the result to the next, in the image; in the result they are next to each other.
    pub column: usize,
    /// For each element of the kernel's row, the columns of the result that it meets, and where in the
    /// image it meets column 0 of the result; this may lie before the row and wraps.
    pub elements: &'a [(Range, usize)],
    /// Filters: how many, and from one to the next in the result and in the weight.
    pub filters: Count,
}

/// How many there are of something, and from one to the next in two operands.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    /// How many.
    pub count: usize,
    /// From one to the next.
    pub steps: [usize; 2],
}

impl Count {
    #[inline(always)]
    fn reach(self) -> (usize, usize) {
        let steps = self.count.saturating_sub(1);
        (steps.saturating_mul(self.steps[0]), steps.saturating_mul(self.steps[1]))
    }
}

impl Meeting<'_> {
    /// Not a part of every kernel, but one function for all.
    ///
    /// # Panics
    /// If an operand of such a length is too small.
    fn check(&self, image: usize, result: usize, weight: usize) {
        let Meeting { samples, rows, column, elements, filters } = *self;
        let sum = |parts: [usize; 5]| parts.into_iter().fold(0, usize::saturating_add);
        assert!(
            filters.count == 0 || filters.reach().1.saturating_add(elements.len()) <= weight,
            "the weight is too small"
        );
        for &((start, end), at) in elements {
            if samples.count == 0 || rows.count == 0 || start >= end {
                continue;
            }
            // Within the image the sum does not wrap: what lies before its row is in `start` columns.
            let first = at.wrapping_add(start.wrapping_mul(column));
            let image_end =
                sum([samples.reach().0, rows.reach().0, first, (end - 1 - start).saturating_mul(column), LANES]);
            assert!(image_end <= image, "the image is too small");
            let columns = (end - 1).saturating_mul(LANES);
            let result_end = sum([samples.reach().1, rows.reach().1, filters.reach().0, columns, LANES]);
            assert!(result_end <= result, "the result is too small");
        }
    }
}

/// `weight[f][k] += Σ result[f][p] · image[p·][k·]` over all positions and samples.
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn weigh<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    meeting: Meeting<'_>,
    image: &[T],
    result: &[T],
    weight: &mut [T],
) {
    let Meeting { elements, filters, .. } = meeting;
    meeting.check(image.len(), result.len(), weight.len());
    let mut element = 0;
    macro_rules! elements {
        ($count:literal, $($FILTERS:literal)*) => {
            while element + $count <= elements.len() {
                let mut filter = 0;
                $(while filter + $FILTERS <= filters.count {
                    let task = Weigh::<T, $FILTERS, $count> {
                        meeting: &meeting,
                        elements: elements[element..].first_chunk().expect("as many elements"),
                        image: image.as_ptr(),
                        result: result.as_ptr().wrapping_add(filter * filters.steps[0]),
                        weight: weight.as_mut_ptr().wrapping_add(filter * filters.steps[1] + element),
                    };
                    // SAFETY: all positions of all elements lie within the operands.
                    unsafe { simd.apart(task) };
                    filter += $FILTERS;
                })*
                element += $count;
            }
        };
    }
    if const { S::ROWS >= 12 } {
        elements!(5, 4 3 2 1);
        elements!(3, 8 4 2 1);
        elements!(1, 8 4 2 1);
    } else if const { S::ROWS >= 6 } {
        elements!(5, 2 1);
        elements!(3, 4 2 1);
        elements!(1, 4 2 1);
    } else {
        elements!(3, 4 1);
        elements!(1, 4 1);
    }
}

/// Some filters and some elements of a kernel's row.
struct Weigh<'a, T, const FILTERS: usize, const ELEMENTS: usize> {
    meeting: &'a Meeting<'a>,
    elements: &'a [(Range, usize); ELEMENTS],
    image: *const T,
    result: *const T,
    weight: *mut T,
}

impl<T: Real, const FILTERS: usize, const ELEMENTS: usize> Apart<T> for Weigh<'_, T, FILTERS, ELEMENTS> {
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        let Meeting { samples, rows, filters, .. } = *self.meeting;
        let (mut first, mut last) = (0, usize::MAX);
        let (mut start, mut end) = (usize::MAX, 0);
        for &((from, to), _) in self.elements {
            (first, last) = (first.max(from), last.min(to));
            (start, end) = (start.min(from), end.max(to));
        }
        let last = last.max(first);
        let mut sums = [[simd.splat(T::ZERO); ELEMENTS]; FILTERS];
        for group in 0..samples.count {
            for row in 0..rows.count {
                for part in (0..LANES).step_by(S::LANES) {
                    let image = self.image.wrapping_add(group * samples.steps[0] + row * rows.steps[0] + part);
                    let result = self.result.wrapping_add(group * samples.steps[1] + row * rows.steps[1] + part);
                    // SAFETY: the columns are those of all elements, resp. of those that are asked.
                    unsafe {
                        self.border(simd, &mut sums, image, result, start..first.min(end));
                        self.middle(simd, &mut sums, image, result, first..last);
                        self.border(simd, &mut sums, image, result, last.max(start)..end);
                    }
                }
            }
        }
        for filter in 0..FILTERS {
            for element in 0..ELEMENTS {
                // SAFETY: the weight has as many filters and elements.
                unsafe { *self.weight.add(filter * filters.steps[1] + element) += simd.sum(sums[filter][element]) };
            }
        }
    }
}

impl<T: Real, const FILTERS: usize, const ELEMENTS: usize> Weigh<'_, T, FILTERS, ELEMENTS> {
    /// Columns that every element meets.
    ///
    /// # Safety
    /// They must lie within the row.
    #[inline(always)]
    unsafe fn middle<S: Vectors<T>>(
        &self,
        simd: S,
        sums: &mut [[S::Vector; ELEMENTS]; FILTERS],
        image: *const T,
        result: *const T,
        columns: core::ops::Range<usize>,
    ) {
        let Meeting { column, filters, .. } = *self.meeting;
        let mut images = [image; ELEMENTS];
        for element in 0..ELEMENTS {
            images[element] =
                image.wrapping_add(self.elements[element].1.wrapping_add(columns.start.wrapping_mul(column)));
        }
        let mut result = result.wrapping_add(columns.start * LANES);
        for _ in columns {
            // SAFETY: the caller vouches for the columns.
            unsafe {
                let mut right = [simd.splat(T::ZERO); ELEMENTS];
                for element in 0..ELEMENTS {
                    right[element] = simd.load(images[element]);
                    images[element] = images[element].wrapping_add(column);
                }
                for filter in 0..FILTERS {
                    let left = simd.load(result.wrapping_add(filter * filters.steps[0]));
                    for element in 0..ELEMENTS {
                        sums[filter][element] = simd.mul_add(left, right[element], sums[filter][element]);
                    }
                }
            }
            result = result.wrapping_add(LANES);
        }
    }

    /// Columns that some elements meet.
    ///
    /// # Safety
    /// They must lie within the row.
    #[inline(always)]
    unsafe fn border<S: Vectors<T>>(
        &self,
        simd: S,
        sums: &mut [[S::Vector; ELEMENTS]; FILTERS],
        image: *const T,
        result: *const T,
        columns: core::ops::Range<usize>,
    ) {
        let Meeting { column, filters, .. } = *self.meeting;
        for at in columns {
            for element in 0..ELEMENTS {
                let ((start, end), offset) = self.elements[element];
                if at < start || at >= end {
                    continue;
                }
                // SAFETY: this element meets this column.
                unsafe {
                    let right = simd.load(image.wrapping_add(offset.wrapping_add(at * column)));
                    for filter in 0..FILTERS {
                        let left = simd.load(result.wrapping_add(filter * filters.steps[0] + at * LANES));
                        sums[filter][element] = simd.mul_add(left, right, sums[filter][element]);
                    }
                }
            }
        }
    }
}
