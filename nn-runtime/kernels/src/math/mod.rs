//! Scalar functions, generic over `f32` and `f64`, for the closures of elementwise operations.
//!
//! The functions of `f32` that networks live on (`exp`, `expm1`, `ln`, `tanh`, `sigmoid`, `softplus`, `erf`) are
//! branch-free polynomials that vectorise; the others, and all of `f64`, come from `libm`. Errors are
//! given in units in the last place. NaN gives NaN everywhere.

mod arithmetic;
#[doc(hidden)]
pub mod called;
mod real;
mod single;

pub use arithmetic::{Arithmetic, Functions};
pub use real::Real;

/// Functions of one argument that are methods of [`Real`], some of them in an arithmetic.
macro_rules! unary {
    ($($(#[$doc:meta])* $name:ident $(: $arithmetic:ident)?)*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub fn $name<T: Real>(x: T) -> T {
            T::$name(x $(, Arithmetic::$arithmetic)?)
        }
    )*};
}

unary! {
    /// eˣ, within 1 ulp (`f32`: 2). Subnormal results are kept; beyond them 0, or infinity.
    exp: PLAIN
    /// eˣ − 1 without cancellation near 0, within 1 ulp (`f32`: 2).
    expm1: PLAIN
    /// The natural logarithm, within 1 ulp. −∞ at ±0, NaN below.
    ln: PLAIN
    /// ln(1 + x) without cancellation near 0, within 1 ulp. −∞ at −1, NaN below.
    log1p: PLAIN
    /// The hyperbolic tangent, within 1 ulp (`f32`: 2). Keeps the sign of zero.
    tanh: PLAIN
    /// 1 / (1 + e⁻ˣ), within 3 ulp. Goes through the subnormal numbers down to 0.
    sigmoid: PLAIN
    /// The error function, within 1 ulp (`f32`: 2).
    erf: PLAIN
    /// The square root, correctly rounded. NaN below 0; the root of −0 is −0.
    sqrt
    /// The magnitude: exact.
    abs
    /// The nearest integer, half to even: exact, and keeps the sign of zero.
    round
    /// The sine of an angle in radians, within 1 ulp.
    sin
    /// The cosine of an angle in radians, within 1 ulp.
    cos
    /// The tangent of an angle in radians, within 1 ulp.
    tan
    /// The inverse sine, within 1 ulp. NaN outside of [−1, 1].
    asin
    /// The inverse cosine, within 1 ulp. NaN outside of [−1, 1].
    acos
    /// The inverse tangent, within 1 ulp.
    atan
    /// The hyperbolic sine, within 2 ulp.
    sinh
    /// The hyperbolic cosine, within 2 ulp.
    cosh
    /// The inverse hyperbolic sine, within 2 ulp.
    asinh
}

/// The natural logarithm; see [`ln`].
#[inline(always)]
pub fn log<T: Real>(x: T) -> T {
    ln(x)
}

/// 1 / √x, within 1.5 ulp. ±∞ at ±0.
#[inline(always)]
pub fn rsqrt<T: Real>(x: T) -> T {
    T::ONE / T::sqrt(x)
}

/// x², correctly rounded.
#[inline(always)]
pub fn square<T: Real>(x: T) -> T {
    x * x
}

/// −1, 0 or 1; 0 at ±0.
#[inline(always)]
#[allow(clippy::double_comparisons)]
pub fn sign<T: Real>(x: T) -> T {
    let one = if x > T::ZERO { T::ONE } else { -T::ONE };
    let nan_or_zero = if x == T::ZERO { T::ZERO } else { x };
    if x > T::ZERO || x < T::ZERO { one } else { nan_or_zero }
}

/// ln(1 + eˣ), within 3 ulp for x ≤ 20; beyond, x itself, which is 2·10⁻⁹ less at most.
#[inline(always)]
pub fn softplus<T: Real>(x: T) -> T {
    Arithmetic::PLAIN.softplus(x)
}

/// ln(sigmoid(x)) without overflow, within 3 ulp.
#[inline(always)]
pub fn log_sigmoid<T: Real>(x: T) -> T {
    Arithmetic::PLAIN.log_sigmoid(x)
}

/// x to the power of `exponent`, within 1 ulp. 1 where the exponent is 0.
#[inline(always)]
pub fn pow<T: Real>(x: T, exponent: T) -> T {
    T::pow(x, exponent)
}

/// The largest integer that is not above x: exact.
#[inline(always)]
pub fn floor<T: Real>(x: T) -> T {
    let rounded = T::round(x);
    if rounded > x { rounded - T::ONE } else { rounded }
}

/// The smaller of two numbers; NaN if either is.
#[inline(always)]
pub fn min<T: Real>(a: T, b: T) -> T {
    #[allow(clippy::eq_op)]
    if a < b || a != a { a } else { b }
}

/// The larger of two numbers; NaN if either is.
#[inline(always)]
pub fn max<T: Real>(a: T, b: T) -> T {
    #[allow(clippy::eq_op)]
    if a > b || a != a { a } else { b }
}

/// Whether the sign bit is set: true at −0, and false for NaN of either sign.
#[inline(always)]
pub fn is_negative<T: Real>(x: T) -> bool {
    T::is_negative(x)
}

/// max(x, 0) that remembers the sign of its argument: −0 below 0, +0 at ±0. NaN passes.
#[inline(always)]
pub fn relu<T: Real>(x: T) -> T {
    if x < T::ZERO { -T::ZERO } else { x + T::ZERO }
}
