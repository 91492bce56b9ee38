//! Products with an operand whose rows lie anywhere: convolutions over unfolded images.
//!
//! A *plane* is a part of an unfolded image; a table says where the rows of the product begin in it, and rows
//! may overlap. All three products of a convolution run over the same planes: [`gather`] reads rows of them
//! (the output), [`scatter`] adds to them (the input's derivative), [`dot`] multiplies them with other rows
//! (the weight's derivative).
// Indices into arrays of registers: all these loops are unrolled.
#![allow(clippy::needless_range_loop)]
// Bands of one row are written as those of several.
#![allow(clippy::int_plus_one)]

use super::simd::{Apart, Simd, Vectors};
use crate::math::Real;

/// Scalars beyond the end of the last row of a plane that [`gather`] reads and ignores.
pub const SLACK: usize = 16;

/// What happens to the sums of [`gather`].
#[derive(Clone, Copy, Debug)]
pub struct Finish<'a, T> {
    /// Whether they are added to the result.
    pub add: bool,
    /// One number for each row, added to its sums.
    pub bias: Option<&'a [T]>,
    /// Whether relu follows.
    pub relu: bool,
}

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

/// `c[r][j] = Σₖ a[r][k] · planes[table[k] + j]`
///
/// # Panics
/// If an operand is too small; the planes need [`SLACK`] more scalars.
#[inline(always)]
pub fn gather<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    Extent { rows, positions }: Extent,
    table: &[u32],
    planes: &[T],
    (a, a_row): Rows<'_, T>,
    (c, c_row): (&mut [T], usize),
    finish: Finish<'_, T>,
) {
    check(a.len(), rows, a_row, table.len());
    check(c.len(), rows, c_row, positions);
    check_table(planes.len(), table, positions + SLACK);
    let bias = match finish.bias {
        Some(bias) => {
            assert!(rows <= bias.len(), "the bias is too small");
            bias.as_ptr()
        }
        None => core::ptr::null(),
    };
    let place = Place {
        table: table.as_ptr(),
        entries: table.len(),
        a: a.as_ptr(),
        a_row,
        b: planes.as_ptr(),
        b_row: 0,
        c: c.as_mut_ptr(),
        c_row,
    };
    let mut row = 0;
    macro_rules! bands {
        ($($ROWS:literal $VECTORS:literal $needed:literal)*) => {$(
            while const { $needed <= S::ROWS } && row + $ROWS <= rows {
                let place = Place { a: place.a.wrapping_add(row * a_row), c: place.c.wrapping_add(row * c_row), ..place };
                let bias = if bias.is_null() { bias } else { bias.wrapping_add(row) };
                let (add, relu) = (finish.add, finish.relu);
                // SAFETY: all rows, positions and entries have been checked against the slices.
                unsafe { simd.apart(Gather::<T, $ROWS, $VECTORS> { place, positions, bias, add, relu }) };
                row += $ROWS;
            }
        )*};
    }
    bands!(12 2 12  8 2 12  6 2 6  4 2 4  2 4 6  1 4 1);
}

