//! Transposition of matrices.

use super::dispatch::dispatch;
use super::simd::{Simd, Vectors, WithSimd};
use crate::math::Real;

/// The side of the squares that [`Vectors::turn`] turns.
const SQUARE: usize = 4;

/// So many rows become whole lines of the cache before the next columns are turned.
const LINE: usize = 16;

/// `y[j][i] = x[i][j]` of a matrix with these numbers of rows and columns; rows are `stride` apart in `x`, and those
/// of the result `width` in `y`.
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
fn transpose<T: Real, S: Vectors<T>>(
    simd: S,
    x: &[T],
    stride: usize,
    [rows, columns]: [usize; 2],
    y: &mut [T],
    width: usize,
) {
    if rows == 0 || columns == 0 {
        return;
    }
    let (x, y) = (&x[..(rows - 1) * stride + columns], &mut y[..(columns - 1) * width + rows]);
    let whole = [rows / SQUARE * SQUARE, columns / SQUARE * SQUARE];
    for first in (0..whole[0]).step_by(LINE) {
        for j in (0..whole[1]).step_by(SQUARE) {
            for i in (first..whole[0].min(first + LINE)).step_by(SQUARE) {
                // SAFETY: the square lies within the matrix, and so does its transpose.
                unsafe {
                    let (from, to) = (x.as_ptr().add(i * stride + j), y.as_mut_ptr().add(j * width + i));
                    simd.turn(from, stride, to, width);
                }
            }
        }
    }
    for i in 0..rows {
        for j in if i < whole[0] { whole[1]..columns } else { 0..columns } {
            y[j * width + i] = x[i * stride + j];
        }
    }
}

/// Scalars of matrices that can be turned.
pub trait Turn: Copy {
    /// See [`transpose`].
    fn transpose(x: &[Self], stride: usize, sizes: [usize; 2], y: &mut [Self], width: usize);
}

/// The arguments of [`transpose`].
struct Transpose<'x, 'y, T> {
    x: &'x [T],
    stride: usize,
    sizes: [usize; 2],
    y: &'y mut [T],
    width: usize,
}

macro_rules! turn {
    ($($T:ident)*) => {$(
        impl WithSimd for Transpose<'_, '_, $T> {
            type Output = ();
            #[inline(always)]
            fn with_simd<S: Simd>(self, simd: S) {
                transpose(simd, self.x, self.stride, self.sizes, self.y, self.width);
            }
        }

        impl Turn for $T {
            #[inline(never)]
            fn transpose(x: &[Self], stride: usize, sizes: [usize; 2], y: &mut [Self], width: usize) {
                dispatch(Transpose { x, stride, sizes, y, width });
            }
        }
    )*};
}

turn! { f32 f64 }

impl Turn for u32 {
    fn transpose(x: &[u32], stride: usize, [rows, columns]: [usize; 2], y: &mut [u32], width: usize) {
        for i in 0..rows {
            for (j, &x) in x[i * stride..][..columns].iter().enumerate() {
                y[j * width + i] = x;
            }
        }
    }
}
