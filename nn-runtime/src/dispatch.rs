//! The way into the functions of small networks.

/// Evaluates an expression with a name for the kernels of the machine's instruction set: `dispatch!(s => f(s, x))`.
///
/// The expression is compiled for every instruction set of the target. Without optimisation the kernels are
/// [`Calls`](crate::kernels::Calls).
#[doc(hidden)]
#[macro_export]
#[cfg(target_arch = "x86_64")]
macro_rules! dispatch {
    ($s:ident => $value:expr) => {{
        #[cfg(debug_assertions)]
        {
            let $s = $crate::kernels::Calls;
            $value
        }
        #[cfg(not(debug_assertions))]
        {
            match $crate::instructions() {
                $crate::Instructions::Avx512(token) => token.run(
                    #[inline(always)]
                    |$s| $value,
                ),
                $crate::Instructions::Avx2(token) => token.run(
                    #[inline(always)]
                    |$s| $value,
                ),
                $crate::Instructions::Portable => {
                    let $s = $crate::kernels::Calls;
                    $value
                }
            }
        }
    }};
}

/// Evaluates an expression with a name for the kernels of the machine's instruction set: `dispatch!(s => f(s, x))`.
///
/// Without optimisation the kernels are [`Calls`](crate::kernels::Calls).
#[doc(hidden)]
#[macro_export]
#[cfg(not(target_arch = "x86_64"))]
macro_rules! dispatch {
    ($s:ident => $value:expr) => {{
        let $s = $crate::kernels::Calls;
        $value
    }};
}
