//! Products of matrices, sample by sample.

use crate::math::Real;
use crate::parallel;
use crate::raw::epilogue::Epilogue;
use crate::raw::matrix::{Matrix, MatrixMut};
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::product::{Size, multiply, multiply_columns};
use crate::raw::simd::{Simd, Vectors};

/// Products of equal sizes, one for each sample.
#[derive(Clone, Copy, Debug)]
pub struct Product<'a, T> {
    /// How many products there are.
    pub samples: usize,
    /// The size of each.
    pub size: Size,
    /// The first left operand.
    pub a: Matrix<'a, T>,
    /// From one left operand to the next; 0 where all share one.
    pub a_step: usize,
    /// The right operands.
    pub b: Right<'a, T>,
    /// What happens to the sums.
    pub epilogue: Epilogue<'a, T>,
}

/// The right operands of products, one after another.
#[derive(Clone, Copy, Debug)]
pub enum Right<'a, T> {
    /// Stored as `[depth][columns]`, from one row to the next so many elements.
    Rows(&'a [T], usize),
    /// Stored as `[columns][depth]`.
    Columns(&'a [T]),
}

/// What of a single product threads share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// Each reads all of the right operand.
    Rows,
    /// Each then reads only its columns of the right operand.
    Columns,
}

/// Where a product is cut: before a sample, a row or a column.
#[derive(Clone, Copy, Debug)]
enum Middle {
    Sample(usize),
    Row(usize),
    Column(usize),
}

impl<T: Real> Product<'_, T> {
    /// Multiplications and additions.
    #[inline]
    pub(super) fn operations(&self) -> usize {
        [self.samples, self.size.rows, self.size.columns, self.size.depth].into_iter().fold(2, usize::saturating_mul)
    }

    /// Where two halves of this meet: of several products, between two. `None` if it is too small.
    fn middle(&self, shared: Shared) -> Option<Middle> {
        /// Rows are cut in multiples of what registers hold.
        const ROWS: usize = 4;
        /// Columns in multiples of two vectors, and so of lines of the cache.
        const COLUMNS: usize = 32;
        /// Each part has more than that: the sums of so few columns run in [other chains](crate::raw::product::paired).
        const NARROW: usize = 64;
        let half = |count: usize, unit: usize| Some((count / 2).next_multiple_of(unit)).filter(|half| *half < count);
        if self.samples > 1 {
            return Some(Middle::Sample(self.samples / 2));
        }
        let columns = self.size.columns;
        let wide = |at: &usize| shared == Shared::Columns && NARROW < (*at).min(columns - at);
        half(columns, COLUMNS).filter(wide).map(Middle::Column).or_else(|| half(self.size.rows, ROWS).map(Middle::Row))
    }

    /// What comes before and after.
    fn cut<'c>(self, c: MatrixMut<'c, T>, at: Middle) -> [(Self, MatrixMut<'c, T>); 2] {
        let Product { samples, size, .. } = self;
        let (front, back, (before, after)) = match at {
            Middle::Sample(at) => {
                let back = Product { samples: samples - at, ..self.samples_from(at) };
                (Product { samples: at, ..self }, back, c.cut_rows(at * size.rows))
            }
            Middle::Row(at) => (self.rows(0, at), self.rows(at, size.rows - at), c.cut_rows(at)),
            Middle::Column(at) => {
                let of = |product, columns| Product { size: Size { columns, ..size }, ..product };
                (of(self, at), of(self.columns_from(at), size.columns - at), c.cut_columns(at))
            }
        };
        [(front, before), (back, after)]
    }

    /// So many rows of a product.
    pub(super) fn rows(self, first: usize, rows: usize) -> Self {
        let a = Matrix { data: &self.a.data[first * self.a.row..], ..self.a };
        Product { a, size: Size { rows, ..self.size }, epilogue: self.epilogue.rows_from(first), ..self }
    }

    /// The sums of the terms before one, and those of the others. The right operand is stored in rows.
    pub(super) fn cut_terms(self, at: usize) -> [Self; 2] {
        let Product { size, a, b, .. } = self;
        let back = match b {
            Right::Rows(b, row) => Right::Rows(&b[at * row..], row),
            Right::Columns(_) => unreachable!("the right operand is stored in columns"),
        };
        let of = |depth, a, b| Product { size: Size { depth, ..size }, a, b, ..self };
        [of(at, a, b), of(size.depth - at, Matrix { data: &a.data[at * a.column..], ..a }, back)]
    }

    /// The products from a sample on.
    #[inline(always)]
    fn samples_from(self, first: usize) -> Self {
        let Product { size: Size { depth, columns, .. }, a, a_step, .. } = self;
        let b = match self.b {
            Right::Rows(b, row) => Right::Rows(&b[first * depth * row..], row),
            Right::Columns(b) => Right::Columns(&b[first * depth * columns..]),
        };
        let epilogue = self.epilogue.rows_from(first * self.size.rows);
        Product { a: Matrix { data: &a.data[first * a_step..], ..a }, b, epilogue, ..self }
    }

    /// The columns of a product from one on.
    fn columns_from(self, first: usize) -> Self {
        let b = match self.b {
            Right::Rows(b, row) => Right::Rows(&b[first..], row),
            Right::Columns(b) => Right::Columns(&b[first * self.size.depth..]),
        };
        Product { b, epilogue: self.epilogue.columns_from(first), ..self }
    }
}

