//! Long functions as calls of what is compiled in this crate, which may be optimised where a user's own is not.

use crate::raw::portable::Portable;
use crate::raw::simd::Token;

pub use super::*;

/// Imports functions of [`math`](crate::math), `use_math! { exp, tanh }`: in a build without optimisation, as calls.
///
/// A macro, because only the crate that it is used in knows how that is built.
#[doc(hidden)]
#[macro_export]
macro_rules! use_math {
    ($($name:ident),* $(,)?) => {
        #[cfg(debug_assertions)]
        use $crate::math::called::{$($name),*};
        #[cfg(not(debug_assertions))]
        use $crate::math::{$($name),*};
    };
}

/// Declares the functions, and what they are for both types.
macro_rules! called {
    ($($name:ident)*) => {
        /// The functions that differ with the arithmetic, for a type.
        #[allow(missing_docs)]
        pub trait Called: Sized {
            $(fn $name(x: Self, arithmetic: Arithmetic) -> Self;)*
        }
        impl Called for f32 {
            $(
                #[inline(never)]
                fn $name(x: Self, arithmetic: Arithmetic) -> Self {
                    if arithmetic == Arithmetic::PLAIN {
                        return super::$name(x);
                    }
                    // A fused instruction is one only where it is compiled for the instruction set.
                    crate::with_instructions!(simd or Portable => super::Functions::$name(simd.arithmetic(), x))
                }
            )*
        }
        impl Called for f64 {
            $(
                #[inline(never)]
                fn $name(x: Self, _: Arithmetic) -> Self {
                    super::$name(x)
                }
            )*
        }
        $(
            #[doc = concat!("[`", stringify!($name), "`](super::", stringify!($name), "), called.")]
            #[inline(always)]
            pub fn $name<T: Called>(x: T) -> T {
                T::$name(x, Arithmetic::PLAIN)
            }
        )*
        /// The methods of [`Functions`](super::Functions), called.
        #[allow(missing_docs)]
        pub trait Functions: Sized {
            $(fn $name<T: Called>(self, x: T) -> T;)*
        }
        impl Functions for Arithmetic {
            $(
                #[inline(always)]
                fn $name<T: Called>(self, x: T) -> T {
                    T::$name(x, self)
                }
            )*
        }
    };
}

called! { exp expm1 ln log log1p tanh sigmoid erf softplus log_sigmoid }
