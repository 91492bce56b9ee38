//! Rows of mean 0 and variance 1, and what goes backwards through them.

use crate::math::Real;
use crate::raw::plain::{flatten, flatten_mut};
use crate::raw::row::{Block, blocks, blocks_mut};
use crate::raw::simd::Vectors;

/// So many rows take each step together: what one of them waits for does not hold up the others.
const ROWS: usize = 8;

/// `y = (x − mean)/√(variance + eps)` of each row, with its biased variance.
#[inline]
pub fn layer_norm<T: Real, const N: usize>(x: &[[T; N]], eps: f64, y: &mut [[T; N]]) {
    y.copy_from_slice(x);
    layer_norm_mut(y, eps);
}

/// [`layer_norm`] in place.
#[inline]
pub fn layer_norm_mut<T: Real, const N: usize>(y: &mut [[T; N]], eps: f64) {
    T::normalize(flatten_mut(y), Rows { length: N, centered: true, eps: T::from_f64(eps) }, [None; 2]);
}

/// `y = x/√(mean x² + eps)` of each row.
#[inline]
pub fn rms_norm<T: Real, const N: usize>(x: &[[T; N]], eps: f64, y: &mut [[T; N]]) {
    y.copy_from_slice(x);
    rms_norm_mut(y, eps);
}

/// [`rms_norm`] in place.
#[inline]
pub fn rms_norm_mut<T: Real, const N: usize>(y: &mut [[T; N]], eps: f64) {
    T::normalize(flatten_mut(y), Rows { length: N, centered: false, eps: T::from_f64(eps) }, [None; 2]);
}

/// `dx = r·(dy − mean dy − y·mean(dy ⊙ y))` of each row, with `y` and `r = 1/√(variance + eps)` of `x`.
#[inline]
pub fn layer_norm_d_input<T: Real, const N: usize>(dy: &[[T; N]], x: &[[T; N]], eps: f64, dx: &mut [[T; N]]) {
    dx.copy_from_slice(dy);
    layer_norm_d_input_mut(dx, x, eps);
}

/// [`layer_norm_d_input`] in place of `dy`.
#[inline]
pub fn layer_norm_d_input_mut<T: Real, const N: usize>(dx: &mut [[T; N]], x: &[[T; N]], eps: f64) {
    assert_eq!(x.len(), dx.len(), "batches differ in length");
    let rows = Rows { length: N, centered: true, eps: T::from_f64(eps) };
    T::normalize_d_input(flatten(x), flatten_mut(dx), rows, None);
}

/// `dx = r·(dy − y·mean(dy ⊙ y))` of each row, with `y` and `r = 1/√(mean x² + eps)` of `x`.
#[inline]
pub fn rms_norm_d_input<T: Real, const N: usize>(dy: &[[T; N]], x: &[[T; N]], eps: f64, dx: &mut [[T; N]]) {
    dx.copy_from_slice(dy);
    rms_norm_d_input_mut(dx, x, eps);
}

/// [`rms_norm_d_input`] in place of `dy`.
#[inline]
pub fn rms_norm_d_input_mut<T: Real, const N: usize>(dx: &mut [[T; N]], x: &[[T; N]], eps: f64) {
    assert_eq!(x.len(), dx.len(), "batches differ in length");
    let rows = Rows { length: N, centered: false, eps: T::from_f64(eps) };
    T::normalize_d_input(flatten(x), flatten_mut(dx), rows, None);
}

/// `y = x̂ ⊙ weight + bias` of each row, with its [`layer_norm`] x̂.
#[inline]
pub fn layer_norm_affine<T: Real, const N: usize>(
    x: &[[T; N]],
    weight: &[T; N],
    bias: &[T; N],
    eps: f64,
    y: &mut [[T; N]],
) {
    y.copy_from_slice(x);
    let rows = Rows { length: N, centered: true, eps: T::from_f64(eps) };
    T::normalize(flatten_mut(y), rows, [Some(weight), Some(bias)]);
}