/// A band of rows of [`gather`].
struct Gather<T, const ROWS: usize, const VECTORS: usize> {
    place: Place<T>,
    positions: usize,
    bias: *const T,
    add: bool,
    relu: bool,
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Apart<T> for Gather<T, ROWS, VECTORS> {
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        let mut at = 0;
        while at < self.positions {
            let left = self.positions - at;
            // SAFETY: the rows are those of the caller, and the positions are below their number.
            unsafe {
                if left > (VECTORS - 1) * S::LANES {
                    self.tile::<S, VECTORS>(simd, at);
                    at += VECTORS * S::LANES;
                } else {
                    self.tile::<S, 1>(simd, at);
                    at += S::LANES;
                }
            }
        }
    }
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Gather<T, ROWS, VECTORS> {
    /// `N` vectors of each row from position `at` on.
    ///
    /// # Safety
    /// `at` must be below the number of positions.
    #[inline(always)]
    unsafe fn tile<S: Vectors<T>, const N: usize>(&self, simd: S, at: usize) {
        let Place { table, entries, a, a_row, b, c, c_row, .. } = self.place;
        let mut sums = [[simd.splat(T::ZERO); N]; ROWS];
        for k in 0..entries {
            // SAFETY: the table has as many entries; whole vectors at the last position end within the slack.
            unsafe {
                let from = b.add(*table.add(k) as usize + at);
                let mut right = [simd.splat(T::ZERO); N];
                for v in 0..N {
                    right[v] = simd.load(from.add(v * S::LANES));
                }
                for row in 0..ROWS {
                    let left = simd.broadcast(a.add(row * a_row + k));
                    for v in 0..N {
                        sums[row][v] = simd.mul_add(left, right[v], sums[row][v]);
                    }
                }
            }
        }
        for row in 0..ROWS {
            for v in 0..N {
                let start = at + v * S::LANES;
                if start >= self.positions {
                    break;
                }
                // SAFETY: the lanes of the mask lie within the positions of this row.
                unsafe {
                    let mask = simd.mask(self.positions - start);
                    let to = c.add(row * c_row + start);
                    let mut x = sums[row][v];
                    if self.add {
                        x = simd.add(simd.load_masked(to, mask), x);
                    }
                    if !self.bias.is_null() {
                        x = simd.add(x, simd.broadcast(self.bias.add(row)));
                    }
                    if self.relu {
                        x = simd.relu(x);
                    }
                    if self.positions - start >= S::LANES { simd.store(to, x) } else { simd.store_masked(to, mask, x) }
                }
            }
        }
    }
}

/// `planes[table[k] + j] += Σᵣ a[r][k] · b[r][j]`
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn scatter<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    Extent { rows, positions }: Extent,
    table: &[u32],
    planes: &mut [T],
    (a, a_row): Rows<'_, T>,
    (b, b_row): Rows<'_, T>,
) {
    check(a.len(), rows, a_row, table.len());
    check(b.len(), rows, b_row, positions);
    check_table(planes.len(), table, positions);
    let place = Place {
        table: table.as_ptr(),
        entries: rows,
        a: a.as_ptr(),
        a_row,
        b: b.as_ptr(),
        b_row,
        c: planes.as_mut_ptr(),
        c_row: 0,
    };
    let mut entry = 0;
    macro_rules! bands {
        ($($ROWS:literal $VECTORS:literal)*) => {$(
            while const { $ROWS <= S::ROWS } && entry + $ROWS <= table.len() {
                let place = Place { a: place.a.wrapping_add(entry), table: place.table.wrapping_add(entry), ..place };
                // SAFETY: all rows, positions and entries have been checked against the slices.
                unsafe { simd.apart(Scatter::<T, $ROWS, $VECTORS> { place, positions }) };
                entry += $ROWS;
            }
        )*};
    }
    bands!(12 2  6 2  4 2  1 4);
}

/// Some entries of [`scatter`].
struct Scatter<T, const ROWS: usize, const VECTORS: usize> {
    place: Place<T>,
    positions: usize,
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Apart<T> for Scatter<T, ROWS, VECTORS> {
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        let mut at = 0;
        // SAFETY: the rows are those of the caller, and whole tiles stay within the positions.
        unsafe {
            while at + VECTORS * S::LANES <= self.positions {
                self.tile::<S, VECTORS, true>(simd, at);
                at += VECTORS * S::LANES;
            }
            while at < self.positions {
                self.tile::<S, 1, false>(simd, at);
                at += S::LANES;
            }
        }
    }
}

