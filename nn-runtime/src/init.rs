//! Initial values of parameters, with PyTorch's formulas.
//!
//! `fan_in` and `fan_out` are how many inputs one output is a sum of, and how many outputs one
//! input goes to.
//!
//! ```
//! use nn_runtime::{Random, init};
//!
//! let mut weight = [[0.0f32; 64]; 64];
//! init::he_uniform(64, 64).fill(weight.as_flattened_mut(), Random::new(42, 0));
//! let bound = (6.0f32 / 64.0).sqrt();
//! assert!(weight.as_flattened().iter().all(|w| w.abs() <= bound));
//! ```

use crate::math::Real;
use crate::{Random, TensorInfo};

/// How a tensor begins: a constant, or numbers from a distribution.
#[derive(Clone, Copy)]
pub struct Initial<T> {
    /// What it does with its settings: only initialisers that a program mentions are part of it.
    fill: fn(&mut [T], Settings<T>, Random),
    settings: Settings<T>,
}

/// Two numbers, or two sizes.
#[derive(Clone, Copy)]
struct Settings<T> {
    numbers: [T; 2],
    sizes: [usize; 2],
}

impl<T: Real> Initial<T> {
    const fn numbers(numbers: [T; 2], fill: fn(&mut [T], Settings<T>, Random)) -> Self {
        Initial { fill, settings: Settings { numbers, sizes: [0; 2] } }
    }

    const fn sizes(sizes: [usize; 2], fill: fn(&mut [T], Settings<T>, Random)) -> Self {
        Initial { fill, settings: Settings { numbers: [T::ZERO; 2], sizes } }
    }

    /// Sets every number of a tensor.
    pub fn fill(&self, tensor: &mut [T], random: Random) {
        (self.fill)(tensor, self.settings, random);
    }
}

/// Sets every tensor of a network, each from its own stream of random numbers.
pub(crate) fn initialize<T: Real>(mut network: &mut [T], tensors: &[TensorInfo], initial: &[Initial<T>], seed: u64) {
    for (stream, (info, initial)) in (0..).zip(tensors.iter().zip(initial)) {
        let (tensor, rest) = network.split_at_mut(info.len());
        initial.fill(tensor, Random::new(seed, stream));
        network = rest;
    }
}

/// All 0.
#[must_use]
pub const fn zeros<T: Real>() -> Initial<T> {
    constant(T::ZERO)
}

/// All 1.
#[must_use]
pub const fn ones<T: Real>() -> Initial<T> {
    constant(T::ONE)
}

/// All `value`.
#[must_use]
pub const fn constant<T: Real>(value: T) -> Initial<T> {
    Initial::numbers([value; 2], |tensor, Settings { numbers: [value, _], .. }, _| tensor.fill(value))
}

/// From the normal distribution with this mean and standard deviation.
#[must_use]
pub const fn normal<T: Real>(mean: T, std: T) -> Initial<T> {
    Initial::numbers([mean, std], |tensor, Settings { numbers: [mean, std], .. }, random| {
        draw_normal(tensor, mean, std, random);
    })
}

/// Evenly from `low` to `high`.
#[must_use]
pub const fn uniform<T: Real>(low: T, high: T) -> Initial<T> {
    Initial::numbers([low, high], |tensor, Settings { numbers: [low, high], .. }, random| {
        draw_uniform(tensor, low, high, random);
    })
}

/// Evenly from −a to a, a = √(6 / (fan_in + fan_out)): variance 2 / (fan_in + fan_out), which keeps
/// the size of values and derivatives through layers that are linear near 0, such as tanh (X.
/// Glorot, Y. Bengio: *Understanding the difficulty of training deep feedforward neural networks*,
/// 2010).
#[must_use]
pub const fn xavier_uniform<T: Real>(fan_in: usize, fan_out: usize) -> Initial<T> {
    Initial::sizes([fan_in, fan_out], |tensor, Settings { sizes: [fan_in, fan_out], .. }, random| {
        symmetric(tensor, libm::sqrt(6.0 / at_least_one(fan_in + fan_out)), random);
    })
}