/// Declares what has a weight, for rows that are centred and for those that are not.
macro_rules! weighted {
    ($($norm:ident $centered:literal: $scale:ident $d_weight:ident $d_input:ident $d_input_mut:ident;)*) => {$(
        #[doc = concat!("`y = x̂ ⊙ weight` of each row, with its [`", stringify!($norm), "`] x̂.")]
        #[inline]
        pub fn $scale<T: Real, const N: usize>(x: &[[T; N]], weight: &[T; N], eps: f64, y: &mut [[T; N]]) {
            y.copy_from_slice(x);
            let rows = Rows { length: N, centered: $centered, eps: T::from_f64(eps) };
            T::normalize(flatten_mut(y), rows, [Some(weight), None]);
        }

        #[doc = concat!("`dw = Σ dy ⊙ x̂` over rows, with the [`", stringify!($norm), "`] x̂ of each.")]
        #[inline]
        pub fn $d_weight<T: Real, const N: usize>(dy: &[[T; N]], x: &[[T; N]], eps: f64, dw: &mut [T; N]) {
            assert_eq!(x.len(), dy.len(), "batches differ in length");
            let rows = Rows { length: N, centered: $centered, eps: T::from_f64(eps) };
            T::normalize_d_weight(flatten(x), flatten(dy), rows, dw);
        }

        #[doc = concat!("The derivative of [`", stringify!($scale), "`] by x.")]
        #[inline]
        pub fn $d_input<T: Real, const N: usize>(
            dy: &[[T; N]],
            x: &[[T; N]],
            weight: &[T; N],
            eps: f64,
            dx: &mut [[T; N]],
        ) {
            dx.copy_from_slice(dy);
            $d_input_mut(dx, x, weight, eps);
        }

        #[doc = concat!("[`", stringify!($d_input), "`] in place of `dy`.")]
        #[inline]
        pub fn $d_input_mut<T: Real, const N: usize>(dx: &mut [[T; N]], x: &[[T; N]], weight: &[T; N], eps: f64) {
            assert_eq!(x.len(), dx.len(), "batches differ in length");
            let rows = Rows { length: N, centered: $centered, eps: T::from_f64(eps) };
            T::normalize_d_input(flatten(x), flatten_mut(dx), rows, Some(weight));
        }
    )*};
}

weighted! {
    layer_norm true: layer_norm_scale layer_norm_d_weight layer_norm_scale_d_input layer_norm_scale_d_input_mut;
    rms_norm false: rms_norm_scale rms_norm_d_weight rms_norm_scale_d_input rms_norm_scale_d_input_mut;
}

/// What rows are normalised to.
#[derive(Clone, Copy, Debug)]
pub struct Rows<T> {
    /// The elements of a row.
    length: usize,
    /// Whether the mean is subtracted.
    centered: bool,
    /// What is added under the root.
    eps: T,
}

/// The mean and 1/√(variance + eps) of some rows.
pub type Moments<T> = [[T; 2]; ROWS];

/// The bodies of the kernels.
pub(super) mod body {
    use super::*;

    #[inline(always)]
    pub fn normalize<T: Real>(simd: impl Vectors<T>, y: &mut [T], norm: Rows<T>, [weight, bias]: [Option<&[T]>; 2]) {
        if y.is_empty() {
            return;
        }
        for rows in y.chunks_mut(ROWS * norm.length) {
            let moments = T::moments(rows, norm);
            for (row, [mean, r]) in rows.chunks_exact_mut(norm.length).zip(moments) {
                let (middle, r) = (Block::splat(simd, mean), Block::splat(simd, r));
                blocks_mut(
                    row,
                    #[inline(always)]
                    |start: usize, part: &mut [T]| {
                        let mut y = Block::read(simd, part, mean).sub(middle).mul(r);
                        if let Some(weight) = weight {
                            y = y.mul(Block::read(simd, &weight[start..][..part.len()], T::ZERO));
                        }
                        if let Some(bias) = bias {
                            y = y.add(Block::read(simd, &bias[start..][..part.len()], T::ZERO));
                        }
                        y.write(part);
                    },
                );
            }
        }
    }

    /// `dw = Σ dy ⊙ x̂`
    #[inline(always)]
    pub fn normalize_d_weight<T: Real>(simd: impl Vectors<T>, x: &[T], dy: &[T], norm: Rows<T>, dw: &mut [T]) {
        dw.fill(T::ZERO);
        if dw.is_empty() {
            return;
        }
        for (rows, dy) in x.chunks(ROWS * norm.length).zip(dy.chunks(ROWS * norm.length)) {
            let moments = T::moments(rows, norm);
            blocks_mut(
                dw,
                #[inline(always)]
                |start: usize, dw: &mut [T]| {
                    let mut sum = Block::read(simd, dw, T::ZERO);
                    let pairs = rows.chunks_exact(norm.length).zip(dy.chunks_exact(norm.length));
                    for ((row, dy), [mean, r]) in pairs.zip(moments) {
                        let x = Block::read(simd, &row[start..][..dw.len()], mean).sub(Block::splat(simd, mean));
                        let dy = Block::read(simd, &dy[start..][..dw.len()], T::ZERO);
                        sum = sum.add(dy.mul(x.mul(Block::splat(simd, r))));
                    }
                    sum.write(dw);
                },
            );
        }
    }

