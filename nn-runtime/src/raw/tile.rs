//! The innermost loop of the product: a block of the result in registers.

use super::simd::Vectors;
use crate::math::Real;

/// Where a tile reads and writes, from its first element on.
pub(super) struct Place<T> {
    /// The left operand, and the distances of its rows and columns.
    pub a: *const T,
    pub a_row: usize,
    pub a_column: usize,
    /// The right operand, contiguous within a row, and the distance of its rows.
    pub b: *const T,
    pub b_row: usize,
    /// The result, contiguous within a row, and the distance of its rows.
    pub c: *mut T,
    pub c_row: usize,
    /// One value for each column, or null.
    pub bias: *const T,
}

impl<T> Clone for Place<T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Place<T> {}

impl<T> Place<T> {
    /// The place of the tile whose first element is at a row and a column of this one.
    #[inline(always)]
    pub fn at(self, row: usize, column: usize) -> Self {
        let place = self.at_column(column);
        Self {
            a: place.a.wrapping_add(row * place.a_row),
            c: place.c.wrapping_add(row * place.c_row),
            ..place
        }
    }

    /// The place of the tile whose first element is at a column of this one.
    #[inline(always)]
    pub fn at_column(self, column: usize) -> Self {
        Self {
            b: self.b.wrapping_add(column),
            c: self.c.wrapping_add(column),
            bias: if self.bias.is_null() { self.bias } else { self.bias.wrapping_add(column) },
            ..self
        }
    }
}

/// What all tiles of a block of the inner dimension have in common.
#[derive(Clone, Copy)]
pub(super) struct Task {
    /// Terms of a sum.
    pub depth: usize,
    /// Whether the sums are added to the result.
    pub add: bool,
    /// Whether relu follows.
    pub relu: bool,
}

/// Computes `ROWS` × `columns` elements, in `VECTORS` vectors a row, each a sum in `CHAINS` accumulators.
///
/// `columns` may be less than the vectors hold unless the tile is `WHOLE`.
///
/// # Safety
/// The rows, the columns and the depth must lie within what the pointers of `place` point into.
#[inline(always)]
pub(super) unsafe fn tile<
    T: Real,
    S: Vectors<T>,
    const ROWS: usize,
    const VECTORS: usize,
    const CHAINS: usize,
    const WHOLE: bool,
>(
    simd: S,
    task: Task,
    place: Place<T>,
    columns: usize,
) {
    let zero = simd.splat(T::ZERO);
    let mut masks = [simd.mask(0); VECTORS];
    for (v, mask) in masks.iter_mut().enumerate() {
        *mask = simd.mask(columns.saturating_sub(v * S::LANES));
    }
    let mut sums = [[[zero; VECTORS]; ROWS]; CHAINS];
    let (mut a, mut b) = (place.a, place.b);
    let mut left = task.depth;
    while left > 0 {
        // What remains of the last round goes to the first chains.
        let chains = if CHAINS == 1 || left >= CHAINS { CHAINS } else { left };
        for (chain, sums) in sums.iter_mut().enumerate() {
            if CHAINS > 1 && chain >= chains {
                break;
            }
            let mut right = [zero; VECTORS];
            for (v, right) in right.iter_mut().enumerate() {
                // SAFETY: the caller vouches for `columns` elements, at every step of the depth.
                *right = unsafe { load::<T, S, WHOLE>(simd, b, v, masks[v]) };
            }
            for (row, sums) in sums.iter_mut().enumerate() {
                // SAFETY: the caller vouches for all rows, at every step of the depth.
                let left = simd.splat(unsafe { *a.wrapping_add(row * place.a_row) });
                for v in 0..VECTORS {
                    sums[v] = simd.mul_add(left, right[v], sums[v]);
                }
            }
            a = a.wrapping_add(place.a_column);
            b = b.wrapping_add(place.b_row);
        }
        left -= chains;
    }

    for row in 0..ROWS {
        let c = place.c.wrapping_add(row * place.c_row);
        for v in 0..VECTORS {
            let mut x = sums[0][row][v];
            if CHAINS == 4 {
                let others = simd.add(sums[2][row][v], sums[3][row][v]);
                x = simd.add(simd.add(x, sums[1][row][v]), others);
            }
            // SAFETY: the caller vouches for `columns` elements of each.
            unsafe {
                if task.add {
                    x = simd.add(load::<T, S, WHOLE>(simd, c, v, masks[v]), x);
                }
                if !place.bias.is_null() {
                    x = simd.add(x, load::<T, S, WHOLE>(simd, place.bias, v, masks[v]));
                }
            }
            if task.relu {
                x = simd.relu(x);
            }
            let to = c.wrapping_add(v * S::LANES);
            // SAFETY: the caller vouches for `columns` elements; without `WHOLE` no others are touched.
            unsafe { if WHOLE { simd.store(to, x) } else { simd.store_masked(to, masks[v], x) } }
        }
    }
}

/// The `v`-th vector from a pointer on, masked unless the tile is `WHOLE`.
///
/// Pointers wrap here and above, because beyond the last row or column they may leave their slice, unused.
///
/// # Safety
/// The whole vector, resp. the lanes of the mask, must be readable.
#[inline(always)]
unsafe fn load<T: Real, S: Vectors<T>, const WHOLE: bool>(
    simd: S,
    from: *const T,
    v: usize,
    mask: S::Mask,
) -> S::Vector {
    let from = from.wrapping_add(v * S::LANES);
    // SAFETY: the same is asked of the caller.
    unsafe { if WHOLE { simd.load(from) } else { simd.load_masked(from, mask) } }
}
