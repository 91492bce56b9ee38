//! A piece of a transposed operand, turned around on the stack.

use core::mem::MaybeUninit;

use super::simd::Vectors;
use crate::math::Real;

/// Rows of the panel: how much of the inner dimension is summed in registers.
pub(super) const PACKED_DEPTH: usize = 256;

/// Up to [`PACKED_DEPTH`] rows of two vectors.
pub(super) struct Packed<T: Real, S: Vectors<T>> {
    rows: [MaybeUninit<[S::Vector; 2]>; PACKED_DEPTH],
}

impl<T: Real, S: Vectors<T>> Packed<T, S> {
    #[inline(always)]
    pub fn new() -> Self {
        Self {
            rows: [const { MaybeUninit::uninit() }; PACKED_DEPTH],
        }
    }

    /// Makes terms `start..start + depth` of `columns` columns into rows, and gives the first.
    ///
    /// The columns are `stride` apart in `from`, and contiguous within.
    ///
    /// # Panics
    /// If they don't fit, or lie outside of `from`.
    #[inline(always)]
    pub fn fill(
        &mut self,
        from: &[T],
        stride: usize,
        start: usize,
        depth: usize,
        columns: usize,
    ) -> *const T {
        let width = 2 * S::LANES;
        assert!(depth <= PACKED_DEPTH && columns <= width);
        let to = self.rows.as_mut_ptr().cast::<T>();
        for column in 0..columns {
            for (row, &x) in from[column * stride + start..][..depth].iter().enumerate() {
                // SAFETY: `row < PACKED_DEPTH` and `column < width`.
                unsafe { to.add(row * width + column).write(x) };
            }
        }
        to
    }
}
