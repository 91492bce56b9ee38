//! The largest of a window, for one scalar of each of [`LANES`] samples at a time.
//!
//! The first of equals wins, and NaN against any number: see [`Vectors::choose`].

use super::correlate::LANES;
use super::simd::Vectors;
use crate::math::Real;

/// One scalar of each of the samples.
pub type Lanes<T> = [T; LANES];

/// The vector of the lanes from `part` on.
///
/// # Panics
/// If it ends behind them.
#[inline(always)]
fn load<T: Real, S: Vectors<T>>(simd: S, x: &Lanes<T>, part: usize) -> S::Vector {
    assert!(part + S::LANES <= LANES);
    // SAFETY: the vector lies within the lanes.
    unsafe { simd.load(x.as_ptr().add(part)) }
}

/// Writes the vector of the lanes from `part` on.
///
/// # Panics
/// If it ends behind them.
#[inline(always)]
fn store<T: Real, S: Vectors<T>>(simd: S, to: &mut Lanes<T>, part: usize, x: S::Vector) {
    assert!(part + S::LANES <= LANES);
    // SAFETY: the vector lies within the lanes.
    unsafe { simd.store(to.as_mut_ptr().add(part), x) }
}

/// `old = max(old, new)`
#[inline(always)]
pub fn enlarge<T: Real, S: Vectors<T>>(simd: S, old: &mut Lanes<T>, new: &Lanes<T>) {
    for part in (0..LANES).step_by(S::LANES) {
        let (a, b) = (load(simd, old, part), load(simd, new, part));
        store(simd, old, part, simd.choose(b, a, b, a));
    }
}

/// `y = max(a, b, c, d)` of two rows.
#[inline(always)]
pub fn largest<T: Real, S: Vectors<T>>(simd: S, [a, b]: &[Lanes<T>; 2], [c, d]: &[Lanes<T>; 2], y: &mut Lanes<T>) {
    for part in (0..LANES).step_by(S::LANES) {
        let (a, b, c, d) = (load(simd, a, part), load(simd, b, part), load(simd, c, part), load(simd, d, part));
        let (upper, lower) = (simd.choose(b, a, b, a), simd.choose(d, c, d, c));
        store(simd, y, part, simd.choose(lower, upper, lower, upper));
    }
}

/// `dy` in the place of the largest of two rows, and zeros.
#[inline(always)]
pub fn route<T: Real, S: Vectors<T>>(
    simd: S,
    [top_left, top_right]: &mut [Lanes<T>; 2],
    [left, right]: &mut [Lanes<T>; 2],
    dy: &Lanes<T>,
) {
    let zero = simd.splat(T::ZERO);
    for part in (0..LANES).step_by(S::LANES) {
        let (a, b, c, d, dy) = (
            load(simd, top_left, part),
            load(simd, top_right, part),
            load(simd, left, part),
            load(simd, right, part),
            load(simd, dy, part),
        );
        let (upper, lower) = (simd.choose(b, a, b, a), simd.choose(d, c, d, c));
        let (upper_dy, lower_dy) = (simd.choose(lower, upper, zero, dy), simd.choose(lower, upper, dy, zero));
        store(simd, top_left, part, simd.choose(b, a, zero, upper_dy));
        store(simd, top_right, part, simd.choose(b, a, upper_dy, zero));
        store(simd, left, part, simd.choose(d, c, zero, lower_dy));
        store(simd, right, part, simd.choose(d, c, lower_dy, zero));
    }
}

/// As [`enlarge`], and `winner = number` where `new` wins.
#[inline(always)]
pub fn compete<T: Real, S: Vectors<T>>(simd: S, old: &mut Lanes<T>, new: &Lanes<T>, winner: &mut Lanes<T>, number: T) {
    let number = simd.splat(number);
    for part in (0..LANES).step_by(S::LANES) {
        let (a, b) = (load(simd, old, part), load(simd, new, part));
        store(simd, winner, part, simd.choose(b, a, number, load(simd, winner, part)));
        store(simd, old, part, simd.choose(b, a, b, a));
    }
}

/// `dx += dy` where the winner is `number`.
#[inline(always)]
pub fn reward<T: Real, S: Vectors<T>>(simd: S, winner: &Lanes<T>, number: T, dy: &Lanes<T>, dx: &mut Lanes<T>) {
    let (zero, number) = (simd.splat(T::ZERO), simd.splat(number));
    for part in (0..LANES).step_by(S::LANES) {
        let winner = load(simd, winner, part);
        let not_larger = simd.choose(winner, number, zero, load(simd, dy, part));
        store(simd, dx, part, simd.add(load(simd, dx, part), simd.choose(number, winner, zero, not_larger)));
    }
}
