//! Products of matrices that lie apart within a sample: the heads of attention are columns of their tokens.

use super::Array;
use crate::math::Real;
use crate::parallel;
use crate::raw::epilogue::Epilogue;
use crate::raw::matrix::{Matrix, MatrixMut};
use crate::raw::product::{Size, multiply_columns, multiply_rows};
use crate::raw::simd::{Simd, Vectors};

/// Where the matrices of an operand lie within a sample: the first element, and from one matrix, row and column to
/// the next.
pub type Lie = [usize; 4];

/// `c = a · b` for several matrices of every sample, wherever they lie: `sizes` are their number, the rows of `a`, its
/// columns, and the columns of `b`.
///
/// The columns of `c` must be neighbours, and so must the columns or the rows of `b`. What of `c` belongs to no matrix
/// stays as it is.
///
/// # Panics
/// If the batches differ in length, a matrix does not lie within its sample, or has no neighbours.
#[inline]
pub fn matmul_strided<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>, C: Array<Scalar = T>>(
    a: &[A],
    a_lie: Lie,
    b: &[B],
    b_lie: Lie,
    c: &mut [C],
    c_lie: Lie,
    sizes: [usize; 4],
) {
    assert!(a.len() == c.len() && b.len() == c.len(), "batches differ in length");
    let (samples, [count, rows, depth, columns]) = (c.len(), sizes);
    let size = Size { rows, columns, depth };
    let (a, b) = (Operand::new(A::flatten(a), A::LEN, a_lie), Operand::new(B::flatten(b), B::LEN, b_lie));
    T::multiply_strided(&Products { samples, count, size, a, b, c_step: C::LEN, c: c_lie }, C::flatten_mut(c));
}

/// The matrices of one operand.
#[derive(Clone, Copy, Debug)]
pub struct Operand<'a, T> {
    data: &'a [T],
    /// From one sample to the next.
    step: usize,
    lie: Lie,
}

impl<'a, T> Operand<'a, T> {
    #[inline(always)]
    fn new(data: &'a [T], step: usize, lie: Lie) -> Self {
        Self { data, step, lie }
    }

    /// A matrix of a sample.
    #[inline(always)]
    fn matrix(self, sample: usize, number: usize) -> Matrix<'a, T> {
        let [first, next, row, column] = self.lie;
        Matrix { data: &self.data[sample * self.step..][..self.step][first + number * next..], row, column }
    }

    /// The operand from a sample on.
    fn from(self, sample: usize) -> Self {
        Self { data: &self.data[sample * self.step..], ..self }
    }
}

/// Several products of every sample.
#[derive(Clone, Copy, Debug)]
pub struct Products<'a, T> {
    samples: usize,
    /// Products of a sample.
    count: usize,
    size: Size,
    a: Operand<'a, T>,
    b: Operand<'a, T>,
    /// From one sample of the result to the next.
    c_step: usize,
    c: Lie,
}

/// Computes products, on several threads if there is much to do.
#[inline]
pub(super) fn multiply_strided<T: Real>(_: impl Simd, products: &Products<'_, T>, c: &mut [T]) {
    let Products { samples, count, size, .. } = *products;
    let operations =
        || [samples, count, size.rows, size.columns, size.depth].into_iter().fold(2, usize::saturating_mul);
    match parallel::pieces(operations) {
        1 => T::products_strided(products, c),
        pieces => share(products, c, pieces),
    }
}

/// Computes products in so many pieces.
fn share<T: Real>(products: &Products<'_, T>, c: &mut [T], pieces: usize) {
    let first = products.samples / 2;
    if pieces < 2 || first == 0 || parallel::alone() {
        return T::products_strided(products, c);
    }
    let front = Products { samples: first, ..*products };
    let rest = products.samples - first;
    let back = Products { samples: rest, a: products.a.from(first), b: products.b.from(first), ..*products };
    let (c, c_rest) = c.split_at_mut(first * products.c_step);
    parallel::join(|| share(&front, c, pieces / 2), || share(&back, c_rest, pieces.div_ceil(2)));
}

