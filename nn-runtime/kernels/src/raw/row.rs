//! Rows in blocks of sixteen elements, in as many vectors as that takes: the order of sums is the same on every
//! instruction set.
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::simd::Vectors;
use crate::math::{Arithmetic, Real};

/// Elements of a block.
pub const LANES: usize = 16;

/// The most vectors that a block takes.
const VECTORS: usize = 8;

/// Calls `f` with the blocks of a row, each with its first element's place; the last may be shorter.
#[inline(always)]
pub fn blocks<T>(row: &[T], mut f: impl FnMut(usize, &[T])) {
    // The compiler knows the length of whole ones.
    let (whole, rest) = row.as_chunks::<LANES>();
    let mut start = 0;
    for part in whole {
        f(start, part);
        start += LANES;
    }
    if !rest.is_empty() {
        f(start, rest);
    }
}

/// As [`blocks`], of a row that changes.
#[inline(always)]
pub fn blocks_mut<T>(row: &mut [T], mut f: impl FnMut(usize, &mut [T])) {
    let (whole, rest) = row.as_chunks_mut::<LANES>();
    let mut start = 0;
    for part in whole {
        f(start, part);
        start += LANES;
    }
    if !rest.is_empty() {
        f(start, rest);
    }
}

/// Sixteen elements of a row.
#[derive(Clone, Copy)]
pub struct Block<T: Real, S: Vectors<T>> {
    simd: S,
    vectors: [S::Vector; VECTORS],
}

impl<T: Real, S: Vectors<T>> Block<T, S> {
    /// Those that are in use.
    const USED: usize = LANES / S::LANES;

    /// That of its instruction set.
    #[inline(always)]
    pub fn arithmetic(self) -> Arithmetic {
        self.simd.arithmetic()
    }

    /// All elements equal to `x`.
    #[inline(always)]
    pub fn splat(simd: S, x: T) -> Self {
        Self { simd, vectors: [simd.splat(x); VECTORS] }
    }

    /// The first elements of a slice, with `fill` where there are none.
    #[inline(always)]
    pub fn read(simd: S, from: &[T], fill: T) -> Self {
        let mut block = Self::splat(simd, fill);
        for v in 0..Self::USED {
            let start = v * S::LANES;
            // SAFETY: whole blocks lie within the slice, and the mask ends with it.
            block.vectors[v] = unsafe {
                let from_v = from.as_ptr().wrapping_add(start);
                if from.len() >= LANES {
                    simd.load(from_v)
                } else {
                    let mask = simd.mask(from.len().saturating_sub(start));
                    simd.select(mask, simd.load_masked(from_v, mask), block.vectors[v])
                }
            };
        }
        block
    }

    /// Writes the first elements, as many as there are places.
    #[inline(always)]
    pub fn write(self, to: &mut [T]) {
        for v in 0..Self::USED {
            let start = v * S::LANES;
            // SAFETY: whole blocks lie within the slice, and the mask ends with it.
            unsafe {
                let to_v = to.as_mut_ptr().wrapping_add(start);
                if to.len() >= LANES {
                    self.simd.store(to_v, self.vectors[v]);
                } else {
                    self.simd.store_masked(to_v, self.simd.mask(to.len().saturating_sub(start)), self.vectors[v]);
                }
            }
        }
    }

    /// The first `count` elements, and 0 behind them.
    #[inline(always)]
    pub fn first(mut self, count: usize) -> Self {
        for v in 0..Self::USED {
            let mask = self.simd.mask(count.saturating_sub(v * S::LANES));
            self.vectors[v] = self.simd.select(mask, self.vectors[v], self.simd.splat(T::ZERO));
        }
        self
    }

    /// A function of the vectors of two blocks.
    #[inline(always)]
    fn zip(mut self, other: Self, f: impl Fn(S, S::Vector, S::Vector) -> S::Vector) -> Self {
        for v in 0..Self::USED {
            self.vectors[v] = f(self.simd, self.vectors[v], other.vectors[v]);
        }
        self
    }

    /// `self + other`
    #[inline(always)]
    pub fn add(self, other: Self) -> Self {
        self.zip(
            other,
            #[inline(always)]
            |simd, a, b| simd.add(a, b),
        )
    }

    /// `self - other`
    #[inline(always)]
    pub fn sub(self, other: Self) -> Self {
        self.zip(
            other,
            #[inline(always)]
            |simd, a, b| simd.sub(a, b),
        )
    }

    /// `self * other`
    #[inline(always)]
    pub fn mul(self, other: Self) -> Self {
        self.zip(
            other,
            #[inline(always)]
            |simd, a, b| simd.mul(a, b),
        )
    }

    /// The larger of each pair; of NaN and a number, either.
    #[inline(always)]
    pub fn max(self, other: Self) -> Self {
        self.zip(
            other,
            #[inline(always)]
            |simd, a, b| simd.max(a, b),
        )
    }

    /// A function of each element.
    #[inline(always)]
    pub fn map(mut self, f: impl Fn(T) -> T) -> Self {
        let mut lanes = [T::ZERO; LANES];
        for v in 0..Self::USED {
            // SAFETY: the array holds the vectors that are in use.
            unsafe { self.simd.store(lanes.as_mut_ptr().add(v * S::LANES), self.vectors[v]) };
        }
        for x in &mut lanes {
            *x = f(*x);
        }
        for v in 0..Self::USED {
            // SAFETY: the array holds the vectors that are in use.
            self.vectors[v] = unsafe { self.simd.load(lanes.as_ptr().add(v * S::LANES)) };
        }
        self
    }

    /// Vectors folded halves onto halves, down to one.
    #[inline(always)]
    fn fold(mut self, f: impl Fn(S, S::Vector, S::Vector) -> S::Vector) -> S::Vector {
        let mut half = Self::USED / 2;
        while half > 0 {
            for v in 0..half {
                self.vectors[v] = f(self.simd, self.vectors[v], self.vectors[v + half]);
            }
            half /= 2;
        }
        self.vectors[0]
    }

    /// The sum, halves onto halves.
    #[inline(always)]
    pub fn sum(self) -> T {
        self.simd.sum(self.fold(
            #[inline(always)]
            |simd, a, b| simd.add(a, b),
        ))
    }

    /// The largest; of NaN and numbers, any.
    #[inline(always)]
    pub fn largest(self) -> T {
        self.simd.largest(self.fold(
            #[inline(always)]
            |simd, a, b| simd.max(a, b),
        ))
    }
}
