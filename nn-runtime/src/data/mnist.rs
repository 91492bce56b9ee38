//! 2,500 handwritten digits of 28 × 28 pixels, a part of MNIST.
//!
//! The MNIST database of handwritten digits (Y. LeCun, C. Cortes, C. J. C. Burges; CC BY-SA 3.0), 250 images of
//! each digit from its training set, compiled into the program. [`idx`](super::idx) reads the whole of it.

use alloc::vec::Vec;

/// 784 pixels of 0 to 255, then the label, a byte each; the digits take turns.
static BYTES: &[u8; IMAGES * 785] = include_bytes!("../../data/mnist.bin");

/// How many images there are.
const IMAGES: usize = 2500;

/// The images and what they show.
#[derive(Clone, Debug, PartialEq)]
pub struct Mnist {
    /// Grey levels from 0 (paper) to 1 (ink).
    pub images: Vec<[[f32; 28]; 28]>,
    /// The digits, 0 to 9.
    pub labels: Vec<u32>,
}

/// All of the images, the digits taking turns.
///
/// ```
/// let mnist = nn_runtime::data::mnist::load();
/// assert_eq!(mnist.images.len(), 2500);
/// assert_eq!(mnist.labels[..10], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
/// ```
#[must_use]
pub fn load() -> Mnist {
    let (records, _) = BYTES.as_chunks::<785>();
    let image = |record: &[u8; 785]| {
        core::array::from_fn(|row| core::array::from_fn(|column| f32::from(record[row * 28 + column]) / 255.0))
    };
    Mnist {
        images: records.iter().map(image).collect(),
        labels: records.iter().map(|record| u32::from(record[784])).collect(),
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
        assert_eq!(hash, 0xd97d_afe5_4e77_5366);
    }

    #[test]
    fn every_digit_is_there_and_in_range() {
        let mnist = load();
        assert!(mnist.labels.iter().enumerate().all(|(n, &label)| label as usize == n % 10));
        let pixels = mnist.images.as_flattened().as_flattened();
        assert!(pixels.iter().all(|pixel| (0.0..=1.0).contains(pixel)));
    }
}
