//! Whether derivatives are right: against differences, and against each other.
//!
//! [`gradient`] takes any network with any batch, while a program runs; `#[self_test]` before a network makes
//! tests of it. The difference of four points costs nothing but time, and is what a derivative has to be:
//!
//! ```
//! use nn_runtime::{gradient_check, network};
//!
//! network! {
//!     network Xor {
//!         input  bits: [2];
//!         target odd: [1];
//!         output answer = sigmoid(dense(tanh(dense(bits, 3)), 1));
//!         loss = bce(answer, odd);
//!     }
//! }
//!
//! let (network, mut work) = (Xor::init(1), xor::Workspace::new(2));
//! let batch = xor::Batch { bits: &[[0.0, 1.0], [1.0, 1.0]], odd: &[[1.0], [0.0]] };
//! let report = gradient_check::gradient(&*network, |network, gradient| {
//!     network.gradient(batch, &mut work, gradient).map(|losses| losses.loss)
//! })?;
//! assert!(report.passed(), "{report}");
//! # Ok::<(), nn_runtime::InputError>(())
//! ```
//!
//! Of a network with dropout the function must set the workspace's `step` to the same number at every call. A network
//! that alters its gradient (`stop_gradient`, `clip_gradient`, `reverse_gradient`) does not have that of its loss.

use crate::kernels::Array;
use crate::math::Real;
use crate::random::Draw;
use crate::{Parameters, Random, Role, boxed, ranges, zeros};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Add;

/// Of a larger network so many numbers are checked, spread over all of them.
const MOST: usize = 256;

/// What a check has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What was checked: `gradient`, or a law.
    pub what: &'static str,
    /// How many numbers were compared.
    pub checked: usize,
    /// Where the two differ most.
    pub worst: Option<Worst>,
    /// The relative error that rounding may leave, by the type of the numbers.
    pub tolerance: f64,
}

/// Two numbers that should be equal.
#[derive(Clone, Debug, PartialEq)]
pub struct Worst {
    /// The tensor's name.
    pub name: &'static str,
    /// The element: one index for each axis.
    pub index: Vec<usize>,
    /// By the rules of derivatives.
    pub analytic: f64,
    /// By differences, or by the other side of a law.
    pub numeric: f64,
    /// Their difference over the larger one, rounding of the loss left out.
    pub error: f64,
}

impl Report {
    fn new(what: &'static str, tolerance: f64) -> Self {
        Report { what, checked: 0, worst: None, tolerance }
    }

    /// Takes in a comparison.
    fn add(&mut self, found: Worst) {
        self.checked += 1;
        // The other way round, so that NaN is worst of all.
        let better = |worst: &Worst| found.error <= worst.error || worst.error.is_nan();
        if !self.worst.as_ref().is_some_and(better) {
            self.worst = Some(found);
        }
    }

    /// Whether all numbers agree. Where nothing could be compared they do not.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.worst.as_ref().is_some_and(|worst| worst.error <= self.tolerance)
    }

    /// Panics with the report if the check has failed: for tests.
    ///
    /// # Panics
    /// If it has.
    #[track_caller]
    pub fn assert(&self) {
        assert!(self.passed(), "{self}");
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { what, checked, tolerance, .. } = self;
        let Some(worst) = &self.worst else { return write!(f, "{what}: nothing to compare") };
        let verdict = if self.passed() { "right" } else { "WRONG" };
        writeln!(f, "{what}: {verdict}, {checked} compared, to a relative error of {tolerance:.1e}")?;
        write!(f, "  worst: {worst}")
    }
}

impl fmt::Display for Worst {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Worst { name, index, analytic, numeric, error } = self;
        f.write_str(name)?;
        if !index.is_empty() {
            write!(f, "{index:?}")?;
        }
        write!(f, " is {analytic:.9e}, by differences {numeric:.9e}: relative error {error:.1e}")
    }
}

