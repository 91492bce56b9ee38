//! Work on several threads, without the change of a bit.
//!
//! With the feature `parallel`, threads share the samples of what is computed sample by sample, then the statements
//! that sum over samples, and of large products the rows. Results do not depend on the cut: no sum is cut but those that
//! always run in two halves.
//!
//! Threads that wait stay awake, but what they share still goes through their caches: so whole stretches of a step are
//! shared, not single kernels.

use crate::raw::correlate::LANES;
#[cfg(feature = "parallel")]
use crate::raw::team;
use core::ops::Range;
#[cfg(feature = "parallel")]
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Runs `f`; with the feature `parallel`, its networks share their work among all threads of rayon's pool: of the one it is
/// called in, or the global one.
///
/// Outside of it they use one thread: to enter the pool costs more than small networks take for a step, so
/// it is entered once, around the whole training. Until it ends, the threads are awake, and look for work; if there is
/// none for some milliseconds, now and then. Results are the same bits, however many threads there are.
///
/// ```
/// let sum = nn_runtime::in_parallel(|| 1 + 1);
/// assert_eq!(sum, 2);
/// ```
pub fn in_parallel<R: Send>(f: impl FnOnce() -> R + Send) -> R {
    #[cfg(feature = "parallel")]
    return team::gather(f);
    #[cfg(not(feature = "parallel"))]
    f()
}

/// Work below this many operations, some microseconds, is not worth another thread's while.
#[cfg(feature = "parallel")]
static LEAST: AtomicUsize = AtomicUsize::new(1 << 19);

/// Shares whatever is at least so many operations; for tests.
#[doc(hidden)]
#[cfg(feature = "parallel")]
pub fn share_from(operations: usize) {
    LEAST.store(operations, Relaxed);
}

/// Runs `f` on this thread, with its work cut as among so many threads, all others free or none; for tests.
#[doc(hidden)]
#[cfg(feature = "parallel")]
pub fn cut_among<R>(threads: usize, free: bool, f: impl FnOnce() -> R) -> R {
    team::cut_among(threads, free, f)
}

/// How many threads this one may share its work among, itself included.
#[inline]
fn own() -> usize {
    #[cfg(feature = "parallel")]
    return team::threads();
    #[cfg(not(feature = "parallel"))]
    1
}

/// Whether this thread has none to share its pieces with: others have theirs.
#[inline]
pub(crate) fn alone() -> bool {
    own() == 1
}

/// How many threads share work of so many operations.
#[inline]
pub(crate) fn threads(operations: usize) -> usize {
    #[cfg(feature = "parallel")]
    if operations >= LEAST.load(Relaxed) {
        return own();
    }
    let _ = operations;
    1
}

/// In how many pieces threads share work of so many operations: some more than there are threads, since they do
/// not begin at once. Whoever asks computes nothing where there is one thread.
#[inline]
pub(crate) fn pieces(operations: impl FnOnce() -> usize) -> usize {
    /// Pieces for each thread.
    const PIECES: usize = 4;
    if alone() {
        return 1;
    }
    match threads(operations()) {
        1 => 1,
        threads => PIECES * threads,
    }
}

/// Runs both, on two threads if one is free. Each then has half of the threads to itself.
#[inline]
pub(crate) fn join(a: impl FnOnce() + Send, b: impl FnOnce() + Send) {
    let threads = own();
    join_among([threads.div_ceil(2), threads / 2], a, b);
}

/// Runs both halves of work that is shared in so many pieces: one after the other if it is not.
#[inline]
pub(crate) fn halves(pieces: usize, a: impl FnOnce() + Send, b: impl FnOnce() + Send) {
    if pieces == 1 {
        a();
        b();
    } else {
        join(a, b);
    }
}

/// Runs both, on two threads if one is free. Each then may share its work among so many.
#[inline]
fn join_among(threads: [usize; 2], a: impl FnOnce() + Send, b: impl FnOnce() + Send) {
    #[cfg(feature = "parallel")]
    team::join(threads, a, b);
    #[cfg(not(feature = "parallel"))]
    {
        let _ = threads;
        a();
        b();
    }
}

/// Memory that threads share: one row for each sample.
pub trait Rows: Send + Sized {
    /// What lies before a row, and what from it on.
    fn cut(self, row: usize) -> (Self, Self);
}

impl<T: Sync> Rows for &[T] {
    #[inline]
    fn cut(self, row: usize) -> (Self, Self) {
        self.split_at(row)
    }
}

impl<T: Send> Rows for &mut [T] {
    #[inline]
    fn cut(self, row: usize) -> (Self, Self) {
        self.split_at_mut(row)
    }
}

macro_rules! tuples {
    ($($memory:ident)*) => {
        impl<$($memory: Rows),*> Rows for ($($memory,)*) {
            #[inline]
            fn cut(self, row: usize) -> (Self, Self) {
                #[allow(non_snake_case)]
                let ($($memory,)*) = self;
                $(#[allow(non_snake_case)] let $memory = $memory.cut(row);)*
                (($($memory.0,)*), ($($memory.1,)*))
            }
        }
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);

/// Runs `work` on all samples: on each thread for some of them, where a sample is `cost` operations.
///
/// It is given which samples they are, and their rows.
#[inline]
pub fn by_samples<R: Rows>(samples: usize, cost: usize, rows: R, work: impl Fn(Range<usize>, R) + Sync) {
    share_if_parallel(samples, cost, 1, rows, work);
}

/// As [`by_samples`], without parting samples that lie in lanes together.
#[inline]
pub fn by_lanes<R: Rows>(samples: usize, cost: usize, rows: R, work: impl Fn(Range<usize>, R) + Sync) {
    share_if_parallel(samples, cost, LANES, rows, work);
}

/// Without the feature nothing of the sharing is compiled.
#[inline]
fn share_if_parallel<R: Rows>(
    samples: usize,
    cost: usize,
    unit: usize,
    rows: R,
    work: impl Fn(Range<usize>, R) + Sync,
) {
    if cfg!(feature = "parallel") {
        share(threads(samples.saturating_mul(cost)), 0..samples, unit, rows, &work);
    } else {
        work(0..samples, rows);
    }
}

fn share<R: Rows>(
    threads: usize,
    samples: Range<usize>,
    unit: usize,
    rows: R,
    work: &(impl Fn(Range<usize>, R) + Sync),
) {
    let first = match samples.len() / unit {
        0 => samples.len() / 2,
        whole => whole.div_ceil(2) * unit,
    };
    if threads == 1 || first == 0 || first == samples.len() {
        return work(samples, rows);
    }
    let middle = samples.start + first;
    let (front, back) = rows.cut(first);
    join(
        || share(threads.div_ceil(2), samples.start..middle, unit, front, work),
        || share(threads / 2, middle..samples.end, unit, back, work),
    );
}

/// Runs both, on two threads where together they are `cost` operations for each sample. What is left of the first when the
/// second is done, threads share.
#[inline]
pub fn both(samples: usize, cost: usize, a: impl FnOnce() + Send, b: impl FnOnce() + Send) {
    match threads(samples.saturating_mul(cost)) {
        1 => {
            a();
            b();
        }
        threads => join_among([threads, threads / 2], a, b),
    }
}
