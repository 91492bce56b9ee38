//! The IDX format, in which MNIST and its relatives are distributed.
//!
//! Two zero bytes, the type of the elements, the number of axes; the length of each axis, most significant byte
//! first; the elements. Here elements are unsigned bytes.

use alloc::vec::Vec;
use core::fmt;

/// Unsigned bytes.
const BYTES: u8 = 8;

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdxError {
    /// It does not begin as IDX files of bytes do; a file that ends in `.gz` needs to be decompressed first.
    Magic([u8; 4]),
    /// It has another number of axes.
    Axes {
        /// What it has.
        found: u8,
        /// What was asked for.
        expected: u8,
    },
    /// An image has other sides.
    Size {
        /// What it has: rows and columns.
        found: [usize; 2],
        /// What was asked for.
        expected: [usize; 2],
    },
    /// It ends too early, or goes on after its last element.
    Length {
        /// The number of bytes.
        found: usize,
        /// The number its header announces.
        expected: usize,
    },
}

impl fmt::Display for IdxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdxError::Magic(bytes) => write!(f, "not an IDX file of bytes: it begins with {bytes:02x?}"),
            IdxError::Axes { found, expected } => write!(f, "the file has {found} axes, expected {expected}"),
            IdxError::Size { found: [a, b], expected: [c, d] } => write!(f, "images of {a} × {b}, expected {c} × {d}"),
            IdxError::Length { found, expected } => write!(f, "the file has {found} bytes, its header says {expected}"),
        }
    }
}

impl core::error::Error for IdxError {}

/// The lengths of `N` axes, and the elements.
fn parse<const N: usize>(file: &[u8]) -> Result<([usize; N], &[u8]), IdxError> {
    let (magic, rest) = match file.split_first_chunk::<4>() {
        Some((magic @ [0, 0, BYTES, _], rest)) => (magic, rest),
        _ => {
            let mut start = [0; 4];
            start.iter_mut().zip(file).for_each(|(to, &byte)| *to = byte);
            return Err(IdxError::Magic(start));
        }
    };
    if usize::from(magic[3]) != N {
        return Err(IdxError::Axes { found: magic[3], expected: N as u8 });
    }
    let header = 4 + 4 * N;
    let (lengths, elements) =
        rest.split_at_checked(4 * N).ok_or(IdxError::Length { found: file.len(), expected: header })?;
    let mut dims = [0; N];
    for (dim, bytes) in dims.iter_mut().zip(lengths.as_chunks::<4>().0) {
        *dim = u32::from_be_bytes(*bytes) as usize;
    }
    let total = dims.iter().try_fold(1_usize, |total, &dim| total.checked_mul(dim));
    match total.and_then(|total| total.checked_add(header)) {
        Some(expected) if expected == file.len() => Ok((dims, elements)),
        expected => Err(IdxError::Length { found: file.len(), expected: expected.unwrap_or(usize::MAX) }),
    }
}

/// The images of a file, as grey levels from 0 to 1.
///
/// # Errors
/// If it is not a whole file of images with `R` rows and `C` columns.
///
/// ```
/// use nn_runtime::data::idx;
/// let file = [0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 255];
/// assert_eq!(idx::images::<1, 2>(&file).unwrap(), [[[0.0, 1.0]]]);
/// assert!(idx::images::<28, 28>(&file).is_err());
/// ```
pub fn images<const R: usize, const C: usize>(file: &[u8]) -> Result<Vec<[[f32; C]; R]>, IdxError> {
    let ([count, rows, columns], pixels) = parse::<3>(file)?;
    if [rows, columns] != [R, C] {
        return Err(IdxError::Size { found: [rows, columns], expected: [R, C] });
    }
    let image = |n: usize| {
        let pixel = |row, column| f32::from(pixels[(n * R + row) * C + column]) / 255.0;
        core::array::from_fn(|row| core::array::from_fn(|column| pixel(row, column)))
    };
    Ok((0..count).map(image).collect())
}

/// The labels of a file.
///
/// # Errors
/// If it is not a whole file of labels.
///
/// ```
/// assert_eq!(nn_runtime::data::idx::labels(&[0, 0, 8, 1, 0, 0, 0, 2, 7, 3]).unwrap(), [7, 3]);
/// ```
pub fn labels(file: &[u8]) -> Result<Vec<u32>, IdxError> {
    let ([_], labels) = parse::<1>(file)?;
    Ok(labels.iter().map(|&label| u32::from(label)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_broken_file_is_refused() {
        let file = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 5, 6];
        assert_eq!(images::<1, 1>(&file).unwrap().len(), 2);
        for length in 0..file.len() {
            assert!(images::<1, 1>(&file[..length]).is_err(), "{length} bytes");
        }
        assert_eq!(images::<1, 1>(&[&file[..], &[0]].concat()), Err(IdxError::Length { found: 19, expected: 18 }));
        assert_eq!(images::<1, 2>(&file), Err(IdxError::Size { found: [1, 1], expected: [1, 2] }));
        assert_eq!(labels(&file), Err(IdxError::Axes { found: 3, expected: 1 }));
        assert_eq!(labels(&[0x1f, 0x8b, 8, 0, 0]), Err(IdxError::Magic([0x1f, 0x8b, 8, 0])));
        let huge = [0, 0, 8, 3, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255];
        assert_eq!(images::<1, 1>(&huge), Err(IdxError::Length { found: 16, expected: usize::MAX }));
    }
}
