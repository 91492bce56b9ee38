//! Long functions as calls of what is compiled in this crate, which may be optimised where a user's own is not.

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
    ($($name:ident;)*) => {
        /// The functions that are long, for a type.
        #[allow(missing_docs)]
        pub trait Called: Sized {
            $(fn $name(x: Self) -> Self;)*
        }
        called!(@ f32 { $($name;)* });
        called!(@ f64 { $($name;)* });
        $(
            #[doc = concat!("[`", stringify!($name), "`](super::", stringify!($name), "), called.")]
            #[inline(always)]
            pub fn $name<T: Called>(x: T) -> T {
                T::$name(x)
            }
        )*
    };
    (@ $T:ident { $($name:ident;)* }) => {
        impl Called for $T {
            $(
                #[inline(never)]
                fn $name(x: Self) -> Self {
                    super::$name(x)
                }
            )*
        }
    };
}

called! {
    exp;
    expm1;
    ln;
    log1p;
    tanh;
    sigmoid;
    erf;
    softplus;
    log_sigmoid;
}
