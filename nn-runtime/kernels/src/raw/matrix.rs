//! Matrices: memory, and the distances of rows and columns in it.

use core::marker::PhantomData;
use core::slice;

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

impl<T> Matrix<'_, T> {
    /// Whether it has so many rows and columns.
    #[inline(always)]
    pub(super) fn holds(&self, rows: usize, columns: usize) -> bool {
        fits([(rows, self.row), (columns, self.column)], self.data.len())
    }
}

/// A matrix to be written, whose columns are next to each other. Threads may each write some rows or columns of it.
#[derive(Debug)]
pub struct MatrixMut<'a, T> {
    data: *mut T,
    /// Elements from the first on; in other columns, they may be another's.
    length: usize,
    row: usize,
    columns: usize,
    of: PhantomData<&'a mut [T]>,
}

// SAFETY: it is the only one that reads and writes its columns.
unsafe impl<T: Send> Send for MatrixMut<'_, T> {}

impl<'a, T> MatrixMut<'a, T> {
    /// So many columns of rows that are so far apart.
    #[inline(always)]
    pub fn new(data: &'a mut [T], row: usize, columns: usize) -> Self {
        Self { data: data.as_mut_ptr(), length: data.len(), row, columns, of: PhantomData }
    }

    /// From one row to the next.
    #[inline(always)]
    pub(super) fn row(&self) -> usize {
        self.row
    }

    #[inline(always)]
    pub(super) fn as_mut_ptr(&mut self) -> *mut T {
        self.data
    }

    /// Whether it has so many rows and columns.
    #[inline(always)]
    pub(super) fn holds(&self, rows: usize, columns: usize) -> bool {
        columns <= self.columns && fits([(rows, self.row), (columns, 1)], self.length)
    }

    /// Its elements, if there are some and no others between them.
    #[inline(always)]
    pub(super) fn contiguous(&mut self) -> Option<&mut [T]> {
        let whole = self.columns == self.row && self.columns > 0;
        // SAFETY: so many elements were borrowed, and all columns are its own.
        whole.then(|| unsafe { slice::from_raw_parts_mut(self.data, self.length) })
    }

    /// The rows from one on, for as long as this is not used.
    ///
    /// # Panics
    /// If it has fewer.
    #[inline(always)]
    pub fn rows_from(&mut self, row: usize) -> MatrixMut<'_, T> {
        let Self { data, length, row: step, columns, .. } = *self;
        let first = row * step;
        assert!(first <= length, "the matrix has fewer rows");
        MatrixMut { data: data.wrapping_add(first), length: length - first, row: step, columns, of: PhantomData }
    }

    /// What is above a row, and what from it on.
    ///
    /// # Panics
    /// If it has fewer rows.
    #[inline]
    pub fn cut_rows(mut self, row: usize) -> (Self, Self) {
        let MatrixMut { data, length, row: step, columns, .. } = self.rows_from(row);
        let below = Self { data, length, row: step, columns, of: PhantomData };
        self.length = row * self.row;
        (self, below)
    }

    /// What is left of a column, and what from it on.
    ///
    /// # Panics
    /// If it has fewer columns, or if its rows overlap.
    #[inline]
    pub fn cut_columns(mut self, column: usize) -> (Self, Self) {
        let Self { data, length, row, columns, .. } = self;
        assert!(column <= columns.min(length) && columns <= row, "the matrix has fewer columns");
        let right = Self {
            data: data.wrapping_add(column),
            length: length - column,
            row,
            columns: columns - column,
            of: PhantomData,
        };
        self.columns = column;
        (self, right)
    }
}

/// Whether the elements of a matrix, so many of either so far apart, lie within so many.
#[inline(always)]
fn fits([rows, columns]: [(usize, usize); 2], length: usize) -> bool {
    let last = |(count, step): (usize, usize)| (count - 1).saturating_mul(step);
    rows.0 == 0 || columns.0 == 0 || last(rows).saturating_add(last(columns)) < length
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::epilogue::Epilogue;
    use crate::raw::portable::Portable;
    use crate::raw::product::{Size, multiply};
    use std::vec::Vec;

    /// `c = a · b`, with parts of the result for threads of their own.
    #[test]
    fn threads_write_rows_and_columns_of_one_matrix() {
        const ROWS: usize = 7;
        const COLUMNS: usize = 11;
        const DEPTH: usize = 3;
        let a: Vec<f64> = (0..ROWS * DEPTH).map(|i| i as f64).collect();
        let b: Vec<f64> = (0..DEPTH * COLUMNS).map(|i| (i * i) as f64).collect();
        let part = |from: [usize; 2], rows: usize, columns: usize, c: MatrixMut<'_, f64>| {
            let a = Matrix { data: &a[from[0] * DEPTH..], row: DEPTH, column: 1 };
            let size = Size { rows, columns, depth: DEPTH };
            multiply(Portable, size, a, (&b[from[1]..], COLUMNS), c, Epilogue::Store);
        };
        let mut c = [f64::NAN; ROWS * COLUMNS];
        let (above, below) = MatrixMut::new(&mut c, COLUMNS, COLUMNS).cut_rows(5);
        let (left, right) = above.cut_columns(4);
        std::thread::scope(|scope| {
            scope.spawn(|| part([0, 0], 5, 4, left));
            scope.spawn(|| part([0, 4], 5, COLUMNS - 4, right));
            part([5, 0], ROWS - 5, COLUMNS, below);
        });
        for (i, c) in c.chunks(COLUMNS).enumerate() {
            for (j, c) in c.iter().enumerate() {
                let sum: f64 = (0..DEPTH).map(|k| a[i * DEPTH + k] * b[k * COLUMNS + j]).sum();
                assert_eq!(*c, sum, "row {i}, column {j}");
            }
        }
    }

    #[test]
    fn parts_have_what_is_theirs() {
        let mut c = [0; 12];
        let (mut left, right) = MatrixMut::new(&mut c, 4, 4).cut_columns(3);
        assert!(left.holds(3, 3) && !left.holds(3, 4) && left.contiguous().is_none());
        assert!(right.holds(3, 1) && !right.holds(4, 1));
        let (above, below) = right.cut_rows(1);
        assert!(above.holds(1, 1) && !above.holds(2, 1) && below.holds(2, 1));
        let mut nothing = MatrixMut::new(&mut c, 0, 0).cut_columns(0);
        assert!(nothing.0.contiguous().is_none() && nothing.1.contiguous().is_none());
        assert_eq!(MatrixMut::new(&mut c, 4, 4).cut_rows(2).1.contiguous(), Some(&mut [0; 4][..]));
    }

    #[test]
    #[should_panic(expected = "fewer columns")]
    fn rows_that_overlap_are_not_cut() {
        let _ = MatrixMut::new(&mut [0; 12], 3, 4).cut_columns(2);
    }
}
