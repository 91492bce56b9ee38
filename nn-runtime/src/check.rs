//! The checks that a generated function makes of its input, field by field, before it computes
//! anything.

use crate::InputError;
use crate::kernels::{Array, flat};

/// The number of samples, as the batch's first field has them.
///
/// # Errors
/// [`InputError::EmptyBatch`] without a sample, [`InputError::WorkspaceTooSmall`] with more than
/// `capacity`.
pub const fn samples(field: &'static str, found: usize, capacity: usize) -> Result<usize, InputError> {
    if found == 0 {
        Err(InputError::EmptyBatch { field })
    } else if found > capacity {
        Err(InputError::WorkspaceTooSmall { samples: found, capacity })
    } else {
        Ok(found)
    }
}

/// Whether a further field holds as many samples as the first.
///
/// # Errors
/// [`InputError::LengthMismatch`].
pub const fn length(field: &'static str, found: usize, expected: usize) -> Result<(), InputError> {
    if found == expected { Ok(()) } else { Err(InputError::LengthMismatch { field, found, expected }) }
}

/// Whether statistics over the batch have a spread.
///
/// # Errors
/// [`InputError::TooFewSamples`].
pub const fn at_least(samples: usize, needed: usize) -> Result<(), InputError> {
    if samples >= needed { Ok(()) } else { Err(InputError::TooFewSamples { samples, needed }) }
}

/// Whether every number is one of `0..classes`. A sample is a `u32` or an array of them.
///
/// # Errors
/// [`InputError::ClassOutOfRange`], for the first one that is not.
pub fn classes<A: Array<Scalar = u32>>(field: &'static str, samples: &[A], classes: u32) -> Result<(), InputError> {
    for (sample, numbers) in samples.iter().enumerate() {
        if let Some(&found) = flat(numbers).iter().find(|&&number| number >= classes) {
            return Err(InputError::ClassOutOfRange { field, sample, found, classes });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_fits_its_workspace() {
        assert_eq!(samples("image", 4, 4), Ok(4));
        assert_eq!(samples("image", 0, 4), Err(InputError::EmptyBatch { field: "image" }));
        assert_eq!(samples("image", 5, 4), Err(InputError::WorkspaceTooSmall { samples: 5, capacity: 4 }));
    }

    #[test]
    fn fields_are_of_one_length() {
        assert_eq!(length("digit", 4, 4), Ok(()));
        assert_eq!(length("digit", 3, 4), Err(InputError::LengthMismatch { field: "digit", found: 3, expected: 4 }));
    }

    #[test]
    fn classes_are_in_range_in_scalars_and_arrays() {
        assert_eq!(classes("digit", &[0u32, 9], 10), Ok(()));
        assert_eq!(classes("text", &[[[0u32; 3]; 2]; 4], 1), Ok(()));
        assert_eq!(classes::<u32>("digit", &[], 0), Ok(()));
        let error = InputError::ClassOutOfRange { field: "text", sample: 1, found: 65, classes: 65 };
        assert_eq!(classes("text", &[[64u32, 0], [3, 65]], 65), Err(error));
    }
}