/// A gradient against differences of the loss. The function writes the gradient of a network and returns the loss.
///
/// Differences are of four points, with a step that weighs rounding against curvature; where they fail, with a
/// smaller one. At a kink (of `relu`, of `max`) a derivative may be anything between the slopes on both sides.
///
/// # Errors
/// The function's.
pub fn gradient<N: Parameters, E>(
    network: &N,
    mut evaluate: impl FnMut(&N, &mut N) -> Result<N::Scalar, E>,
) -> Result<Report, E> {
    let (mut moved, mut gradient, mut scratch) = (boxed(network), zeros::<N>(), zeros::<N>());
    evaluate(network, &mut gradient)?;
    let mut report = Report::new("gradient", tolerance::<N::Scalar>());
    let trained: usize = ranges(N::TENSORS, Role::Trained).map(|range| range.len()).sum();
    let (stride, mut begin, mut count) = (trained.div_ceil(MOST).max(1), 0, 0);
    for tensor in N::TENSORS {
        for element in 0..tensor.len() {
            count += usize::from(tensor.role == Role::Trained);
            if tensor.role != Role::Trained || !(count - 1).is_multiple_of(stride) {
                continue;
            }
            let (place, analytic) = (begin + element, gradient.flat()[begin + element].to_f64());
            let start = network.flat()[place];
            let (numeric, error) = compare(start, analytic, |number| {
                moved.flat_mut()[place] = number;
                evaluate(&moved, &mut scratch).map(Real::to_f64)
            })?;
            moved.flat_mut()[place] = start;
            let index = index_of(tensor.shape, element);
            report.add(Worst { name: tensor.name, index, analytic, numeric, error });
        }
        begin += tensor.len();
    }
    Ok(report)
}

/// The derivative of a function of one number against its differences, between −4 and 4 where it is finite.
pub fn function<T: Real>(name: &'static str, value: impl Fn(T) -> T, derivative: impl Fn(T) -> T) -> Report {
    const POINTS: usize = 64;
    let mut report = Report::new("derivative", tolerance::<T>());
    for point in 0..POINTS {
        let x = T::from_f64(8.0 * (point as f64 + 0.381_966) / POINTS as f64 - 4.0);
        let analytic = derivative(x).to_f64();
        let Ok((numeric, error)) = compare(x, analytic, |x| {
            let y = value(x).to_f64();
            if y.is_finite() { Ok(y) } else { Err(()) }
        }) else {
            continue;
        };
        report.add(Worst { name, index: Vec::new(), analytic, numeric, error });
    }
    report
}

/// The difference of a function around a point, and its relative distance from `analytic`.
fn compare<T: Real, E>(at: T, analytic: f64, mut value: impl FnMut(T) -> Result<f64, E>) -> Result<(f64, f64), E> {
    let (epsilon, tolerance) = (T::EPSILON.to_f64(), tolerance::<T>());
    let middle = value(at)?;
    let large = libm::pow(epsilon, 0.2) * libm::fabs(at.to_f64()).max(1.0);
    let mut best = (f64::NAN, f64::INFINITY);
    for step in [large, large / 16.0] {
        let mut values = [0.0; 4];
        for (value_there, steps) in values.iter_mut().zip([-2.0, -1.0, 1.0, 2.0]) {
            *value_there = value(T::from_f64(at.to_f64() + steps * step))?;
        }
        let [a, b, c, d] = values;
        let noise = 16.0 * epsilon * values.iter().fold(0.0, |most: f64, v| most.max(libm::fabs(*v))) / step;
        let scale =
            |numeric: f64| libm::fabs(analytic).max(libm::fabs(numeric)) + noise / tolerance + f64::MIN_POSITIVE;
        let numeric = (a - 8.0 * b + 8.0 * c - d) / (12.0 * step);
        let error = libm::fabs(analytic - numeric) / scale(numeric);
        if error.is_nan() {
            return Ok((numeric, error));
        }
        if error < best.1 {
            best = (numeric, error);
        }
        // Both sides of a kink keep their distance when the step is halved, those of a curve halve it.
        let (left, right) = ((middle - b) / step, (c - middle) / step);
        let (far_left, far_right) = ((middle - a) / (2.0 * step), (d - middle) / (2.0 * step));
        let kink = libm::fabs(right - left) > 0.75 * libm::fabs(far_right - far_left);
        let outside = (analytic - left.max(right)).max(left.min(right) - analytic).max(0.0);
        let error = outside / scale(numeric);
        if kink && error < best.1 {
            best = (numeric, error);
        }
        if best.1 <= tolerance {
            break;
        }
    }
    Ok(best)
}

/// What differences can show: 5·10⁻⁶ in double precision, 1 % in single.
fn tolerance<T: Real>() -> f64 {
    4.0 * libm::pow(T::EPSILON.to_f64(), 0.375)
}

/// The index along each axis of the element at `flat`.
fn index_of(shape: &[usize], mut flat: usize) -> Vec<usize> {
    let mut index = alloc::vec![0; shape.len()];
    for (place, &length) in index.iter_mut().zip(shape).rev() {
        (*place, flat) = (flat % length, flat / length);
    }
    index
}

/// An inner product, with the lengths of its factors.
#[derive(Clone, Copy, Debug)]
pub struct Inner {
    value: f64,
    scale: f64,
}

impl Inner {
    /// Σ aᵢ·bᵢ over all elements.
    pub fn of<A: Array<Scalar: Real>>(a: &[A], b: &[A]) -> Self {
        let pairs = || A::flatten(a).iter().zip(A::flatten(b)).map(|(a, b)| a.to_f64() * b.to_f64());
        Inner { value: pairs().sum(), scale: pairs().map(libm::fabs).sum() }
    }
}

