//! Rows of the planes times other rows: the derivative by the weight of a convolution.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]
// Bands of one row are written as those of several.
#![allow(clippy::int_plus_one)]

use super::super::simd::{Apart, Simd, Vectors};
use super::{Extent, Place, Rows, check, check_table};
use crate::math::Real;

/// Several samples: how many, and from one to the next in either operand.
#[derive(Clone, Copy, Debug)]
pub struct Samples {
    /// How many there are.
    pub count: usize,
    /// From one sample's rows to the next.
    pub rows: usize,
    /// From one sample's planes to the next.
    pub planes: usize,
}

/// `c[r][k] += Σₛⱼ b[s][r][j] · planes[s][table[k] + j]`
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn dot<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    Extent { rows, positions }: Extent,
    samples: Samples,
    table: &[u32],
    planes: &[T],
    (b, b_row): Rows<'_, T>,
    (c, c_row): (&mut [T], usize),
) {
    let before = samples.count.saturating_sub(1);
    check(b.len(), rows, b_row, before.saturating_mul(samples.rows).saturating_add(positions));
    check(c.len(), rows, c_row, table.len());
    check_table(planes.len(), table, before.saturating_mul(samples.planes).saturating_add(positions));
    let place = Place {
        table: table.as_ptr(),
        entries: table.len(),
        a: planes.as_ptr(),
        a_row: 0,
        b: b.as_ptr(),
        b_row,
        c: c.as_mut_ptr(),
        c_row,
    };
    let mut row = 0;
    macro_rules! bands {
        ($($ROWS:literal $ENTRIES:literal $needed:literal)*) => {$(
            while const { $needed <= S::ROWS } && row + $ROWS <= rows {
                let place = Place { b: place.b.wrapping_add(row * b_row), c: place.c.wrapping_add(row * c_row), ..place };
                // SAFETY: all rows, positions and entries have been checked against the slices.
                unsafe { simd.apart(Dot::<T, $ROWS, $ENTRIES> { place, positions, samples }) };
                row += $ROWS;
            }
        )*};
    }
    bands!(8 3 12  6 4 12  4 5 12  4 2 1  2 4 6  1 4 1);
}

/// A band of rows of [`dot`].
struct Dot<T, const ROWS: usize, const ENTRIES: usize> {
    place: Place<T>,
    positions: usize,
    samples: Samples,
}

impl<T: Real, const ROWS: usize, const ENTRIES: usize> Apart<T> for Dot<T, ROWS, ENTRIES> {
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        let mut entry = 0;
        // SAFETY: the rows are those of the caller, and the entries are below their number.
        unsafe {
            while entry + ENTRIES <= self.place.entries {
                self.tile::<S, ENTRIES>(simd, entry);
                entry += ENTRIES;
            }
            while entry < self.place.entries {
                self.tile::<S, 1>(simd, entry);
                entry += 1;
            }
        }
    }
}

impl<T: Real, const ROWS: usize, const ENTRIES: usize> Dot<T, ROWS, ENTRIES> {
    /// `N` entries from `entry` on.
    ///
    /// # Safety
    /// They must be entries of the table.
    #[inline(always)]
    unsafe fn tile<S: Vectors<T>, const N: usize>(&self, simd: S, entry: usize) {
        let Place { table, a, b, b_row, c, c_row, .. } = self.place;
        let whole = self.positions / S::LANES * S::LANES;
        let rest = simd.mask(self.positions - whole);
        let mut sums = [[simd.splat(T::ZERO); N]; ROWS];
        let mut columns = [a; N];
        for n in 0..N {
            // SAFETY: these are entries of the table, and lie within the planes.
            columns[n] = unsafe { a.add(*table.add(entry + n) as usize) };
        }
        for sample in 0..self.samples.count {
            let rows = b.wrapping_add(sample * self.samples.rows);
            let planes = sample * self.samples.planes;
            let mut at = 0;
            while at < self.positions {
                let mut right = [simd.splat(T::ZERO); N];
                // SAFETY: whole vectors and the lanes of the mask lie within the positions.
                unsafe {
                    for n in 0..N {
                        let from = columns[n].add(planes + at);
                        right[n] = if at < whole { simd.load(from) } else { simd.load_masked(from, rest) };
                    }
                    for row in 0..ROWS {
                        let from = rows.add(row * b_row + at);
                        let left = if at < whole { simd.load(from) } else { simd.load_masked(from, rest) };
                        for n in 0..N {
                            sums[row][n] = simd.mul_add(left, right[n], sums[row][n]);
                        }
                    }
                }
                at += S::LANES;
            }
        }
        for row in 0..ROWS {
            for n in 0..N {
                // SAFETY: the result has as many rows and entries.
                unsafe { *c.add(row * c_row + entry + n) += simd.sum(sums[row][n]) };
            }
        }
    }
}