impl<T: Real, const ROWS: usize, const VECTORS: usize> Scatter<T, ROWS, VECTORS> {
    /// `N` vectors of each entry from position `at` on; they may be partial unless `WHOLE`.
    ///
    /// # Safety
    /// `at` must be below the number of positions; if `WHOLE`, so must the end of all vectors.
    #[inline(always)]
    unsafe fn tile<S: Vectors<T>, const N: usize, const WHOLE: bool>(&self, simd: S, at: usize) {
        let Place { table, entries, a, a_row, b, b_row, c, .. } = self.place;
        let mut masks = [simd.mask(0); N];
        for v in 0..N {
            masks[v] = simd.mask(self.positions.saturating_sub(at + v * S::LANES));
        }
        let mut sums = [[simd.splat(T::ZERO); N]; ROWS];
        for k in 0..entries {
            let mut right = [simd.splat(T::ZERO); N];
            // SAFETY: there are as many rows; the masks end with the positions.
            unsafe {
                for v in 0..N {
                    let from = b.add(k * b_row + at + v * S::LANES);
                    right[v] = if WHOLE { simd.load(from) } else { simd.load_masked(from, masks[v]) };
                }
                for row in 0..ROWS {
                    let left = simd.broadcast(a.add(k * a_row + row));
                    for v in 0..N {
                        sums[row][v] = simd.mul_add(left, right[v], sums[row][v]);
                    }
                }
            }
        }
        // Rows of the planes overlap: one after another.
        for row in 0..ROWS {
            for v in 0..N {
                // SAFETY: rows of as many positions at the table's entries lie within the planes.
                unsafe {
                    let to = c.add(*table.add(row) as usize + at + v * S::LANES);
                    if WHOLE {
                        simd.store(to, simd.add(simd.load(to), sums[row][v]));
                    } else {
                        simd.store_masked(to, masks[v], simd.add(simd.load_masked(to, masks[v]), sums[row][v]));
                    }
                }
            }
        }
    }
}

/// Several samples: how many, and from one to the next in either operand.
#[derive(Clone, Copy, Debug)]
pub struct Samples {
    /// How many there are.
    pub count: usize,
    /// From one sample's rows to the next.
    pub rows: usize,
    /// From one sample's planes to the next.
    pub planes: usize,
}

/// `c[r][k] += Σₛⱼ b[s][r][j] · planes[s][table[k] + j]`
///
/// # Panics
/// If an operand is too small.
#[inline(always)]
pub fn dot<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    Extent { rows, positions }: Extent,
    samples: Samples,
    table: &[u32],
    planes: &[T],
    (b, b_row): Rows<'_, T>,
    (c, c_row): (&mut [T], usize),
) {
    let before = samples.count.saturating_sub(1);
    check(b.len(), rows, b_row, before.saturating_mul(samples.rows).saturating_add(positions));
    check(c.len(), rows, c_row, table.len());
    check_table(planes.len(), table, before.saturating_mul(samples.planes).saturating_add(positions));
    let place = Place {
        table: table.as_ptr(),
        entries: table.len(),
        a: planes.as_ptr(),
        a_row: 0,
        b: b.as_ptr(),
        b_row,
        c: c.as_mut_ptr(),
        c_row,
    };
    let mut row = 0;
    macro_rules! bands {
        ($($ROWS:literal $ENTRIES:literal $needed:literal)*) => {$(
            while const { $needed <= S::ROWS } && row + $ROWS <= rows {
                let place = Place { b: place.b.wrapping_add(row * b_row), c: place.c.wrapping_add(row * c_row), ..place };
                // SAFETY: all rows, positions and entries have been checked against the slices.
                unsafe { simd.apart(Dot::<T, $ROWS, $ENTRIES> { place, positions, samples }) };
                row += $ROWS;
            }
        )*};
    }
    bands!(8 3 12  6 4 12  4 5 12  4 2 1  2 4 6  1 4 1);
}

/// A band of rows of [`dot`].
struct Dot<T, const ROWS: usize, const ENTRIES: usize> {
    place: Place<T>,
    positions: usize,
    samples: Samples,
}