impl Add for Inner {
    type Output = Inner;
    fn add(self, other: Inner) -> Inner {
        Inner { value: self.value + other.value, scale: self.scale + other.scale }
    }
}

/// Whether two inner products are equal but for rounding, as ⟨J·v, u⟩ and ⟨v, Jᵀ·u⟩ are, or ⟨u, H·v⟩ and ⟨v, H·u⟩.
#[must_use]
pub fn equal<T: Real>(law: &'static str, left: Inner, right: Inner) -> Report {
    let tolerance = 32.0 * libm::pow(T::EPSILON.to_f64(), 2.0 / 3.0);
    let mut report = Report::new(law, tolerance);
    let error = libm::fabs(left.value - right.value) / (left.scale.max(right.scale) + f64::MIN_POSITIVE);
    report.add(Worst { name: "one side", index: Vec::new(), analytic: left.value, numeric: right.value, error });
    report
}

/// Random numbers from 0.1 to 0.9, which logarithms and probabilities may be: a field of a batch.
#[must_use]
pub fn draw<A: Array<Scalar: Real + Draw>>(samples: usize, stream: u64) -> Vec<A> {
    let mut random = Random::new(11, stream);
    let numbers: Vec<A::Scalar> = (0..samples * A::LEN).map(|_| between(&mut random, 0.1, 0.9)).collect();
    A::group(&numbers).to_vec()
}

/// Random classes: a field of a batch.
#[must_use]
pub fn draw_classes<A: Array<Scalar = u32>>(samples: usize, classes: usize, stream: u64) -> Vec<A> {
    let mut random = Random::new(11, stream);
    let numbers: Vec<u32> = (0..samples * A::LEN).map(|_| random.below(classes) as u32).collect();
    A::group(&numbers).to_vec()
}

/// Moves every trained number by up to 0.2, so that none is where it was made: zeros hide mistakes.
pub fn disturb<N: Parameters<Scalar: Draw>>(network: &mut N, stream: u64) {
    let mut random = Random::new(12, stream);
    let flat = network.flat_mut();
    for range in ranges(N::TENSORS, Role::Trained) {
        flat[range].iter_mut().for_each(|number| *number += between(&mut random, -0.2, 0.2));
    }
}

fn between<T: Real + Draw>(random: &mut Random, low: f64, high: f64) -> T {
    T::from_f64(low + (high - low) * random.uniform01::<f64>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_told_from_mistakes() {
        function("sin", |x: f64| x.sin(), |x| x.cos()).assert();
        function("sin", |x: f32| x.sin(), |x| x.cos()).assert();
        function("ln", |x: f64| x.ln(), |x| 1.0 / x).assert();
        function("abs", |x: f64| x.abs(), |x| x.signum()).assert();
        function("relu", |x: f32| x.max(0.0), |x| if x < 0.0 { 0.0 } else { 1.0 }).assert();
        let wrong = function("sin", |x: f64| x.sin(), |x| x.cos() * 1.0001);
        assert!(!wrong.passed());
        assert!(!function("cube", |x: f32| x * x * x, |x| 3.1 * x * x).passed());
        assert!(!function("none", |x: f64| x, |_| f64::NAN).passed());
        assert!(!function("nowhere", |_: f64| f64::NAN, |_| 1.0).passed(), "nothing was compared");
        let text = std::format!("{wrong}");
        assert!(text.starts_with("derivative: WRONG, 64 compared"), "{text}");
        assert!(text.contains("worst: sin is "), "{text}");
    }

    #[test]
    fn a_kink_at_the_point_takes_what_lies_between_its_slopes() {
        for slope in [0.0, 0.5, 1.0] {
            let error = compare(0.0, slope, |x: f64| Ok::<_, ()>(x.max(0.0))).unwrap().1;
            assert!(error < 1e-9, "{slope}: {error}");
        }
        assert!(compare(0.0, 1.1, |x: f64| Ok::<_, ()>(x.max(0.0))).unwrap().1 > 0.05);
    }

    #[test]
    fn laws_hold_to_rounding() {
        let (a, b) = ([[0.1, 0.2], [0.3, -0.4]], [[1.0, -2.0], [3.0, 0.5]]);
        equal::<f64>("⟨a, b⟩ = ⟨b, a⟩", Inner::of(&a, &b), Inner::of(&b, &a)).assert();
        assert!(!equal::<f64>("⟨a, b⟩ = ⟨a, a⟩", Inner::of(&a, &b), Inner::of(&a, &a)).passed());
    }
}
