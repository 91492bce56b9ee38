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
            $crate::with_instructions!($s or $crate::kernels::Calls => $value)
        }
    }};
}
