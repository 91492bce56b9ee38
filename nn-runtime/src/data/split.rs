use alloc::vec::Vec;

use crate::Random;

/// The numbers `0..len` in random order, in two parts: for training, and `test` of them for
/// testing.
///
/// # Panics
/// If `test` is more than `len`.
///
/// ```
/// let (train, test) = nn_runtime::data::split(1797, 360, 42);
/// assert_eq!((train.len(), test.len()), (1437, 360));
/// ```
#[must_use]
pub fn split(len: usize, test: usize, seed: u64) -> (Vec<usize>, Vec<usize>) {
    assert!(test <= len, "{test} of {len} samples can't be set apart for testing");
    let mut train: Vec<usize> = (0..len).collect();
    Random::new(seed, 0).shuffle(&mut train);
    let test = train.split_off(len - test);
    (train, test)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sample_is_in_one_part() {
        let (train, test) = split(100, 30, 7);
        assert_eq!((train.len(), test.len()), (70, 30));
        let mut all = [train.clone(), test].concat();
        assert_ne!(train, (0..70).collect::<Vec<_>>());
        all.sort_unstable();
        assert_eq!(all, (0..100).collect::<Vec<_>>());
        assert_eq!(split(100, 30, 7).0, train);
        assert_ne!(split(100, 30, 8).0, train);
    }
}
