//! Register tiles below and beside each other, until they cover a block of the result.
//!
//! Which columns a sum stands in, and nothing else, says in how many chains it runs.

use super::left::Rows;
use super::place::Place;
use super::simd::{Apart, Simd, Vectors};
use super::tile::{MASKED, PADDED, Task, WHOLE, tile};
use crate::math::Real;
use core::ops::Range;

/// All rows and columns of a block of the depth; they must lie within what the pointers of `place` point into.
///
/// Columns that fill no pair of vectors are read by masks if these are [free](Simd::MASKS). Otherwise the right operand is
/// readable up to whole ones.
pub(super) struct Panel<T> {
    pub task: Task<T>,
    pub place: Place<T>,
    pub rows: usize,
    pub columns: usize,
}

impl<T: Copy> Panel<T> {
    /// Some of the columns.
    #[inline(always)]
    pub fn part(&self, columns: Range<usize>) -> Self {
        Panel { place: self.place.at_column(columns.start), columns: columns.len(), ..*self }
    }
}

impl<T: Real> Apart<T> for Panel<T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { task, place, rows, columns } = self;
        let lanes = <S as Vectors<T>>::LANES;
        let rest = columns % (2 * lanes);
        // Behind others, columns that fit one vector are the third of a tile.
        let third = const { S::MASKS } && 0 < rest && rest <= lanes && columns > rest;
        let last = if third { 2 * lanes + rest } else { rest };
        // SAFETY: the caller vouches for all rows and columns.
        unsafe {
            whole(simd, task, place, rows, columns - last);
            let place = place.at_column(columns - last);
            if const { S::MASKS } {
                masked(simd, task, place, rows, last);
            } else if last > lanes {
                let row = stack::<T, S, 6, 2, 1, PADDED>(simd, task, place, 0, rows, last);
                let row = stack::<T, S, 2, 2, 1, PADDED>(simd, task, place, row, rows, last);
                stack::<T, S, 1, 2, 1, PADDED>(simd, task, place, row, rows, last);
            } else if last > 0 {
                let row = stack::<T, S, 3, 1, 4, PADDED>(simd, task, place, 0, rows, last);
                stack::<T, S, 1, 1, 4, PADDED>(simd, task, place, row, rows, last);
            }
        }
    }
}

/// Columns that fill pairs of vectors. Few rows take more vectors at once: enough independent sums to hide the latency
/// of each.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn whole<T: Real, S: Simd + Vectors<T>>(simd: S, task: Task<T>, place: Place<T>, rows: usize, columns: usize) {
    if columns == 0 {
        return;
    }
    let mut row = 0;
    // SAFETY: the same is asked of the caller.
    unsafe {
        if const { S::ROWS >= 12 } && rows > 1 {
            return fours(simd, task, place, rows, columns);
        }
        if const { S::ROWS < 12 } {
            if const { S::ROWS >= 6 } {
                row = band::<T, S, 6, 2>(simd, task, place, row, rows, columns);
            }
            row = band::<T, S, 4, 2>(simd, task, place, row, rows, columns);
            row = band::<T, S, 2, 4>(simd, task, place, row, rows, columns);
        }
        band::<T, S, 1, 8>(simd, task, place, row, rows, columns);
    }
}

/// Several rows, four vectors at a time: a tile of 6 × 4 needs 10 loads for 24 vectors of sums, one of 12 × 2 needs 14.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn fours<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    task: Task<T>,
    mut place: Place<T>,
    rows: usize,
    columns: usize,
) {
    let lanes = <S as Vectors<T>>::LANES;
    let width = 4 * lanes;
    // Five rows are three and two.
    let (sixes, fours) = (by(6, rows), if rows == 5 { 0 } else { rows });
    let mut left = columns;
    // SAFETY: the same is asked of the caller.
    unsafe {
        while left >= width {
            let row = stack::<T, S, 6, 4, 1, WHOLE>(simd, task, place, 0, sixes, width);
            let row = stack::<T, S, 4, 4, 1, WHOLE>(simd, task, place, row, fours, width);
            let row = stack::<T, S, 3, 4, 1, WHOLE>(simd, task, place, row, rows, width);
            stack::<T, S, 2, 4, 1, WHOLE>(simd, task, place, row, rows, width);
            (place, left) = (place.at_column(width), left - width);
        }
        if const { S::MASKS } {
            // They cost nothing, and these tiles are there for the last columns.
            masked(simd, task, place, rows, left);
        } else if left > 0 {
            twos::<T, S, WHOLE>(simd, task, place, rows, left);
        }
    }
}

/// Columns that fit two vectors, and end as it says.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn twos<T: Real, S: Simd + Vectors<T>, const END: u8>(
    simd: S,
    task: Task<T>,
    place: Place<T>,
    rows: usize,
    columns: usize,
) {
    // SAFETY: the same is asked of the caller.
    unsafe {
        let row = stack::<T, S, 12, 2, 1, END>(simd, task, place, 0, by(12, rows), columns);
        let row = stack::<T, S, 8, 2, 1, END>(simd, task, place, row, rows, columns);
        let row = stack::<T, S, 4, 2, 1, END>(simd, task, place, row, rows, columns);
        let row = stack::<T, S, 2, 2, 1, END>(simd, task, place, row, rows, columns);
        stack::<T, S, 1, 2, 1, END>(simd, task, place, row, rows, columns);
    }
}

/// How many rows are taken by so many. A few would read all of `b` for little work: they are taken with others before them.
const fn by(many: usize, rows: usize) -> usize {
    // Of sixes, what is left is then taken by 4 and 3: 7, 8, 3, 4, 11. Of twelves by 8.
    let left = match (many, rows % many) {
        (6, 1 | 2 | 5) | (12, 4) if rows > many => rows % many + many,
        (_, left) => left,
    };
    rows - left
}

