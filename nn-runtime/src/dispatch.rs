//! The way into the functions of small networks.

/// Evaluates an expression with a name for the kernels of the machine's instruction set: `dispatch!(s => f(s, x))`.
///
/// The expression is compiled for every instruction set of the target. Without optimisation the kernels are
/// [`Calls`](crate::kernels::Calls).
///
/// `dispatch!(s, n => f(s, n, x))` compiles it once more for a single sample, `n` being the constant 1: its loops over
/// samples are none, and what one kernel writes need not go through memory to the next.
#[doc(hidden)]
#[macro_export]
macro_rules! dispatch {
    ($s:ident, $n:ident => $value:expr) => {{
        if $n == 1 {
            $crate::dispatch!($s => {
                // Not outside, or it would be captured and then read.
                let $n = 1;
                $value
            })
        } else {
            $crate::dispatch!($s => $value)
        }
    }};
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
