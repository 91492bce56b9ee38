//! Loops whose sizes the compiler knows: for networks so small that calls would cost more than the work.
//!
//! All sums are in the order of the precompiled kernels: the results are the same, bit by bit.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::epilogue::{Epilogue, block};
use super::left::Rows;
use super::matrix::Matrix;
use super::place::Place;
use super::product::{PAIRED, Size, in_pairs};
use super::simd::{Simd, Vectors};
use super::tile::{MASKED, Task, WHOLE, tile};
use crate::math::Real;

/// `c = epilogue(a · b)`, with as many rows as `c` has and as deep as `b` has rows.
///
/// Which sums run in several chains is as in [`product`](super::product): those of the last columns in four, up to one vector of
/// them, unless they are the third of a tile; and [paired](in_pairs) ones, unless the right operand is `TURNED`. All of this is
/// constant, so that nothing is compiled that is never used.
///
/// # Panics
/// If the left operand or the bias is too small.
#[inline(always)]
pub fn multiply<T: Real, S: Simd<Half: Vectors<T>> + Vectors<T>, const COLUMNS: usize, const TURNED: bool>(
    simd: S,
    a: Matrix<'_, T>,
    b: &[[T; COLUMNS]],
    c: &mut [[T; COLUMNS]],
    epilogue: Epilogue<'_, T>,
) {
    let (rows, depth) = (c.len(), b.len());
    if rows == 0 || COLUMNS == 0 {
        return;
    }
    assert!(depth == 0 || (rows - 1) * a.row + (depth - 1) * a.column < a.data.len(), "the left operand is too small");
    epilogue.check(Size { rows, columns: COLUMNS, depth });
    let (task, addend) = block(epilogue, 0, depth, depth);
    let place = Place {
        a: a.data.as_ptr(),
        a_row: a.row,
        a_column: a.column,
        b: b.as_ptr().cast(),
        b_row: COLUMNS,
        c: c.as_mut_ptr().cast(),
        c_row: COLUMNS,
        addend,
    };
    let mut row = 0;
    // SAFETY: the rows, the columns and the depth are those of the slices.
    unsafe {
        while row + 2 <= rows {
            band::<T, S, 2, COLUMNS, TURNED>(simd, task, place.at(row, 0));
            row += 2;
        }
        if row < rows {
            band::<T, S, 1, COLUMNS, TURNED>(simd, task, place.at(row, 0));
        }
    }
}

/// All columns of some rows.
///
/// # Safety
/// As for [`tile`].
#[inline(always)]
unsafe fn band<
    T: Real,
    S: Simd<Half: Vectors<T>> + Vectors<T>,
    const ROWS: usize,
    const COLUMNS: usize,
    const TURNED: bool,
>(
    simd: S,
    task: Task<T>,
    place: Place<T>,
) {
    let lanes = <S as Vectors<T>>::LANES;
    let rows = Rows::new::<ROWS, 1>(place.a_row);
    let mut column = 0;
    // SAFETY: the same is asked of the caller.
    unsafe {
        if const { !TURNED && in_pairs::<T, S>(COLUMNS) } && task.depth <= PAIRED {
            if const { S::ROWS >= 12 && COLUMNS == 4 * <S as Vectors<T>>::LANES } {
                return tile::<T, S, ROWS, 4, 2, WHOLE>(simd, task, place, rows, COLUMNS);
            }
            while column < COLUMNS {
                tile::<T, S, ROWS, 2, 2, WHOLE>(simd, task, place.at_column(column), rows, 2 * lanes);
                column += 2 * lanes;
            }
            return;
        }
        let [whole, rest, chains] = const { parts::<T, S>(COLUMNS) };
        // A single row needs more sums to hide the latency of each.
        if const { ROWS == 1 && parts::<T, S>(COLUMNS)[0] >= 8 * <S as Vectors<T>>::LANES } {
            while column + 8 * lanes <= whole {
                tile::<T, S, ROWS, 8, 1, WHOLE>(simd, task, place.at_column(column), rows, 8 * lanes);
                column += 8 * lanes;
            }
        }
        if const { ROWS > 1 && parts::<T, S>(COLUMNS)[0] > 0 }
            || const { !parts::<T, S>(COLUMNS)[0].is_multiple_of(8 * <S as Vectors<T>>::LANES) }
        {
            while column < whole {
                tile::<T, S, ROWS, 4, 1, WHOLE>(simd, task, place.at_column(column), rows, 4 * lanes);
                column += 4 * lanes;
            }
        }
        if const { parts::<T, S>(COLUMNS)[1] > 2 * <S as Vectors<T>>::LANES } {
            tile::<T, S, ROWS, 4, 1, MASKED>(simd, task, place.at_column(whole), rows, rest);
        } else if const { parts::<T, S>(COLUMNS)[1] > 0 } {
            tile::<T, S, ROWS, 2, 1, MASKED>(simd, task, place.at_column(whole), rows, rest);
        }
        // What was stored with a mask would have to reach the cache before it is read.
        if const { fills_half::<T, S>(parts::<T, S>(COLUMNS)[2]) } {
            tile::<T, S::Half, ROWS, 1, 4, WHOLE>(simd.half(), task, place.at_column(whole + rest), rows, chains);
        } else if const { parts::<T, S>(COLUMNS)[2] > 0 } {
            tile::<T, S, ROWS, 1, 4, MASKED>(simd, task, place.at_column(whole + rest), rows, chains);
        }
    }
}

