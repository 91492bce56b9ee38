//! The matrix product: register tiles, one accumulator chain for each element.
//!
//! The sum of an element of the result depends on the inner dimension, its column and the instruction set
//! alone, never on the number of rows: a batch may be cut anywhere without a change of a bit. Sums run in
//! blocks of [`DEPTH`]; in the last columns, up to one vector of them, in four chains; of few columns and terms in two,
//! since a single row has no other work to do while an addition takes its time.

use super::packed::{PACKED_DEPTH, Packed};
use super::simd::{Apart, Simd, Vectors};
use super::tile::{Place, Task, tile};
use crate::math::Real;

/// How much of the inner dimension is summed in registers before the result is touched.
pub const DEPTH: usize = 512;

/// With tiles of so many rows there are registers for a third vector of columns.
pub const THIRD: usize = 12;

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

/// What happens to a finished sum on its way to the result.
#[derive(Clone, Copy, Debug)]
pub enum Epilogue<'a, T> {
    /// `c = sum`
    Store,
    /// `c += sum`
    Add,
    /// `c = sum + bias`, one bias a column.
    Bias(&'a [T]),
    /// `c = relu(sum + bias)`
    BiasRelu(&'a [T]),
}

impl<T: Real> Epilogue<'_, T> {
    /// # Panics
    /// If a bias is too small.
    #[inline(always)]
    fn check(self, size: Size) {
        if let Epilogue::Bias(bias) | Epilogue::BiasRelu(bias) = self {
            assert!(size.columns <= bias.len(), "the bias is too small");
        }
    }

    /// A result of the only column, which was `c`.
    #[inline(always)]
    fn of(self, sum: T, c: T) -> T {
        match self {
            Epilogue::Store => sum,
            Epilogue::Add => c + sum,
            Epilogue::Bias(bias) => sum + bias[0],
            Epilogue::BiasRelu(bias) => crate::math::relu(sum + bias[0]),
        }
    }
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
    pub(super) fn check<T>(self, a: Matrix<'_, T>, b: &[T], c: &[T]) {
        let row = self.columns;
        self.check_apart(a, Matrix { data: b, row, column: 1 }, Matrix { data: c, row, column: 1 });
    }

    /// # Panics
    /// If an operand is too small.
    #[inline(always)]
    fn check_apart<T>(self, a: Matrix<'_, T>, b: Matrix<'_, T>, c: Matrix<'_, T>) {
        let Size { rows, columns, depth } = self;
        let holds = |matrix: Matrix<'_, T>, rows: usize, columns: usize| {
            let last = |count: usize, step: usize| (count - 1).saturating_mul(step);
            rows == 0
                || columns == 0
                || last(rows, matrix.row).saturating_add(last(columns, matrix.column)) < matrix.data.len()
        };
        assert!(holds(a, rows, depth), "the left operand is too small");
        assert!(holds(b, depth, columns), "the right operand is too small");
        assert!(holds(c, rows, columns), "the result is too small");
    }
}

/// `c = epilogue(a · b)`, where `b` and `c` are contiguous.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: &[T],
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    if size.columns == 1 && a.column == 1 && size.depth > 0 && size.rows > 0 {
        size.check(a, b, c);
        epilogue.check(size);
        return dots(simd, size, a, b, c, epilogue);
    }
    multiply_rows(simd, size, a, (b, size.columns), (c, size.columns), epilogue);
}

/// `c = epilogue(a · b)`, where the rows of `b` and `c` are contiguous, and so far apart.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply_rows<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    (b, b_row): (&[T], usize),
    (c, c_row): (&mut [T], usize),
    epilogue: Epilogue<'_, T>,
) {
    if size.rows == 0 || size.columns == 0 {
        return;
    }
    let rows = |data, row| Matrix { data, row, column: 1 };
    size.check_apart(a, rows(b, b_row), rows(c, c_row));
    epilogue.check(size);
    let mut start = 0;
    loop {
        let depth = (size.depth - start).min(DEPTH);
        let (task, bias) = block(epilogue, start, depth, size.depth);
        let place = Place {
            a: a.data.as_ptr().wrapping_add(start * a.column),
            a_row: a.row,
            a_column: a.column,
            b: b.as_ptr().wrapping_add(start * b_row),
            b_row,
            c: c.as_mut_ptr(),
            c_row,
            bias,
        };
        if scattered::<T>(size.rows, b_row) {
            // SAFETY: the sizes were checked against the slices; this is a block of the depth.
            unsafe { Vectors::<T>::apart(simd, Gathered { task, place, size, b: &b[start * b_row..] }) };
        } else {
            // SAFETY: the sizes were checked against the slices; this is a block of the depth.
            unsafe {
                if const { S::ROWS >= 6 } && paired::<T, S>(size.columns, size.depth) {
                    Vectors::<T>::apart(simd, Paired { task, place, rows: size.rows, columns: size.columns });
                } else {
                    Vectors::<T>::apart(simd, Panel { task, place, rows: size.rows, columns: size.columns });
                }
            }
        }
        start += depth;
        if start == size.depth {
            break;
        }
    }
}

