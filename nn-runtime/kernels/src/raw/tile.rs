//! The innermost loop of the product: a block of the result in registers.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::left::{Left, Rows};
use super::place::Place;
use super::simd::{Simd, Vectors};
use crate::math::Real;

/// What all tiles of a block of the inner dimension have in common.
#[derive(Clone, Copy)]
pub struct Task<T> {
    /// Terms of a sum.
    pub depth: usize,
    /// Whether the sums are added to the result.
    pub add: bool,
    /// Whether relu follows.
    pub relu: bool,
    /// The rate and the decay of a step that the result takes along the sums.
    pub step: Option<[T; 2]>,
}

/// The masks of `columns` columns, vector by vector.
#[inline(always)]
fn masks<T: Real, S: Vectors<T>, const VECTORS: usize>(simd: S, columns: usize) -> [S::Mask; VECTORS] {
    let mut masks = [simd.mask(0); VECTORS];
    for (v, mask) in masks.iter_mut().enumerate() {
        *mask = simd.mask(columns.saturating_sub(v * S::LANES));
    }
    masks
}

/// The columns of a tile fill its vectors.
pub const WHOLE: u8 = 0;
/// They may not, but the right operand is readable as if they did.
pub const PADDED: u8 = 1;
/// They may not: what lies behind them is left alone by masks.
pub const MASKED: u8 = 2;

/// Computes `ROWS` × `columns` elements, in `VECTORS` vectors a row, each a sum in `CHAINS` accumulators.
///
/// Which columns there are beside `columns` says `END`: [`WHOLE`], [`PADDED`] or [`MASKED`].
///
/// # Safety
/// The rows, the columns and the depth must lie within what the pointers of `place` point into.
#[inline(always)]
pub unsafe fn tile<
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
    rows: Rows,
    columns: usize,
) {
    let masks = masks::<T, S, VECTORS>(simd, columns);
    if task.step.is_some() || task.add {
        // What the sums meet at the end is on its way meanwhile.
        for row in 0..ROWS {
            for v in 0..VECTORS {
                simd.prefetch(place.c.wrapping_add(row * place.c_row + v * <S as Vectors<T>>::LANES));
            }
        }
    }
    // SAFETY: the same is asked of the caller.
    unsafe {
        let sums = sums::<T, S, ROWS, VECTORS, CHAINS, END>(simd, task.depth, place, rows, masks);
        finish::<T, S, ROWS, VECTORS, END>(simd, task, place, sums, masks);
    }
}

/// Writes what the result is by the sums of a tile; only whole vectors if its columns are [`WHOLE`].
///
/// # Safety
/// As for [`tile`].
#[inline(always)]
unsafe fn finish<T: Real, S: Vectors<T>, const ROWS: usize, const VECTORS: usize, const END: u8>(
    simd: S,
    task: Task<T>,
    place: Place<T>,
    sums: [[S::Vector; VECTORS]; ROWS],
    masks: [S::Mask; VECTORS],
) {
    // A loop would not be unrolled where rows are many, and the sums would go to memory first, to be found by their number.
    macro_rules! rows {
        ($($row:literal)*) => {$(
            if let Some(&sums) = sums.get($row) {
                // SAFETY: the same is asked of the caller.
                unsafe { finish_row::<T, S, VECTORS, END>(simd, task, place.at($row, 0), sums, masks) };
            }
        )*};
    }
    const { assert!(ROWS <= 12) };
    rows!(0 1 2 3 4 5 6 7 8 9 10 11);
}

/// As [`finish`], of the row that the place begins with.
///
/// # Safety
/// As for [`tile`].
#[inline(always)]
unsafe fn finish_row<T: Real, S: Vectors<T>, const VECTORS: usize, const END: u8>(
    simd: S,
    task: Task<T>,
    place: Place<T>,
    mut sums: [S::Vector; VECTORS],
    masks: [S::Mask; VECTORS],
) {
    // SAFETY: the caller vouches for the columns of each; unless they are whole no others are touched.
    unsafe {
        if let Some([rate, decay]) = task.step {
            for v in 0..VECTORS {
                let w = load::<T, S, END>(simd, place.c, v, masks[v]);
                sums[v] = simd.mul_add(simd.splat(decay), w, sums[v]);
                sums[v] = simd.mul_add(simd.splat(-rate), sums[v], w);
            }
        }
        if task.add {
            for v in 0..VECTORS {
                sums[v] = simd.add(load::<T, S, END>(simd, place.c, v, masks[v]), sums[v]);
            }
        }
        if !place.addend.at.is_null() {
            for v in 0..VECTORS {
                sums[v] = simd.add(sums[v], load::<T, S, END>(simd, place.addend.at, v, masks[v]));
            }
        }
        if task.relu {
            for v in 0..VECTORS {
                sums[v] = simd.relu(sums[v]);
            }
        }
        for v in 0..VECTORS {
            let to = place.c.wrapping_add(v * S::LANES);
            if const { END == WHOLE } { simd.store(to, sums[v]) } else { simd.store_masked(to, masks[v], sums[v]) }
        }
    }
}

