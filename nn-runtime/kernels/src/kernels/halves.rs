//! Long sums in two halves: that of the first terms, and that of the others.
//!
//! Two threads each compute one, and so read those rows of a weight that they move when it is trained: only the sums go from
//! one thread's cache to another's, not the weight. One thread computes one after the other, with the same bits.

use super::matmul::{self, Product, Shared};
use crate::math::Real;
use crate::parallel::{self, Rows, by_samples};
use crate::raw::epilogue::Epilogue;
use crate::raw::matrix::MatrixMut;
use crate::raw::product::Size;
use crate::raw::scratch::Scratch;
use crate::raw::simd::Simd;

/// Before which term the sums of a layer are cut, if they are: where they are long, and the weight is so large that it
/// takes as much time as the samples to read. Larger ones are [shared by columns](Shared::Columns).
pub(super) const fn middle(terms: usize, columns: usize) -> Option<usize> {
    /// As many terms as the products of every instruction set compute at once.
    const BLOCK: usize = 128;
    /// Fewer columns are sums of another kind.
    const LANES: usize = 16;
    const LARGE: core::ops::Range<usize> = 1 << 15..1 << 17;
    let size = terms.saturating_mul(columns);
    if terms < 3 * BLOCK || columns < LANES || size < LARGE.start || LARGE.end <= size {
        return None;
    }
    // In the middle, unless that would take a block more.
    let half = terms / 2 / 8 * 8;
    let blocks = half.div_ceil(BLOCK) + (terms - half).div_ceil(BLOCK);
    Some(if blocks == terms.div_ceil(BLOCK) { half } else { (half + BLOCK / 2) / BLOCK * BLOCK })
}

/// Computes a product of samples and a weight whose sums are cut before a term.
#[inline]
pub(super) fn multiply_halves<T: Real>(_: impl Simd, product: &Product<'_, T>, middle: usize, c: &mut [T]) {
    let Size { rows, columns, .. } = product.size;
    let pieces = parallel::pieces(|| product.operations());
    let mut scratch = Scratch::new();
    // So many rows at a time have room for the sums of their other half.
    let many = (Scratch::capacity::<T>() / columns).max(1);
    for first in (0..rows).step_by(many) {
        let rows = many.min(rows - first);
        let (c, room) = (&mut c[first * columns..][..rows * columns], scratch.zeros(rows * columns));
        let product = product.rows(first, rows);
        let [front, back] = product.cut_terms(middle);
        // The bias goes to the second half.
        let (given, bias, relu) = match product.epilogue {
            Epilogue::Plus(bias, row) => (Epilogue::Store, Epilogue::Plus(bias, row), false),
            Epilogue::PlusRelu(bias, row) => (Epilogue::Store, Epilogue::Plus(bias, row), true),
            given => (given, Epilogue::Store, false),
        };
        if let (1, Epilogue::Store) = (pieces, given) {
            half(back, bias, room, 1);
            let end = if relu { Epilogue::PlusRelu(room, columns) } else { Epilogue::Plus(room, columns) };
            half(front, end, c, 1);
            continue;
        }
        let each = pieces.div_ceil(2);
        parallel::halves(pieces, || half(front, given, c, each), || half(back, bias, room, each));
        by_samples(rows, product.operations() / rows, Sums { c, room, columns }, |_, Sums { c, room, .. }| {
            T::add_all_mut(c, room);
            if relu {
                T::relu_all_mut(c);
            }
        });
    }
}

/// The sums of some terms in so many pieces.
fn half<T: Real>(product: Product<'_, T>, epilogue: Epilogue<'_, T>, c: &mut [T], pieces: usize) {
    let columns = product.size.columns;
    matmul::share(&Product { epilogue, ..product }, MatrixMut::new(c, columns, columns), Shared::Rows, pieces);
}

/// The sums of both halves, in rows of so many.
struct Sums<'a, T> {
    c: &'a mut [T],
    room: &'a [T],
    columns: usize,
}

impl<T: Real> Rows for Sums<'_, T> {
    fn cut(self, row: usize) -> (Self, Self) {
        let (c, room) = (self.c.split_at_mut(row * self.columns), self.room.split_at(row * self.columns));
        (Self { c: c.0, room: room.0, ..self }, Self { c: c.1, room: room.1, ..self })
    }
}
