//! Binary cross entropy of logits, with its gradient in closed form.

use super::Array;
use super::common::two::value::binary_cross_entropy_with_logits;
use super::each::padded;
use super::lanes::{LANES, Running};
use crate::math::{Arithmetic, Real};
use crate::raw::simd::Simd;

/// The mean of the [binary cross entropies](super::binary_cross_entropy_with_logits) of all elements, and its gradient
/// `d = (sigmoid(z) − t) / count`.
///
/// # Panics
/// If the tensors differ in size.
#[inline]
pub fn binary_cross_entropy<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>>(z: &[A], t: &[B], d: &mut [A]) -> T {
    d.copy_from_slice(z);
    binary_cross_entropy_mut(d, t)
}

/// As [`binary_cross_entropy`], with the gradient in place of the logits.
///
/// # Panics
/// If the tensors differ in size.
#[inline]
pub fn binary_cross_entropy_mut<T: Real, A: Array<Scalar = T>, B: Array<Scalar = T>>(z: &mut [A], t: &[B]) -> T {
    T::binary_cross_entropy(A::flatten_mut(z), B::flatten(t))
}

/// The body of the kernel.
pub(super) mod body {
    use super::*;

    /// Losses that are kept until they are summed: some whole vectors, as a sum in lanes takes them.
    const KEPT: usize = 4 * LANES;

    #[inline(always)]
    pub fn binary_cross_entropy<T: Real>(simd: impl Simd, z: &mut [T], t: &[T]) -> T {
        assert_eq!(z.len(), t.len(), "operands differ in size");
        let math = simd.arithmetic();
        let count = T::from_f64(z.len() as f64);
        let share = T::ONE / count;
        let mut sum = Running::of(z.len());
        let mut losses = [T::ZERO; KEPT];
        for (z, t) in z.chunks_mut(KEPT).zip(t.chunks(KEPT)) {
            let losses = &mut losses[..z.len()];
            let (z, t, rest) = pieces::<T, LANES>(math, z, t, losses, share);
            let (z, t, rest) = pieces::<T, 4>(math, z, t, rest, share);
            if !z.is_empty() {
                let (mut last, mut found) = (padded(z), [T::ZERO; 4]);
                piece(math, &mut last, &padded(t), &mut found, share);
                z.copy_from_slice(&last[..z.len()]);
                rest.copy_from_slice(&found[..rest.len()]);
            }
            for &loss in &*losses {
                sum.add(loss);
            }
        }
        sum.sum() / count
    }

    /// As many times `N` elements as there are; gives those that are left.
    #[inline(always)]
    fn pieces<'z, 't, 'l, T: Real, const N: usize>(
        math: Arithmetic,
        z: &'z mut [T],
        t: &'t [T],
        losses: &'l mut [T],
        share: T,
    ) -> (&'z mut [T], &'t [T], &'l mut [T]) {
        let ((z, last), (t, targets), (losses, rest)) =
            (z.as_chunks_mut::<N>(), t.as_chunks::<N>(), losses.as_chunks_mut::<N>());
        for ((z, t), losses) in z.iter_mut().zip(t).zip(losses) {
            piece(math, z, t, losses, share);
        }
        (last, targets, rest)
    }

    /// The losses of some elements, whose derivatives take the place of the logits: both from one exponential.
    #[inline(always)]
    fn piece<T: Real, const N: usize>(math: Arithmetic, z: &mut [T; N], t: &[T; N], losses: &mut [T; N], share: T) {
        for i in 0..N {
            losses[i] = binary_cross_entropy_with_logits(math, z[i], t[i]);
            z[i] = share * (z[i].sigmoid(math) - t[i]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Random;
    use crate::kernels::{binary_cross_entropy_with_logits_mut, map_with, mean_samples};
    use crate::math::Functions;

    #[test]
    fn one_pass_gives_the_bits_of_several() {
        for count in [0, 1, 3, 4, 7, 16, 23, 63, 64, 65, 200] {
            let mut random = Random::new(5, count as u64);
            let mut z: Vec<f32> = (0..count).map(|_| 8.0 * random.uniform01::<f32>() - 4.0).collect();
            let t: Vec<f32> = (0..count).map(|_| random.uniform01()).collect();
            let (mut d, mut expected) = (vec![0.0; count], vec![0.0; count]);
            let loss = binary_cross_entropy(&z, &t, &mut d);
            let share = 1.0 / count as f32;
            map_with(&mut expected, (&*z, &*t), |math, (z, t)| share * (math.sigmoid(z) - t));
            assert_eq!(d, expected);
            binary_cross_entropy_with_logits_mut(&mut z, &t);
            let mean = mean_samples(&z);
            assert!(loss.to_bits() == mean.to_bits() || count == 0 && loss.is_nan(), "{loss} {mean}");
        }
    }
}
