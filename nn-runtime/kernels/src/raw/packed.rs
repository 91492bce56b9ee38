//! A piece of a transposed operand, turned around on the stack.

use core::mem::MaybeUninit;

use super::simd::Vectors;
use crate::math::Real;

/// Rows of the panel: how much of the inner dimension is summed in registers.
pub(super) const PACKED_DEPTH: usize = 256;

/// The side of the squares that [`Vectors::turn`] turns.
const SQUARE: usize = 4;

/// Up to `DEPTH` rows of two vectors.
pub(super) struct Packed<T: Real, S: Vectors<T>, const DEPTH: usize> {
    rows: [MaybeUninit<[S::Vector; 2]>; DEPTH],
}

impl<T: Real, S: Vectors<T>, const DEPTH: usize> Packed<T, S, DEPTH> {
    #[inline(always)]
    pub fn new() -> Self {
        Self { rows: [const { MaybeUninit::uninit() }; DEPTH] }
    }

    /// Copies `columns` columns of rows that are `stride` apart in `from`, each with zeros up to two vectors, and gives the
    /// first.
    ///
    /// # Panics
    /// If they don't fit, or lie outside of `from`.
    #[inline(always)]
    pub fn copy(&mut self, simd: S, from: &[T], stride: usize, depth: usize, columns: usize) -> *const T {
        let width = 2 * S::LANES;
        assert!(depth <= DEPTH && columns <= width);
        assert!(depth == 0 || (depth - 1) * stride + columns <= from.len());
        let to = self.rows.as_mut_ptr().cast::<T>();
        let masks = [simd.mask(columns), simd.mask(columns.saturating_sub(S::LANES))];
        for row in 0..depth {
            // SAFETY: the row lies within the slice, and there are as many rows.
            unsafe {
                let (from, to) = (from.as_ptr().add(row * stride), to.add(row * width));
                if columns == width {
                    simd.store(to, simd.load(from));
                    simd.store(to.add(S::LANES), simd.load(from.add(S::LANES)));
                } else {
                    simd.store(to, simd.load_masked(from, masks[0]));
                    simd.store(to.add(S::LANES), simd.load_masked(from.wrapping_add(S::LANES), masks[1]));
                }
            }
        }
        to
    }

    /// Makes terms `start..start + depth` of `columns` columns into rows, and gives the first.
    ///
    /// The columns are `stride` apart in `from`, and contiguous within. Zeros follow up to two vectors.
    ///
    /// # Panics
    /// If they don't fit, or lie outside of `from`.
    #[inline(always)]
    pub fn fill(&mut self, simd: S, from: &[T], stride: usize, start: usize, depth: usize, columns: usize) -> *const T {
        let width = 2 * S::LANES;
        assert!(depth <= DEPTH && columns <= width);
        let to = self.rows.as_mut_ptr().cast::<T>();
        if columns < width {
            for row in &mut self.rows[..depth] {
                row.write([simd.splat(T::ZERO); 2]);
            }
        }
        // Squares are turned in registers; what does not fill one goes scalar by scalar.
        let (whole_columns, whole_depth) = (columns / SQUARE * SQUARE, depth / SQUARE * SQUARE);
        for column in (0..whole_columns).step_by(SQUARE) {
            let from = &from[column * stride + start..][..(SQUARE - 1) * stride + depth];
            for row in (0..whole_depth).step_by(SQUARE) {
                // SAFETY: the square lies within the slice, and its rows and columns within the panel.
                unsafe {
                    let from = from.as_ptr().add(row);
                    simd.turn(from, stride, to.add(row * width + column), width);
                }
            }
        }
        for column in 0..columns {
            let rest = if column < whole_columns { whole_depth } else { 0 };
            for (i, &x) in from[column * stride + start..][..depth][rest..].iter().enumerate() {
                // SAFETY: `rest + i < DEPTH` and `column < width`.
                unsafe { to.add((rest + i) * width + column).write(x) };
            }
        }
        to
    }
}
