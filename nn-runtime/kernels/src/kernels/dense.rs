//! Fully connected layers: the product of samples with a weight stored as `[in][out]`, and its derivatives.

use super::matmul::{Product, Right, Shared};
use super::{halves, sgd};
use crate::math::Real;
use crate::parallel::by_samples;
use crate::raw::epilogue::{DESCENDED, Epilogue};
use crate::raw::matrix::Matrix;
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::product::Size;

/// How many of a product's operations take the time of a tanh or a sigmoid.
const ACTIVATION: usize = 64;

/// `y = epilogue(x · w)`
#[inline]
pub(super) fn forward<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    w: &[[T; O]; I],
    y: &mut [[T; O]],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    let size = Size { rows: x.len(), columns: O, depth: I };
    let (a, b) = (Matrix { data: flatten(x), row: I, column: 1 }, Right::Rows(flatten(w), O));
    if let Some(middle) = const { halves::middle(I, O) } {
        let product = Product { samples: 1, size, a, a_step: 0, b, epilogue };
        return T::multiply_halves(&product, middle, flatten_mut(y));
    }
    single(size, a, b, shared(O, x.len()), flatten_mut(y), epilogue);
}

/// `dw = epilogue(xᵀ · dy)`
#[inline]
pub(super) fn d_weight<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    dy: &[[T; O]],
    dw: &mut [[T; O]; I],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(x.len(), dy.len(), "batches differ in length");
    if O == 1 {
        // A single column of weights lies as a row.
        let size = Size { rows: 1, columns: I, depth: x.len() };
        let a = Matrix { data: flatten(dy), row: x.len(), column: 1 };
        return single(size, a, Right::Rows(flatten(x), I), Shared::Rows, flatten_mut(dw), epilogue);
    }
    let size = Size { rows: I, columns: O, depth: x.len() };
    let a = Matrix { data: flatten(x), row: 1, column: I };
    single(size, a, Right::Rows(flatten(dy), O), shared(O, x.len()), flatten_mut(dw), epilogue);
}

/// `dx = epilogue(dy · wᵀ)`
#[inline]
pub(super) fn d_input<T: Real, const I: usize, const O: usize>(
    dy: &[[T; O]],
    w: &[[T; O]; I],
    dx: &mut [[T; I]],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(dy.len(), dx.len(), "batches differ in length");
    let size = Size { rows: dy.len(), columns: I, depth: O };
    let a = Matrix { data: flatten(dy), row: O, column: 1 };
    // A single column of weights lies as a row.
    let b = if O == 1 { Right::Rows(flatten(w), I) } else { Right::Columns(flatten(w)) };
    single(size, a, b, shared(I, dy.len()), flatten_mut(dx), epilogue);
}

/// What threads share of a product with a weight or of its derivative, of so many columns and for so many samples.
///
/// Where a weight is wider than there are samples, each thread has some of its columns: then it reads what it has written
/// itself, and only the samples go from one thread's cache to another's. Narrow ones are not worth it: while one thread
/// reads its columns, the cache fetches those of the others from them in advance.
#[inline]
fn shared(columns: usize, samples: usize) -> Shared {
    const WIDE: usize = 256;
    if columns > samples && columns >= WIDE { Shared::Columns } else { Shared::Rows }
}

/// One product: to it, a batch is the rows of one matrix.
#[inline]
fn single<T: Real>(
    size: Size,
    a: Matrix<'_, T>,
    b: Right<'_, T>,
    shared: Shared,
    c: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    T::multiply(&Product { samples: 1, size, a, a_step: 0, b, epilogue }, shared, c);
}

/// `y = x · w`
#[inline(never)]
pub fn dense_linear<T: Real, const I: usize, const O: usize>(x: &[[T; I]], w: &[[T; O]; I], y: &mut [[T; O]]) {
    forward(x, w, y, Epilogue::Store);
}

/// `y += x · w`
#[inline(never)]
pub fn dense_linear_add<T: Real, const I: usize, const O: usize>(x: &[[T; I]], w: &[[T; O]; I], y: &mut [[T; O]]) {
    forward(x, w, y, Epilogue::Add);
}

/// `y = x · w + z`
///
/// # Panics
/// If the batches differ in length.
#[inline(never)]
pub fn dense_plus<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    w: &[[T; O]; I],
    z: &[[T; O]],
    y: &mut [[T; O]],
) {
    assert_eq!(z.len(), y.len(), "batches differ in length");
    y.copy_from_slice(z);
    forward(x, w, y, Epilogue::Add);
}