/// A product of one column: the columns of `a` lie next to each other, and so do the rows of `b`.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn dots<T: Real, S: Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: &[T],
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    let b = &b[..size.depth];
    // Single products: the loop below would spend a vector on each.
    if let ([b], 1) = (b, a.row) {
        for (c, a) in c[..size.rows].iter_mut().zip(a.data) {
            // A sum begins with +0.
            *c = epilogue.of(*a * *b + T::ZERO, *c);
        }
        return;
    }
    for (row, c) in c[..size.rows].iter_mut().enumerate() {
        let a = &a.data[row * a.row..][..size.depth];
        let mut sum = simd.splat(T::ZERO);
        let mut k = 0;
        while k < size.depth {
            let mask = simd.mask(size.depth - k);
            // SAFETY: the mask ends with the rows.
            let (x, y) =
                unsafe { (simd.load_masked(a.as_ptr().add(k), mask), simd.load_masked(b.as_ptr().add(k), mask)) };
            sum = simd.mul_add(x, y, sum);
            k += S::LANES;
        }
        *c = epilogue.of(simd.sum(sum), *c);
    }
}

/// Whether rows of the right operand are so far apart, and used so often, that a copy next to each other is faster.
#[inline(always)]
pub(super) fn scattered<T>(rows: usize, b_row: usize) -> bool {
    rows >= 128 && b_row * size_of::<T>() > 2048
}

/// A block of the depth, with the columns of the right operand gathered next to each other, two vectors at a time.
///
/// The last columns, which fill no two vectors, stay where they are: their tiles are others. It is a function of its
/// own because the copy is much of a stack, which is touched page by page.
struct Gathered<'a, T> {
    task: Task,
    place: Place<T>,
    size: Size,
    /// The right operand from the first row of the block on.
    b: &'a [T],
}

impl<T: Real> Apart<T> for Gathered<'_, T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        /// Rows of the left operand that stay in the cache.
        const ROWS: usize = 240;
        let Self { task, place, size, b } = self;
        let width = 2 * <S as Vectors<T>>::LANES;
        let last = if size.columns.is_multiple_of(width) { 0 } else { width + size.columns % width };
        let whole = size.columns.saturating_sub(last);
        let mut packed = Packed::<T, S, DEPTH>::new();
        for row in (0..size.rows).step_by(ROWS) {
            let rows = (size.rows - row).min(ROWS);
            for column in (0..whole).step_by(width) {
                let b = packed.copy(simd, &b[column..], place.b_row, task.depth);
                let place = Place { b, b_row: width, ..place.at(row, column) };
                // SAFETY: these rows and columns lie within those of the caller's place; the copy has its columns.
                unsafe { Vectors::<T>::apart(simd, Panel { task, place, rows, columns: width }) };
            }
            let place = place.at(row, whole);
            // SAFETY: these rows and columns lie within those of the caller's place.
            unsafe { Vectors::<T>::apart(simd, Panel { task, place, rows, columns: size.columns - whole }) };
        }
    }
}

/// `c = epilogue(a · bᵀ)`, where `b` is `[columns][depth]`.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply_transposed<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: &[T],
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    multiply_columns(simd, size, a, (b, size.depth), (c, size.columns), epilogue);
}

/// `c = epilogue(a · b)`, where the columns of `b` and the rows of `c` are contiguous, and so far apart.
///
/// # Panics
/// If an operand is too small for the size.
#[inline(always)]
pub fn multiply_columns<T: Real, S: Simd + Vectors<T>>(
    simd: S,
    size: Size,
    a: Matrix<'_, T>,
    b: (&[T], usize),
    c: (&mut [T], usize),
    epilogue: Epilogue<'_, T>,
) {
    if size.rows == 0 || size.columns == 0 {
        return;
    }
    size.check_apart(a, Matrix { data: b.0, row: 1, column: b.1 }, Matrix { data: c.0, row: c.1, column: 1 });
    epilogue.check(size);
    // SAFETY: the sizes were checked against the slices.
    unsafe { Vectors::<T>::apart(simd, Transposed { size, a, b, c, epilogue }) };
}

