//! Sequences by time: of a batch first the first steps of all samples, then the second, …

use super::{Array, Movable};
use crate::raw::plain::flatten_mut;

/// Puts the steps of sequences one after another: `y[t][sample] = x[sample][t]`, in the memory of as many samples.
///
/// # Panics
/// If the batches differ in length.
#[inline]
pub fn by_time<T: Movable<T>, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [[A; N]]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    turn(Array::flatten(x), Array::flatten_mut(y), [x.len(), N, A::LEN]);
}

/// The samples one after another again: the inverse of [`by_time`].
///
/// # Panics
/// If the batches differ in length.
#[inline]
pub fn by_sample<T: Movable<T>, A: Array<Scalar = T>, const N: usize>(x: &[[A; N]], y: &mut [[A; N]]) {
    assert_eq!(x.len(), y.len(), "batches differ in length");
    turn(Array::flatten(x), Array::flatten_mut(y), [N, x.len(), A::LEN]);
}

#[inline]
fn turn<T: Movable<T>>(x: &[T], y: &mut [T], sizes: [usize; 3]) {
    if !x.is_empty() {
        T::permute(x, y, &sizes, &[1, 0, 2]);
    }
}

/// The steps of all samples at a time, of sequences that lie [by time](by_time).
///
/// # Panics
/// If the sequences are shorter.
#[inline]
pub fn at_time_mut<A, const N: usize>(x: &mut [[A; N]], t: usize) -> &mut [A] {
    let samples = x.len();
    &mut flatten_mut(x)[t * samples..][..samples]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lie_by_time_and_back() {
        let x = [[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12_u32]]];
        let (mut y, mut z) = ([[[0; 2]; 3]; 2], [[[0; 2]; 3]; 2]);
        by_time(&x, &mut y);
        assert_eq!(at_time_mut(&mut y, 1), [[3, 4], [9, 10]]);
        by_sample(&y, &mut z);
        assert_eq!(z, x);
        by_time::<f32, f32, 3>(&[], &mut []);
    }
}