/// How many columns run in whole vectors, four at a time, how many are left behind these, and how many run in four chains.
const fn parts<T: Real, S: Simd<Half: Vectors<T>> + Vectors<T>>(columns: usize) -> [usize; 3] {
    let lanes = <S as Vectors<T>>::LANES;
    let last = columns % (2 * lanes);
    let third = S::MASKS && columns > last;
    let chains = if last <= lanes && !third { last } else { 0 };
    let rest = (columns - chains) % (4 * lanes);
    [columns - chains - rest, rest, chains]
}

/// Whether so many columns are just a vector of half the length.
pub const fn fills_half<T: Real, S: Simd<Half: Vectors<T>> + Vectors<T>>(columns: usize) -> bool {
    let half = <S::Half as Vectors<T>>::LANES;
    half < <S as Vectors<T>>::LANES && columns == half
}

/// `y = Σ x[r]`, or `y += Σ x[r]`, over rows as long as `y`.
#[inline(always)]
pub fn sum_rows<T: Real, S: Vectors<T>>(simd: S, x: &[T], y: &mut [T], add: bool) {
    let mut column = 0;
    while column + 4 * S::LANES <= y.len() {
        sum_columns::<T, S, 4>(simd, x, y, column, add);
        column += 4 * S::LANES;
    }
    while column < y.len() {
        sum_columns::<T, S, 1>(simd, x, y, column, add);
        column += S::LANES;
    }
}

/// `VECTORS` vectors of [`sum_rows`]; only the last may reach beyond the columns.
#[inline(always)]
fn sum_columns<T: Real, S: Vectors<T>, const VECTORS: usize>(simd: S, x: &[T], y: &mut [T], column: usize, add: bool) {
    let columns = y.len();
    assert!(column + (VECTORS - 1) * S::LANES < columns, "every vector begins within the columns");
    let mut sums = [simd.splat(T::ZERO); VECTORS];
    // Four rows at a time: the compiler would make it eight, and a loop before for those that are left.
    let fours = x.chunks_exact(4 * columns);
    let rest = fours.remainder();
    for four in fours {
        for row in 0..4 {
            add_row(simd, &four[row * columns..][..columns], column, &mut sums);
        }
    }
    for row in rest.chunks_exact(columns) {
        add_row(simd, row, column, &mut sums);
    }
    for v in 0..VECTORS {
        let start = column + v * S::LANES;
        let mask = simd.mask(columns - start);
        // SAFETY: the mask ends with the row.
        unsafe {
            let to = y.as_mut_ptr().add(start);
            let sum = if add { simd.add(simd.load_masked(to, mask), sums[v]) } else { sums[v] };
            simd.store_masked(to, mask, sum);
        }
    }
}

/// Adds the vectors of a row from a column on.
#[inline(always)]
fn add_row<T: Real, S: Vectors<T>, const VECTORS: usize>(
    simd: S,
    row: &[T],
    column: usize,
    sums: &mut [S::Vector; VECTORS],
) {
    for v in 0..VECTORS {
        let start = column + v * S::LANES;
        let mask = simd.mask(row.len() - start);
        // SAFETY: every vector begins within the row, and the mask ends with it.
        sums[v] = simd.add(sums[v], unsafe { simd.load_masked(row.as_ptr().add(start), mask) });
    }
}
