//! Where the terms of a tile's left operand lie.

use core::hint::black_box;

/// How far the rows of a tile's left operand lie from the first: by threes.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    threes: [usize; 4],
    within: [usize; 3],
}

impl Rows {
    /// Up to 12 rows that are so far apart, for sums in so many accumulators.
    ///
    /// Of many rows, the compiler takes the distances for unrelated. It would make each address out of the one before, and
    /// these additions, one after another, take as long as all the sums do; not those of several accumulators.
    #[inline(always)]
    pub fn new<const ROWS: usize, const CHAINS: usize>(apart: usize) -> Self {
        let (two, three) = (2 * apart, 3 * apart);
        if const { ROWS <= 3 || CHAINS == 4 } {
            return Self { threes: [0, three, 2 * three, 3 * three], within: [0, apart, two] };
        }
        let three = black_box(three);
        Self { threes: [0, three, 2 * three, black_box(3 * three)], within: [0, black_box(apart), black_box(two)] }
    }
}

/// Where a term of the left operand's rows lies.
#[derive(Clone, Copy)]
pub(super) struct Left<T> {
    threes: [*const T; 4],
    rows: Rows,
}

impl<T> Left<T> {
    /// The first term.
    #[inline(always)]
    pub fn new(a: *const T, rows: Rows) -> Self {
        let mut threes = [a; 4];
        for (three, distance) in threes.iter_mut().zip(rows.threes) {
            *three = three.wrapping_add(distance);
        }
        Self { threes, rows }
    }

    /// The term so many elements behind.
    #[inline(always)]
    pub fn after(mut self, elements: usize) -> Self {
        for row in &mut self.threes {
            *row = row.wrapping_add(elements);
        }
        self
    }

    #[inline(always)]
    pub fn row(&self, row: usize) -> *const T {
        self.threes[row / 3].wrapping_add(self.rows.within[row % 3])
    }
}