/// The sums of a tile, in registers.
///
/// # Safety
/// As for [`tile`].
#[inline(always)]
unsafe fn sums<T: Real, S: Vectors<T>, const ROWS: usize, const VECTORS: usize, const CHAINS: usize, const END: u8>(
    simd: S,
    depth: usize,
    place: Place<T>,
    rows: Rows,
    masks: [S::Mask; VECTORS],
) -> [[S::Vector; VECTORS]; ROWS] {
    let zero = simd.splat(T::ZERO);
    let mut sums = [[[zero; VECTORS]; ROWS]; CHAINS];
    // Every chain has its own pointers, so that their additions don't wait for each other either.
    let mut at = [(Left::new(place.a, rows), place.b); CHAINS];
    for (chain, (a, b)) in at.iter_mut().enumerate() {
        *a = a.after(chain * place.a_column);
        *b = b.wrapping_add(chain * place.b_row);
    }
    let mut left = depth;
    let by_vector = const { ROWS == 1 && VECTORS == 4 && CHAINS == 2 && END == WHOLE } && depth.is_multiple_of(LAST);
    while left >= CHAINS + if by_vector { LAST } else { 0 } {
        for chain in 0..CHAINS {
            let (a, b) = at[chain];
            // SAFETY: this is a step within the depth.
            unsafe { step::<T, S, ROWS, VECTORS, END>(simd, &mut sums[chain], a, b, masks) };
            at[chain] = (a.after(CHAINS * place.a_column), b.wrapping_add(CHAINS * place.b_row));
        }
        left -= CHAINS;
    }
    if by_vector && left == LAST {
        // SAFETY: so many terms are left.
        unsafe { last::<T, S, ROWS, VECTORS, CHAINS>(simd, &mut sums, at[0], place) };
        left = 0;
    }
    // What is left goes to the first chains.
    for chain in 0..CHAINS - 1 {
        if chain < left {
            let (a, b) = at[chain];
            // SAFETY: this is a step within the depth.
            unsafe { step::<T, S, ROWS, VECTORS, END>(simd, &mut sums[chain], a, b, masks) };
        }
    }
    let mut total = sums[0];
    // A chain without a term is +0, and no sum is −0: it makes no difference.
    if const { CHAINS > 1 } && depth > 1 {
        add_to(simd, &mut total, &sums[1]);
    }
    if const { CHAINS == 4 } && depth > 2 {
        let mut others = sums[2];
        if depth > 3 {
            add_to(simd, &mut others, &sums[3]);
        }
        add_to(simd, &mut total, &others);
    }
    total
}

/// `x += y`
#[inline(always)]
fn add_to<T: Real, S: Vectors<T>, const ROWS: usize, const VECTORS: usize>(
    simd: S,
    x: &mut [[S::Vector; VECTORS]; ROWS],
    y: &[[S::Vector; VECTORS]; ROWS],
) {
    for row in 0..ROWS {
        for v in 0..VECTORS {
            x[row][v] = simd.add(x[row][v], y[row][v]);
        }
    }
}

/// So many terms of a single row come [`last`].
const LAST: usize = 16;

/// The last terms of the sums of a single row, vector by vector: what becomes of the first vector begins while the others are not done.
///
/// # Safety
/// As for [`tile`]; the terms at `a` and `b` must be the last.
#[inline(always)]
unsafe fn last<T: Real, S: Vectors<T>, const ROWS: usize, const VECTORS: usize, const CHAINS: usize>(
    simd: S,
    sums: &mut [[[S::Vector; VECTORS]; ROWS]; CHAINS],
    (a, b): (Left<T>, *const T),
    place: Place<T>,
) {
    let mut left = [simd.splat(T::ZERO); LAST];
    for k in 0..LAST {
        // SAFETY: the same is asked of the caller.
        left[k] = unsafe { simd.broadcast(a.after(k * place.a_column).row(0)) };
    }
    for v in 0..VECTORS {
        for k in 0..LAST {
            // SAFETY: the same is asked of the caller.
            let right = unsafe { simd.load(b.wrapping_add(k * place.b_row + v * S::LANES)) };
            let sum = &mut sums[k % CHAINS][0][v];
            *sum = simd.mul_add(left[k], right, *sum);
        }
    }
}

/// One term of every sum.
///
/// # Safety
/// The rows at `a` and the columns at `b` must be readable.
#[inline(always)]
unsafe fn step<T: Real, S: Vectors<T>, const ROWS: usize, const VECTORS: usize, const END: u8>(
    simd: S,
    sums: &mut [[S::Vector; VECTORS]; ROWS],
    a: Left<T>,
    b: *const T,
    masks: [S::Mask; VECTORS],
) {
    let mut right = [simd.splat(T::ZERO); VECTORS];
    for v in 0..VECTORS {
        // SAFETY: the same is asked of the caller.
        right[v] = unsafe {
            if const { END == MASKED } {
                load::<T, S, MASKED>(simd, b, v, masks[v])
            } else {
                load::<T, S, WHOLE>(simd, b, v, masks[v])
            }
        };
    }
    for row in 0..ROWS {
        // SAFETY: the same is asked of the caller.
        let left = unsafe { simd.broadcast(a.row(row)) };
        for v in 0..VECTORS {
            sums[row][v] = simd.mul_add(left, right[v], sums[row][v]);
        }
    }
}

/// The `v`-th vector from a pointer on, masked unless the columns are [`WHOLE`].
///
/// # Safety
/// The whole vector, resp. the lanes of the mask, must be readable.
#[inline(always)]
unsafe fn load<T: Real, S: Vectors<T>, const END: u8>(simd: S, from: *const T, v: usize, mask: S::Mask) -> S::Vector {
    let from = from.wrapping_add(v * S::LANES);
    // SAFETY: the same is asked of the caller.
    unsafe { if const { END == WHOLE } { simd.load(from) } else { simd.load_masked(from, mask) } }
}
