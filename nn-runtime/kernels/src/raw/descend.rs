//! The product that is the derivative of a weight, with the weight moving against it: the derivative stays in
//! registers.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::product::{DEPTH, Matrix, Size, paired, scattered};
use super::simd::{Apart, Simd, Vectors};
use super::tile::{Place, sums};
use crate::math::Real;

/// Whether [`descend`] serves a weight: its sums fit one block of the depth, in one chain each, and its columns whole
/// pairs of vectors, which lie close to each other.
#[inline(always)]
pub fn serves<T: Real, S: Simd + Vectors<T>>(size: Size) -> bool {
    let whole = size.depth <= DEPTH && size.columns.is_multiple_of(2 * <S as Vectors<T>>::LANES);
    whole && !paired::<T, S>(size.columns, size.depth) && !scattered::<T>(size.rows, size.columns)
}

/// `w = w − rate·(a·b + decay·w)`; the sums are those of [`multiply`](super::product::multiply), bit by bit.
///
/// # Panics
/// If an operand is too small for the size, or [`serves`] is false.
#[inline(always)]
pub fn descend<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: &[T],
    w: &mut [T],
    rate: T,
    decay: T,
) {
    assert!(serves::<T, S>(size), "the product has sums or columns of another kind");
    if size.rows == 0 || size.columns == 0 {
        return;
    }
    size.check(a, b, w);
    let place = Place {
        a: a.data.as_ptr(),
        a_row: a.row,
        a_column: a.column,
        b: b.as_ptr(),
        b_row: size.columns,
        c: w.as_mut_ptr(),
        c_row: size.columns,
        bias: core::ptr::null(),
    };
    let mut row = 0;
    // SAFETY: the sizes were checked against the slices; all columns are whole pairs of vectors.
    unsafe {
        if const { S::ROWS >= 12 } {
            row = band::<T, S, 12>(simd, size, place, row, [rate, decay]);
        } else if const { S::ROWS >= 6 } {
            row = band::<T, S, 6>(simd, size, place, row, [rate, decay]);
        }
        row = band::<T, S, 4>(simd, size, place, row, [rate, decay]);
        band::<T, S, 1>(simd, size, place, row, [rate, decay]);
    }
}

/// As many times `ROWS` rows as there are from `row` on; gives the first row that is left.
///
/// # Safety
/// As for [`Band`].
#[inline(always)]
unsafe fn band<T: Real, S: Simd + Vectors<T>, const ROWS: usize>(
    simd: S,
    size: Size,
    place: Place<T>,
    row: usize,
    [rate, decay]: [T; 2],
) -> usize {
    let end = row + (size.rows - row) / ROWS * ROWS;
    let width = 2 * <S as Vectors<T>>::LANES;
    for column in (0..size.columns).step_by(width) {
        for row in (row..end).step_by(ROWS) {
            let band = Tile::<T, ROWS> { place: place.at(row, column), depth: size.depth, rate, decay };
            // SAFETY: the caller vouches for all rows and columns.
            unsafe { Vectors::<T>::apart(simd, band) };
        }
    }
    end
}

/// `ROWS` rows of two vectors, which must lie within what the pointers of `place` point into.
struct Tile<T, const ROWS: usize> {
    place: Place<T>,
    depth: usize,
    rate: T,
    decay: T,
}

impl<T: Real, const ROWS: usize> Apart<T> for Tile<T, ROWS> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { place, depth, rate, decay } = self;
        let (lanes, whole) = (<S as Vectors<T>>::LANES, [Vectors::<T>::mask(simd, 0); 2]);
        // SAFETY: the caller vouches for all rows and columns.
        let sums = unsafe { sums::<T, S, ROWS, 2, 1, true>(simd, depth, place, whole) };
        let (rate, decay) = (Vectors::<T>::splat(simd, rate), Vectors::<T>::splat(simd, decay));
        for row in 0..ROWS {
            for v in 0..2 {
                let at = place.c.wrapping_add(row * place.c_row + v * lanes);
                // SAFETY: the caller vouches for all rows and columns.
                unsafe {
                    let w = simd.load(at.cast_const());
                    let slope = Vectors::<T>::add(simd, sums[row][v], Vectors::<T>::mul(simd, decay, w));
                    simd.store(at, Vectors::<T>::sub(simd, w, Vectors::<T>::mul(simd, rate, slope)));
                }
            }
        }
    }
}
