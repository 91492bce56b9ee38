//! Products of matrices, sample by sample.

use crate::math::Real;
use crate::parallel;
use crate::raw::product::{Epilogue, Matrix, Size, multiply, multiply_transposed};
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
    /// All right operands, one after another.
    pub b: &'a [T],
    /// Whether the right operands are stored as `[columns][depth]`.
    pub b_transposed: bool,
    /// What happens to the sums.
    pub epilogue: Epilogue<'a, T>,
}

impl<'a, T: Real> Product<'a, T> {
    /// Multiplications and additions.
    #[inline]
    fn operations(&self) -> usize {
        [self.samples, self.size.rows, self.size.columns, self.size.depth].into_iter().fold(2, usize::saturating_mul)
    }

    /// Two products that make up this one, and the length of the result of the first: samples if there are
    /// several, else rows. `None` for a single row.
    fn cut(self) -> Option<(Self, Self, usize)> {
        /// Rows are cut in multiples of what registers hold.
        const ROWS: usize = 4;
        let Product { samples, size, a, a_step, b, .. } = self;
        if samples > 1 {
            let first = samples / 2;
            let (left, right) = b.split_at(first * size.depth * size.columns);
            let rest = Matrix { data: &a.data[first * a_step..], ..a };
            let (front, back) = (
                Product { samples: first, b: left, ..self },
                Product { samples: samples - first, a: rest, b: right, ..self },
            );
            return Some((front, back, first * size.rows * size.columns));
        }
        let rows = (size.rows / 2).next_multiple_of(ROWS);
        if rows >= size.rows {
            return None;
        }
        let rest = Matrix { data: &a.data[rows * a.row..], ..a };
        let front = Product { size: Size { rows, ..size }, ..self };
        let back = Product { size: Size { rows: size.rows - rows, ..size }, a: rest, ..self };
        Some((front, back, rows * size.columns))
    }
}

/// Computes a product, on several threads if it is large.
#[inline]
pub(super) fn run<T: Real>(product: Product<'_, T>, c: &mut [T]) {
    match parallel::pieces(|| product.operations()) {
        1 => T::product(product, c),
        pieces => share(product, c, pieces),
    }
}

/// Computes a product in so many pieces.
fn share<T: Real>(product: Product<'_, T>, c: &mut [T], pieces: usize) {
    match product.cut().filter(|_| pieces > 1 && !parallel::alone()) {
        None => T::product(product, c),
        Some((front, back, length)) => {
            let (c, rest) = c.split_at_mut(length);
            parallel::join(|| share(front, c, pieces / 2), || share(back, rest, pieces.div_ceil(2)));
        }
    }
}

#[inline(always)]
pub(super) fn product<T: Real, S: Simd + Vectors<T>>(simd: S, product: Product<'_, T>, c: &mut [T]) {
    let Product { samples, size, a, a_step, b, b_transposed, epilogue } = product;
    let (b_step, c_step) = (size.depth * size.columns, size.rows * size.columns);
    for sample in 0..samples {
        let a = Matrix { data: &a.data[sample * a_step..], ..a };
        let b = &b[sample * b_step..][..b_step];
        let c = &mut c[sample * c_step..][..c_step];
        if b_transposed {
            multiply_transposed(simd, size, a, b, c, epilogue);
        } else {
            multiply(simd, size, a, b, c, epilogue);
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
    run(Product { samples, size, a, a_step: rows * depth, b, b_transposed, epilogue }, c);
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
    run(Product { samples, size, a, a_step: rows * depth, b, b_transposed: false, epilogue }, c);
}

/// A product of one `a` with every sample's `b`.
#[inline]
fn shared<T: Real>(samples: usize, size: Size, a: Matrix<'_, T>, b: &[T], c: &mut [T], epilogue: Epilogue<'_, T>) {
    run(Product { samples, size, a, a_step: 0, b, b_transposed: false, epilogue }, c);
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
        let (a, b) = (a.as_flattened().as_flattened(), b.as_flattened().as_flattened());
        batched(y.len(), [M, K, N], a, b, false, y.as_flattened_mut().as_flattened_mut(), epilogue)
    };
    /// `y = a · bᵀ` for every sample.
    fn matmul_nt matmul_nt_add<M, K, N>(a: &[[[T; K]; M]], b: &[[[T; K]; N]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert!(a.len() == b.len() && a.len() == y.len(), "batches differ in length");
        let (a, b) = (a.as_flattened().as_flattened(), b.as_flattened().as_flattened());
        batched(y.len(), [M, K, N], a, b, true, y.as_flattened_mut().as_flattened_mut(), epilogue)
    };
    /// `y = aᵀ · b` for every sample.
    fn matmul_tn matmul_tn_add<M, K, N>(a: &[[[T; M]; K]], b: &[[[T; N]; K]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert!(a.len() == b.len() && a.len() == y.len(), "batches differ in length");
        let (a, b) = (a.as_flattened().as_flattened(), b.as_flattened().as_flattened());
        batched_tn(y.len(), [M, K, N], a, b, y.as_flattened_mut().as_flattened_mut(), epilogue)
    };
    /// `y = a · b` for every sample, with one `a` for all.
    fn matmul_shared matmul_shared_add<M, K, N>(a: &[[T; K]; M], b: &[[[T; N]; K]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert_eq!(b.len(), y.len(), "batches differ in length");
        let a = Matrix { data: a.as_flattened(), row: K, column: 1 };
        let size = Size { rows: M, columns: N, depth: K };
        let b = b.as_flattened().as_flattened();
        shared(y.len(), size, a, b, y.as_flattened_mut().as_flattened_mut(), epilogue)
    };
    /// `y = aᵀ · b` for every sample, with one `a` for all.
    fn matmul_shared_t matmul_shared_t_add<M, K, N>(a: &[[T; M]; K], b: &[[[T; N]; K]], y: &mut [[[T; N]; M]]) |epilogue| {
        assert_eq!(b.len(), y.len(), "batches differ in length");
        let a = Matrix { data: a.as_flattened(), row: 1, column: M };
        let size = Size { rows: M, columns: N, depth: K };
        let b = b.as_flattened().as_flattened();
        shared(y.len(), size, a, b, y.as_flattened_mut().as_flattened_mut(), epilogue)
    };
}
