//! Cross entropy of logits against classes, with its gradient in closed form.

use super::lanes::{LANES, Max, Running, Sum};
use super::softmax::body as softmax;
use super::turned::{self, Turned};
use crate::math::Real;
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::simd::{Simd, Vectors};

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
    let rows = T::from_f64(z.len() as f64);
    assert_eq!(z.len(), class.len(), "batches differ in length");
    T::cross_entropy(flatten_mut(z), N, class, rows) / rows
}

/// The gradient that [`cross_entropy`] finds of some samples of a batch of `rows`.
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn cross_entropy_d<T: Real, const N: usize>(z: &[[T; N]], class: &[u32], rows: T, d: &mut [[T; N]]) {
    d.copy_from_slice(z);
    cross_entropy_d_mut(d, class, rows);
}

/// As [`cross_entropy_d`], with the gradient in place of the logits.
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn cross_entropy_d_mut<T: Real, const N: usize>(z: &mut [[T; N]], class: &[u32], rows: T) {
    assert_eq!(z.len(), class.len(), "batches differ in length");
    T::cross_entropy(flatten_mut(z), N, class, rows);
}

/// The cross entropy of each row: `y = −ln softmax(z)[class]`
///
/// # Panics
/// If a class is not below `N`.
#[inline]
pub fn cross_entropy_loss<T: Real, const N: usize>(z: &[[T; N]], class: &[u32], y: &mut [T]) {
    assert!(z.len() == class.len() && z.len() == y.len(), "batches differ in length");
    T::cross_entropy_loss(flatten(z), N, class, y);
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn cross_entropy<T: Real>(_: impl Simd, z: &mut [T], length: usize, class: &[u32], rows: T) -> T {
        let share = T::ONE / rows;
        let mut loss = Running::of(class.len());
        if class.is_empty() {
            return loss.sum();
        }
        for (block, class) in z.chunks_mut(LANES * length).zip(class.chunks(LANES)) {
            let (mut found, mut sums, mut chosen) = ([[T::ZERO; 2]; LANES], [T::ONE; LANES], [T::ZERO; LANES]);
            for ((row, &class), chosen) in block.chunks_exact(length).zip(class).zip(&mut chosen) {
                *chosen = row[class as usize];
            }
            T::softmax(block, length, share, &mut found[..class.len()]);
            for (sum, found) in sums.iter_mut().zip(found).take(class.len()) {
                *sum = found[1];
            }
            let logs = turned::ln(sums);
            for (i, (row, &class)) in block.chunks_exact_mut(length).zip(class).enumerate() {
                loss.add(logs[i] - (chosen[i] - found[i][0]));
                row[class as usize] -= share;
            }
        }
        loss.sum()
    }

    #[inline(always)]
    pub fn cross_entropy_loss<T: Real>(
        simd: impl Simd + Vectors<T>,
        z: &[T],
        length: usize,
        class: &[u32],
        y: &mut [T],
    ) {
        if y.is_empty() {
            return;
        }
        let rows = z.chunks(LANES * length).zip(class.chunks(LANES));
        for ((rows, class), y) in rows.zip(y.chunks_mut(LANES)) {
            let (mut largest, mut sums, mut chosen) = ([T::ZERO; LANES], [T::ONE; LANES], [T::ZERO; LANES]);
            // In the order of softmax, which `cross_entropy` calls.
            if length < LANES {
                let mut rows = Turned::read(rows, length);
                largest = rows.fold::<Max>();
                rows.exp(&largest, simd.arithmetic());
                sums = rows.fold::<Sum>();
            } else {
                for (row, largest) in rows.chunks_exact(length).zip(&mut largest) {
                    *largest = softmax::largest(simd, row);
                }
                for ((row, &largest), sum) in rows.chunks_exact(length).zip(&largest).zip(&mut sums) {
                    *sum = softmax::exp_sum(simd, row, largest);
                }
            }
            for (i, (row, &class)) in rows.chunks_exact(length).zip(class).enumerate() {
                chosen[i] = row[class as usize] - largest[i];
            }
            for ((y, log), chosen) in y.iter_mut().zip(turned::ln(sums)).zip(chosen) {
                *y = log - chosen;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Random;
    use crate::kernels::mean_samples;

    fn same_bits<const N: usize>() {
        for rows in [1, 2, 15, 16, 17, 40] {
            let mut random = Random::new(5, N as u64);
            let z: Vec<[f32; N]> = (0..rows).map(|_| [(); N].map(|()| 4.0 * random.uniform01::<f32>() - 2.0)).collect();
            let class: Vec<u32> = (0..rows).map(|row| (row * 7 % N) as u32).collect();
            let (mut d, mut shared, mut losses) = (z.clone(), z.clone(), vec![0.0; rows]);
            let loss = cross_entropy(&z, &class, &mut d);
            cross_entropy_loss(&z, &class, &mut losses);
            assert_eq!(loss.to_bits(), mean_samples(&losses).to_bits(), "{rows} rows of {N} classes");
            let (front, back) = shared.split_at_mut(rows / 2);
            cross_entropy_d_mut(front, &class[..rows / 2], rows as f32);
            cross_entropy_d_mut(back, &class[rows / 2..], rows as f32);
            assert_eq!(d, shared, "{rows} rows of {N} classes");
        }
    }

    #[test]
    fn one_pass_gives_the_bits_of_several() {
        same_bits::<3>();
        same_bits::<10>();
        same_bits::<16>();
        same_bits::<50>();
    }
}
