//! The derivative by the weight, over all positions and samples.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]
// Bands of one filter are written as those of several.
#![allow(clippy::int_plus_one)]

use super::super::simd::{Apart, Simd, Vectors};
use super::{Count, LANES};
use crate::math::Real;

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