/// Computes a product, on several threads if it is large.
#[inline]
pub(super) fn multiply_shared<T: Real>(_: impl Simd, product: &Product<'_, T>, shared: Shared, c: &mut [T]) {
    let c = MatrixMut::new(c, product.size.columns, product.size.columns);
    match parallel::pieces(|| product.operations()) {
        1 => T::product(product, c),
        pieces => share(product, c, shared, pieces),
    }
}

/// Computes a product in so many pieces.
pub(super) fn share<T: Real>(product: &Product<'_, T>, c: MatrixMut<'_, T>, shared: Shared, pieces: usize) {
    let middle = product.middle(shared).filter(|_| pieces > 1 && !parallel::alone());
    let Some(middle) = middle else { return T::product(product, c) };
    let [(front, before), (back, after)] = product.cut(c, middle);
    parallel::join(|| share(&front, before, shared, pieces / 2), || share(&back, after, shared, pieces.div_ceil(2)));
}

#[inline(always)]
pub(super) fn product<T: Real, S: Simd + Vectors<T>>(simd: S, product: &Product<'_, T>, mut c: MatrixMut<'_, T>) {
    let Product { samples, size, .. } = *product;
    for sample in 0..samples {
        let c = c.rows_from(sample * size.rows);
        let Product { a, b, epilogue, .. } = product.samples_from(sample);
        match b {
            Right::Rows(b, row) => multiply(simd, size, a, (b, row), c, epilogue),
            Right::Columns(b) => multiply_columns(simd, size, a, (b, size.depth), c, epilogue),
        }
    }
}

/// A product of every sample's `a` and `b`, the left one stored as `[rows][depth]`.
#[inline]
fn batched<T: Real>(
    samples: usize,
    [rows, depth, columns]: [usize; 3],
    a: &[T],
    b: &[T],
    b_transposed: bool,
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    let a = Matrix { data: a, row: depth, column: 1 };
    let size = Size { rows, columns, depth };
    let b = if b_transposed { Right::Columns(b) } else { Right::Rows(b, columns) };
    T::multiply(&Product { samples, size, a, a_step: rows * depth, b, epilogue }, Shared::Rows, c);
}

/// A product of every sample's `a` and `b`, the left one stored as `[depth][rows]`.
#[inline]
fn batched_tn<T: Real>(
    samples: usize,
    [rows, depth, columns]: [usize; 3],
    a: &[T],
    b: &[T],
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    let a = Matrix { data: a, row: 1, column: rows };
    let size = Size { rows, columns, depth };
    let b = Right::Rows(b, columns);
    T::multiply(&Product { samples, size, a, a_step: rows * depth, b, epilogue }, Shared::Rows, c);
}

/// A product of one `a` with every sample's `b`.
#[inline]
fn shared<T: Real>(samples: usize, size: Size, a: Matrix<'_, T>, b: &[T], c: &mut [T], epilogue: Epilogue<'_, T>) {
    T::multiply(&Product { samples, size, a, a_step: 0, b: Right::Rows(b, size.columns), epilogue }, Shared::Rows, c);
}

