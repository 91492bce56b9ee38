//! The product that is the derivative of a weight, with the weight moving against it: the derivative stays in
//! registers.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::product::{DEPTH, Matrix, Size, paired, scattered, twelves};
use super::simd::{Apart, Simd, Vectors};
use super::tile::{Place, load, masks, sums};
use crate::math::Real;

/// Whether [`descend`] serves a weight: its sums fit one block of the depth, in one chain each, and its columns, which
/// lie close to each other, are not a few beyond whole pairs of vectors.
#[inline(always)]
pub fn serves<T: Real, S: Simd + Vectors<T>>(size: Size) -> bool {
    let lanes = <S as Vectors<T>>::LANES;
    let rest = size.columns % (2 * lanes);
    let single = size.depth <= DEPTH && (rest == 0 || rest > lanes);
    single && !paired::<T, S>(size.columns, size.depth) && !scattered::<T>(size.rows, size.columns)
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
    // SAFETY: the sizes were checked against the slices.
    unsafe {
        if const { S::ROWS >= 12 } {
            let most = Size { rows: twelves(size.rows), ..size };
            row = band::<T, S, 12>(simd, most, place, row, [rate, decay]);
            row = band::<T, S, 8>(simd, size, place, row, [rate, decay]);
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
        let columns = width.min(size.columns - column);
        for row in (row..end).step_by(ROWS) {
            let place = place.at(row, column);
            // SAFETY: the caller vouches for all rows and columns.
            unsafe {
                if columns == width {
                    let tile = Tile::<T, ROWS, true> { place, columns, depth: size.depth, rate, decay };
                    Vectors::<T>::apart(simd, tile);
                } else {
                    let tile = Tile::<T, ROWS, false> { place, columns, depth: size.depth, rate, decay };
                    Vectors::<T>::apart(simd, tile);
                }
            }
        }
    }
    end
}

/// `ROWS` rows of up to two vectors, which must lie within what the pointers of `place` point into. Two whole ones if
/// `WHOLE`.
struct Tile<T, const ROWS: usize, const WHOLE: bool> {
    place: Place<T>,
    columns: usize,
    depth: usize,
    rate: T,
    decay: T,
}

impl<T: Real, const ROWS: usize, const WHOLE: bool> Apart<T> for Tile<T, ROWS, WHOLE> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { place, columns, depth, rate, decay } = self;
        let (lanes, masks) = (<S as Vectors<T>>::LANES, masks::<T, S, 2>(simd, columns));
        // SAFETY: the caller vouches for all rows and columns.
        let sums = unsafe { sums::<T, S, ROWS, 2, 1, WHOLE>(simd, depth, place, masks) };
        let (rate, decay) = (Vectors::<T>::splat(simd, rate), Vectors::<T>::splat(simd, decay));
        for row in 0..ROWS {
            for v in 0..2 {
                let at = place.c.wrapping_add(row * place.c_row);
                // SAFETY: the caller vouches for all rows and columns.
                unsafe {
                    let w = load::<T, S, WHOLE>(simd, at.cast_const(), v, masks[v]);
                    let slope = Vectors::<T>::add(simd, sums[row][v], Vectors::<T>::mul(simd, decay, w));
                    let w = Vectors::<T>::sub(simd, w, Vectors::<T>::mul(simd, rate, slope));
                    let to = at.wrapping_add(v * lanes);
                    if WHOLE { simd.store(to, w) } else { simd.store_masked(to, masks[v], w) }
                }
            }
        }
    }
}
