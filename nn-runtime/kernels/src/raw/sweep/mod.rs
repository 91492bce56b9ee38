//! Products with an operand whose rows lie anywhere: convolutions over unfolded images.
//!
//! A *plane* is a part of an unfolded image; a table says where the rows of the product begin in it, and rows
//! may overlap. All three products of a convolution run over the same planes: [`gather`] reads rows of them
//! (the output), [`scatter`] adds to them (the input's derivative), [`dot`] multiplies them with other rows
//! (the weight's derivative).

mod dot;
mod gather;
mod scatter;
mod short;

pub use dot::{Samples, dot};
pub use gather::{Finish, SLACK, gather};
pub use scatter::scatter;
pub use short::{add, copy};

/// A matrix with contiguous rows: its elements, and from one row to the next.
pub type Rows<'a, T> = (&'a [T], usize);

/// The sizes of a product.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// Rows of the plain operand.
    pub rows: usize,
    /// Positions: columns of the planes' rows.
    pub positions: usize,
}

/// The pointers and distances of a product.
struct Place<T> {
    table: *const u32,
    /// The entries of the table.
    entries: usize,
    /// The operand that is multiplied by, from one row to the next.
    a: *const T,
    a_row: usize,
    /// The operand with positions, from one row to the next.
    b: *const T,
    b_row: usize,
    /// The result.
    c: *mut T,
    c_row: usize,
}

impl<T> Clone for Place<T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Place<T> {}

/// # Panics
/// If `rows` rows of `length` elements that are `step` apart don't lie within an operand.
fn check(operand: usize, rows: usize, step: usize, length: usize) {
    let end = rows.saturating_sub(1).saturating_mul(step).saturating_add(length);
    assert!(rows == 0 || length == 0 || end <= operand, "an operand is too small");
}

/// # Panics
/// If rows of `length` elements at the entries of the table don't lie within the planes.
fn check_table(planes: usize, table: &[u32], length: usize) {
    let last = table.iter().fold(0, |last, &entry| if entry > last { entry } else { last });
    assert!((last as usize).saturating_add(length) <= planes, "a row lies outside of the planes");
}
