//! Products of a single column, or a few: sums along each row.

// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]

use super::epilogue::Epilogue;
use super::matrix::Matrix;
use super::product::Size;
use super::simd::{Simd, Vectors};
use crate::math::{Arithmetic, Real};

/// A product of one column: the columns of `a` lie next to each other, and so do the rows of `b`.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn dots<T: Real, S: Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: &[T],
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    let b = &b[..size.depth];
    if let ([b], 1) = (b, a.row) {
        return scaled(simd.arithmetic(), &a.data[..size.rows], *b, &mut c[..size.rows], epilogue);
    }
    for (row, c) in c[..size.rows].iter_mut().enumerate() {
        let a = &a.data[row * a.row..][..size.depth];
        let mut sum = simd.splat(T::ZERO);
        let mut k = 0;
        while k < size.depth {
            let mask = simd.mask(size.depth - k);
            // SAFETY: the mask ends with the rows.
            let (x, y) =
                unsafe { (simd.load_masked(a.as_ptr().add(k), mask), simd.load_masked(b.as_ptr().add(k), mask)) };
            sum = simd.mul_add(x, y, sum);
            k += S::LANES;
        }
        *c = epilogue.rows_from(row).of(simd.arithmetic(), 0, simd.sum(sum), *c);
    }
}

/// Whether a product has so few columns that two vectors hold eight chains or more for each, and enough terms for these: in tiles a sum
/// would run in four, in a vector that is almost empty. Portable code is not worth it.
pub const fn are_few<T: Real, S: Simd + Vectors<T>>(columns: usize, depth: usize) -> bool {
    let lanes = <S as Vectors<T>>::LANES;
    S::ROWS >= 6 && (columns == 2 || columns == 4) && 2 * lanes >= 8 * columns && depth >= 2 * lanes
}

/// A product of [few](are_few) columns: two vectors have the chains of all of them side by side, as the right operand lies.
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
            pair(simd, &a[k..k + 2 * terms], &b[k..k + 2 * terms], &mut sums);
            k += 2 * terms;
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
            pair(simd, &x[..2 * terms], &rows[..2 * terms], &mut sums);
        }
        let sums = folded::<T, S, COLUMNS>(simd, simd.add(sums[0], sums[1]));
        let epilogue = epilogue.rows_from(row);
        for column in 0..COLUMNS {
            c[column] = epilogue.of(simd.arithmetic(), column, sums[column], c[column]);
        }
    }
}

/// Adds a term to each chain of both vectors.
#[inline(always)]
fn pair<T: Real, S: Vectors<T>, const COLUMNS: usize>(simd: S, a: &[T], b: &[[T; COLUMNS]], sums: &mut [S::Vector; 2]) {
    let terms = S::LANES / COLUMNS;
    assert!(S::LANES <= 16, "no vector holds more");
    for half in 0..2 {
        let (mut left, mut right) = ([T::ZERO; 16], [T::ZERO; 16]);
        for term in 0..terms {
            for column in 0..COLUMNS {
                left[term * COLUMNS + column] = a[half * terms + term];
                right[term * COLUMNS + column] = b[half * terms + term][column];
            }
        }
        // SAFETY: both hold a vector.
        sums[half] = unsafe { simd.mul_add(simd.load(left.as_ptr()), simd.load(right.as_ptr()), sums[half]) };
    }
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

/// Sums of a single term, on each of which the loop of [`dots`] would spend a vector: `c = epilogue(a · b)` with a number `b`.
#[inline(always)]
fn scaled<T: Real>(math: Arithmetic, a: &[T], b: T, c: &mut [T], epilogue: Epilogue<'_, T>) {
    // A sum begins with +0.
    let sums = a.iter().map(
        #[inline(always)]
        |a| *a * b + T::ZERO,
    );
    match epilogue {
        // The usual ones by themselves: these loops are vectorised.
        Epilogue::Store => c.iter_mut().zip(sums).for_each(|(c, sum)| *c = sum),
        Epilogue::Plus(&[bias, ..], 0) => c.iter_mut().zip(sums).for_each(|(c, sum)| *c = sum + bias),
        _ => {
            for (row, (c, sum)) in c.iter_mut().zip(sums).enumerate() {
                *c = epilogue.rows_from(row).of(math, 0, sum, *c);
            }
        }
    }
}
