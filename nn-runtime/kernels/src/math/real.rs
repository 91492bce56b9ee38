//! The scalar types a network may be made of.

use core::fmt::{Debug, Display};
use core::iter::Sum;
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

use super::Arithmetic;
use crate::kernels::{Array, Common, Elementary, Movable, Precompiled};
use crate::random::Draw;
use crate::raw::plain::Numbers;
use crate::raw::turn::Turn;

/// A real number, `f32` or `f64`: arithmetic, elementary functions and precompiled kernels.
///
/// The methods are the bodies of the functions of [`math`](crate::math), where the accuracy of each is
/// stated.
pub trait Real:
    Copy
    + Default
    + PartialOrd
    + Debug
    + Display
    + Send
    + Sync
    + 'static
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + Sum
    + Array<Scalar = Self>
    + Numbers<Number = Self>
    + Draw
    + Precompiled<Self>
    + Elementary<Self>
    + Common<Self>
    + Movable<Self>
    + Turn
{
    /// 0
    const ZERO: Self;
    /// 1
    const ONE: Self;
    /// Not a number.
    const NAN: Self;
    /// +∞
    const INFINITY: Self;
    /// −∞
    const NEG_INFINITY: Self;
    /// The distance from 1 to the next larger number.
    const EPSILON: Self;
    /// The least positive number that is not subnormal.
    const MIN_POSITIVE: Self;

    /// The nearest number of this type.
    fn from_f64(x: f64) -> Self;
    /// The same number in double precision.
    fn to_f64(self) -> f64;

    /// See [`exp`](crate::math::exp).
    fn exp(self, arithmetic: Arithmetic) -> Self;
    /// The same of what is not above 0, or not a number.
    #[inline(always)]
    fn exp_below_zero(self, arithmetic: Arithmetic) -> Self {
        self.exp(arithmetic)
    }
    /// See [`expm1`](crate::math::expm1).
    fn expm1(self, arithmetic: Arithmetic) -> Self;
    /// See [`ln`](crate::math::ln).
    fn ln(self, arithmetic: Arithmetic) -> Self;
    /// See [`log1p`](crate::math::log1p).
    fn log1p(self, arithmetic: Arithmetic) -> Self;
    /// See [`sqrt`](crate::math::sqrt).
    fn sqrt(self) -> Self;
    /// `self · b + c` in one rounding; in two without `std`.
    fn mul_add(self, b: Self, c: Self) -> Self;
    /// See [`abs`](crate::math::abs).
    fn abs(self) -> Self;
    /// The number with this magnitude and the sign bit of `sign`.
    fn copysign(self, sign: Self) -> Self;
    /// See [`is_negative`](crate::math::is_negative).
    fn is_negative(self) -> bool;
    /// See [`round`](crate::math::round).
    fn round(self) -> Self;
    /// See [`tanh`](crate::math::tanh).
    fn tanh(self, arithmetic: Arithmetic) -> Self;
    /// See [`sigmoid`](crate::math::sigmoid).
    fn sigmoid(self, arithmetic: Arithmetic) -> Self;
    /// `ln(1 + exp(-x))` of what is not below 0, or not a number.
    fn log1p_exp_minus(self, arithmetic: Arithmetic) -> Self;
    /// See [`sin`](crate::math::sin).
    fn sin(self) -> Self;
    /// See [`cos`](crate::math::cos).
    fn cos(self) -> Self;
    /// See [`tan`](crate::math::tan).
    fn tan(self) -> Self;
    /// See [`asin`](crate::math::asin).
    fn asin(self) -> Self;
    /// See [`acos`](crate::math::acos).
    fn acos(self) -> Self;
    /// See [`atan`](crate::math::atan).
    fn atan(self) -> Self;
    /// See [`sinh`](crate::math::sinh).
    fn sinh(self) -> Self;
    /// See [`cosh`](crate::math::cosh).
    fn cosh(self) -> Self;
    /// See [`asinh`](crate::math::asinh).
    fn asinh(self) -> Self;
    /// See [`erf`](crate::math::erf).
    fn erf(self, arithmetic: Arithmetic) -> Self;
    /// See [`pow`](crate::math::pow).
    fn pow(self, exponent: Self) -> Self;
}

