//! Initial values of parameters, with PyTorch's formulas.
//!
//! Each function fills one tensor. `fan_in` and `fan_out` are how many inputs one output is a sum
//! of, and how many outputs one input goes to.
//!
//! ```
//! use nn_runtime::{Random, init};
//!
//! let mut weight = [[0.0f32; 64]; 64];
//! init::he_uniform(&mut weight, 64, 64, Random::new(42, 0));
//! let bound = (6.0f32 / 64.0).sqrt();
//! assert!(weight.as_flattened().iter().all(|w| w.abs() <= bound));
//! ```

use crate::Random;
use crate::kernels::{Array, flat_mut};
use crate::math::Real;
use crate::random::Draw;

/// All 0.
pub fn zeros<A: Array<Scalar: Real>>(tensor: &mut A) {
    constant(tensor, A::Scalar::ZERO);
}

/// All 1.
pub fn ones<A: Array<Scalar: Real>>(tensor: &mut A) {
    constant(tensor, A::Scalar::ONE);
}

/// All `value`.
pub fn constant<A: Array<Scalar: Real>>(tensor: &mut A, value: A::Scalar) {
    fill(flat_mut(tensor), || value);
}

/// From the normal distribution with this mean and standard deviation.
pub fn normal<A: Array<Scalar: Real + Draw>>(tensor: &mut A, mean: A::Scalar, std: A::Scalar, mut random: Random) {
    fill(flat_mut(tensor), || mean + std * random.normal());
}

/// Evenly from `low` to `high`.
pub fn uniform<A: Array<Scalar: Real + Draw>>(tensor: &mut A, low: A::Scalar, high: A::Scalar, mut random: Random) {
    fill(flat_mut(tensor), || low + (high - low) * random.uniform01());
}

/// Evenly from −a to a, a = √(6 / (fan_in + fan_out)): variance 2 / (fan_in + fan_out), which keeps
/// the size of values and derivatives through layers that are linear near 0, such as tanh (X.
/// Glorot, Y. Bengio: *Understanding the difficulty of training deep feedforward neural networks*,
/// 2010).
pub fn xavier_uniform<A: Array<Scalar: Real + Draw>>(tensor: &mut A, fan_in: usize, fan_out: usize, random: Random) {
    symmetric(tensor, libm::sqrt(6.0 / at_least_one(fan_in + fan_out)), random);
}

/// Normal with mean 0 and variance 2 / (fan_in + fan_out); see [`xavier_uniform`].
pub fn xavier_normal<A: Array<Scalar: Real + Draw>>(tensor: &mut A, fan_in: usize, fan_out: usize, random: Random) {
    centred(tensor, libm::sqrt(2.0 / at_least_one(fan_in + fan_out)), random);
}

/// Evenly from −a to a, a = √(6 / fan_in): variance 2 / fan_in, which keeps the size of values
/// through layers with relu, where half of them become 0 (K. He, X. Zhang, S. Ren, J. Sun: *Delving
/// deep into rectifiers*, 2015).
pub fn he_uniform<A: Array<Scalar: Real + Draw>>(tensor: &mut A, fan_in: usize, _fan_out: usize, random: Random) {
    symmetric(tensor, libm::sqrt(6.0 / at_least_one(fan_in)), random);
}

/// Normal with mean 0 and variance 2 / fan_in; see [`he_uniform`].
pub fn he_normal<A: Array<Scalar: Real + Draw>>(tensor: &mut A, fan_in: usize, _fan_out: usize, random: Random) {
    centred(tensor, libm::sqrt(2.0 / at_least_one(fan_in)), random);
}