/// The last columns, by masks: of up to three vectors, or of up to one.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn masked<T: Real, S: Simd + Vectors<T>>(simd: S, task: Task<T>, place: Place<T>, rows: usize, columns: usize) {
    let lanes = <S as Vectors<T>>::LANES;
    let mut row = 0;
    macro_rules! stacks {
        ($($ROWS:literal $VECTORS:literal $CHAINS:literal,)*) => {
            $(row = stack::<T, S, $ROWS, $VECTORS, $CHAINS, MASKED>(simd, task, place, row, rows, columns);)*
        };
    }
    // SAFETY: the same is asked of the caller.
    unsafe {
        if columns > 2 * lanes {
            stacks!(8 3 1, 4 3 1, 2 3 1, 1 3 1,);
        } else if columns > lanes {
            return twos::<T, S, MASKED>(simd, task, place, rows, columns);
        } else if columns > 0 {
            stacks!(6 1 4, 4 1 4, 2 1 4, 1 1 4,);
        }
    }
    debug_assert!(columns == 0 || row == rows);
}

/// As [`Panel`], of [`paired`](super::product::paired) sums.
pub(super) struct Paired<T>(pub Panel<T>);

impl<T: Real> Apart<T> for Paired<T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self(Panel { task, place, rows, columns }) = self;
        let width = 2 * <S as Vectors<T>>::LANES;
        // Vectors that lie in two lines of the cache are best read less often.
        let vector = size_of::<<S as Vectors<T>>::Vector>();
        let aligned = [place.b.addr(), place.b_row * size_of::<T>()].iter().all(|at| at.is_multiple_of(vector));
        // SAFETY: the caller vouches for all rows and columns.
        unsafe {
            if const { S::ROWS >= 12 } && columns == 2 * width && aligned {
                let row = stack::<T, S, 3, 4, 2, WHOLE>(simd, task, place, 0, rows, columns);
                stack::<T, S, 1, 4, 2, WHOLE>(simd, task, place, row, rows, columns);
                return;
            }
            for column in (0..columns).step_by(width) {
                let place = place.at_column(column);
                let row = if const { S::ROWS >= 12 } {
                    let row = stack::<T, S, 6, 2, 2, WHOLE>(simd, task, place, 0, rows, width);
                    stack::<T, S, 2, 2, 2, WHOLE>(simd, task, place, row, rows, width)
                } else {
                    stack::<T, S, 3, 2, 2, WHOLE>(simd, task, place, 0, rows, width)
                };
                stack::<T, S, 1, 2, 2, WHOLE>(simd, task, place, row, rows, width);
            }
        }
    }
}

/// As many times `ROWS` rows as there are between `row` and `rows`, of columns that fill pairs of vectors; gives the first
/// row that is left.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn band<T: Real, S: Simd + Vectors<T>, const ROWS: usize, const VECTORS: usize>(
    simd: S,
    task: Task<T>,
    place: Place<T>,
    row: usize,
    rows: usize,
    columns: usize,
) -> usize {
    let lanes = <S as Vectors<T>>::LANES;
    let mut column = 0;
    // SAFETY: the caller vouches for all rows and columns.
    unsafe {
        while column + VECTORS * lanes <= columns {
            stack::<T, S, ROWS, VECTORS, 1, WHOLE>(simd, task, place.at_column(column), row, rows, VECTORS * lanes);
            column += VECTORS * lanes;
        }
        while VECTORS > 2 && column < columns {
            let place = place.at_column(column);
            if const { S::MASKS } {
                stack::<T, S, ROWS, 2, 1, MASKED>(simd, task, place, row, rows, 2 * lanes);
            } else {
                stack::<T, S, ROWS, 2, 1, WHOLE>(simd, task, place, row, rows, 2 * lanes);
            }
            column += 2 * lanes;
        }
    }
    row + (rows - row) / ROWS * ROWS
}

/// As [`band`], of columns that fit a tile, and end as it says.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn stack<
    T: Real,
    S: Simd + Vectors<T>,
    const ROWS: usize,
    const VECTORS: usize,
    const CHAINS: usize,
    const END: u8,
>(
    simd: S,
    task: Task<T>,
    place: Place<T>,
    row: usize,
    rows: usize,
    columns: usize,
) -> usize {
    let tiles = (rows - row) / ROWS;
    if tiles > 0 {
        let place = place.at(row, 0);
        // SAFETY: the caller vouches for all rows and columns.
        unsafe { Vectors::<T>::apart(simd, Stack::<T, ROWS, VECTORS, CHAINS, END> { task, place, tiles, columns }) };
    }
    row + tiles * ROWS
}

/// So many tiles below each other: a function of its own, with all registers to itself.
struct Stack<T, const ROWS: usize, const VECTORS: usize, const CHAINS: usize, const END: u8> {
    task: Task<T>,
    place: Place<T>,
    tiles: usize,
    columns: usize,
}

impl<T: Real, const ROWS: usize, const VECTORS: usize, const CHAINS: usize, const END: u8> Apart<T>
    for Stack<T, ROWS, VECTORS, CHAINS, END>
{
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let rows = Rows::new::<ROWS, CHAINS>(self.place.a_row);
        for i in 0..self.tiles {
            let place = self.place.at(i * ROWS, 0);
            // SAFETY: the caller vouches for all rows and columns.
            unsafe { tile::<T, S, ROWS, VECTORS, CHAINS, END>(simd, self.task, place, rows, self.columns) };
        }
    }
}
