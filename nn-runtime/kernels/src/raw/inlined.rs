//! Loops whose sizes the compiler knows: for networks so small that calls would cost more than the work.
//!
//! All sums are in the order of the precompiled kernels: the results are the same, bit by bit.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::product::{Epilogue, Matrix, PAIRED, in_pairs};
use super::simd::{Simd, Vectors};
use super::source::{Run, Source};
use super::tile::{Place, Task, tile};
use crate::kernels::Array;
use crate::math::Real;

/// Elements that an elementwise loop computes at once.
const LANES: usize = 16;

/// `c = epilogue(a · b)`, with as many rows as `c` has and as deep as `b` has rows.
///
/// Which sums run in several chains is as in [`product`](super::product), of a right operand that is `TURNED` or not:
/// those of the last columns in four, up to one vector of them, unless they are the third of a tile; and
/// [paired](in_pairs) ones. All of this is constant, so that nothing is compiled that is never used.
///
/// # Panics
/// If the left operand is too small.
#[inline(always)]
pub fn multiply<T: Real, S: Simd + Vectors<T>, const COLUMNS: usize, const TURNED: bool>(
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
    let (add, bias, relu) = match epilogue {
        Epilogue::Store => (false, core::ptr::null(), false),
        Epilogue::Add => (true, core::ptr::null(), false),
        Epilogue::Bias(bias) => (false, bias[..COLUMNS].as_ptr(), false),
        Epilogue::BiasRelu(bias) => (false, bias[..COLUMNS].as_ptr(), true),
        Epilogue::Descend(_) => unreachable!("only large weights descend along their derivative at once"),
    };
    let task = Task { depth, add, relu, step: None };
    let place = Place {
        a: a.data.as_ptr(),
        a_row: a.row,
        a_column: a.column,
        b: b.as_ptr().cast(),
        b_row: COLUMNS,
        c: c.as_mut_ptr().cast(),
        c_row: COLUMNS,
        bias,
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
unsafe fn band<T: Real, S: Simd + Vectors<T>, const ROWS: usize, const COLUMNS: usize, const TURNED: bool>(
    simd: S,
    task: Task<T>,
    place: Place<T>,
) {
    let lanes = <S as Vectors<T>>::LANES;
    let mut column = 0;
    // SAFETY: the same is asked of the caller.
    unsafe {
        if const { !TURNED && in_pairs::<T, S>(COLUMNS) } && task.depth <= PAIRED {
            if const { S::ROWS >= 12 && COLUMNS == 4 * <S as Vectors<T>>::LANES } {
                return tile::<T, S, ROWS, 4, 2, true>(simd, task, place, COLUMNS);
            }
            while column < COLUMNS {
                tile::<T, S, ROWS, 2, 2, true>(simd, task, place.at_column(column), 2 * lanes);
                column += 2 * lanes;
            }
            return;
        }
        let [whole, rest, chains] = const { parts::<T, S>(COLUMNS, TURNED) };
        // A single row needs more sums to hide the latency of each.
        if const { ROWS == 1 && parts::<T, S>(COLUMNS, TURNED)[0] >= 8 * <S as Vectors<T>>::LANES } {
            while column + 8 * lanes <= whole {
                tile::<T, S, ROWS, 8, 1, true>(simd, task, place.at_column(column), 8 * lanes);
                column += 8 * lanes;
            }
        }
        if const { ROWS > 1 && parts::<T, S>(COLUMNS, TURNED)[0] > 0 }
            || const { !parts::<T, S>(COLUMNS, TURNED)[0].is_multiple_of(8 * <S as Vectors<T>>::LANES) }
        {
            while column < whole {
                tile::<T, S, ROWS, 4, 1, true>(simd, task, place.at_column(column), 4 * lanes);
                column += 4 * lanes;
            }
        }
        if const { parts::<T, S>(COLUMNS, TURNED)[1] > 2 * <S as Vectors<T>>::LANES } {
            tile::<T, S, ROWS, 4, 1, false>(simd, task, place.at_column(whole), rest);
        } else if const { parts::<T, S>(COLUMNS, TURNED)[1] > 0 } {
            tile::<T, S, ROWS, 2, 1, false>(simd, task, place.at_column(whole), rest);
        }
        if const { parts::<T, S>(COLUMNS, TURNED)[2] > 0 } {
            tile::<T, S, ROWS, 1, 4, false>(simd, task, place.at_column(whole + rest), chains);
        }
    }
}

/// How many columns run in whole vectors, four at a time, how many are left behind these, and how many run in four chains.
const fn parts<T: Real, S: Simd + Vectors<T>>(columns: usize, turned: bool) -> [usize; 3] {
    let lanes = <S as Vectors<T>>::LANES;
    let last = columns % (2 * lanes);
    let third = !turned && S::MASKS && columns > last;
    let chains = if last <= lanes && !third { last } else { 0 };
    let rest = (columns - chains) % (4 * lanes);
    [columns - chains - rest, rest, chains]
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
    for row in x.chunks_exact(columns) {
        for v in 0..VECTORS {
            let start = column + v * S::LANES;
            let mask = simd.mask(columns - start);
            // SAFETY: the mask ends with the row.
            sums[v] = simd.add(sums[v], unsafe { simd.load_masked(row.as_ptr().add(start), mask) });
        }
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

/// `out[i] = f(out[i], item[i])`
///
/// # Panics
/// If the operands differ in size from `out`.
#[inline(always)]
pub fn update<A: Array, S: Source, F: Fn(A::Scalar, S::Item) -> A::Scalar>(out: &mut [A], operands: S, f: F) {
    let out = A::flatten_mut(out);
    operands.check(out.len());
    let total = out.len();
    let mut buffer = S::buffer();
    let mut start = 0;
    while start < total {
        let mut length = total - start;
        let run = operands.run(start, &mut length, &mut buffer);
        assert!(length > 0, "operands differ in size");
        let out = out[start..start + length].as_mut_ptr();
        // SAFETY: `out` and the run are as long.
        unsafe {
            if const { unit::<A, S>() % LANES == 8 } {
                pieces::<8, _, _, _>(out, run, 0, length, &f);
            } else {
                let done = pieces::<LANES, _, _, _>(out, run, 0, length, &f);
                if const { !unit::<A, S>().is_multiple_of(LANES) } {
                    let done = pieces::<4, _, _, _>(out, run, done, length, &f);
                    if const { !unit::<A, S>().is_multiple_of(4) } && done < length {
                        last(out.add(done), run, done, length - done, &f);
                    }
                }
            }
        }
        start += length;
    }
}

/// The length of every run is a multiple of this.
const fn unit<A: Array, S: Source>() -> usize {
    if S::WHOLE { A::LEN } else { 1 }
}

/// As many times `N` elements as there are between `start` and `end`; gives the first one that is left.
///
/// # Safety
/// `out` and the run must be valid up to `end`.
#[inline(always)]
unsafe fn pieces<const N: usize, T: Copy, R: Run, F: Fn(T, R::Item) -> T>(
    out: *mut T,
    run: R,
    mut start: usize,
    end: usize,
    f: &F,
) -> usize {
    while start + N <= end {
        // SAFETY: an array is as aligned as its elements, and the caller vouches for them all.
        unsafe {
            let out = out.add(start).cast::<[T; N]>();
            let mut piece = out.read();
            for (lane, y) in piece.iter_mut().enumerate() {
                *y = f(*y, run.get(start + lane));
            }
            out.write(piece);
        }
        start += N;
    }
    start
}

/// Fewer than four elements at `out`, from `start` on, computed as four: a loop over them would be compiled as one more
/// function of numbers.
///
/// # Safety
/// `out` and the run must be valid for `count` elements.
#[inline(always)]
unsafe fn last<T: Copy, R: Run, F: Fn(T, R::Item) -> T>(out: *mut T, run: R, start: usize, count: usize, f: &F) {
    let piece = [0, 1, 2, 3].map(
        #[inline(always)]
        |lane: usize| {
            let lane = lane.min(count - 1);
            // SAFETY: the lane is one of the elements.
            unsafe { f(*out.add(lane), run.get(start + lane)) }
        },
    );
    for (lane, y) in piece.into_iter().enumerate().take(count) {
        // SAFETY: the lane is one of the elements.
        unsafe { out.add(lane).write(y) };
    }
}
