//! A piece of a right operand, copied onto the stack so that its rows lie next to each other.

use core::mem::MaybeUninit;

use super::simd::{Simd, Vectors};
use crate::math::Real;

/// The side of the squares that [`Vectors::turn`] turns.
const SQUARE: usize = 4;

/// What a panel holds: two vectors of each of 256 terms, or four of 128.
const VECTORS: usize = 512;

/// As many vectors of all terms of a block.
pub(super) struct Packed<T: Real, S: Vectors<T>> {
    vectors: [MaybeUninit<S::Vector>; VECTORS],
}

impl<T: Real, S: Simd + Vectors<T>> Packed<T, S> {
    #[inline(always)]
    pub fn new() -> Self {
        Self { vectors: [const { MaybeUninit::uninit() }; VECTORS] }
    }

    /// How many columns are copied at a time.
    pub const WIDTH: usize = {
        assert!(2 * S::DEPTH <= VECTORS);
        if 4 * S::DEPTH <= VECTORS && S::ROWS >= 12 { 4 * Self::LANES } else { 2 * Self::LANES }
    };
    const LANES: usize = <S as Vectors<T>>::LANES;

    /// Copies `columns` columns of rows that are `stride` apart in `from`, each with zeros up to the
    /// [width](Self::WIDTH), and gives the first.
    ///
    /// # Panics
    /// If they don't fit, or lie outside of `from`.
    #[inline(always)]
    pub fn copy(&mut self, simd: S, from: &[T], stride: usize, depth: usize, columns: usize) -> *const T {
        let (width, lanes) = (Self::WIDTH, Self::LANES);
        assert!(depth <= S::DEPTH && columns <= width);
        assert!(depth == 0 || (depth - 1) * stride + columns <= from.len());
        let to = self.vectors.as_mut_ptr().cast::<T>();
        for row in 0..depth {
            let (from, to) = (from.as_ptr().wrapping_add(row * stride), to.wrapping_add(row * width));
            // SAFETY: the row lies within the slice, and there is room for as many.
            unsafe {
                if columns == width {
                    for v in (0..width).step_by(lanes) {
                        simd.store(to.add(v), simd.load(from.add(v)));
                    }
                } else {
                    for v in (0..width).step_by(lanes) {
                        let mask = Vectors::<T>::mask(simd, columns.saturating_sub(v));
                        simd.store(to.add(v), simd.load_masked(from.wrapping_add(v), mask));
                    }
                }
            }
        }
        to
    }

    /// Makes terms `start..start + depth` of `columns` columns into rows, and gives the first.
    ///
    /// The columns are `stride` apart in `from`, and contiguous within. Zeros follow up to the [width](Self::WIDTH).
    ///
    /// # Panics
    /// If they don't fit, or lie outside of `from`.
    #[inline(always)]
    pub fn fill(&mut self, simd: S, from: &[T], stride: usize, start: usize, depth: usize, columns: usize) -> *const T {
        let (width, lanes) = (Self::WIDTH, Self::LANES);
        assert!(depth <= S::DEPTH && columns <= width);
        if columns < width {
            for vector in &mut self.vectors[..depth * (width / lanes)] {
                vector.write(simd.splat(T::ZERO));
            }
        }
        let to = self.vectors.as_mut_ptr().cast::<T>();
        // Squares are turned in registers; what does not fill one goes scalar by scalar.
        let whole_depth = depth / SQUARE * SQUARE;
        let mut column = 0;
        while column + SQUARE <= columns {
            let many = const { Self::LANES > SQUARE } && column + lanes <= columns;
            let side = if many { lanes } else { SQUARE };
            let from = &from[column * stride + start..][..(side - 1) * stride + depth];
            for row in (0..whole_depth).step_by(SQUARE) {
                // SAFETY: the squares lie within the slice, and their rows and columns within the panel.
                unsafe {
                    let (from, to) = (from.as_ptr().add(row), to.add(row * width + column));
                    if many { simd.turn_lanes(from, stride, to, width) } else { simd.turn(from, stride, to, width) }
                }
            }
            column += side;
        }
        for x in 0..columns {
            let rest = if x < column { whole_depth } else { 0 };
            for (i, &value) in from[x * stride + start..][..depth][rest..].iter().enumerate() {
                // SAFETY: `rest + i < depth` and `x < width`.
                unsafe { to.add((rest + i) * width + x).write(value) };
            }
        }
        to
    }
}
