//! Folds in a fixed number of lanes, so that their order does not depend on the instruction set.

use crate::math::{self, Real};
use crate::raw::row;

/// Partial results that a long fold keeps.
pub const LANES: usize = row::LANES;

/// An operation that can be folded in any order, but for rounding.
pub trait Fold<T> {
    /// The result of nothing.
    const START: T;
    /// Combines two results.
    fn step(a: T, b: T) -> T;
}

/// The sum.
pub struct Sum;
/// The largest; NaN if there is one.
pub struct Max;
/// The smallest; NaN if there is one.
pub struct Min;

impl<T: Real> Fold<T> for Sum {
    const START: T = T::ZERO;
    #[inline(always)]
    fn step(a: T, b: T) -> T {
        a + b
    }
}

impl<T: Real> Fold<T> for Max {
    const START: T = T::NEG_INFINITY;
    #[inline(always)]
    fn step(a: T, b: T) -> T {
        math::max(a, b)
    }
}

impl<T: Real> Fold<T> for Min {
    const START: T = T::INFINITY;
    #[inline(always)]
    fn step(a: T, b: T) -> T {
        math::min(a, b)
    }
}

/// Folds a slice: a short one in its order, a long one in lanes.
#[inline(always)]
pub fn fold<T: Real, F: Fold<T>>(x: &[T]) -> T {
    let (chunks, rest) = x.as_chunks::<LANES>();
    let mut result = F::START;
    if !chunks.is_empty() {
        let mut lanes = [F::START; LANES];
        for chunk in chunks {
            for lane in 0..LANES {
                lanes[lane] = F::step(lanes[lane], chunk[lane]);
            }
        }
        result = across::<T, F>(lanes);
    }
    // Four at a time: the compiler would make it eight, and a loop before for those that are left.
    let (fours, rest) = rest.as_chunks::<4>();
    for four in fours {
        for &x in four {
            result = F::step(result, x);
        }
    }
    for &x in rest {
        result = F::step(result, x);
    }
    result
}

/// The sum of numbers that come one by one: the bits of [`fold`] over all of them.
pub struct Running<T> {
    lanes: [T; LANES],
    sum: T,
    /// How many numbers there have been, and of how many the lanes take theirs.
    count: usize,
    whole: usize,
}

impl<T: Real> Running<T> {
    /// The sum of so many numbers, of none yet.
    #[inline(always)]
    pub fn of(count: usize) -> Self {
        Running { lanes: [T::ZERO; LANES], sum: T::ZERO, count: 0, whole: count / LANES * LANES }
    }

    /// Adds the next number.
    #[inline(always)]
    pub fn add(&mut self, x: T) {
        if self.count < self.whole {
            self.lanes[self.count % LANES] += x;
            self.count += 1;
            if self.count == self.whole {
                self.sum = across::<T, Sum>(self.lanes);
            }
        } else {
            self.sum += x;
        }
    }

    /// The sum.
    #[inline(always)]
    pub fn sum(self) -> T {
        self.sum
    }
}

/// Folds the lanes themselves, halves onto halves.
#[inline(always)]
pub fn across<T: Real, F: Fold<T>>(mut lanes: [T; LANES]) -> T {
    let mut half = LANES / 2;
    while half > 0 {
        for lane in 0..half {
            lanes[lane] = F::step(lanes[lane], lanes[lane + half]);
        }
        half /= 2;
    }
    lanes[0]
}
