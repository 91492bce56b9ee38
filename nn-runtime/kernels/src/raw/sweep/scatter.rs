//! Rows of a product added to the planes: the derivative by the input of a convolution.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]
// Bands of one row are written as those of several.
#![allow(clippy::int_plus_one)]

use super::super::simd::{Apart, Simd, Vectors};
use super::{Extent, Place, Rows, check, check_table};
use crate::math::Real;

/// `planes[table[k] + j] += Σᵣ a[r][k] · b[r][j]`
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn scatter<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    Extent { rows, positions }: Extent,
    table: &[u32],
    planes: &mut [T],
    (a, a_row): Rows<'_, T>,
    (b, b_row): Rows<'_, T>,
) {
    check(a.len(), rows, a_row, table.len());
    check(b.len(), rows, b_row, positions);
    check_table(planes.len(), table, positions);
    let place = Place {
        table: table.as_ptr(),
        entries: rows,
        a: a.as_ptr(),
        a_row,
        b: b.as_ptr(),
        b_row,
        c: planes.as_mut_ptr(),
        c_row: 0,
    };
    let mut entry = 0;
    macro_rules! bands {
        ($($ROWS:literal $VECTORS:literal)*) => {$(
            while const { $ROWS <= S::ROWS } && entry + $ROWS <= table.len() {
                let place = Place { a: place.a.wrapping_add(entry), table: place.table.wrapping_add(entry), ..place };
                // SAFETY: all rows, positions and entries have been checked against the slices.
                unsafe { simd.apart(Scatter::<T, $ROWS, $VECTORS> { place, positions }) };
                entry += $ROWS;
            }
        )*};
    }
    bands!(12 2  6 2  4 2  1 4);
}

/// Some entries of [`scatter`].
struct Scatter<T, const ROWS: usize, const VECTORS: usize> {
    place: Place<T>,
    positions: usize,
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Apart<T> for Scatter<T, ROWS, VECTORS> {
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        let mut at = 0;
        // SAFETY: the rows are those of the caller, and whole tiles stay within the positions.
        unsafe {
            while at + VECTORS * S::LANES <= self.positions {
                self.tile::<S, VECTORS, true>(simd, at);
                at += VECTORS * S::LANES;
            }
            while at < self.positions {
                self.tile::<S, 1, false>(simd, at);
                at += S::LANES;
            }
        }
    }
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Scatter<T, ROWS, VECTORS> {
    /// `N` vectors of each entry from position `at` on; they may be partial unless `WHOLE`.
    ///
    /// # Safety
    /// `at` must be below the number of positions; if `WHOLE`, so must the end of all vectors.
    #[inline(always)]
    unsafe fn tile<S: Vectors<T>, const N: usize, const WHOLE: bool>(&self, simd: S, at: usize) {
        let Place { table, entries, a, a_row, b, b_row, c, .. } = self.place;
        let mut masks = [simd.mask(0); N];
        for v in 0..N {
            masks[v] = simd.mask(self.positions.saturating_sub(at + v * S::LANES));
        }
        let mut sums = [[simd.splat(T::ZERO); N]; ROWS];
        for k in 0..entries {
            let mut right = [simd.splat(T::ZERO); N];
            // SAFETY: there are as many rows; the masks end with the positions.
            unsafe {
                for v in 0..N {
                    let from = b.add(k * b_row + at + v * S::LANES);
                    right[v] = if WHOLE { simd.load(from) } else { simd.load_masked(from, masks[v]) };
                }
                for row in 0..ROWS {
                    let left = simd.broadcast(a.add(k * a_row + row));
                    for v in 0..N {
                        sums[row][v] = simd.mul_add(left, right[v], sums[row][v]);
                    }
                }
            }
        }
        // Rows of the planes overlap: one after another.
        for row in 0..ROWS {
            for v in 0..N {
                // SAFETY: rows of as many positions at the table's entries lie within the planes.
                unsafe {
                    let to = c.add(*table.add(row) as usize + at + v * S::LANES);
                    if WHOLE {
                        simd.store(to, simd.add(simd.load(to), sums[row][v]));
                    } else {
                        simd.store_masked(to, masks[v], simd.add(simd.load_masked(to, masks[v]), sums[row][v]));
                    }
                }
            }
        }
    }
}