/// The methods both types have in common, given the unsigned integer of their bits, the first power of
/// two without a fraction, and the functions of `libm`, which some are whatever the arithmetic.
macro_rules! common {
    ($T:ident, $Bits:ident, $whole:expr, $($name:ident $(($Given:ident))? = $libm:ident,)*) => {
        const ZERO: Self = 0.0;
        const ONE: Self = 1.0;
        const NAN: Self = $T::NAN;
        const INFINITY: Self = $T::INFINITY;
        const NEG_INFINITY: Self = $T::NEG_INFINITY;
        const EPSILON: Self = $T::EPSILON;
        const MIN_POSITIVE: Self = $T::MIN_POSITIVE;

        #[inline(always)]
        fn from_f64(x: f64) -> Self {
            x as $T
        }
        #[inline(always)]
        fn to_f64(self) -> f64 {
            self as f64
        }
        #[inline(always)]
        fn sqrt(self) -> Self {
            // Both are correctly rounded; the one of `std` is an instruction, and vectorises.
            #[cfg(feature = "std")]
            return $T::sqrt(self);
            #[cfg(not(feature = "std"))]
            return libm::Libm::<$T>::sqrt(self);
        }
        #[inline(always)]
        fn mul_add(self, b: Self, c: Self) -> Self {
            #[cfg(feature = "std")]
            return $T::mul_add(self, b, c);
            #[cfg(not(feature = "std"))]
            return self * b + c;
        }
        #[inline(always)]
        fn abs(self) -> Self {
            $T::abs(self)
        }
        #[inline(always)]
        fn copysign(self, sign: Self) -> Self {
            $T::copysign(self, sign)
        }
        #[inline(always)]
        fn is_negative(self) -> bool {
            // The bits from -0 to -∞ are one interval; those of NaNs lie outside.
            const SIGN: $Bits = 1 << ($Bits::BITS - 1);
            self.to_bits().wrapping_sub(SIGN) <= $T::INFINITY.to_bits()
        }
        #[inline(always)]
        fn round(self) -> Self {
            // Adding and subtracting a number whose last place is 1 rounds, half to even.
            const WHOLE: $T = $whole;
            let magnitude = $T::abs(self);
            let rounded = (magnitude + WHOLE) - WHOLE;
            $T::copysign(if magnitude < WHOLE { rounded } else { magnitude }, self)
        }
        $(
            #[inline]
            fn $name(self $(, _: $Given)?) -> Self {
                libm::$libm(self)
            }
        )*
    };
}

/// The methods that are polynomials of `f32`.
macro_rules! polynomials {
    ($($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self, arithmetic: Arithmetic) -> Self {
            super::single::$name(self, arithmetic)
        }
    )*};
}

impl Real for f32 {
    common! { f32, u32, 8_388_608.0,
        sin = sinf, cos = cosf, tan = tanf, asin = asinf, acos = acosf,
        atan = atanf, sinh = sinhf, cosh = coshf, asinh = asinhf, log1p(Arithmetic) = log1pf,
    }
    polynomials! { exp exp_below_zero expm1 ln log1p_exp_minus tanh sigmoid erf }

    #[inline]
    fn pow(self, exponent: Self) -> Self {
        libm::powf(self, exponent)
    }
}

impl Real for f64 {
    common! { f64, u64, 4_503_599_627_370_496.0,
        sin = sin, cos = cos, tan = tan,
        asin = asin, acos = acos, atan = atan, sinh = sinh, cosh = cosh, asinh = asinh,
        exp(Arithmetic) = exp, expm1(Arithmetic) = expm1, ln(Arithmetic) = log, log1p(Arithmetic) = log1p,
        tanh(Arithmetic) = tanh, erf(Arithmetic) = erf,
    }

    #[inline]
    fn sigmoid(self, _: Arithmetic) -> Self {
        // The exponential never overflows, and its small values are not lost in a sum with 1.
        let e = libm::exp(-f64::abs(self));
        (if self < 0.0 { e } else { 1.0 }) / (1.0 + e)
    }
    #[inline]
    fn log1p_exp_minus(self, _: Arithmetic) -> Self {
        libm::log1p(libm::exp(-self))
    }
    #[inline]
    fn pow(self, exponent: Self) -> Self {
        libm::pow(self, exponent)
    }
}