/// The body of the kernel.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn products_strided<T: Real, S: Simd + Vectors<T>>(simd: S, products: &Products<'_, T>, c: &mut [T]) {
        let Products { samples, count, size, a, b, c_step, c: [first, next, c_row, c_column] } = *products;
        assert!(c_column == 1 || size.columns == 1, "the columns of the result are no neighbours");
        for sample in 0..samples {
            for number in 0..count {
                let (a, b) = (a.matrix(sample, number), b.matrix(sample, number));
                let c = &mut c[sample * c_step..][..c_step][first + number * next..];
                let c = MatrixMut::new(c, c_row, size.columns);
                if b.column == 1 || size.columns == 1 {
                    multiply_rows(simd, size, a, (b.data, b.row), c, Epilogue::Store);
                } else {
                    assert!(
                        b.row == 1 || size.depth == 1,
                        "neither rows nor columns of the right operand are neighbours"
                    );
                    multiply_columns(simd, size, a, (b.data, b.column), c, Epilogue::Store);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Products of every sample, from the formula.
    fn plain(sizes: [usize; 4], a: (&[[f64; 60]], Lie), b: (&[[f64; 60]], Lie), c: (&mut [[f64; 60]], Lie)) {
        let [count, rows, depth, columns] = sizes;
        let at = |lie: Lie, index: [usize; 3]| lie[0] + (0..3).map(|i| lie[i + 1] * index[i]).sum::<usize>();
        for (sample, result) in c.0.iter_mut().enumerate() {
            for (number, (i, j)) in
                (0..count).flat_map(|n| (0..rows * columns).map(move |e| (n, (e / columns, e % columns))))
            {
                let terms =
                    (0..depth).map(|k| a.0[sample][at(a.1, [number, i, k])] * b.0[sample][at(b.1, [number, k, j])]);
                result[at(c.1, [number, i, j])] = terms.sum();
            }
        }
    }

    fn check(sizes: [usize; 4], a: Lie, b: Lie, c: Lie) {
        let numbers = |scale: f64| {
            core::array::from_fn::<[f64; 60], 3, _>(|s| core::array::from_fn(|i| ((i * 7 + s * 3) % 11) as f64 * scale))
        };
        let (x, y) = (numbers(0.5), numbers(-0.25));
        let (mut expected, mut found) = ([[9.0; 60]; 3], [[9.0; 60]; 3]);
        plain(sizes, (&x, a), (&y, b), (&mut expected, c));
        matmul_strided(&x, a, &y, b, &mut found, c, sizes);
        assert_eq!(expected, found);
    }

    #[test]
    fn heads_are_columns_of_their_tokens() {
        // Five tokens of twelve features: query, key and value of two heads of two.
        check([2, 5, 2, 5], [0, 2, 12, 1], [4, 2, 1, 12], [0, 25, 5, 1]);
        check([2, 5, 5, 2], [0, 25, 5, 1], [8, 2, 12, 1], [0, 2, 4, 1]);
        check([2, 5, 5, 2], [0, 25, 1, 5], [0, 2, 4, 1], [8, 2, 12, 1]);
    }

    #[test]
    fn sums_of_one_term_and_products_of_one_column() {
        check([3, 4, 1, 2], [0, 4, 1, 1], [1, 2, 1, 3], [0, 8, 2, 1]);
        check([3, 4, 5, 1], [0, 20, 5, 1], [0, 1, 3, 7], [2, 4, 1, 9]);
        check([0, 4, 5, 1], [0, 20, 5, 1], [0, 1, 3, 7], [2, 4, 1, 9]);
    }

    #[test]
    #[should_panic(expected = "no neighbours")]
    fn columns_are_neighbours() {
        check([1, 2, 2, 2], [0, 0, 2, 1], [0, 0, 2, 1], [0, 0, 1, 2]);
    }
}
