//! Products of few columns: of any network where they are summed along the rows, else for networks so small that calls would cost
//! more than the work.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::epilogue::Epilogue;
use super::matrix::Matrix;
use super::simd::{Simd, Vectors};
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
    assert!(fills::<T, S>(DEPTH, COLUMNS), "the chains fill a vector");
    for (a, c) in a.iter().zip(c) {
        let mut sums = simd.splat(T::ZERO);
        for (a, b) in a.as_chunks::<CHAINS>().0.iter().zip(b.as_chunks::<CHAINS>().0) {
            sums = add_terms(simd, a, b, sums);
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

/// Whether a product has so few columns that two vectors hold eight chains or more for each, and enough terms for these: in tiles a sum
/// would run in four, in a vector that is almost empty. Portable code is not worth it.
pub const fn are_few<T: Real, S: Simd + Vectors<T>>(columns: usize, depth: usize) -> bool {
    let lanes = <S as Vectors<T>>::LANES;
    S::ROWS >= 6 && (columns == 2 || columns == 4) && 2 * lanes >= 8 * columns && depth >= 2 * lanes
}

/// A product of [few](are_few) columns, whose chains are in two vectors.
///
/// # Panics
/// If an operand is too small for the result.
#[inline(always)]
pub fn dots_of_few<T: Real, S: Vectors<T>, const COLUMNS: usize>(
    simd: S,
    a: Matrix<'_, T>,
    b: &[[T; COLUMNS]],
    c: &mut [[T; COLUMNS]],
    epilogue: Epilogue<'_, T>,
) {
    let terms = S::LANES / COLUMNS;
    for (row, c) in c.iter_mut().enumerate() {
        let a = &a.data[row * a.row..][..b.len()];
        let mut sums = [simd.splat(T::ZERO); 2];
        let mut k = 0;
        while k + 2 * terms <= b.len() {
            for sums in &mut sums {
                *sums = add_terms(simd, &a[k..], &b[k..], *sums);
                k += terms;
            }
        }
        if k < b.len() {
            let (mut x, mut rows) = ([T::ZERO; 16], [[T::ZERO; COLUMNS]; 16]);
            let (from, to, left) = (b[k..].as_flattened(), rows.as_flattened_mut(), b.len() - k);
            let second = (left * COLUMNS).saturating_sub(S::LANES);
            // SAFETY: the masks end with the rows, of which fewer are left than two vectors hold; nothing is read where none are.
            unsafe {
                simd.store(x.as_mut_ptr(), simd.load_masked(a.as_ptr().add(k), simd.mask(left)));
                simd.store(to.as_mut_ptr(), simd.load_masked(from.as_ptr(), simd.mask(from.len())));
                let beyond = from.as_ptr().add(from.len() - second);
                simd.store(to.as_mut_ptr().add(S::LANES), simd.load_masked(beyond, simd.mask(second)));
            }
            for (half, sums) in sums.iter_mut().enumerate() {
                *sums = add_terms(simd, &x[half * terms..], &rows[half * terms..], *sums);
            }
        }
        let sums = folded::<T, S, COLUMNS>(simd, simd.add(sums[0], sums[1]));
        let epilogue = epilogue.rows_from(row);
        for column in 0..COLUMNS {
            c[column] = epilogue.of(simd.arithmetic(), column, sums[column], c[column]);
        }
    }
}

/// Adds a term to each chain of a vector, which are those of all columns side by side, as the right operand lies.
#[inline(always)]
fn add_terms<T: Real, S: Vectors<T>, const COLUMNS: usize>(
    simd: S,
    a: &[T],
    b: &[[T; COLUMNS]],
    sums: S::Vector,
) -> S::Vector {
    let terms = S::LANES / COLUMNS;
    assert!(S::LANES <= 16 && terms * COLUMNS == S::LANES, "the chains fill a vector");
    let (a, b) = (&a[..terms], &b[..terms]);
    let mut left = [T::ZERO; 16];
    for lane in 0..S::LANES {
        left[lane] = a[lane / COLUMNS];
    }
    // SAFETY: both hold a vector.
    let (left, right) = unsafe { (simd.load(left.as_ptr()), simd.load(b.as_ptr().cast())) };
    simd.mul_add(left, right, sums)
}

/// The sums of the columns, whose chains lie side by side.
#[inline(always)]
fn folded<T: Real, S: Vectors<T>, const COLUMNS: usize>(simd: S, sums: S::Vector) -> [T; 16] {
    let mut lanes = [T::ZERO; 16];
    assert!(S::LANES <= lanes.len(), "no vector holds more");
    // SAFETY: the array holds a vector.
    unsafe { simd.store(lanes.as_mut_ptr(), sums) };
    let mut width = S::LANES / 2;
    while width >= COLUMNS {
        for lane in 0..width {
            lanes[lane] += lanes[lane + width];
        }
        width /= 2;
    }
    lanes
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
