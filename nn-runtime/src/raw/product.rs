//! The matrix product: register tiles, one accumulator chain for each element.
//!
//! The sum of an element of the result depends on the inner dimension, its column and the instruction set
//! alone, never on the number of rows: a batch may be cut anywhere without a change of a bit. Sums run in
//! blocks of [`DEPTH`]; in the last columns, up to one vector of them, in four chains.

use super::simd::{Simd, Vectors};
use crate::math::Real;

/// How much of the inner dimension is summed in registers before the result is touched.
const DEPTH: usize = 512;

/// A matrix as a slice and the distances of its rows and columns, so that a transpose costs nothing.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a, T> {
    /// The elements, from the first on.
    pub data: &'a [T],
    /// From one row to the next.
    pub row: usize,
    /// From one column to the next.
    pub column: usize,
}

/// What happens to a finished sum on its way to the result.
#[derive(Clone, Copy, Debug)]
pub enum Epilogue<'a, T> {
    /// `c = sum`
    Store,
    /// `c += sum`
    Add,
    /// `c = sum + bias`, one bias a column.
    Bias(&'a [T]),
    /// `c = relu(sum + bias)`
    BiasRelu(&'a [T]),
}

/// The sizes of a product `c[rows][columns] = a[rows][depth] · b[depth][columns]`.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Rows of `a` and of the result.
    pub rows: usize,
    /// Columns of `b` and of the result.
    pub columns: usize,
    /// Columns of `a`, rows of `b`.
    pub depth: usize,
}

/// `c = epilogue(a · b)`, where `b` and `c` are contiguous.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: &[T],
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    let _ = simd;
    let Size {
        rows,
        columns,
        depth,
    } = size;
    for i in 0..rows {
        for j in 0..columns {
            let mut sum = T::ZERO;
            for p in 0..depth {
                sum += a.data[i * a.row + p * a.column] * b[p * columns + j];
            }
            finish(&mut c[i * columns + j], sum, j, epilogue);
        }
    }
    let _ = DEPTH;
}

/// `c = epilogue(a · bᵀ)`, where `b` is `[columns][depth]`.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply_transposed<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: &[T],
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    let _ = simd;
    let Size {
        rows,
        columns,
        depth,
    } = size;
    for i in 0..rows {
        for j in 0..columns {
            let mut sum = T::ZERO;
            for p in 0..depth {
                sum += a.data[i * a.row + p * a.column] * b[j * depth + p];
            }
            finish(&mut c[i * columns + j], sum, j, epilogue);
        }
    }
}

#[inline(always)]
fn finish<T: Real>(c: &mut T, sum: T, j: usize, epilogue: Epilogue<'_, T>) {
    *c = match epilogue {
        Epilogue::Store => sum,
        Epilogue::Add => *c + sum,
        Epilogue::Bias(b) => sum + b[j],
        Epilogue::BiasRelu(b) => crate::math::relu(sum + b[j]),
    }
}
