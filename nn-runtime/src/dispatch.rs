//! The way into the functions of small networks.

/// Evaluates an expression with a name for the kernels of the machine's instruction set: `dispatch!(s => f(s, x))`.
///
/// The expression is compiled for every instruction set of the target. Without optimisation the kernels are
/// [`Calls`](crate::kernels::Calls).
///
/// `dispatch!(s, n of 4 => f(s, n, x))` compiles it once more for four samples, `n` being a constant: its loops over samples are
/// none, and what one kernel writes need not go through memory to the next. `dispatch!(s, n of 4 in work: Workspace => …)`
/// gives it a workspace of its own then, which is nowhere in memory as far as registers suffice.
#[doc(hidden)]
#[macro_export]
macro_rules! dispatch {
    ($s:ident, $n:ident of $samples:literal $(in $work:ident: $Workspace:ident)? => $value:expr) => {{
        #[cfg(not(debug_assertions))]
        if $n == $samples {
            $crate::dispatch!($s => {
                // Not outside, or they would be captured and then read.
                let $n = $samples;
                $(let $work = &mut $Workspace::<$crate::Inline<$samples>>::INLINE;)?
                $value
            })
        } else {
            $crate::dispatch!($s => $value)
        }
        #[cfg(debug_assertions)]
        $crate::dispatch!($s => $value)
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
