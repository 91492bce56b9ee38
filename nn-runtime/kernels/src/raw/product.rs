//! The matrix product: register tiles, one accumulator chain for each element.
//!
//! The sum of an element of the result depends on the inner dimension, its column and the instruction set
//! alone, never on the number of rows: a batch may be cut anywhere without a change of a bit. Sums run in
//! blocks of [`Simd::DEPTH`]; in up to one vector of columns with no others before them in four chains; of few columns and terms in two,
//! since a single row has no other work to do while an addition takes its time. Those of two or four columns alone have as many
//! chains as two vectors have room for.

use super::dots::dots;
use super::epilogue::{Epilogue, block};
use super::matrix::{Matrix, MatrixMut};
use super::narrow::{are_few, dots_of_few};
use super::packed::Packed;
use super::panel::{Paired, Panel};
use super::place::Place;
use super::simd::{Apart, Simd, Vectors};
use crate::math::Real;
use core::ops::Range;

/// Whether sums run in two chains: of so few columns and terms, in whole pairs of vectors. Portable code is not worth it.
#[inline(always)]
pub fn paired<T: Real, S: Simd + Vectors<T>>(columns: usize, depth: usize) -> bool {
    in_pairs::<T, S>(columns) && depth <= PAIRED
}

/// So many terms at most run in two chains.
pub const PAIRED: usize = 128;

/// Whether so few columns may be [`paired`].
#[inline(always)]
pub const fn in_pairs<T: Real, S: Simd + Vectors<T>>(columns: usize) -> bool {
    let lanes = <S as Vectors<T>>::LANES;
    S::ROWS >= 6 && (columns == 2 * lanes || columns == 4 * lanes)
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

impl Size {
    /// # Panics
    /// If an operand is too small.
    #[inline(always)]
    pub(super) fn check<T>(self, a: Matrix<'_, T>, b: Matrix<'_, T>, c: &MatrixMut<'_, T>) {
        let Size { rows, columns, depth } = self;
        assert!(rows == 0 || columns == 0 || a.holds(rows, depth), "the left operand is too small");
        assert!(rows == 0 || columns == 0 || b.holds(depth, columns), "the right operand is too small");
        assert!(c.holds(rows, columns), "the result is too small");
    }
}

/// `c = epilogue(a · b)`, where the rows of `b` are contiguous, and so far apart.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    (b, b_row): (&[T], usize),
    mut c: MatrixMut<'_, T>,
    epilogue: Epilogue<'_, T>,
) {
    if size.columns == 1 && a.column == 1 && b_row == 1 && size.depth > 0 && size.rows > 0 {
        size.check(a, Matrix { data: b, row: b_row, column: 1 }, &c);
        epilogue.check(size);
        if let Some(c) = c.contiguous() {
            return dots(simd, size, a, b, c, epilogue);
        }
    }
    let few = const { are_few::<T, S>(2, usize::MAX) } && are_few::<T, S>(size.columns, size.depth);
    if few && a.column == 1 && b_row == size.columns {
        size.check(a, Matrix { data: b, row: b_row, column: 1 }, &c);
        epilogue.check(size);
        if let Some(c) = c.contiguous() {
            // SAFETY: the sizes were checked against the slices.
            return unsafe { Vectors::<T>::apart(simd, Few { size, a, b, c, epilogue }) };
        }
    }
    multiply_rows(simd, size, a, (b, b_row), c, epilogue);
}

/// A product of [few](are_few) columns, a function of its own.
struct Few<'a, 'c, T> {
    size: Size,
    a: Matrix<'a, T>,
    b: &'a [T],
    c: &'c mut [T],
    epilogue: Epilogue<'a, T>,
}

impl<T: Real> Apart<T> for Few<'_, '_, T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { size: Size { rows, columns, depth }, a, b, c, epilogue } = self;
        let (b, c) = (&b[..depth * columns], &mut c[..rows * columns]);
        if columns == 2 {
            dots_of_few::<T, S, 2>(simd, a, b.as_chunks().0, c.as_chunks_mut().0, epilogue);
        } else if const { are_few::<T, S>(4, usize::MAX) } {
            dots_of_few::<T, S, 4>(simd, a, b.as_chunks().0, c.as_chunks_mut().0, epilogue);
        } else {
            unreachable!("{columns} columns are not few");
        }
    }
}

/// As [`multiply`], with the sums of a single column, or a few, in as many chains as those of several.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply_rows<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    (b, b_row): (&[T], usize),
    mut c: MatrixMut<'_, T>,
    epilogue: Epilogue<'_, T>,
) {
    if size.rows == 0 || size.columns == 0 {
        return;
    }
    size.check(a, Matrix { data: b, row: b_row, column: 1 }, &c);
    epilogue.check(size);
    let paired = paired::<T, S>(size.columns, size.depth);
    let copied = copied::<T, S>(size, b, b_row);
    let mut start = 0;
    loop {
        let depth = (size.depth - start).min(S::DEPTH);
        let (task, addend) = block(epilogue, start, depth, size.depth);
        let place = Place {
            a: a.data.as_ptr().wrapping_add(start * a.column),
            a_row: a.row,
            a_column: a.column,
            b: b.as_ptr().wrapping_add(start * b_row),
            b_row,
            c: c.as_mut_ptr(),
            c_row: c.row(),
            addend,
        };
        let panel = Panel { task, place, rows: size.rows, columns: size.columns };
        // SAFETY: the sizes were checked against the slices; this is a block of the depth.
        unsafe {
            if const { S::ROWS >= 6 } && paired {
                Vectors::<T>::apart(simd, Paired(panel));
            } else {
                let b = &b[if depth > 0 { start * b_row } else { 0 }..];
                columns(simd, panel, b, copied.clone());
            }
        }
        start += depth;
        if start == size.depth {
            break;
        }
    }
}