    /// The mean (0 unless centred) and 1/√(variance + eps) of up to [`ROWS`] rows.
    #[inline(always)]
    pub fn moments<T: Real>(simd: impl Vectors<T>, rows: &[T], norm: Rows<T>) -> Moments<T> {
        let Rows { length, centered, eps } = norm;
        let share = T::ONE / T::from_f64(length as f64);
        let mut moments = [[T::ZERO; 2]; ROWS];
        for (row, [found, _]) in rows.chunks_exact(length).zip(&mut moments) {
            *found = mean(simd, row, centered, share);
        }
        for (row, [mean, r]) in rows.chunks_exact(length).zip(&mut moments) {
            let middle = Block::splat(simd, *mean);
            let mut squares = Block::splat(simd, T::ZERO);
            blocks(
                row,
                #[inline(always)]
                |_, part: &[T]| {
                    let x = Block::read(simd, part, *mean).sub(middle);
                    squares = squares.add(x.mul(x));
                },
            );
            *r = T::ONE / (squares.sum() * share + eps).sqrt();
        }
        moments
    }

    /// The mean of a row that is centred, else 0.
    #[inline(always)]
    fn mean<T: Real>(simd: impl Vectors<T>, row: &[T], centered: bool, share: T) -> T {
        if !centered {
            return T::ZERO;
        }
        let mut sums = Block::splat(simd, T::ZERO);
        blocks(
            row,
            #[inline(always)]
            |_, part: &[T]| sums = sums.add(Block::read(simd, part, T::ZERO)),
        );
        sums.sum() * share
    }

    #[inline(always)]
    pub fn normalize_d_input<T: Real>(
        simd: impl Vectors<T>,
        x: &[T],
        dx: &mut [T],
        norm: Rows<T>,
        weight: Option<&[T]>,
    ) {
        if dx.is_empty() {
            return;
        }
        let Rows { length, centered, eps } = norm;
        let share = T::ONE / T::from_f64(length as f64);
        for (row, dx) in x.chunks_exact(length).zip(dx.chunks_exact_mut(length)) {
            let mean = mean(simd, row, centered, share);
            let [squares, sum, along] = sums(simd, row, dx, weight, mean);
            let r = T::ONE / (squares * share + eps).sqrt();
            let shift = Block::splat(simd, if centered { sum * share } else { T::ZERO });
            let slope = Block::splat(simd, along * share * r * r);
            let (r, middle) = (Block::splat(simd, r), Block::splat(simd, mean));
            blocks_mut(
                dx,
                #[inline(always)]
                |start: usize, dx: &mut [T]| {
                    let x = Block::read(simd, &row[start..][..dx.len()], mean).sub(middle);
                    weighted(simd, dx, weight, start).sub(shift).sub(x.mul(slope)).mul(r).write(dx);
                },
            );
        }
    }

    /// Part of a derivative, times the weight from `start` on.
    #[inline(always)]
    fn weighted<T: Real, S: Vectors<T>>(simd: S, d: &[T], weight: Option<&[T]>, start: usize) -> Block<T, S> {
        let block = Block::read(simd, d, T::ZERO);
        match weight {
            Some(weight) => block.mul(Block::read(simd, &weight[start..][..d.len()], T::ZERO)),
            None => block,
        }
    }

    /// `Σ (x − mean)²`, `Σ d` and `Σ d·(x − mean)`.
    #[inline(always)]
    fn sums<T: Real>(simd: impl Vectors<T>, x: &[T], d: &[T], weight: Option<&[T]>, mean: T) -> [T; 3] {
        let middle = Block::splat(simd, mean);
        let [mut squares, mut sum, mut along] = [Block::splat(simd, T::ZERO); 3];
        blocks(
            d,
            #[inline(always)]
            |start: usize, d: &[T]| {
                let x = Block::read(simd, &x[start..][..d.len()], mean).sub(middle);
                let d = weighted(simd, d, weight, start);
                squares = squares.add(x.mul(x));
                sum = sum.add(d);
                along = along.add(d.mul(x));
            },
        );
        [squares.sum(), sum.sum(), along.sum()]
    }
}
