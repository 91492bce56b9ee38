//! Long functions as calls.

use super::Real;

/// Declares the trait and what it is for both types.
macro_rules! called {
    ($($called:ident = $name:ident;)*) => {
        /// Functions of [`Real`], compiled in this crate: where a user's own crate is not optimised, this one may be.
        #[allow(missing_docs)]
        pub trait Called: Sized {
            $(fn $called(x: Self) -> Self;)*
        }
        called!(@ f32 { $($called = $name;)* });
        called!(@ f64 { $($called = $name;)* });
    };
    (@ $T:ident { $($called:ident = $name:ident;)* }) => {
        impl Called for $T {
            $(
                #[inline(never)]
                fn $called(x: Self) -> Self {
                    Real::$name(x)
                }
            )*
        }
    };
}

called! {
    called_exp = exp;
    called_expm1 = expm1;
    called_ln = ln;
    called_log1p = log1p;
    called_log1p_exp = log1p_exp;
    called_tanh = tanh;
    called_sigmoid = sigmoid;
    called_erf = erf;
}