/// All columns of a block of the depth, whose right operand begins at `b`; those in `copied` from a copy.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn columns<T: Real, S: Simd + Vectors<T>>(simd: S, panel: Panel<T>, b: &[T], copied: Range<usize>) {
    // SAFETY: the same is asked of the caller; these are parts of the columns.
    unsafe {
        if copied.start > 0 {
            Vectors::<T>::apart(simd, panel.part(0..copied.start));
        }
        if !copied.is_empty() {
            let (panel, b) = (panel.part(copied.clone()), b.get(copied.start..).unwrap_or_default());
            Vectors::<T>::apart(simd, Copied { panel, b });
        }
        if copied.end < panel.columns {
            Vectors::<T>::apart(simd, panel.part(copied.end..panel.columns));
        }
    }
}

/// Which columns of the right operand are copied, so that its rows lie next to each other.
///
/// Those that fill no pairs of vectors, unless masks cost nothing; and most others if a cache does not keep them, or has
/// their vectors in two lines each.
#[inline(always)]
fn copied<T: Real, S: Simd + Vectors<T>>(size: Size, b: &[T], b_row: usize) -> Range<usize> {
    let width = 2 * <S as Vectors<T>>::LANES;
    let (columns, rest) = (size.columns, size.columns % width);
    let scattered = S::scattered(size.rows, size.depth, b.as_ptr().addr(), b_row * size_of::<T>());
    if const { !S::MASKS } {
        return if scattered { 0 } else { columns - rest }..columns;
    }
    // The last ones stay where they are: their tiles are others.
    let last = if rest == 0 { 0 } else { width + rest };
    0..if scattered { columns.saturating_sub(last) } else { 0 }
}

/// Columns of a block of the depth, with the right operand copied, as much of its rows at a time as a tile is wide.
///
/// It is a function of its own because the copy is much of a stack, which is touched page by page.
struct Copied<'a, T> {
    panel: Panel<T>,
    /// The right operand, from the first row of the block and the first of the columns on.
    b: &'a [T],
}

impl<T: Real> Apart<T> for Copied<'_, T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        /// Rows of the left operand that stay in the cache.
        const ROWS: usize = 240;
        let Self { panel: Panel { task, place, rows, columns }, b } = self;
        let width = Packed::<T, S>::WIDTH;
        let mut packed = Packed::<T, S>::new();
        for row in (0..rows).step_by(ROWS) {
            let rows = (rows - row).min(ROWS);
            for column in (0..columns).step_by(width) {
                let columns = (columns - column).min(width);
                let b = packed.copy(simd, &b[column..], place.b_row, task.depth, columns);
                let place = Place { b, b_row: width, ..place.at(row, column) };
                // SAFETY: these rows and columns lie within those of the caller's place; the copy has its columns.
                unsafe { Vectors::<T>::apart(simd, Panel { task, place, rows, columns }) };
            }
        }
    }
}

/// `c = epilogue(a · b)`, where the columns of `b` are contiguous, and so far apart.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply_columns<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: (&[T], usize),
    c: MatrixMut<'_, T>,
    epilogue: Epilogue<'_, T>,
) {
    if size.rows == 0 || size.columns == 0 {
        return;
    }
    size.check(a, Matrix { data: b.0, row: 1, column: b.1 }, &c);
    epilogue.check(size);
    // SAFETY: the sizes were checked against the slices.
    unsafe { Vectors::<T>::apart(simd, Transposed { size, a, b, c, epilogue }) };
}

/// How many of the columns that are left are packed next: a panel's width, unless so few would be left that their tile
/// [is shared with others](Panel) wherever threads may have cut before them.
#[inline(always)]
fn taken<T: Real, S: Simd + Vectors<T>>(left: usize) -> usize {
    let width = Packed::<T, S>::WIDTH;
    let lanes = <S as Vectors<T>>::LANES;
    let shares = const { S::MASKS } && left > width && left - width <= lanes;
    if shares { width - 2 * lanes } else { left.min(width) }
}

/// The body of [`multiply_columns`], a function of its own as [`Copied`] is.
struct Transposed<'a, 'c, T> {
    size: Size,
    a: Matrix<'a, T>,
    b: (&'a [T], usize),
    c: MatrixMut<'c, T>,
    epilogue: Epilogue<'a, T>,
}

impl<T: Real> Apart<T> for Transposed<'_, '_, T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { size, a, b: (b, b_column), mut c, epilogue } = self;
        let width = Packed::<T, S>::WIDTH;
        let mut packed = Packed::<T, S>::new();
        let mut start = 0;
        loop {
            let depth = (size.depth - start).min(S::DEPTH);
            let (task, addend) = block(epilogue, start, depth, size.depth);
            let mut column = 0;
            while column < size.columns {
                let columns = taken::<T, S>(size.columns - column);
                let place = Place {
                    a: a.data.as_ptr().wrapping_add(start * a.column),
                    a_row: a.row,
                    a_column: a.column,
                    b: packed.fill(simd, &b[column * b_column..], b_column, start, depth, columns),
                    b_row: width,
                    c: c.as_mut_ptr().wrapping_add(column),
                    c_row: c.row(),
                    addend: addend.from(0, column),
                };
                // SAFETY: the sizes were checked against the slices; this is a block of the depth and of the
                // columns, and the right operand of this block has been packed.
                unsafe { Vectors::<T>::apart(simd, Panel { task, place, rows: size.rows, columns }) };
                column += columns;
            }
            start += depth;
            if start == size.depth {
                break;
            }
        }
    }
}