/// The body of [`multiply_columns`], a function of its own as [`Gathered`] is.
struct Transposed<'a, 'c, T> {
    size: Size,
    a: Matrix<'a, T>,
    b: (&'a [T], usize),
    c: (&'c mut [T], usize),
    epilogue: Epilogue<'a, T>,
}

impl<T: Real> Apart<T> for Transposed<'_, '_, T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { size, a, b: (b, b_column), c: (c, c_row), epilogue } = self;
        let width = 2 * <S as Vectors<T>>::LANES;
        let mut packed = Packed::<T, S, PACKED_DEPTH>::new();
        let mut start = 0;
        loop {
            let depth = (size.depth - start).min(PACKED_DEPTH);
            let (task, bias) = block(epilogue, start, depth, size.depth);
            let mut column = 0;
            while column < size.columns {
                let columns = (size.columns - column).min(width);
                let place = Place {
                    a: a.data.as_ptr().wrapping_add(start * a.column),
                    a_row: a.row,
                    a_column: a.column,
                    b: packed.fill(simd, &b[column * b_column..], b_column, start, depth, columns),
                    b_row: width,
                    c: c.as_mut_ptr().wrapping_add(column),
                    c_row,
                    bias: if bias.is_null() { bias } else { bias.wrapping_add(column) },
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

/// What remains of the epilogue for terms `start..start + depth` of `total`, and its bias or null.
#[inline(always)]
fn block<T>(epilogue: Epilogue<'_, T>, start: usize, depth: usize, total: usize) -> (Task, *const T) {
    let last = start + depth == total;
    let (add, bias, relu) = match epilogue {
        Epilogue::Store => (false, core::ptr::null(), false),
        Epilogue::Add => (true, core::ptr::null(), false),
        Epilogue::Bias(bias) => (false, bias.as_ptr(), false),
        Epilogue::BiasRelu(bias) => (false, bias.as_ptr(), true),
    };
    let task = Task { depth, add: add || start > 0, relu: relu && last };
    (task, if last { bias } else { core::ptr::null() })
}

/// All rows and columns of a block of the depth; they must lie within what the pointers of `place` point into.
struct Panel<T> {
    task: Task,
    place: Place<T>,
    rows: usize,
    columns: usize,
}

impl<T: Real> Apart<T> for Panel<T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { task, place, rows, columns } = self;
        let lanes = <S as Vectors<T>>::LANES;
        let rest = columns % (2 * lanes);
        let narrow = if rest <= lanes { rest } else { 0 };
        // Behind others, columns that fit one vector are the third of a tile, if there are registers for it.
        let third = if const { S::ROWS >= THIRD } && narrow > 0 && columns > narrow { 2 * lanes + narrow } else { 0 };
        let narrow = if third > 0 { 0 } else { narrow };
        // SAFETY: the caller vouches for all rows and columns.
        unsafe {
            let wide = columns - narrow - third;
            if wide > 0 {
                // Few rows take more vectors at once: enough independent sums to hide the latency of each.
                let mut row = 0;
                if const { S::ROWS >= 12 } {
                    row = band::<T, S, 12, 2>(simd, task, place, row, twelves(rows), wide);
                    row = band::<T, S, 8, 2>(simd, task, place, row, rows, wide);
                    row = band::<T, S, 4, 4>(simd, task, place, row, rows, wide);
                    row = band::<T, S, 3, 4>(simd, task, place, row, rows, wide);
                } else {
                    if const { S::ROWS >= 6 } {
                        row = band::<T, S, 6, 2>(simd, task, place, row, rows, wide);
                    }
                    row = band::<T, S, 4, 2>(simd, task, place, row, rows, wide);
                }
                row = band::<T, S, 2, 4>(simd, task, place, row, rows, wide);
                band::<T, S, 1, 8>(simd, task, place, row, rows, wide);
            }
            if const { S::ROWS >= THIRD } && third > 0 {
                let place = place.at_column(wide);
                let mut row = 0;
                row = stack::<T, S, 8, 3, 1, false>(simd, task, place, row, rows, third);
                row = stack::<T, S, 4, 3, 1, false>(simd, task, place, row, rows, third);
                row = stack::<T, S, 2, 3, 1, false>(simd, task, place, row, rows, third);
                stack::<T, S, 1, 3, 1, false>(simd, task, place, row, rows, third);
            }
            if narrow > 0 {
                let place = place.at_column(wide);
                let mut row = 0;
                if const { S::ROWS >= 12 } {
                    row = stack::<T, S, 6, 1, 4, false>(simd, task, place, row, rows, narrow);
                    row = stack::<T, S, 4, 1, 4, false>(simd, task, place, row, rows, narrow);
                } else if const { S::ROWS >= 6 } {
                    row = stack::<T, S, 3, 1, 4, false>(simd, task, place, row, rows, narrow);
                }
                row = stack::<T, S, 2, 1, 4, false>(simd, task, place, row, rows, narrow);
                stack::<T, S, 1, 1, 4, false>(simd, task, place, row, rows, narrow);
            }
        }
    }
}

/// How many rows are taken by twelves. Four would read all of `b` for little work: of sixteen, eight are taken twice.
#[inline(always)]
pub(super) const fn twelves(rows: usize) -> usize {
    if rows % 12 == 4 && rows >= 16 { rows - 16 } else { rows }
}

/// As [`Panel`], of [`paired`] sums.
struct Paired<T> {
    task: Task,
    place: Place<T>,
    rows: usize,
    columns: usize,
}

impl<T: Real> Apart<T> for Paired<T> {
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        let Self { task, place, rows, columns } = self;
        let width = 2 * <S as Vectors<T>>::LANES;
        for column in (0..columns).step_by(width) {
            let mut row = 0;
            // SAFETY: the caller vouches for all rows and columns.
            unsafe {
                let place = place.at_column(column);
                if const { S::ROWS >= 12 } {
                    row = stack::<T, S, 6, 2, 2, true>(simd, task, place, row, rows, width);
                }
                row = stack::<T, S, 2, 2, 2, true>(simd, task, place, row, rows, width);
                stack::<T, S, 1, 2, 2, true>(simd, task, place, row, rows, width);
            }
        }
    }
}

/// As many times `ROWS` rows as there are between `row` and `rows`; gives the first row that is left.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn band<T: Real, S: Simd + Vectors<T>, const ROWS: usize, const VECTORS: usize>(
    simd: S,
    task: Task,
    place: Place<T>,
    row: usize,
    rows: usize,
    columns: usize,
) -> usize {
    let lanes = <S as Vectors<T>>::LANES;
    let mut column = 0;
    // SAFETY: the caller vouches for all rows and columns.
    unsafe {
        while column + VECTORS * lanes <= columns {
            stack::<T, S, ROWS, VECTORS, 1, true>(simd, task, place.at_column(column), row, rows, VECTORS * lanes);
            column += VECTORS * lanes;
        }
        while VECTORS > 2 && column + 2 * lanes <= columns {
            stack::<T, S, ROWS, 2, 1, true>(simd, task, place.at_column(column), row, rows, 2 * lanes);
            column += 2 * lanes;
        }
        if column < columns {
            stack::<T, S, ROWS, 2, 1, false>(simd, task, place.at_column(column), row, rows, columns - column);
        }
    }
    row + (rows - row) / ROWS * ROWS
}

/// As [`band`], of columns that fit a tile.
///
/// # Safety
/// As for [`Panel`].
#[inline(always)]
unsafe fn stack<
    T: Real,
    S: Simd + Vectors<T>,
    const ROWS: usize,
    const VECTORS: usize,
    const CHAINS: usize,
    const WHOLE: bool,
>(
    simd: S,
    task: Task,
    place: Place<T>,
    row: usize,
    rows: usize,
    columns: usize,
) -> usize {
    let tiles = (rows - row) / ROWS;
    if tiles > 0 {
        let place = place.at(row, 0);
        // SAFETY: the caller vouches for all rows and columns.
        unsafe { Vectors::<T>::apart(simd, Stack::<T, ROWS, VECTORS, CHAINS, WHOLE> { task, place, tiles, columns }) };
    }
    row + tiles * ROWS
}

/// So many tiles below each other: a function of its own, with all registers to itself.
struct Stack<T, const ROWS: usize, const VECTORS: usize, const CHAINS: usize, const WHOLE: bool> {
    task: Task,
    place: Place<T>,
    tiles: usize,
    columns: usize,
}

impl<T: Real, const ROWS: usize, const VECTORS: usize, const CHAINS: usize, const WHOLE: bool> Apart<T>
    for Stack<T, ROWS, VECTORS, CHAINS, WHOLE>
{
    #[inline(always)]
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S) {
        for i in 0..self.tiles {
            let place = self.place.at(i * ROWS, 0);
            // SAFETY: the caller vouches for all rows and columns.
            unsafe { tile::<T, S, ROWS, VECTORS, CHAINS, WHOLE>(simd, self.task, place, self.columns) };
        }
    }
}
