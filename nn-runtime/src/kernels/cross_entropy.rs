//! Cross entropy of logits against classes, with its gradient in closed form.

use super::lanes::{LANES, Max, Sum};
use super::softmax::body::{exp_sum, exp_sum_mut, largest, scale};
use super::turned::{self, Turned};
use crate::math::Real;
use crate::raw::simd::Vectors;

/// The mean over rows of `−ln softmax(z)[class]`, and its gradient `d = (softmax(z) − onehot) / rows`.
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn cross_entropy<T: Real, const N: usize>(z: &[[T; N]], class: &[u32], d: &mut [[T; N]]) -> T {
    d.copy_from_slice(z);
    cross_entropy_mut(d, class)
}

/// As [`cross_entropy`], with the gradient in place of the logits.
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn cross_entropy_mut<T: Real, const N: usize>(z: &mut [[T; N]], class: &[u32]) -> T {
    assert_eq!(z.len(), class.len(), "batches differ in length");
    T::cross_entropy(z.as_flattened_mut(), N, class)
}

/// The cross entropy of each row: `y = −ln softmax(z)[class]`
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn cross_entropy_loss<T: Real, const N: usize>(z: &[[T; N]], class: &[u32], y: &mut [T]) {
    assert!(z.len() == class.len() && z.len() == y.len(), "batches differ in length");
    T::cross_entropy_loss(z.as_flattened(), N, class, y);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn cross_entropy<T: Real>(simd: impl Vectors<T>, z: &mut [T], length: usize, class: &[u32]) -> T {
        let rows = T::from_f64(class.len() as f64);
        let share = T::ONE / rows;
        let mut loss = T::ZERO;
        if length < LANES && !class.is_empty() {
            for (block, class) in z.chunks_mut(LANES * length).zip(class.chunks(LANES)) {
                let mut rows = Turned::read(block, length);
                let largest = rows.fold::<Max>();
                let chosen = rows.pick(class);
                rows.exp(&largest);
                let sum = rows.fold::<Sum>();
                let log = turned::ln(sum);
                rows.scale(&sum.map(
                    #[inline(always)]
                    |sum| share / sum,
                ));
                rows.write(block);
                for (row, &class) in class.iter().enumerate() {
                    loss += log[row] - (chosen[row] - largest[row]);
                    block[row * length + class as usize] -= share;
                }
            }
        } else if !class.is_empty() {
            for (row, &class) in z.chunks_exact_mut(length).zip(class) {
                let class = class as usize;
                let largest = largest(simd, row);
                let chosen = row[class] - largest;
                let sum = exp_sum_mut(simd, row, largest);
                loss += sum.ln() - chosen;
                scale(simd, row, share / sum);
                row[class] -= share;
            }
        }
        loss / rows
    }

    #[inline(always)]
    pub fn cross_entropy_loss<T: Real>(simd: impl Vectors<T>, z: &[T], length: usize, class: &[u32], y: &mut [T]) {
        if y.is_empty() {
            return;
        }
        let rows = z.chunks(LANES * length).zip(class.chunks(LANES));
        for ((rows, class), y) in rows.zip(y.chunks_mut(LANES)) {
            let (mut sums, mut chosen) = ([T::ONE; LANES], [T::ZERO; LANES]);
            for (i, (row, &class)) in rows.chunks_exact(length).zip(class).enumerate() {
                let largest = largest(simd, row);
                chosen[i] = row[class as usize] - largest;
                sums[i] = exp_sum(simd, row, largest);
            }
            for ((y, log), chosen) in y.iter_mut().zip(turned::ln(sums)).zip(chosen) {
                *y = log - chosen;
            }
        }
    }
}
