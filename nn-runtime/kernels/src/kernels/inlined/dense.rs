//! The products of a dense layer.

use crate::math::Real;
use crate::raw::dots::dots;
use crate::raw::epilogue::Epilogue;
use crate::raw::inlined::{fills_half, multiply};
use crate::raw::matrix::Matrix;
use crate::raw::narrow::{NARROW, are_few, dots_of_few, fills, multiply_narrow, multiply_turned};
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::product::Size;
use crate::raw::simd::{Simd, Vectors};

/// Products with more weights than this are calls all the same,
pub const WEIGHTS: usize = 256;
/// unless they are forward and for so few samples.
const SAMPLES: usize = 4;

/// `y = epilogue(x · w)`
#[inline(always)]
pub fn forward<T: Real, S: Simd<Half: Vectors<T>> + Vectors<T>, const I: usize, const O: usize>(
    simd: S,
    x: &[[T; I]],
    w: &[[T; O]; I],
    y: &mut [[T; O]],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    if const { I > S::DEPTH } || const { I * O > WEIGHTS } && x.len() > SAMPLES {
        return crate::kernels::dense::forward(x, w, y, epilogue);
    }
    if const { O == 1 } {
        let (w, y) = (flatten(w), flatten_mut(y));
        if const { fills_half::<T, S>(I) } {
            return column(simd.half(), x, w, y, epilogue);
        }
        return column(simd, x, w, y, epilogue);
    }
    if const { are_few::<T, S>(O, I) } {
        return dots_of_few(simd, Matrix { data: flatten(x), row: I, column: 1 }, w, y, epilogue);
    }
    if const { fills::<T, S>(I, O) } {
        return multiply_narrow(simd, x, w, y, epilogue);
    }
    if const { fills::<T, S::Half>(I, O) } {
        return multiply_narrow(simd.half(), x, w, y, epilogue);
    }
    let a = Matrix { data: flatten(x), row: I, column: 1 };
    multiply::<T, S, O, false>(simd, a, w, y, epilogue);
}

/// [`forward`] of a single column, which is written four elements at a time: what reads them as a vector need not wait
/// until all have reached the cache.
#[inline(always)]
fn column<T: Real, S: Vectors<T>, const I: usize>(
    simd: S,
    x: &[[T; I]],
    w: &[T],
    y: &mut [T],
    epilogue: Epilogue<'_, T>,
) {
    #[inline(always)]
    fn rows<T: Real, const I: usize>(
        simd: impl Vectors<T>,
        x: &[[T; I]],
        w: &[T],
        y: &mut [T],
        epilogue: Epilogue<'_, T>,
    ) {
        let a = Matrix { data: flatten(x), row: I, column: 1 };
        dots(simd, Size { rows: x.len(), columns: 1, depth: I }, a, w, y, epilogue);
    }
    let (fours, rest) = x.as_chunks::<4>();
    let (whole, last) = y.as_chunks_mut::<4>();
    for (x, y) in fours.iter().zip(whole) {
        let mut four = *y;
        rows(simd, x, w, &mut four, epilogue);
        *y = four;
    }
    rows(simd, rest, w, last, epilogue);
}

/// `dw = epilogue(xᵀ · dy)`
#[inline(always)]
pub fn d_weight<T: Real, S: Simd<Half: Vectors<T>> + Vectors<T>, const I: usize, const O: usize>(
    simd: S,
    x: &[[T; I]],
    dy: &[[T; O]],
    dw: &mut [[T; O]; I],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(x.len(), dy.len(), "batches differ in length");
    if x.len() > S::DEPTH {
        return crate::kernels::dense::d_weight(x, dy, dw, epilogue);
    }
    if const { O > 1 && O <= NARROW && I > 2 * NARROW } {
        return multiply_turned(simd, x, dy, dw, matches!(epilogue, Epilogue::Add));
    }
    if const { I == 1 } && are_few::<T, S>(O, x.len()) {
        return dots_of_few(simd, Matrix { data: flatten(x), row: 1, column: 1 }, dy, dw, epilogue);
    }
    if const { O > 1 } {
        let a = Matrix { data: flatten(x), row: 1, column: I };
        return multiply::<T, S, O, false>(simd, a, dy, dw, epilogue);
    }
    // A single column of weights lies as a row.
    let a = Matrix { data: flatten(dy), row: 0, column: 1 };
    if const { I == 1 } {
        let (size, a) = (Size { rows: 1, columns: 1, depth: x.len() }, Matrix { row: x.len(), ..a });
        return dots(simd, size, a, flatten(x), flatten_mut(dw), epilogue);
    }
    let Some(dw) = flatten_mut(dw).first_chunk_mut() else { return };
    multiply::<T, S, I, false>(simd, a, x, core::slice::from_mut(dw), epilogue);
}

/// `dx = epilogue(dy · wᵀ)`
#[inline(always)]
pub fn d_input<T: Real, S: Simd<Half: Vectors<T>> + Vectors<T>, const I: usize, const O: usize>(
    simd: S,
    dy: &[[T; O]],
    w: &[[T; O]; I],
    dx: &mut [[T; I]],
    epilogue: Epilogue<'_, T>,
) {
    assert_eq!(dy.len(), dx.len(), "batches differ in length");
    if const { O > S::DEPTH } {
        return crate::kernels::dense::d_input(dy, w, dx, epilogue);
    }
    let dy = Matrix { data: flatten(dy), row: O, column: 1 };
    if const { O == 1 } {
        // A single column of weights lies as a row.
        let Some(row) = flatten(w).first_chunk() else { return };
        return multiply::<T, S, I, true>(simd, dy, core::slice::from_ref(row), dx, epilogue);
    }
    let mut turned = [[T::ZERO; I]; O];
    for (i, w) in w.iter().enumerate() {
        for (o, &w) in w.iter().enumerate() {
            turned[o][i] = w;
        }
    }
    multiply::<T, S, I, true>(simd, dy, &turned, dx, epilogue);
}
