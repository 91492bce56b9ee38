//! Random masks.

use super::Array;
use crate::math::Real;
use crate::random::philox;
use crate::raw::simd::Simd;

/// `y[i] = 0` with probability `p`, else 1/(1 − p).
///
/// Element `i` of the whole batch is dropped where word `i` of a stream is below p·2³². The words are blocks of
/// [`philox`], keyed by `seed`, of the counter `[block, site, step]`: the same in `f32` and `f64` and on every
/// instruction set, for up to 2³⁴ elements. `first` is the number of the first row within the whole batch, so that
/// a batch may be cut anywhere without a change of a bit.
///
/// # Panics
/// If `p` is not in `0..1`.
#[inline]
pub fn dropout_mask<T: Real, A: Array<Scalar = T>>(
    seed: u64,
    step: u64,
    first: usize,
    site: usize,
    p: f64,
    y: &mut [A],
) {
    assert!((0.0..1.0).contains(&p), "a probability below 1");
    T::dropout_mask(A::flatten_mut(y), Draw { seed, step, start: first * A::LEN, site: site as u32, p });
}

/// What a mask is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Draw {
    seed: u64,
    step: u64,
    /// The number of the first element.
    start: usize,
    site: u32,
    p: f64,
}

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn dropout_mask<T: Real>(_: impl Simd, y: &mut [T], draw: Draw) {
        let limit = (draw.p * 4_294_967_296.0) as u32;
        let kept = T::from_f64(1.0 / (1.0 - draw.p));
        let key = [draw.seed as u32, (draw.seed >> 32) as u32];
        let fill = |block: usize, skipped: usize, y: &mut [T]| {
            let words = philox([block as u32, draw.site, draw.step as u32, (draw.step >> 32) as u32], key);
            for (y, word) in y.iter_mut().zip(&words[skipped..]) {
                *y = if *word < limit { T::ZERO } else { kept };
            }
        };
        let skipped = draw.start % 4;
        let (head, rest) = y.split_at_mut(y.len().min((4 - skipped) % 4));
        fill(draw.start / 4, skipped, head);
        for (block, y) in rest.chunks_mut(4).enumerate() {
            fill(draw.start.div_ceil(4) + block, 0, y);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn<T: Real + Array<Scalar = T> + Default + Copy>(seed: u64, step: u64, site: usize) -> [T; 1001] {
        let mut y = [T::default(); 1001];
        dropout_mask(seed, step, 0, site, 0.25, &mut y);
        y
    }

    #[test]
    fn a_mask_is_the_same_in_both_precisions_and_another_for_every_draw() {
        let (single, double) = (drawn::<f32>(1, 2, 3), drawn::<f64>(1, 2, 3));
        assert!(single.iter().zip(&double).all(|(&a, &b)| (a == 0.0) == (b == 0.0)));
        for other in [drawn::<f32>(2, 2, 3), drawn(1, 3, 3), drawn(1, 2, 4), drawn(1 << 32 | 1, 2, 3)] {
            assert_ne!(single, other);
        }
    }

    #[test]
    fn a_mask_keeps_the_mean() {
        let y = drawn::<f64>(7, 0, 0);
        assert!(y.iter().all(|&y| y == 0.0 || y == 4.0 / 3.0));
        assert!((y.iter().sum::<f64>() / 1001.0 - 1.0).abs() < 0.05);
    }

    #[test]
    fn a_part_of_a_batch_has_its_part_of_the_mask() {
        let mut whole = [[0.0_f32; 3]; 11];
        dropout_mask(1, 2, 0, 3, 0.5, &mut whole);
        for cut in 0..=11 {
            let mut parts = [[0.0; 3]; 11];
            let (left, right) = parts.split_at_mut(cut);
            dropout_mask(1, 2, 0, 3, 0.5, left);
            dropout_mask(1, 2, cut, 3, 0.5, right);
            assert_eq!(parts, whole, "cut at {cut}");
        }
    }

    #[test]
    fn the_extremes() {
        let mut y = [[0.0_f32; 5]; 3];
        dropout_mask(0, 0, 0, 0, 0.0, &mut y);
        assert_eq!(y, [[1.0; 5]; 3]);
        dropout_mask(0, 0, 0, 0, 1.0 - 1e-16, &mut y);
        assert!(y.as_flattened().iter().all(|&y| y == 0.0));
    }
}
