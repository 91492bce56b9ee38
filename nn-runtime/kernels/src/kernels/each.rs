//! The loops of elementwise expressions, each over the elements of several operands.

use super::lanes::LANES;
use crate::math::Real;

/// `y[i] = f(y[i], x[i])` for expressions of some instructions: as the compiler vectorises it.
///
/// # Panics
/// If an operand is shorter than the result.
#[inline(always)]
pub fn short<T: Real, const N: usize>(y: &mut [T], mut operands: [&[T]; N], f: impl Fn(T, [T; N]) -> T) {
    let length = y.len();
    // Loops, not `map` of arrays, which takes the compiler longer than all else here.
    for operand in &mut operands {
        *operand = &operand[..length];
    }
    for i in 0..length {
        let mut x = [T::ZERO; N];
        for n in 0..N {
            x[n] = operands[n][i];
        }
        y[i] = f(y[i], x);
    }
}

/// `y[i] = f(y[i], x[i])` for long expressions, sixteen elements at a time, the last of them padded: the expression is
/// compiled once, not again for what fills no vector.
///
/// # Panics
/// If an operand is shorter than the result.
#[inline(always)]
pub fn long<T: Real, const N: usize>(y: &mut [T], operands: [&[T]; N], f: impl Fn(T, [T; N]) -> T) {
    let length = y.len();
    let (whole, rest) = y.as_chunks_mut::<LANES>();
    let (mut last, zeros) = (padded(rest), [T::ZERO; LANES]);
    let (mut blocks, mut ends) = ([&[][..]; N], [[T::ZERO; LANES]; N]);
    for n in 0..N {
        let (whole, rest) = operands[n][..length].as_chunks();
        (blocks[n], ends[n]) = (whole, padded(rest));
    }
    for at in 0..length.div_ceil(LANES) {
        let mut from = [&zeros; N];
        for n in 0..N {
            from[n] = blocks[n].get(at).unwrap_or(&ends[n]);
        }
        let y = whole.get_mut(at).unwrap_or(&mut last);
        let mut block = *y;
        for lane in 0..LANES {
            let mut x = [T::ZERO; N];
            for n in 0..N {
                x[n] = from[n][lane];
            }
            block[lane] = f(block[lane], x);
        }
        *y = block;
    }
    rest.copy_from_slice(&last[..rest.len()]);
}

/// What fills no block, with zeros behind it.
#[inline(always)]
pub fn padded<T: Real, const LENGTH: usize>(rest: &[T]) -> [T; LENGTH] {
    let mut block = [T::ZERO; LENGTH];
    block[..rest.len()].copy_from_slice(rest);
    block
}
