use core::fmt;
use std::path::PathBuf;

use crate::InputError;

/// Why a checkpoint was not written or not read. Nothing has changed when it is returned.
#[derive(Debug)]
#[non_exhaustive]
pub enum CheckpointError {
    /// The operating system refused.
    Io {
        /// The file.
        file: PathBuf,
        /// What it said.
        error: std::io::Error,
    },
    /// The file doesn't begin as one in the format safetensors, or not as one of this crate.
    Header {
        /// What is wrong.
        problem: String,
    },
    /// The file ends before the tensor does.
    Truncated {
        /// The tensor.
        tensor: String,
    },
    /// Something follows the last tensor.
    TooLong {
        /// The last tensor.
        tensor: String,
        /// How many bytes follow it.
        bytes: usize,
    },
    /// The tensor's bytes are not those that were written.
    Damaged {
        /// The tensor.
        tensor: String,
    },
    /// The tensor holds something that is not a number.
    NotANumber {
        /// The tensor.
        tensor: String,
        /// The place of the first one.
        index: usize,
    },
    /// The network has a tensor that the file lacks.
    Missing {
        /// The tensor.
        tensor: String,
    },
    /// The file has a tensor that the network lacks.
    Unknown {
        /// The tensor.
        tensor: String,
    },
    /// The tensor has another shape in the file.
    Shape {
        /// The tensor.
        tensor: String,
        /// Its shape in the file.
        found: Vec<usize>,
        /// Its shape in memory.
        expected: Vec<usize>,
    },
    /// The tensor has another type in the file.
    Dtype {
        /// The tensor.
        tensor: String,
        /// Its type in the file, such as `F16`.
        found: String,
        /// Its type in memory, `F32` or `F64`.
        expected: &'static str,
    },
    /// The file is of another training, or of none.
    Differs {
        /// In what it differs, such as `seed` or `optimizer`.
        what: String,
        /// What the file says.
        found: String,
        /// What it is here.
        expected: String,
    },
    /// The network refused a batch; only from [`Training::resume`](crate::Training::resume).
    Input(InputError),
}

impl CheckpointError {
    pub(super) fn header(problem: impl Into<String>) -> Self {
        CheckpointError::Header { problem: problem.into() }
    }
}

impl fmt::Display for CheckpointError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { file, error } => write!(out, "{}: {error}", file.display()),
            Self::Header { problem } => write!(out, "the header of the file is damaged or foreign: {problem}"),
            Self::Truncated { tensor } => write!(out, "the file ends within tensor `{tensor}`"),
            Self::TooLong { tensor, bytes } => write!(out, "{bytes} bytes follow the last tensor, `{tensor}`"),
            Self::Damaged { tensor } => write!(out, "tensor `{tensor}` is damaged: its checksum differs"),
            Self::NotANumber { tensor, index } => {
                write!(out, "element {index} of tensor `{tensor}` is not a number")
            }
            Self::Missing { tensor } => write!(out, "the file has no tensor `{tensor}`"),
            Self::Unknown { tensor } => write!(out, "the file has a tensor `{tensor}`, which is not known here"),
            Self::Shape { tensor, found, expected } => {
                write!(out, "tensor `{tensor}` has shape {found:?} in the file, but {expected:?} here")
            }
            Self::Dtype { tensor, found, expected } => {
                write!(out, "tensor `{tensor}` has type {found} in the file, but {expected} here")
            }
            Self::Differs { what, found, expected } => {
                write!(out, "the file's `{what}` is {found}, but here it is {expected}")
            }
            Self::Input(error) => error.fmt(out),
        }
    }
}

impl core::error::Error for CheckpointError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::Input(error) => Some(error),
            _ => None,
        }
    }
}

impl From<InputError> for CheckpointError {
    fn from(error: InputError) -> Self {
        CheckpointError::Input(error)
    }
}