/// Declares a front that overwrites its result, and one that adds to it.
macro_rules! fronts {
    ($(
        $(#[$doc:meta])*
        fn $name:ident $add:ident <$($N:ident),*>($a:ident: $A:ty, $b:ident: $B:ty, $y:ident: $Y:ty) |$epilogue:ident| $body:expr;
    )*) => {$(
        $(#[$doc])*
        #[inline]
        pub fn $name<T: Real, $(const $N: usize),*>($a: $A, $b: $B, $y: $Y) {
            let $epilogue = Epilogue::Store;
            $body
        }
        #[doc = concat!("As [`", stringify!($name), "`], but adds to `", stringify!($y), "`.")]
        #[inline]
        pub fn $add<T: Real, $(const $N: usize),*>($a: $A, $b: $B, $y: $Y) {
            let $epilogue = Epilogue::Add;
            $body
        }
    )*};
}

fronts! {
    /// `y = a · b` for every sample.
    fn matmul matmul_add<M, K, N>(a: &[[[T; K]; M]], b: &[[[T; N]; K]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert!(a.len() == b.len() && a.len() == y.len(), "batches differ in length");
        let (a, b) = (flatten(flatten(a)), flatten(flatten(b)));
        batched(y.len(), [M, K, N], a, b, false, flatten_mut(flatten_mut(y)), epilogue)
    };
    /// `y = a · bᵀ` for every sample.
    fn matmul_nt matmul_nt_add<M, K, N>(a: &[[[T; K]; M]], b: &[[[T; K]; N]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert!(a.len() == b.len() && a.len() == y.len(), "batches differ in length");
        let (a, b) = (flatten(flatten(a)), flatten(flatten(b)));
        batched(y.len(), [M, K, N], a, b, true, flatten_mut(flatten_mut(y)), epilogue)
    };
    /// `y = aᵀ · b` for every sample.
    fn matmul_tn matmul_tn_add<M, K, N>(a: &[[[T; M]; K]], b: &[[[T; N]; K]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert!(a.len() == b.len() && a.len() == y.len(), "batches differ in length");
        let (a, b) = (flatten(flatten(a)), flatten(flatten(b)));
        batched_tn(y.len(), [M, K, N], a, b, flatten_mut(flatten_mut(y)), epilogue)
    };
    /// `y = a · b` for every sample, with one `a` for all.
    fn matmul_shared matmul_shared_add<M, K, N>(a: &[[T; K]; M], b: &[[[T; N]; K]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert_eq!(b.len(), y.len(), "batches differ in length");
        let a = Matrix { data: flatten(a), row: K, column: 1 };
        let size = Size { rows: M, columns: N, depth: K };
        let b = flatten(flatten(b));
        shared(y.len(), size, a, b, flatten_mut(flatten_mut(y)), epilogue)
    };
    /// `y = aᵀ · b` for every sample, with one `a` for all.
    fn matmul_shared_t matmul_shared_t_add<M, K, N>(a: &[[T; M]; K], b: &[[[T; N]; K]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert_eq!(b.len(), y.len(), "batches differ in length");
        let a = Matrix { data: flatten(a), row: 1, column: M };
        let size = Size { rows: M, columns: N, depth: K };
        let b = flatten(flatten(b));
        shared(y.len(), size, a, b, flatten_mut(flatten_mut(y)), epilogue)
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::fmt::Debug;
    use std::vec::Vec;

    /// Computes a product after it was cut so often, and each part again.
    fn compute<T: Real>(product: &Product<'_, T>, c: MatrixMut<'_, T>, shared: Shared, cuts: usize) {
        let Some(middle) = product.middle(shared).filter(|_| cuts > 0) else { return T::product(product, c) };
        let [(front, before), (back, after)] = product.cut(c, middle);
        compute(&front, before, shared, cuts - 1);
        compute(&back, after, shared, cuts - 1);
    }

    /// Products of all widths, each with as many cuts as threads may make.
    fn cut<T: Real + PartialEq + Debug>(depth: usize) {
        const ROWS: usize = 29;
        const COLUMNS: usize = 400;
        // Sums are rounded, so other chains are other sums.
        let numbers = |count: usize| (1..=count).map(|i| T::ONE / T::from_f64(i as f64)).collect::<Vec<_>>();
        let (a, b) = (numbers(ROWS * depth), numbers(depth * COLUMNS));
        for columns in 1..=COLUMNS {
            let size = Size { rows: ROWS, columns, depth };
            for right in [Right::Rows(&b[..], columns), Right::Columns(&b[..])] {
                let a = Matrix { data: &a[..], row: depth, column: 1 };
                let product = Product { samples: 1, size, a, a_step: 0, b: right, epilogue: Epilogue::Store };
                for shared in [Shared::Rows, Shared::Columns] {
                    let parts = [0, 1, 2, 3].map(|cuts| {
                        let mut c = vec![T::ZERO; ROWS * columns];
                        compute(&product, MatrixMut::new(&mut c, columns, columns), shared, cuts);
                        c
                    });
                    for (cuts, c) in parts.iter().enumerate() {
                        assert!(*c == parts[0], "{columns} columns, {depth} terms, {shared:?}, {cuts} cuts");
                    }
                }
            }
        }
    }

    #[test]
    fn parts_have_the_sums_of_the_whole_f32() {
        cut::<f32>(7);
        cut::<f32>(130);
    }

    #[test]
    fn parts_have_the_sums_of_the_whole_f64() {
        cut::<f64>(7);
        cut::<f64>(130);
    }
}