/// Normal with mean 0 and variance 2 / (fan_in + fan_out); see [`xavier_uniform`].
#[must_use]
pub const fn xavier_normal<T: Real>(fan_in: usize, fan_out: usize) -> Initial<T> {
    Initial::sizes([fan_in, fan_out], |tensor, Settings { sizes: [fan_in, fan_out], .. }, random| {
        centred(tensor, libm::sqrt(2.0 / at_least_one(fan_in + fan_out)), random);
    })
}

/// Evenly from −a to a, a = √(6 / fan_in): variance 2 / fan_in, which keeps the size of values
/// through layers with relu, where half of them become 0 (K. He, X. Zhang, S. Ren, J. Sun: *Delving
/// deep into rectifiers*, 2015).
#[must_use]
pub const fn he_uniform<T: Real>(fan_in: usize, fan_out: usize) -> Initial<T> {
    Initial::sizes([fan_in, fan_out], |tensor, Settings { sizes: [fan_in, _], .. }, random| {
        symmetric(tensor, libm::sqrt(6.0 / at_least_one(fan_in)), random);
    })
}

/// Normal with mean 0 and variance 2 / fan_in; see [`he_uniform`].
#[must_use]
pub const fn he_normal<T: Real>(fan_in: usize, fan_out: usize) -> Initial<T> {
    Initial::sizes([fan_in, fan_out], |tensor, Settings { sizes: [fan_in, _], .. }, random| {
        centred(tensor, libm::sqrt(2.0 / at_least_one(fan_in)), random);
    })
}

/// A random matrix of `rows` × `columns` whose rows (or columns, if there are fewer of them) have
/// length 1 and are at right angles: it keeps the length of what it multiplies (A. Saxe, J.
/// McClelland, S. Ganguli: *Exact solutions to the nonlinear dynamics of learning in deep linear
/// neural networks*, 2013).
///
/// Gram and Schmidt's method on normal vectors, every vector twice; all such matrices are equally
/// likely.
///
/// [`fill`](Initial::fill) panics if the tensor does not have `rows · columns` elements.
#[must_use]
pub const fn orthogonal<T: Real>(rows: usize, columns: usize) -> Initial<T> {
    Initial::sizes([rows, columns], |tensor, Settings { sizes: [rows, columns], .. }, random| {
        draw_orthogonal(tensor, rows, columns, random);
    })
}

fn draw_orthogonal<T: Real>(values: &mut [T], rows: usize, columns: usize, mut random: Random) {
    assert_eq!(values.len(), rows * columns, "an orthogonal tensor has rows · columns elements");
    // The vectors are the rows or the columns; from one vector to the next, and from one element to
    // the next, are:
    let (vectors, elements, next_vector, next_element) =
        if rows <= columns { (rows, columns, columns, 1) } else { (columns, rows, 1, columns) };
    let at = |vector, element| vector * next_vector + element * next_element;
    for vector in 0..vectors {
        loop {
            (0..elements).for_each(|e| values[at(vector, e)] = random.normal());
            for earlier in (0..vector).chain(0..vector) {
                let along = product(values, elements, |e| (at(earlier, e), at(vector, e)));
                for e in 0..elements {
                    let remaining = values[at(vector, e)].to_f64() - along * values[at(earlier, e)].to_f64();
                    values[at(vector, e)] = T::from_f64(remaining);
                }
            }
            let length = libm::sqrt(product(values, elements, |e| (at(vector, e), at(vector, e))));
            if length > 1e-3 {
                for e in 0..elements {
                    let scaled = values[at(vector, e)].to_f64() / length;
                    values[at(vector, e)] = T::from_f64(scaled);
                }
                break;
            }
            // It lay almost in the span of the earlier ones, what remains is rounding: draw another.
        }
    }
}

/// Σ over e of the product of the two values in these places.
fn product<T: Real>(values: &[T], elements: usize, places: impl Fn(usize) -> (usize, usize)) -> f64 {
    (0..elements).map(places).map(|(a, b)| values[a].to_f64() * values[b].to_f64()).sum()
}

