//! Rows of a table by their numbers, and their way back.

use crate::math::Real;
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::simd::Simd;

/// No token: a class is below 2³² − 1.
const NONE: u32 = u32::MAX;

/// `y[i] = table[tokens[i]]`
///
/// # Panics
/// If a token is no row.
#[inline]
pub fn gather<T: Real, const W: usize, const N: usize>(table: &[[T; W]; N], tokens: &[u32], y: &mut [[T; W]]) {
    assert_eq!(tokens.len(), y.len(), "batches differ in length");
    T::gather(flatten(table), W, tokens, NONE, flatten_mut(y));
}

/// [`gather`] with zeros for the token `padding`.
///
/// # Panics
/// If a token is no row.
#[inline]
pub fn gather_padded<T: Real, const W: usize, const N: usize>(
    padding: usize,
    table: &[[T; W]; N],
    tokens: &[u32],
    y: &mut [[T; W]],
) {
    assert_eq!(tokens.len(), y.len(), "batches differ in length");
    T::gather(flatten(table), W, tokens, padding as u32, flatten_mut(y));
}

/// `y[tokens[i]] += x[i]`, for one `i` after another.
///
/// # Panics
/// If a token is no row.
#[inline]
pub fn scatter_add<T: Real, const W: usize, const N: usize>(x: &[[T; W]], tokens: &[u32], y: &mut [[T; W]; N]) {
    assert_eq!(tokens.len(), x.len(), "batches differ in length");
    T::scatter_add(flatten(x), W, tokens, NONE, flatten_mut(y));
}

/// [`scatter_add`] without what stands at the token `padding`.
///
/// # Panics
/// If a token is no row.
#[inline]
pub fn scatter_add_padded<T: Real, const W: usize, const N: usize>(
    padding: usize,
    x: &[[T; W]],
    tokens: &[u32],
    y: &mut [[T; W]; N],
) {
    assert_eq!(tokens.len(), x.len(), "batches differ in length");
    T::scatter_add(flatten(x), W, tokens, padding as u32, flatten_mut(y));
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn gather<T: Real>(_: impl Simd, table: &[T], width: usize, tokens: &[u32], padding: u32, y: &mut [T]) {
        if y.is_empty() {
            return;
        }
        for (y, &token) in y.chunks_exact_mut(width).zip(tokens) {
            if token == padding {
                y.fill(T::ZERO);
            } else {
                y.copy_from_slice(&table[token as usize * width..][..width]);
            }
        }
    }

    #[inline(always)]
    pub fn scatter_add<T: Real>(_: impl Simd, x: &[T], width: usize, tokens: &[u32], padding: u32, y: &mut [T]) {
        if x.is_empty() {
            return;
        }
        for (x, &token) in x.chunks_exact(width).zip(tokens).filter(|(_, token)| **token != padding) {
            let y = &mut y[token as usize * width..][..width];
            for (y, &x) in y.iter_mut().zip(x) {
                *y += x;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: [[f32; 2]; 4] = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]];

    #[test]
    fn rows_by_number_and_back() {
        let mut y = [[0.0; 2]; 3];
        gather(&TABLE, &[3, 0, 3], &mut y);
        assert_eq!(y, [[7.0, 8.0], [1.0, 2.0], [7.0, 8.0]]);
        let mut table = [[0.0; 2]; 4];
        scatter_add(&y, &[2, 1, 2], &mut table);
        assert_eq!(table, [[0.0; 2], [1.0, 2.0], [14.0, 16.0], [0.0; 2]]);
    }

    #[test]
    fn padding_gives_zeros_and_takes_nothing() {
        let mut y = [[9.0; 2]; 3];
        gather_padded(3, &TABLE, &[3, 0, 1], &mut y);
        assert_eq!(y, [[0.0; 2], [1.0, 2.0], [3.0, 4.0]]);
        let mut table = [[0.0; 2]; 4];
        scatter_add_padded(0, &y, &[1, 0, 2], &mut table);
        assert_eq!(table, [[0.0; 2], [0.0; 2], [3.0, 4.0], [0.0; 2]]);
    }
}