impl<T: Real, const ROWS: usize, const ENTRIES: usize> Apart<T> for Dot<T, ROWS, ENTRIES> {
    #[inline(always)]
    unsafe fn run<S: Vectors<T>>(self, simd: S) {
        let mut entry = 0;
        // SAFETY: the rows are those of the caller, and the entries are below their number.
        unsafe {
            while entry + ENTRIES <= self.place.entries {
                self.tile::<S, ENTRIES>(simd, entry);
                entry += ENTRIES;
            }
            while entry < self.place.entries {
                self.tile::<S, 1>(simd, entry);
                entry += 1;
            }
        }
    }
}

impl<T: Real, const ROWS: usize, const ENTRIES: usize> Dot<T, ROWS, ENTRIES> {
    /// `N` entries from `entry` on.
    ///
    /// # Safety
    /// They must be entries of the table.
    #[inline(always)]
    unsafe fn tile<S: Vectors<T>, const N: usize>(&self, simd: S, entry: usize) {
        let Place { table, a, b, b_row, c, c_row, .. } = self.place;
        let whole = self.positions / S::LANES * S::LANES;
        let rest = simd.mask(self.positions - whole);
        let mut sums = [[simd.splat(T::ZERO); N]; ROWS];
        let mut columns = [a; N];
        for n in 0..N {
            // SAFETY: these are entries of the table, and lie within the planes.
            columns[n] = unsafe { a.add(*table.add(entry + n) as usize) };
        }
        for sample in 0..self.samples.count {
            let rows = b.wrapping_add(sample * self.samples.rows);
            let planes = sample * self.samples.planes;
            let mut at = 0;
            while at < self.positions {
                let mut right = [simd.splat(T::ZERO); N];
                // SAFETY: whole vectors and the lanes of the mask lie within the positions.
                unsafe {
                    for n in 0..N {
                        let from = columns[n].add(planes + at);
                        right[n] = if at < whole { simd.load(from) } else { simd.load_masked(from, rest) };
                    }
                    for row in 0..ROWS {
                        let from = rows.add(row * b_row + at);
                        let left = if at < whole { simd.load(from) } else { simd.load_masked(from, rest) };
                        for n in 0..N {
                            sums[row][n] = simd.mul_add(left, right[n], sums[row][n]);
                        }
                    }
                }
                at += S::LANES;
            }
        }
        for row in 0..ROWS {
            for n in 0..N {
                // SAFETY: the result has as many rows and entries.
                unsafe { *c.add(row * c_row + entry + n) += simd.sum(sums[row][n]) };
            }
        }
    }
}

/// `y[i] = x[i]` for short rows.
///
/// # Panics
/// If they differ in length.
#[inline(always)]
pub fn copy<T: Real, S: Vectors<T>>(simd: S, x: &[T], y: &mut [T]) {
    assert_eq!(x.len(), y.len(), "rows differ in length");
    each_vector(
        simd,
        x,
        y,
        #[inline(always)]
        |_, x| x,
    );
}

/// `y[i] += x[i]` for short rows.
///
/// # Panics
/// If they differ in length.
#[inline(always)]
pub fn add<T: Real, S: Vectors<T>>(simd: S, x: &[T], y: &mut [T]) {
    assert_eq!(x.len(), y.len(), "rows differ in length");
    each_vector(
        simd,
        x,
        y,
        #[inline(always)]
        |y, x| simd.add(y, x),
    );
}

/// Replaces every vector of `y`, the last one with a mask.
#[inline(always)]
fn each_vector<T: Real, S: Vectors<T>>(simd: S, x: &[T], y: &mut [T], f: impl Fn(S::Vector, S::Vector) -> S::Vector) {
    let (x, length, y) = (x.as_ptr(), y.len(), y.as_mut_ptr());
    let mut at = 0;
    // SAFETY: whole vectors and the lanes of the mask lie within both slices, which are of equal length.
    unsafe {
        while at + S::LANES <= length {
            simd.store(y.add(at), f(simd.load(y.add(at)), simd.load(x.add(at))));
            at += S::LANES;
        }
        if at < length {
            let mask = simd.mask(length - at);
            let result = f(simd.load_masked(y.add(at), mask), simd.load_masked(x.add(at), mask));
            simd.store_masked(y.add(at), mask, result);
        }
    }
}