fn draw_normal<T: Real>(tensor: &mut [T], mean: T, std: T, mut random: Random) {
    tensor.fill_with(|| mean + std * random.normal());
}

fn draw_uniform<T: Real>(tensor: &mut [T], low: T, high: T, mut random: Random) {
    tensor.fill_with(|| low + (high - low) * random.uniform01());
}

fn symmetric<T: Real>(tensor: &mut [T], bound: f64, random: Random) {
    draw_uniform(tensor, T::from_f64(-bound), T::from_f64(bound), random);
}

fn centred<T: Real>(tensor: &mut [T], std: f64, random: Random) {
    draw_normal(tensor, T::ZERO, T::from_f64(std), random);
}

/// A layer without inputs has no weights whose size could matter.
fn at_least_one(fan: usize) -> f64 {
    fan.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean, variance and largest absolute value.
    fn moments(values: &[f64]) -> (f64, f64, f64) {
        let count = values.len() as f64;
        let mean = values.iter().sum::<f64>() / count;
        let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / count;
        (mean, variance, values.iter().fold(0.0, |max, v| v.abs().max(max)))
    }

    #[test]
    fn the_variances_are_those_of_the_formulas() {
        let cases = [
            (xavier_uniform(300, 100), 2.0 / 400.0, (6.0f64 / 400.0).sqrt()),
            (xavier_normal(300, 100), 2.0 / 400.0, f64::INFINITY),
            (he_uniform(300, 100), 2.0 / 300.0, (6.0f64 / 300.0).sqrt()),
            (he_normal(300, 100), 2.0 / 300.0, f64::INFINITY),
        ];
        for (stream, (initial, expected, bound)) in (0..).zip(cases) {
            let mut weight = [0.0; 100 * 300];
            initial.fill(&mut weight, Random::new(1, stream));
            let (mean, variance, largest) = moments(&weight);
            assert!(mean.abs() < 0.002, "{stream}: {mean}");
            assert!((variance / expected - 1.0).abs() < 0.03, "{stream}: {variance} {expected}");
            assert!(largest <= bound, "{stream}: {largest}");
        }
    }

    #[test]
    fn constants_are_constant() {
        for (initial, value) in [(zeros(), 0.0), (ones(), 1.0), (constant(0.25), 0.25)] {
            let mut tensor = [0.5f32; 6];
            initial.fill(&mut tensor, Random::new(0, 0));
            assert_eq!(tensor, [value; 6]);
        }
    }

    #[test]
    fn orthogonal_rows_or_columns_are_orthonormal() {
        let mut wide = [[0.0f64; 7]; 5];
        orthogonal(5, 7).fill(wide.as_flattened_mut(), Random::new(1, 0));
        let mut tall = [[0.0f64; 5]; 7];
        orthogonal(7, 5).fill(tall.as_flattened_mut(), Random::new(1, 1));
        let mut square = [[0.0f64; 6]; 6];
        orthogonal(6, 6).fill(square.as_flattened_mut(), Random::new(1, 2));
        for i in 0..5 {
            for j in 0..5 {
                let expected = f64::from(u8::from(i == j));
                let rows: f64 = (0..7).map(|e| wide[i][e] * wide[j][e]).sum();
                let columns: f64 = (0..7).map(|e| tall[e][i] * tall[e][j]).sum();
                let both: f64 = (0..6).map(|e| square[e][i] * square[e][j]).sum();
                for found in [rows, columns, both] {
                    assert!((found - expected).abs() < 1e-14, "{i} {j} {found}");
                }
            }
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_numbers_everywhere() {
        let mut weight = [0.0f32; 2];
        uniform(-1.0, 1.0).fill(&mut weight, Random::new(0, 0));
        // 0x6627e8 and 0xe169c5 out of 2²⁴, from the published answers of Philox
        assert_eq!(weight, [2.0 * 6_694_888.0 / 16_777_216.0 - 1.0, 2.0 * 14_772_677.0 / 16_777_216.0 - 1.0]);
    }
}
