//! Elementwise loops of small networks, some elements at a time.

use super::simd::{Simd, Vectors};
use super::source::{Run, Source};
use crate::kernels::Array;
use crate::math::Real;

/// Elements that an elementwise loop computes at once.
const LANES: usize = 16;

/// `out[i] = f(out[i], item[i])`
///
/// # Panics
/// If the operands differ in size from `out`.
#[inline(always)]
pub fn update<T: Real, V: Simd<Half: Vectors<T>> + Vectors<T>, A: Array<Scalar = T>, S: Source>(
    simd: V,
    out: &mut [A],
    operands: S,
    f: impl Fn(T, S::Item) -> T,
) {
    let out = A::flatten_mut(out);
    operands.check(out.len());
    let total = out.len();
    let mut buffer = S::buffer();
    let mut start = 0;
    while start < total {
        let mut length = total - start;
        let run = operands.run(start, &mut length, &mut buffer);
        assert!(length > 0, "operands differ in size");
        let out = out[start..start + length].as_mut_ptr();
        // SAFETY: `out` and the run are as long.
        unsafe {
            if const { unit::<A, S>() % LANES == 8 } {
                if const { 8 < <V as Vectors<T>>::LANES } {
                    pieces::<8, _, _, _>(simd.half(), out, run, 0, length, &f);
                } else {
                    pieces::<8, _, _, _>(simd, out, run, 0, length, &f);
                }
            } else {
                let done = pieces::<LANES, _, _, _>(simd, out, run, 0, length, &f);
                if const { !unit::<A, S>().is_multiple_of(LANES) } {
                    let done = pieces::<4, _, _, _>(simd, out, run, done, length, &f);
                    if const { !unit::<A, S>().is_multiple_of(4) } && done < length {
                        last(out.add(done), run, done, length - done, &f);
                    }
                }
            }
        }
        start += length;
    }
}

/// The length of every run is a multiple of this.
const fn unit<A: Array, S: Source>() -> usize {
    if S::WHOLE { A::LEN } else { 1 }
}

/// As many times `N` elements as there are between `start` and `end`; gives the first one that is left.
///
/// They are read and written as vectors where they are some: else the compiler would make its vectors of one element of
/// each of many pieces.
///
/// # Safety
/// `out` and the run must be valid up to `end`.
#[inline(always)]
unsafe fn pieces<const N: usize, T: Real, V: Vectors<T>, R: Run>(
    simd: V,
    out: *mut T,
    run: R,
    mut start: usize,
    end: usize,
    f: &impl Fn(T, R::Item) -> T,
) -> usize {
    while start + N <= end {
        // SAFETY: an array is as aligned as its elements, and the caller vouches for them all.
        unsafe {
            let out = out.add(start).cast::<[T; N]>();
            let mut piece = [T::ZERO; N];
            copy(simd, out, &raw mut piece);
            for (lane, y) in piece.iter_mut().enumerate() {
                *y = f(*y, run.get(start + lane));
            }
            copy(simd, &raw const piece, out);
        }
        start += N;
    }
    start
}

/// Copies an array, in vectors if it fills them.
///
/// # Safety
/// It must be readable and writable.
#[inline(always)]
unsafe fn copy<const N: usize, T: Real, V: Vectors<T>>(simd: V, from: *const [T; N], to: *mut [T; N]) {
    // SAFETY: the vectors lie within the arrays, for which the caller vouches.
    unsafe {
        if const { N.is_multiple_of(V::LANES) } {
            for v in 0..N / V::LANES {
                let first = v * V::LANES;
                simd.store(to.cast::<T>().add(first), simd.load(from.cast::<T>().add(first)));
            }
        } else {
            to.write(from.read());
        }
    }
}

/// Fewer than four elements at `out`, from `start` on, computed as four: a loop over them would be compiled as one more
/// function of numbers.
///
/// # Safety
/// `out` and the run must be valid for `count` elements.
#[inline(always)]
unsafe fn last<T: Real, R: Run>(out: *mut T, run: R, start: usize, count: usize, f: &impl Fn(T, R::Item) -> T) {
    let mut piece = [T::ZERO; 4];
    for (lane, y) in piece.iter_mut().enumerate() {
        let lane = if lane < count { lane } else { count - 1 };
        // SAFETY: the lane is one of the elements.
        *y = unsafe { f(*out.add(lane), run.get(start + lane)) };
    }
    for (lane, y) in piece.into_iter().enumerate().take(count) {
        // SAFETY: the lane is one of the elements.
        unsafe { out.add(lane).write(y) };
    }
}
