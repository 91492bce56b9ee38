//! Products of a single column: one sum along each row.

use super::epilogue::Epilogue;
use super::matrix::Matrix;
use super::product::Size;
use super::simd::Vectors;
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