/// `y = x · w + b`
#[inline(never)]
pub fn dense<T: Real, const I: usize, const O: usize>(x: &[[T; I]], w: &[[T; O]; I], b: &[T; O], y: &mut [[T; O]]) {
    forward(x, w, y, Epilogue::Plus(b, 0));
}

/// `y = relu(x · w + b)`, with −0 where the sum was negative: see [`relu`](crate::math::relu).
#[inline(never)]
pub fn dense_relu<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    w: &[[T; O]; I],
    b: &[T; O],
    y: &mut [[T; O]],
) {
    forward(x, w, y, Epilogue::PlusRelu(b, 0));
}

/// `y = tanh(x · w + b)`
#[inline(never)]
pub fn dense_tanh<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    w: &[[T; O]; I],
    b: &[T; O],
    y: &mut [[T; O]],
) {
    forward(x, w, y, Epilogue::Plus(b, 0));
    by_samples(y.len(), O * ACTIVATION, y, |_, y| T::tanh_all_mut(flatten_mut(y)));
}

/// `y = sigmoid(x · w + b)`
#[inline(never)]
pub fn dense_sigmoid<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    w: &[[T; O]; I],
    b: &[T; O],
    y: &mut [[T; O]],
) {
    forward(x, w, y, Epilogue::Plus(b, 0));
    by_samples(y.len(), O * ACTIVATION, y, |_, y| T::sigmoid_all_mut(flatten_mut(y)));
}

/// The derivative with respect to the weight: `dw = xᵀ · dy`
#[inline(never)]
pub fn dense_d_weight<T: Real, const I: usize, const O: usize>(x: &[[T; I]], dy: &[[T; O]], dw: &mut [[T; O]; I]) {
    d_weight(x, dy, dw, Epilogue::Store);
}

/// The derivative with respect to a large weight, some rows after another: while they are in the cache, `then` is
/// given the number of their first element in the weight, and themselves. They all lie at the beginning of `room` in
/// turn.
#[inline]
pub fn dense_d_weight_then<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    dy: &[[T; O]],
    room: &mut [[T; O]; I],
    mut then: impl FnMut(usize, &[T]),
) {
    /// So many elements stay in the cache next to what `then` reads of its own.
    const ELEMENTS: usize = 32768;
    /// Rows are taken in multiples of what registers hold, and not too few: each time, all of `dy` is read.
    const ROWS: usize = 24;
    assert_eq!(x.len(), dy.len(), "batches differ in length");
    let rows = const { (ELEMENTS / if O > 0 { O } else { 1 }).next_multiple_of(ROWS) };
    for row in (0..I).step_by(rows) {
        let room = &mut room[..(I - row).min(rows)];
        let size = Size { rows: room.len(), columns: O, depth: x.len() };
        let x = Matrix { data: flatten(x).get(row..).unwrap_or_default(), row: 1, column: I };
        let room = flatten_mut(room);
        single(size, x, Right::Rows(flatten(dy), O), Shared::Rows, room, Epilogue::Store);
        then(row * O, room);
    }
}

/// A step of gradient descent of a large weight: `w = w − rate·(xᵀ·dy + decay·w)`. The derivative stays in registers,
/// or lies in `room`, some rows after another.
#[inline]
pub fn dense_d_weight_sgd<T: Real, const I: usize, const O: usize>(
    x: &[[T; I]],
    dy: &[[T; O]],
    w: &mut [[T; O]; I],
    room: &mut [[T; O]; I],
    rate: T,
    decay: T,
) {
    if x.len() <= DESCENDED {
        d_weight(x, dy, w, Epilogue::Descend([rate, decay]));
    } else {
        let w = flatten_mut(w);
        dense_d_weight_then(x, dy, room, |first, dw| sgd(&mut w[first..][..dw.len()], dw, rate, decay));
    }
}

/// As [`dense_d_weight`], but adds to `dw`.
#[inline(never)]
pub fn dense_d_weight_add<T: Real, const I: usize, const O: usize>(x: &[[T; I]], dy: &[[T; O]], dw: &mut [[T; O]; I]) {
    d_weight(x, dy, dw, Epilogue::Add);
}

/// The derivative with respect to the input: `dx = dy · wᵀ`
#[inline(never)]
pub fn dense_d_input<T: Real, const I: usize, const O: usize>(dy: &[[T; O]], w: &[[T; O]; I], dx: &mut [[T; I]]) {
    d_input(dy, w, dx, Epilogue::Store);
}

/// As [`dense_d_input`], but adds to `dx`.
#[inline(never)]
pub fn dense_d_input_add<T: Real, const I: usize, const O: usize>(dy: &[[T; O]], w: &[[T; O]; I], dx: &mut [[T; I]]) {
    d_input(dy, w, dx, Epilogue::Add);
}
