//! The way into the functions of small networks.

/// Evaluates an expression with a name for the kernels of the machine's instruction set: `dispatch!(s => f(s, x))`.
///
/// The expression is compiled for every instruction set of the target. Without optimisation the kernels are
/// [`Calls`](crate::kernels::Calls).
#[doc(hidden)]
#[macro_export]
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
                #[cfg(target_arch = "x86_64")]
                $crate::Instructions::Avx512(token) => token.run(
                    #[inline(always)]
                    |$s| $value,
                ),
                #[cfg(target_arch = "x86_64")]
                $crate::Instructions::Avx2(token) => token.run(
                    #[inline(always)]
                    |$s| $value,
                ),
                #[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
                $crate::Instructions::Neon(token) => token.run(
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