/// A random matrix of `rows` × `columns` whose rows (or columns, if there are fewer of them) have
/// length 1 and are at right angles: it keeps the length of what it multiplies (A. Saxe, J.
/// McClelland, S. Ganguli: *Exact solutions to the nonlinear dynamics of learning in deep linear
/// neural networks*, 2013).
///
/// Gram and Schmidt's method on normal vectors, every vector twice; all such matrices are equally
/// likely.
///
/// # Panics
/// If the tensor does not have `rows · columns` elements.
pub fn orthogonal<A: Array<Scalar: Real + Draw>>(tensor: &mut A, rows: usize, columns: usize, mut random: Random) {
    let values = flat_mut(tensor);
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
                    values[at(vector, e)] = A::Scalar::from_f64(remaining);
                }
            }
            let length = libm::sqrt(product(values, elements, |e| (at(vector, e), at(vector, e))));
            if length > 1e-3 {
                for e in 0..elements {
                    let scaled = values[at(vector, e)].to_f64() / length;
                    values[at(vector, e)] = A::Scalar::from_f64(scaled);
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

/// One loop for each distribution, whatever the shapes.
#[inline(never)]
fn fill<T>(tensor: &mut [T], draw: impl FnMut() -> T) {
    tensor.fill_with(draw);
}

fn symmetric<A: Array<Scalar: Real + Draw>>(tensor: &mut A, bound: f64, random: Random) {
    uniform(tensor, A::Scalar::from_f64(-bound), A::Scalar::from_f64(bound), random);
}

fn centred<A: Array<Scalar: Real + Draw>>(tensor: &mut A, std: f64, random: Random) {
    normal(tensor, A::Scalar::ZERO, A::Scalar::from_f64(std), random);
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
        type Fill = fn(&mut [[f64; 100]; 300], usize, usize, Random);
        let cases: [(Fill, f64, f64); 4] = [
            (xavier_uniform, 2.0 / 400.0, (6.0f64 / 400.0).sqrt()),
            (xavier_normal, 2.0 / 400.0, f64::INFINITY),
            (he_uniform, 2.0 / 300.0, (6.0f64 / 300.0).sqrt()),
            (he_normal, 2.0 / 300.0, f64::INFINITY),
        ];
        for (stream, (fill, expected, bound)) in (0..).zip(cases) {
            let mut weight = [[0.0; 100]; 300];
            fill(&mut weight, 300, 100, Random::new(1, stream));
            let (mean, variance, largest) = moments(weight.as_flattened());
            assert!(mean.abs() < 0.002, "{stream}: {mean}");
            assert!((variance / expected - 1.0).abs() < 0.03, "{stream}: {variance} {expected}");
            assert!(largest <= bound, "{stream}: {largest}");
        }
    }

    #[test]
    fn constants_are_constant() {
        let mut tensor = [[0.5f32; 3]; 2];
        ones(&mut tensor);
        assert_eq!(tensor, [[1.0; 3]; 2]);
        constant(&mut tensor, 0.25);
        assert_eq!(tensor, [[0.25; 3]; 2]);
        zeros(&mut tensor);
        assert_eq!(tensor, [[0.0; 3]; 2]);
        let mut scalar = 3.0f64;
        ones(&mut scalar);
        assert_eq!(scalar, 1.0);
    }

    #[test]
    fn orthogonal_rows_or_columns_are_orthonormal() {
        let mut wide = [[0.0f64; 7]; 5];
        orthogonal(&mut wide, 5, 7, Random::new(1, 0));
        let mut tall = [[0.0f64; 5]; 7];
        orthogonal(&mut tall, 7, 5, Random::new(1, 1));
        let mut square = [[0.0f64; 6]; 6];
        orthogonal(&mut square, 6, 6, Random::new(1, 2));
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
        uniform(&mut weight, -1.0, 1.0, Random::new(0, 0));
        // 0x6627e8 and 0xe169c5 out of 2²⁴, from the published answers of Philox
        assert_eq!(weight, [2.0 * 6_694_888.0 / 16_777_216.0 - 1.0, 2.0 * 14_772_677.0 / 16_777_216.0 - 1.0]);
    }
}
