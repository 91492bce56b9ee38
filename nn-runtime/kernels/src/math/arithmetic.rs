//! The elementary functions as an instruction set computes them best.

use super::Real;

/// How products are added to: in one rounding where an instruction set has such an instruction, else in two.
///
/// Its methods are the functions of [`math`](super) of the same names, with the same limits of error, but with bits of
/// their own for either kind. Kernels compute in that of their instruction set, and hand it to the closures of
/// [`map_with`](crate::kernels::map_with), so that a value is the same wherever it is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    fused: bool,
}

impl Arithmetic {
    /// Two roundings: the same bits on every machine. The functions of [`math`](super) are these.
    pub const PLAIN: Self = Self { fused: false };

    /// One rounding. The core library alone has no such function of numbers: without `std` it is [`PLAIN`](Self::PLAIN).
    pub(crate) const FUSED: Self = Self { fused: cfg!(feature = "std") };

    /// `a · b + c`
    #[inline(always)]
    pub fn mul_add<T: Real>(self, a: T, b: T, c: T) -> T {
        if self.fused { a.mul_add(b, c) } else { a * b + c }
    }
}

/// Declares the trait, given the functions that are methods of [`Real`].
macro_rules! functions {
    ($($name:ident)*) => {
        /// The functions that differ with the [`Arithmetic`].
        pub trait Functions: Copy {
            $(
                #[doc = concat!("See [`", stringify!($name), "`](super::", stringify!($name), ").")]
                fn $name<T: Real>(self, x: T) -> T;
            )*
            /// See [`log`](super::log).
            fn log<T: Real>(self, x: T) -> T;
            /// See [`softplus`](super::softplus).
            fn softplus<T: Real>(self, x: T) -> T;
            /// See [`log_sigmoid`](super::log_sigmoid).
            fn log_sigmoid<T: Real>(self, x: T) -> T;
        }

        impl Functions for Arithmetic {
            $(
                #[inline(always)]
                fn $name<T: Real>(self, x: T) -> T {
                    T::$name(x, self)
                }
            )*
            #[inline(always)]
            fn log<T: Real>(self, x: T) -> T {
                self.ln(x)
            }
            #[inline(always)]
            fn softplus<T: Real>(self, x: T) -> T {
                let y = (if x > T::ZERO { x } else { T::ZERO }) + T::log1p_exp_minus(T::abs(x), self);
                if x > T::from_f64(20.0) { x } else { y }
            }
            #[inline(always)]
            fn log_sigmoid<T: Real>(self, x: T) -> T {
                (if x < T::ZERO { x } else { T::ZERO }) - T::log1p_exp_minus(T::abs(x), self)
            }
        }
    };
}

functions! { exp expm1 ln log1p tanh sigmoid erf }
