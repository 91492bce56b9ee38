//! Closures over every element.

use super::{Array, Source};
use crate::math::Arithmetic;
use crate::raw::{dispatch, elementwise::Update};

/// `out[i] = f(item[i])` for every scalar of `out`.
///
/// `operands` is one [`Source`] or a tuple of up to eight; the closure gets the item, or the tuple of items:
/// ```
/// use nn_runtime::{kernels as k, math::tanh};
/// let (x, bias) = ([[1.0_f32, 2.0], [3.0, 4.0]], [0.5_f32, -0.5]);
/// let mut y = [[0.0_f32; 2]; 2];
/// k::map(&mut y, (&x[..], k::cycle(&bias)), |(x, b)| tanh(x + b));
/// assert_eq!(y[1][1], tanh(3.5));
/// ```
///
/// The loop is compiled for every instruction set, and vectorises if the closure is inlined into it; the
/// compiler needs to be told where a closure is long: `#[inline(always)] |(x, b)| …`.
///
/// # Panics
/// If the operands differ in size from `out`.
#[inline]
pub fn map<A: Array, S: Source, F>(out: &mut [A], operands: S, f: F)
where
    F: Fn(S::Item) -> A::Scalar,
{
    update_with(
        out,
        operands,
        #[inline(always)]
        |_, _, item| f(item),
    );
}

/// As [`map`], with the arithmetic of the instruction set, whose functions are faster than those of
/// [`math`](crate::math), and give the bits of the kernels:
/// ```
/// use nn_runtime::{kernels as k, math::Functions};
/// let x = [[1.0_f32, 2.0], [3.0, 4.0]];
/// let (mut y, mut z) = ([[0.0_f32; 2]; 2], [[0.0_f32; 2]; 2]);
/// k::map_with(&mut y, &x[..], |math, x| math.tanh(x));
/// k::tanh(&x, &mut z);
/// assert_eq!(y, z);
/// ```
///
/// # Panics
/// If the operands differ in size from `out`.
#[inline]
pub fn map_with<A: Array, S: Source, F>(out: &mut [A], operands: S, f: F)
where
    F: Fn(Arithmetic, S::Item) -> A::Scalar,
{
    update_with(
        out,
        operands,
        #[inline(always)]
        |math, _, item| f(math, item),
    );
}

/// `f(x)` of one number.
#[inline]
pub fn apply<T: Copy>(x: &T, f: impl Fn(T) -> T) -> T {
    f(*x)
}

/// `out[i] = f(out[i], item[i])` for every scalar of `out`; the operands are those of [`map`], or `()`.
///
/// # Panics
/// If the operands differ in size from `out`.
#[inline]
pub fn update<A: Array, S: Source, F>(out: &mut [A], operands: S, f: F)
where
    F: Fn(A::Scalar, S::Item) -> A::Scalar,
{
    update_with(
        out,
        operands,
        #[inline(always)]
        |_, y, item| f(y, item),
    );
}

/// As [`update`], with the arithmetic of the instruction set, as in [`map_with`].
///
/// # Panics
/// If the operands differ in size from `out`.
#[inline]
pub fn update_with<A: Array, S: Source, F>(out: &mut [A], operands: S, f: F)
where
    F: Fn(Arithmetic, A::Scalar, S::Item) -> A::Scalar,
{
    dispatch(Update::new(A::flatten_mut(out), operands, f));
}
