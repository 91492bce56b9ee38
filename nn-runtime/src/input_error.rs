use core::fmt;

/// What is wrong with data given to a network. Nothing has been computed when it is returned.
///
/// ```
/// use nn_runtime::{InputError, check};
///
/// let error = check::classes("digit", &[3u32, 12], 10).unwrap_err();
/// assert_eq!(error.to_string(), "`digit` of sample 1 is class 12, but the classes are 0..10");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputError {
    /// There is no sample: a mean over nothing has no value.
    EmptyBatch {
        /// The first field of the batch.
        field: &'static str,
    },
    /// A field holds more or fewer samples than the first one.
    LengthMismatch {
        /// The field that differs.
        field: &'static str,
        /// How many samples it holds.
        found: usize,
        /// How many the batch's first field holds.
        expected: usize,
    },
    /// The batch is larger than the one that the workspace was made for.
    WorkspaceTooSmall {
        /// How many samples the batch holds.
        samples: usize,
        /// How many the workspace has room for.
        capacity: usize,
    },
    /// A class or token is not one of `0..classes`.
    ClassOutOfRange {
        /// The field it stands in.
        field: &'static str,
        /// The sample it belongs to, counted from 0.
        sample: usize,
        /// The number found.
        found: u32,
        /// How many classes there are.
        classes: u32,
    },
    /// A statistic over so few samples has no spread: batch normalisation of one number.
    TooFewSamples {
        /// How many samples the batch holds.
        samples: usize,
        /// How many the network needs.
        needed: usize,
    },
}

// Derived, it would be compiled again in every program that unwraps a result.
impl fmt::Debug for InputError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut of = |name, fields: &[(&str, &dyn fmt::Debug)]| {
            let mut written = out.debug_struct(name);
            fields.iter().for_each(|(name, value)| {
                written.field(name, value);
            });
            written.finish()
        };
        match self {
            Self::EmptyBatch { field } => of("EmptyBatch", &[("field", field)]),
            Self::LengthMismatch { field, found, expected } => {
                of("LengthMismatch", &[("field", field), ("found", found), ("expected", expected)])
            }
            Self::WorkspaceTooSmall { samples, capacity } => {
                of("WorkspaceTooSmall", &[("samples", samples), ("capacity", capacity)])
            }
            Self::ClassOutOfRange { field, sample, found, classes } => {
                let fields: [(&str, &dyn fmt::Debug); 4] =
                    [("field", field), ("sample", sample), ("found", found), ("classes", classes)];
                of("ClassOutOfRange", &fields)
            }
            Self::TooFewSamples { samples, needed } => of("TooFewSamples", &[("samples", samples), ("needed", needed)]),
        }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::EmptyBatch { field } => write!(out, "`{field}` holds no sample"),
            Self::LengthMismatch { field, found, expected } => {
                write!(out, "`{field}` holds {found} samples, but the batch has {expected}")
            }
            Self::WorkspaceTooSmall { samples, capacity } => {
                write!(out, "{samples} samples, but the workspace was made for up to {capacity}")
            }
            Self::ClassOutOfRange { field, sample, found, classes } => {
                write!(out, "`{field}` of sample {sample} is class {found}, ")?;
                write!(out, "but the classes are 0..{classes}")
            }
            Self::TooFewSamples { samples, needed } => {
                write!(out, "a batch of {samples}, but statistics over the batch need {needed} samples")
            }
        }
    }
}

impl core::error::Error for InputError {}
