//! Rows that are shorter than a vector: sixteen at once, one in each lane.

use super::lanes::{Fold, LANES};
use crate::math::{Arithmetic, Real};

/// One value for each of the rows.
pub type Lanes<T> = [T; LANES];

/// Up to [`LANES`] rows of up to [`LANES`] elements, turned so that operations run over rows.
pub struct Turned<T> {
    columns: [Lanes<T>; LANES],
    length: usize,
}

impl<T: Real> Turned<T> {
    /// Reads a block of whole rows; rows that are missing are 0.
    #[inline(always)]
    pub fn read(block: &[T], length: usize) -> Self {
        let mut columns = [[T::ZERO; LANES]; LANES];
        T::transpose(block, length, [block.len() / length, length], columns.as_flattened_mut(), LANES);
        Self { columns, length }
    }

    /// Writes the block that was read.
    #[inline(always)]
    pub fn write(&self, block: &mut [T]) {
        let rows = block.len() / self.length;
        T::transpose(self.columns.as_flattened(), LANES, [self.length, rows], block, self.length);
    }

    /// Folds each row in its order.
    #[inline(always)]
    pub fn fold<F: Fold<T>>(&self) -> Lanes<T> {
        let mut result = [F::START; LANES];
        for column in &self.columns[..self.length] {
            for lane in 0..LANES {
                result[lane] = F::step(result[lane], column[lane]);
            }
        }
        result
    }

    /// Replaces every row by `exp(row − largest)`.
    #[inline(always)]
    pub fn exp(&mut self, largest: &Lanes<T>, arithmetic: Arithmetic) {
        for column in &mut self.columns[..self.length] {
            for lane in 0..LANES {
                column[lane] = (column[lane] - largest[lane]).exp_below_zero(arithmetic);
            }
        }
    }

    /// Multiplies every row by its factor.
    #[inline(always)]
    pub fn scale(&mut self, factor: &Lanes<T>) {
        for column in &mut self.columns[..self.length] {
            for lane in 0..LANES {
                column[lane] *= factor[lane];
            }
        }
    }
}

/// The natural logarithm of every lane, the same on every machine.
#[inline(always)]
pub fn ln<T: Real>(mut x: Lanes<T>) -> Lanes<T> {
    for x in &mut x {
        *x = x.ln(Arithmetic::PLAIN);
    }
    x
}
