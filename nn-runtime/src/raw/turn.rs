//! Transposition of matrices.

use super::simd::Vectors;
use crate::math::Real;

/// The side of the squares that [`Vectors::turn`] turns.
const SQUARE: usize = 4;

/// `y[j][i] = x[i][j]` of a matrix with these numbers of rows and columns.
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn transpose<T: Real, S: Vectors<T>>(simd: S, x: &[T], [rows, columns]: [usize; 2], y: &mut [T]) {
    let (x, y) = (&x[..rows * columns], &mut y[..rows * columns]);
    let whole = [rows / SQUARE * SQUARE, columns / SQUARE * SQUARE];
    for i in (0..whole[0]).step_by(SQUARE) {
        for j in (0..whole[1]).step_by(SQUARE) {
            // SAFETY: the square lies within the matrix, and so does its transpose.
            unsafe {
                let (from, to) = (x.as_ptr().add(i * columns + j), y.as_mut_ptr().add(j * rows + i));
                simd.turn(from, columns, to, rows);
            }
        }
    }
    for i in 0..rows {
        for j in if i < whole[0] { whole[1]..columns } else { 0..columns } {
            y[j * rows + i] = x[i * columns + j];
        }
    }
}
