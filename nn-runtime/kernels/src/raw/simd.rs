//! Vectors behind tokens: holding a token proves that the machine has its instructions.

use crate::math::{Arithmetic, Real};

/// The type of a token.
pub trait Token: Copy {
    /// The arithmetic of its instruction set.
    const ARITHMETIC: Arithmetic;

    /// The same, where the type has no name.
    #[inline(always)]
    fn arithmetic(self) -> Arithmetic {
        Self::ARITHMETIC
    }
}

/// The vectors of one instruction set for scalars `T`.
///
/// # Safety
/// Only `LANES` elements, or the first `count` with a mask, are read and written through the pointers, and
/// implementations may rely on the caller for that.
pub trait Vectors<T: Real>: Token {
    /// A vector in a register.
    type Vector: Copy;
    /// Which lanes a partial load or store touches.
    type Mask: Copy;
    /// Scalars in a vector.
    const LANES: usize;

    /// All lanes equal to `x`.
    fn splat(self, x: T) -> Self::Vector;
    /// All lanes equal to the scalar at `from`.
    ///
    /// # Safety
    /// `from` must be readable.
    unsafe fn broadcast(self, from: *const T) -> Self::Vector;
    /// The mask of the first `count` lanes; all of them if there are fewer.
    fn mask(self, count: usize) -> Self::Mask;
    /// Reads a whole vector.
    ///
    /// # Safety
    /// `LANES` elements must be readable at `from`.
    unsafe fn load(self, from: *const T) -> Self::Vector;
    /// Reads the lanes of a mask; the others are 0.
    ///
    /// # Safety
    /// The lanes of the mask must be readable at `from`.
    unsafe fn load_masked(self, from: *const T, mask: Self::Mask) -> Self::Vector;
    /// Writes a whole vector.
    ///
    /// # Safety
    /// `LANES` elements must be writable at `to`.
    unsafe fn store(self, to: *mut T, x: Self::Vector);
    /// Writes the lanes of a mask.
    ///
    /// # Safety
    /// The lanes of the mask must be writable at `to`.
    unsafe fn store_masked(self, to: *mut T, mask: Self::Mask, x: Self::Vector);
    /// The lanes of a mask of `yes`, the others of `no`.
    fn select(self, mask: Self::Mask, yes: Self::Vector, no: Self::Vector) -> Self::Vector;
    /// `a + b`
    fn add(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// `a - b`
    fn sub(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// `a * b`
    fn mul(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// The larger of each pair of lanes; of NaN and a number, either.
    fn max(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// `a * b + c`, in one rounding where the instruction set has it.
    fn mul_add(self, a: Self::Vector, b: Self::Vector, c: Self::Vector) -> Self::Vector;
    /// −0 where `x < 0`, elsewhere `x + 0`.
    fn relu(self, x: Self::Vector) -> Self::Vector;
    /// `yes` where `new` is larger than `old`, or NaN while `old` is a number; elsewhere `no`.
    fn choose(self, new: Self::Vector, old: Self::Vector, yes: Self::Vector, no: Self::Vector) -> Self::Vector;
    /// The sum of all lanes.
    fn sum(self, x: Self::Vector) -> T;
    /// The largest of all lanes; of NaN and numbers, any.
    fn largest(self, x: Self::Vector) -> T;

    /// Asks for the line of the cache at `at`, which may lie anywhere.
    #[inline(always)]
    fn prefetch(self, at: *const T) {
        let _ = at;
    }

    /// Transposes a square of 4 × 4 scalars between rows that are `stride` and `width` apart.
    ///
    /// # Safety
    /// Its rows must be readable at `from` and writable at `to`.
    #[inline(always)]
    unsafe fn turn(self, from: *const T, stride: usize, to: *mut T, width: usize) {
        for i in 0..4 {
            for j in 0..4 {
                // SAFETY: the caller vouches for all rows.
                unsafe { to.add(j * width + i).write(from.add(i * stride + j).read()) };
            }
        }
    }

    /// Transposes a row of squares that is as long as a vector, where that is a multiple of their side, likewise.
    ///
    /// # Safety
    /// `LANES` rows of 4 scalars must be readable at `from`, 4 of `LANES` writable at `to`.
    #[inline(always)]
    unsafe fn turn_lanes(self, from: *const T, stride: usize, to: *mut T, width: usize) {
        for square in (0..Self::LANES).step_by(4) {
            // SAFETY: the same is asked of the caller.
            unsafe { self.turn(from.add(square * stride), stride, to.add(square), width) };
        }
    }

    /// Runs a loop as a function of its own, with all registers to itself.
    ///
    /// # Safety
    /// As for the loop.
    unsafe fn apart<L: Apart<T>>(self, inner: L);
}

/// A loop that is to be a function of its own.
pub trait Apart<T: Real> {
    /// Runs with the instructions of `simd`. Must be `#[inline(always)]`.
    ///
    /// # Safety
    /// What it holds must be valid.
    unsafe fn run<S: Simd + Vectors<T>>(self, simd: S);
}

/// A token of an instruction set, with vectors of both scalar types.
pub trait Simd: Vectors<f32> + Vectors<f64> {
    /// Rows of the register tile of a product, two vectors wide, that its registers have room for. Conditions on it
    /// stand in `const { … }`: then tiles for other instruction sets are not even compiled.
    const ROWS: usize;
    /// Whether a load or store with a mask takes no longer than another.
    const MASKS: bool;
    /// Terms of a product that are summed in registers before the result is touched: as many rows of a tile's right
    /// operand stay in the first-level cache, next to what else is read.
    const DEPTH: usize;

    /// Whether the rows of a product's right operand, from an address on and so many bytes apart, are worth a copy next to
    /// each other: the cache doesn't keep so many terms of them for the rows of the result, or has vectors in two lines.
    #[inline(always)]
    fn scattered(rows: usize, terms: usize, address: usize, bytes: usize) -> bool {
        let _ = (terms, address);
        rows >= 128 && bytes > 2048
    }

    /// The instruction set of vectors half as long that computes alike, or the same where there is none.
    type Half: Simd;
    /// Its token.
    fn half(self) -> Self::Half;
}

/// A computation to be compiled for every instruction set.
pub trait WithSimd {
    /// Its result.
    type Output;
    /// Runs with the instructions of `simd`. Must be `#[inline(always)]`, and so must everything that it
    /// calls, down to the loops.
    fn with_simd<S: Simd>(self, simd: S) -> Self::Output;
}

/// The methods of [`Vectors`] that are one instruction, or a function of its own, on every machine; of its token and the features
/// that [`apart`](Vectors::apart) needs, if any.
///
/// SAFETY of all of it: the token proves that the machine has the instructions, and the callers of loads, stores and loops
/// vouch for their pointers.
macro_rules! intrinsics {
    ($Token:ident $(with $features:literal)?, $T:ident, $Vector:ident: splat $splat:ident, load $load:ident, store $store:ident,
     add $add:ident, sub $sub:ident, mul $mul:ident, max $max:ident, sum $sum:ident, largest $largest:ident) => {
        #[inline(always)]
        fn splat(self, x: $T) -> $Vector {
            // SAFETY: see the macro.
            unsafe { $splat(x) }
        }
        #[inline(always)]
        unsafe fn load(self, from: *const $T) -> $Vector {
            // SAFETY: see the macro.
            unsafe { $load(from) }
        }
        #[inline(always)]
        unsafe fn store(self, to: *mut $T, x: $Vector) {
            // SAFETY: see the macro.
            unsafe { $store(to, x) }
        }
        #[inline(always)]
        fn add(self, a: $Vector, b: $Vector) -> $Vector {
            // SAFETY: see the macro.
            unsafe { $add(a, b) }
        }
        #[inline(always)]
        fn sub(self, a: $Vector, b: $Vector) -> $Vector {
            // SAFETY: see the macro.
            unsafe { $sub(a, b) }
        }
        #[inline(always)]
        fn mul(self, a: $Vector, b: $Vector) -> $Vector {
            // SAFETY: see the macro.
            unsafe { $mul(a, b) }
        }
        #[inline(always)]
        fn max(self, a: $Vector, b: $Vector) -> $Vector {
            // SAFETY: see the macro.
            unsafe { $max(a, b) }
        }
        #[inline(always)]
        fn sum(self, x: $Vector) -> $T {
            // SAFETY: see the macro.
            unsafe { $sum(x) }
        }
        #[inline(always)]
        fn largest(self, x: $Vector) -> $T {
            // SAFETY: see the macro.
            unsafe { $largest(x) }
        }
        #[inline(always)]
        unsafe fn apart<L: Apart<$T>>(self, inner: L) {
            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            unsafe fn outlined<L: Apart<$T>>(simd: $Token, inner: L) {
                // SAFETY: the same is asked of the caller.
                unsafe { inner.run(simd) }
            }
            // SAFETY: see the macro.
            unsafe { outlined(self, inner) }
        }
    };
}
pub(super) use intrinsics;
