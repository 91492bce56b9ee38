//! Products of few columns, for networks so small that calls would cost more than the work.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::epilogue::Epilogue;
use super::simd::Vectors;
use crate::math::Real;

/// So many columns are few: elsewhere each of their sums runs in four chains, in a vector of which little is used.
pub const NARROW: usize = 4;

/// Accumulators of a sum.
const CHAINS: usize = 4;

/// Whether [`multiply_narrow`] fills its vectors.
pub const fn fills<T: Real, S: Vectors<T>>(depth: usize, columns: usize) -> bool {
    columns > 1 && columns * CHAINS == S::LANES && depth.is_multiple_of(CHAINS)
}

/// `c = epilogue(a · b)`: the sums of [`multiply`](super::inlined::multiply), with all chains of a row in one vector.
#[inline(always)]
pub fn multiply_narrow<T: Real, S: Vectors<T>, const DEPTH: usize, const COLUMNS: usize>(
    simd: S,
    a: &[[T; DEPTH]],
    b: &[[T; COLUMNS]; DEPTH],
    c: &mut [[T; COLUMNS]],
    epilogue: Epilogue<'_, T>,
) {
    assert!(fills::<T, S>(DEPTH, COLUMNS) && S::LANES <= 16, "the chains fill a vector");
    for (a, c) in a.iter().zip(c) {
        let mut sums = simd.splat(T::ZERO);
        for (a, b) in a.as_chunks::<CHAINS>().0.iter().zip(b.as_chunks::<CHAINS>().0) {
            let mut left = [T::ZERO; 16];
            for lane in 0..S::LANES {
                left[lane] = a[lane / COLUMNS];
            }
            // SAFETY: both hold a vector.
            let (left, right) = unsafe { (simd.load(left.as_ptr()), simd.load(b.as_ptr().cast())) };
            sums = simd.mul_add(left, right, sums);
        }
        let mut lanes = [T::ZERO; 16];
        // SAFETY: the array holds a vector.
        unsafe { simd.store(lanes.as_mut_ptr(), sums) };
        for column in 0..COLUMNS {
            let [first, second] = [lanes[column], lanes[COLUMNS + column]];
            let [third, fourth] = [lanes[2 * COLUMNS + column], lanes[3 * COLUMNS + column]];
            c[column] = epilogue.of(simd.arithmetic(), column, (first + second) + (third + fourth), c[column]);
        }
    }
}

/// `c = aᵀ · b`, or `c += aᵀ · b`, with vectors along the columns of `a`: the sums of
/// [`multiply`](super::inlined::multiply), many at once.
#[inline(always)]
pub fn multiply_turned<T: Real, S: Vectors<T>, const ROWS: usize, const COLUMNS: usize>(
    simd: S,
    a: &[[T; ROWS]],
    b: &[[T; COLUMNS]],
    c: &mut [[T; COLUMNS]; ROWS],
    add: bool,
) {
    for column in 0..COLUMNS {
        let mut row = 0;
        while row < ROWS {
            let sums = sums(simd, a, b, row, column);
            for (sum, c) in sums.into_iter().take(S::LANES).zip(&mut c[row..]) {
                c[column] = if add { c[column] + sum } else { sum };
            }
            row += S::LANES;
        }
    }
}

/// A vector of sums, from a row on; only those of rows count.
#[inline(always)]
fn sums<T: Real, S: Vectors<T>, const ROWS: usize, const COLUMNS: usize>(
    simd: S,
    a: &[[T; ROWS]],
    b: &[[T; COLUMNS]],
    row: usize,
    column: usize,
) -> [T; 16] {
    let mut sums = [simd.splat(T::ZERO); CHAINS];
    let (fours, last) = a.as_chunks::<CHAINS>();
    for (a, b) in fours.iter().zip(b.as_chunks::<CHAINS>().0) {
        for chain in 0..CHAINS {
            sums[chain] = simd.mul_add(simd.splat(b[chain][column]), from(simd, &a[chain], row), sums[chain]);
        }
    }
    // What is left goes to the first chains.
    let b = &b[CHAINS * fours.len()..];
    for chain in 0..CHAINS - 1 {
        if let (Some(a), Some(b)) = (last.get(chain), b.get(chain)) {
            sums[chain] = simd.mul_add(simd.splat(b[column]), from(simd, a, row), sums[chain]);
        }
    }
    let [first, second, third, fourth] = sums;
    let sum = simd.add(simd.add(first, second), simd.add(third, fourth));
    let mut lanes = [T::ZERO; 16];
    assert!(S::LANES <= lanes.len(), "no vector holds more");
    // SAFETY: the array holds a vector.
    unsafe { simd.store(lanes.as_mut_ptr(), sum) };
    lanes
}

/// The vector that begins at an element, with 0 beyond the last.
#[inline(always)]
fn from<T: Real, S: Vectors<T>, const N: usize>(simd: S, x: &[T; N], start: usize) -> S::Vector {
    let from = x[start..].as_ptr();
    // SAFETY: the mask ends with the array.
    unsafe { if x.len() - start < S::LANES { simd.load_masked(from, simd.mask(N - start)) } else { simd.load(from) } }
}
