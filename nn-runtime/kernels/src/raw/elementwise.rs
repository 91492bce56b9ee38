//! The loop of all elementwise operations, compiled for every instruction set.

use super::simd::{Simd, WithSimd};
use super::source::{Run, Source};
use crate::math::Arithmetic;

/// `out[i] = f(arithmetic, out[i], item[i])`
pub struct Update<'a, T, S, F> {
    out: &'a mut [T],
    operands: S,
    f: F,
}

impl<'a, T: Copy, S: Source, F: Fn(Arithmetic, T, S::Item) -> T> Update<'a, T, S, F> {
    /// # Panics
    /// If the operands differ in size from `out`.
    #[inline]
    pub fn new(out: &'a mut [T], operands: S, f: F) -> Self {
        operands.check(out.len());
        Self { out, operands, f }
    }
}

impl<T: Copy, S: Source, F: Fn(Arithmetic, T, S::Item) -> T> WithSimd for Update<'_, T, S, F> {
    type Output = ();

    #[inline(always)]
    fn with_simd<V: Simd>(self, simd: V) {
        let total = self.out.len();
        let mut buffer = S::buffer();
        let mut start = 0;
        while start < total {
            let mut length = total - start;
            let run = self.operands.run(start, &mut length, &mut buffer);
            assert!(length > 0, "operands differ in size");
            let out = self.out[start..start + length].as_mut_ptr();
            // An index and pointers, not iterators: a user's unoptimised build runs this as it stands.
            let mut i = 0;
            while i < length {
                // SAFETY: `i` is below the length of the run and of the piece of `out`.
                unsafe {
                    let y = out.add(i);
                    *y = (self.f)(simd.arithmetic(), *y, run.get(i));
                }
                i += 1;
            }
            start += length;
        }
    }
}
