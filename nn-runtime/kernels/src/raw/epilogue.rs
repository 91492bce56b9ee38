//! What follows the sums of a product.

use super::matrix::Matrix;
use super::place::Addend;
use super::product::Size;
use super::tile::Task;
use crate::math::{Arithmetic, Real};

/// The most terms of a sum along which a weight [descends](Epilogue::Descend): no instruction set takes fewer at once.
pub const DESCENDED: usize = 128;

/// What happens to a finished sum on its way to the result.
#[derive(Clone, Copy, Debug)]
pub enum Epilogue<'a, T> {
    /// `c = sum`
    Store,
    /// `c += sum`
    Add,
    /// `c = sum + other`, a number for each element, in rows that are so far apart: at a distance of 0, one bias a column.
    Plus(&'a [T], usize),
    /// `c = relu(sum + other)`, likewise.
    PlusRelu(&'a [T], usize),
    /// `c = c − rate·(sum + decay·c)`, given the rate and the decay, for sums of at most [`DESCENDED`] terms: a step of
    /// descent along the derivative, which is never written.
    Descend([T; 2]),
}

impl<T: Real> Epilogue<'_, T> {
    /// # Panics
    /// If a bias is too small, or a sum too long to descend along.
    #[inline(always)]
    pub(super) fn check(self, size: Size) {
        match self {
            Epilogue::Store | Epilogue::Add => {}
            Epilogue::Plus(data, row) | Epilogue::PlusRelu(data, row) => {
                let other = Matrix { data, row, column: 1 };
                assert!(
                    size.rows == 0 || size.columns == 0 || other.holds(size.rows, size.columns),
                    "the bias is too small"
                );
            }
            Epilogue::Descend(_) => assert!(size.depth <= DESCENDED, "the derivative takes more than one block"),
        }
    }

    /// The same for the columns from one on.
    #[inline]
    pub fn columns_from(self, first: usize) -> Self {
        match self {
            Epilogue::Plus(other, row) => Epilogue::Plus(&other[first..], row),
            Epilogue::PlusRelu(other, row) => Epilogue::PlusRelu(&other[first..], row),
            Epilogue::Store | Epilogue::Add | Epilogue::Descend(_) => self,
        }
    }

    /// The same for the rows from one on.
    #[inline]
    pub fn rows_from(self, first: usize) -> Self {
        match self {
            Epilogue::Plus(other, row) => Epilogue::Plus(&other[first * row..], row),
            Epilogue::PlusRelu(other, row) => Epilogue::PlusRelu(&other[first * row..], row),
            _ => self,
        }
    }

    /// A result of a column of the first row, which was `c`.
    #[inline(always)]
    pub(super) fn of(self, math: Arithmetic, column: usize, sum: T, c: T) -> T {
        match self {
            Epilogue::Store => sum,
            Epilogue::Add => c + sum,
            Epilogue::Plus(other, _) => sum + other[column],
            Epilogue::PlusRelu(other, _) => crate::math::relu(sum + other[column]),
            Epilogue::Descend([rate, decay]) => math.mul_add(-rate, math.mul_add(decay, c, sum), c),
        }
    }
}

/// What remains of the epilogue for terms `start..start + depth` of `total`, and what is added.
#[inline(always)]
pub(super) fn block<T: Real>(
    epilogue: Epilogue<'_, T>,
    start: usize,
    depth: usize,
    total: usize,
) -> (Task<T>, Addend<T>) {
    let last = start + depth == total;
    let mut task = Task { depth, add: start > 0, relu: false, step: None };
    let mut addend = Addend::NOTHING;
    match epilogue {
        Epilogue::Store => {}
        Epilogue::Add => task.add = true,
        Epilogue::Plus(other, row) if last => addend = Addend::new(other, row),
        Epilogue::PlusRelu(other, row) if last => (addend, task.relu) = (Addend::new(other, row), true),
        Epilogue::Plus(..) | Epilogue::PlusRelu(..) => {}
        Epilogue::Descend(step) => task.step = Some(step),
    }
    (task, addend)
}
