//! 1,797 handwritten digits of 8 × 8 pixels, by 13 writers.
//!
//! The test set of *Optical Recognition of Handwritten Digits* (E. Alpaydin, C. Kaynak, 1998; UCI
//! Machine Learning Repository, <https://doi.org/10.24432/C50P49>; CC BY 4.0), compiled into the
//! program.

use alloc::vec::Vec;

/// 64 pixels of 0 to 16, then the label, a byte each.
static BYTES: &[u8; 1797 * 65] = include_bytes!("../../data/digits.bin");

/// The images and what they show.
#[derive(Clone, Debug, PartialEq)]
pub struct Digits {
    /// Grey levels from 0 (paper) to 1 (ink).
    pub images: Vec<[[f32; 8]; 8]>,
    /// The digits, 0 to 9.
    pub labels: Vec<u32>,
}

/// The whole data set, in its original order.
///
/// ```
/// let digits = nn_runtime::data::digits::load();
/// assert_eq!(digits.images.len(), 1797);
/// assert_eq!(digits.labels[..10], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
/// ```
#[must_use]
pub fn load() -> Digits {
    let (records, _) = BYTES.as_chunks::<65>();
    let image = |record: &[u8; 65]| {
        core::array::from_fn(|row| core::array::from_fn(|column| f32::from(record[row * 8 + column]) / 16.0))
    };
    Digits {
        images: records.iter().map(image).collect(),
        labels: records.iter().map(|record| u32::from(record[64])).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The FNV-1a hash of the file.
    #[test]
    fn the_bytes_are_the_committed_ones() {
        let hash = BYTES
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
        assert_eq!(hash, 0x7768_69cc_e379_5967);
    }

    #[test]
    fn every_digit_is_there_and_in_range() {
        let digits = load();
        let mut counts = [0; 10];
        digits.labels.iter().for_each(|&label| counts[label as usize] += 1);
        assert_eq!(counts, [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
        let pixels = digits.images.as_flattened().as_flattened();
        assert!(pixels.iter().all(|pixel| (0.0..=1.0).contains(pixel)));
        assert_eq!(digits.images[0][0], [0.0, 0.0, 0.3125, 0.8125, 0.5625, 0.0625, 0.0, 0.0]);
    }
}
