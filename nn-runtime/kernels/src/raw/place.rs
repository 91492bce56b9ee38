//! Where a tile reads and writes.
//!
//! Pointers wrap, because beyond the last row or column they may leave their slice, unused.

/// Where a tile reads and writes, from its first element on.
#[derive(Clone, Copy)]
pub struct Place<T> {
    /// The left operand, and the distances of its rows and columns.
    pub a: *const T,
    pub a_row: usize,
    pub a_column: usize,
    /// The right operand, contiguous within a row, and the distance of its rows.
    pub b: *const T,
    pub b_row: usize,
    /// The result, contiguous within a row, and the distance of its rows.
    pub c: *mut T,
    pub c_row: usize,
    /// What finished sums meet.
    pub addend: Addend<T>,
}

/// What is added to finished sums: one number for each column, or for each element where rows are apart.
#[derive(Clone, Copy)]
pub struct Addend<T> {
    /// That of the first element, or null.
    pub(super) at: *const T,
    row: usize,
}

impl<T> Addend<T> {
    pub const NOTHING: Self = Self { at: core::ptr::null(), row: 0 };

    #[inline(always)]
    pub fn new(numbers: &[T], row: usize) -> Self {
        Self { at: numbers.as_ptr(), row }
    }

    /// That of the sums from a row and a column on.
    #[inline(always)]
    pub fn from(self, row: usize, column: usize) -> Self {
        if self.at.is_null() { self } else { Self { at: self.at.wrapping_add(row * self.row + column), ..self } }
    }
}

impl<T> Place<T> {
    /// The place of the tile whose first element is at a row and a column of this one.
    #[inline(always)]
    pub fn at(self, row: usize, column: usize) -> Self {
        let place = self.at_column(column);
        Self {
            a: place.a.wrapping_add(row * place.a_row),
            c: place.c.wrapping_add(row * place.c_row),
            addend: place.addend.from(row, 0),
            ..place
        }
    }

    /// The place of the tile whose first element is at a column of this one.
    #[inline(always)]
    pub fn at_column(self, column: usize) -> Self {
        Self {
            b: self.b.wrapping_add(column),
            c: self.c.wrapping_add(column),
            addend: self.addend.from(0, column),
            ..self
        }
    }
}
