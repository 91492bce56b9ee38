//! Work on several threads, without the change of a bit.
//!
//! With the feature `parallel`, a kernel with much to do gives half of it to another thread. It cuts where
//! results do not depend on the cut: between samples, or between rows or filters of a result. No sum is cut.

/// Runs `f`; with the feature `parallel`, its kernels share their work among all threads of rayon's pool.
///
/// Outside of it kernels use one thread: to enter the pool costs more than small networks take for a step, so
/// it is entered once, around the whole training. Results are the same bits, however many threads there are.
///
/// ```
/// let sum = nn_runtime::in_parallel(|| 1 + 1);
/// assert_eq!(sum, 2);
/// ```
pub fn in_parallel<R: Send>(f: impl FnOnce() -> R + Send) -> R {
    #[cfg(feature = "parallel")]
    return rayon::scope(|_| f());
    #[cfg(not(feature = "parallel"))]
    f()
}

/// Work below this many operations is not worth another thread's while.
const LEAST: usize = 1 << 22;

/// How many threads share work of so many operations.
#[inline]
pub(crate) fn threads(operations: usize) -> usize {
    #[cfg(feature = "parallel")]
    if operations >= LEAST && rayon::current_thread_index().is_some() {
        return rayon::current_num_threads();
    }
    let _ = (operations, LEAST);
    1
}

/// Runs both, on two threads if one is free.
#[inline]
pub(crate) fn join(a: impl FnOnce() + Send, b: impl FnOnce() + Send) {
    #[cfg(feature = "parallel")]
    rayon::join(a, b);
    #[cfg(not(feature = "parallel"))]
    {
        a();
        b();
    }
}
