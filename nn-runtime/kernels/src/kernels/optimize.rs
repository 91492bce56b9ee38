//! The steps of optimisers: each moves some weights along their derivative.

use crate::math::Real;
use crate::parallel::by_lanes;
use crate::raw::simd::Simd;

/// How many of a product's operations take the time in which a weight moves.
const MOVED: usize = 24;
/// The same for Adam, with its division and its root.
const ADAM: usize = 64;

/// `w ← w − rate·(g + decay·w)`
///
/// # Panics
/// If the slices differ in length.
#[inline]
pub fn sgd<T: Real>(w: &mut [T], g: &[T], rate: T, decay: T) {
    by_lanes(w.len(), MOVED, (w, g), |_, (w, g)| T::sgd(w, g, rate, decay));
}

/// `v ← momentum·v + (g + decay·w)`
///
/// # Panics
/// If the slices differ in length.
#[inline]
pub fn velocity<T: Real>(v: &mut [T], g: &[T], w: &[T], momentum: T, decay: T) {
    by_lanes(v.len(), MOVED, (v, g, w), |_, (v, g, w)| T::velocity(v, g, w, momentum, decay));
}

/// `w ← w − rate·(g + decay·w + momentum·v)`
///
/// # Panics
/// If the slices differ in length.
#[inline]
pub fn nesterov<T: Real>(w: &mut [T], g: &[T], v: &[T], rate: T, momentum: T, decay: T) {
    by_lanes(w.len(), MOVED, (w, g, v), |_, (w, g, v)| T::nesterov(w, g, v, [rate, momentum, decay]));
}

/// The numbers of a step of Adam.
#[derive(Clone, Copy, Debug)]
pub struct Adam<T> {
    /// The learning rate, corrected for the beginning.
    pub rate: T,
    /// Added to the root.
    pub epsilon: T,
    /// What the mean takes of the derivative.
    pub new1: T,
    /// What the mean square keeps.
    pub old2: T,
    /// What the mean square takes of the derivative's square.
    pub new2: T,
    /// So many times the weight is added to the derivative.
    pub pull: T,
    /// The weight is multiplied by this.
    pub keep: T,
}

impl<T: Real> Adam<T> {
    /// Nothing moves.
    pub const ZERO: Self = {
        let zero = T::ZERO;
        Adam { rate: zero, epsilon: zero, new1: zero, old2: zero, new2: zero, pull: zero, keep: zero }
    };
}

/// With `g' = g + pull·w`: `m ← m + (g' − m)·new1`, `v ← old2·v + new2·g'²`, `w ← keep·w − rate·m / (√v + ε)`
///
/// # Panics
/// If the slices differ in length.
#[inline]
pub fn adam<T: Real>(w: &mut [T], g: &[T], m: &mut [T], v: &mut [T], step: Adam<T>) {
    by_lanes(w.len(), ADAM, (w, g, m, v), |_, (w, g, m, v)| T::adam(w, g, m, v, step));
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    /// A mean as it is remembered: 0 once it is subnormal. Where no derivative comes any more, as behind a relu that has died, it
    /// would shrink to the least of these numbers and stay there, and many processors take a hundred times as long for them.
    #[inline(always)]
    fn faded<T: Real>(x: T) -> T {
        if x.abs() < T::MIN_POSITIVE { T::ZERO } else { x }
    }

    #[inline(always)]
    pub fn sgd<T: Real>(simd: impl Simd, w: &mut [T], g: &[T], rate: T, decay: T) {
        assert_eq!(w.len(), g.len(), "operands differ in size");
        let math = simd.arithmetic();
        for (w, &g) in w.iter_mut().zip(g) {
            *w = math.mul_add(-rate, math.mul_add(decay, *w, g), *w);
        }
    }

    #[inline(always)]
    pub fn velocity<T: Real>(_: impl Simd, v: &mut [T], g: &[T], w: &[T], momentum: T, decay: T) {
        assert!(v.len() == g.len() && v.len() == w.len(), "operands differ in size");
        for ((v, &g), &w) in v.iter_mut().zip(g).zip(w) {
            *v = faded(momentum * *v + (g + decay * w));
        }
    }

    #[inline(always)]
    pub fn nesterov<T: Real>(_: impl Simd, w: &mut [T], g: &[T], v: &[T], [rate, momentum, decay]: [T; 3]) {
        assert!(w.len() == g.len() && w.len() == v.len(), "operands differ in size");
        for ((w, &g), &v) in w.iter_mut().zip(g).zip(v) {
            *w = *w - rate * (g + decay * *w + momentum * v);
        }
    }

    #[inline(always)]
    pub fn adam<T: Real>(_: impl Simd, w: &mut [T], g: &[T], m: &mut [T], v: &mut [T], step: Adam<T>) {
        assert!(w.len() == g.len() && w.len() == m.len() && w.len() == v.len(), "operands differ in size");
        let Adam { rate, epsilon, new1, old2, new2, pull, keep } = step;
        for (((w, &g), m), v) in w.iter_mut().zip(g).zip(m).zip(v) {
            let g = g + pull * *w;
            *m = faded(*m + (g - *m) * new1);
            *v = faded(old2 * *v + new2 * g * g);
            *w = keep * *w - rate * *m / (v.sqrt() + epsilon);
        }
    }
}
