//! Rows of the planes times a matrix: the output of a convolution.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]
// Bands of one row are written as those of several.
#![allow(clippy::int_plus_one)]

use super::super::simd::{Apart, Simd, Vectors};
use super::{Extent, Place, Rows, check, check_table};
use crate::math::Real;

/// Scalars beyond the end of the last row of a plane that [`gather`] reads and ignores.
pub const SLACK: usize = 16;

/// What happens to the sums of [`gather`].
#[derive(Clone, Copy, Debug)]
pub struct Finish<'a, T> {
    /// Whether they are added to the result.
    pub add: bool,
    /// One number for each row, added to its sums.
    pub bias: Option<&'a [T]>,
    /// Whether relu follows.
    pub relu: bool,
}

/// `c[r][j] = Σₖ a[r][k] · planes[table[k] + j]`
///
/// # Panics
/// If an operand is too small; the planes need [`SLACK`] more scalars.
#[inline(always)]
pub fn gather<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    Extent { rows, positions }: Extent,
    table: &[u32],
    planes: &[T],
    (a, a_row): Rows<'_, T>,
    (c, c_row): (&mut [T], usize),
    finish: Finish<'_, T>,
) {
    check(a.len(), rows, a_row, table.len());
    check(c.len(), rows, c_row, positions);
    check_table(planes.len(), table, positions + SLACK);
    let bias = match finish.bias {
        Some(bias) => {
            assert!(rows <= bias.len(), "the bias is too small");
            bias.as_ptr()
        }
        None => core::ptr::null(),
    };
    let place = Place {
        table: table.as_ptr(),
        entries: table.len(),
        a: a.as_ptr(),
        a_row,
        b: planes.as_ptr(),
        b_row: 0,
        c: c.as_mut_ptr(),
        c_row,
    };
    let mut row = 0;
    macro_rules! bands {
        ($($ROWS:literal $VECTORS:literal $needed:literal)*) => {$(
            while const { $needed <= S::ROWS } && row + $ROWS <= rows {
                let place = Place { a: place.a.wrapping_add(row * a_row), c: place.c.wrapping_add(row * c_row), ..place };
                let bias = if bias.is_null() { bias } else { bias.wrapping_add(row) };
                let (add, relu) = (finish.add, finish.relu);
                // SAFETY: all rows, positions and entries have been checked against the slices.
                unsafe { simd.apart(Gather::<T, $ROWS, $VECTORS> { place, positions, bias, add, relu }) };
                row += $ROWS;
            }
        )*};
    }
    bands!(12 2 12  8 2 12  6 2 6  4 2 4  2 4 6  1 4 1);
}

/// A band of rows of [`gather`].
struct Gather<T, const ROWS: usize, const VECTORS: usize> {
    place: Place<T>,
    positions: usize,
    bias: *const T,
    add: bool,
    relu: bool,
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Apart<T> for Gather<T, ROWS, VECTORS> {
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        let mut at = 0;
        while at < self.positions {
            let left = self.positions - at;
            // SAFETY: the rows are those of the caller, and the positions are below their number.
            unsafe {
                if left > (VECTORS - 1) * S::LANES {
                    self.tile::<S, VECTORS>(simd, at);
                    at += VECTORS * S::LANES;
                } else {
                    self.tile::<S, 1>(simd, at);
                    at += S::LANES;
                }
            }
        }
    }
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Gather<T, ROWS, VECTORS> {
    /// `N` vectors of each row from position `at` on.
    ///
    /// # Safety
    /// `at` must be below the number of positions.
    #[inline(always)]
    unsafe fn tile<S: Vectors<T>, const N: usize>(&self, simd: S, at: usize) {
        let Place { table, entries, a, a_row, b, c, c_row, .. } = self.place;
        let mut sums = [[simd.splat(T::ZERO); N]; ROWS];
        for k in 0..entries {
            // SAFETY: the table has as many entries; whole vectors at the last position end within the slack.
            unsafe {
                let from = b.add(*table.add(k) as usize + at);
                let mut right = [simd.splat(T::ZERO); N];
                for v in 0..N {
                    right[v] = simd.load(from.add(v * S::LANES));
                }
                for row in 0..ROWS {
                    let left = simd.broadcast(a.add(row * a_row + k));
                    for v in 0..N {
                        sums[row][v] = simd.mul_add(left, right[v], sums[row][v]);
                    }
                }
            }
        }
        for row in 0..ROWS {
            for v in 0..N {
                let start = at + v * S::LANES;
                if start >= self.positions {
                    break;
                }
                // SAFETY: the lanes of the mask lie within the positions of this row.
                unsafe {
                    let mask = simd.mask(self.positions - start);
                    let to = c.add(row * c_row + start);
                    let mut x = sums[row][v];
                    if self.add {
                        x = simd.add(simd.load_masked(to, mask), x);
                    }
                    if !self.bias.is_null() {
                        x = simd.add(x, simd.broadcast(self.bias.add(row)));
                    }
                    if self.relu {
                        x = simd.relu(x);
                    }
                    if self.positions - start >= S::LANES { simd.store(to, x) } else { simd.store_masked(to, mask, x) }
                }
            }
        }
    }
}
