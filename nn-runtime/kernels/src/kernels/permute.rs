//! Axes in another order.

use super::{Array, Movable};
use crate::raw::simd::Simd;
use crate::raw::turn::Turn;

/// The most axes a permuted sample may have.
const MAX_AXES: usize = 8;

/// Permutes the axes of each sample: axis `i` of `y` is axis `order[i]` of `x`, whose sizes are `from`.
///
/// # Panics
/// If `order` is not a permutation, or there are more than 8 axes.
#[inline]
pub fn permute<T: Movable<T>, A: Array<Scalar = T>, B: Array<Scalar = T>, const R: usize>(
    x: &[A],
    y: &mut [B],
    from: [usize; R],
    order: [usize; R],
) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    T::permute(A::flatten(x), B::flatten_mut(y), &from, &order);
}

/// An axis of the result: its size, and how far its elements are apart.
#[derive(Clone, Copy, Default)]
struct Axis {
    size: usize,
    x: usize,
    y: usize,
}

/// The axes of a result, without those of one element; neighbours that are neighbours in both are one.
#[derive(Default)]
struct Axes {
    list: [Axis; MAX_AXES],
    length: usize,
}

impl Axes {
    /// # Panics
    /// As [`permute`].
    fn new(from: &[usize], order: &[usize]) -> Self {
        assert!(from.len() <= MAX_AXES && order.len() == from.len(), "too many axes");
        let (mut strides, mut seen) = ([1; MAX_AXES], [false; MAX_AXES]);
        for axis in (1..from.len()).rev() {
            strides[axis - 1] = strides[axis] * from[axis];
        }
        // From the last axis to the first, the strides of the result are known.
        let (mut axes, mut y) = (Self::default(), 1);
        for &of in order.iter().rev() {
            assert!(!core::mem::replace(&mut seen[of], true), "an axis occurs twice");
            let axis = Axis { size: from[of], x: strides[of], y };
            y *= axis.size;
            match axes.list[..axes.length].last_mut() {
                _ if axis.size == 1 => {}
                Some(last) if last.size * last.x == axis.x => last.size *= axis.size,
                _ => axes.push(axis),
            }
        }
        axes
    }

    fn push(&mut self, axis: Axis) {
        self.list[self.length] = axis;
        self.length += 1;
    }

    /// Takes the first axis, from the last on, of which `is` holds.
    fn take(&mut self, is: fn(Axis) -> bool) -> Option<Axis> {
        let at = self.list[..self.length].iter().position(|&axis| is(axis))?;
        let axis = self.list[at];
        self.list.copy_within(at + 1.., at);
        self.length -= 1;
        Some(axis)
    }

    /// Every element of these axes, as its places in `x` and `y`.
    fn each(&self, f: &mut dyn FnMut(usize, usize)) {
        let mut index = [0; MAX_AXES];
        let (mut x, mut y) = (0, 0);
        loop {
            f(x, y);
            // Counts up, the last axis fastest.
            let mut carried = true;
            for (axis, index) in self.list[..self.length].iter().zip(&mut index) {
                *index += 1;
                (x, y) = (x + axis.x, y + axis.y);
                if *index < axis.size {
                    carried = false;
                    break;
                }
                *index = 0;
                (x, y) = (x - axis.size * axis.x, y - axis.size * axis.y);
            }
            if carried {
                return;
            }
        }
    }
}

/// Copies a row; short ones without a call.
#[inline(always)]
pub(super) fn copy_row<T: Copy>(x: &[T], y: &mut [T]) {
    /// Elements of a piece.
    const PIECE: usize = 16;
    if x.len() > 16 * PIECE {
        return y.copy_from_slice(x);
    }
    let ((pieces, rest), (to, to_rest)) = (x.as_chunks::<PIECE>(), y.as_chunks_mut::<PIECE>());
    for (x, y) in pieces.iter().zip(to) {
        *y = *x;
    }
    for (&x, y) in rest.iter().zip(to_rest) {
        *y = x;
    }
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn permute<T: Turn>(_: impl Simd, x: &[T], y: &mut [T], from: &[usize], order: &[usize]) {
        let mut axes = Axes::new(from, order);
        let total: usize = from.iter().product();
        assert!(total > 0 && x.len() == y.len() && x.len().is_multiple_of(total), "operands differ in size");
        // Rows that stay together are copied; else the axis of `x` whose elements are neighbours is turned against that
        // of `y`.
        let row = axes.take(|axis| axis.y == 1).unwrap_or(Axis { size: 1, x: 1, y: 1 });
        let column = if row.x == 1 { None } else { axes.take(|axis| axis.x == 1) };
        for (x, y) in x.chunks_exact(total).zip(y.chunks_exact_mut(total)) {
            axes.each(&mut |from, to| match column {
                None => copy_row(&x[from..][..row.size], &mut y[to..][..row.size]),
                Some(column) => T::transpose(&x[from..], row.x, [row.size, column.size], &mut y[to..], column.y),
            });
        }
    }
}
