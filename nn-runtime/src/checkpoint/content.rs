//! A file in memory, of which nothing has been believed yet.

use std::path::Path;

use super::CheckpointError;
use super::header::{Entry, Header};
use super::json::quoted;
use super::sum::Sum;
use super::transfer::{CHECKSUM, HEADER_CHECKSUM};

/// A file, with its header understood.
pub(super) struct Content {
    bytes: Vec<u8>,
    /// Where the numbers begin.
    start: usize,
    pub header: Header,
}

/// No header is longer.
const LONGEST: usize = 100_000_000;

impl Content {
    pub fn read(file: &Path) -> Result<Self, CheckpointError> {
        let bytes = std::fs::read(file).map_err(|error| CheckpointError::Io { file: file.to_owned(), error })?;
        Self::new(bytes)
    }

    pub fn new(bytes: Vec<u8>) -> Result<Self, CheckpointError> {
        let Some((length, rest)) = bytes.split_first_chunk::<8>() else {
            return Err(CheckpointError::header("the file ends before it"));
        };
        let length = usize::try_from(u64::from_le_bytes(*length)).unwrap_or(usize::MAX);
        if length > LONGEST {
            return Err(CheckpointError::header(format!("{length} bytes long")));
        }
        let Some(text) = rest.get(..length) else {
            return Err(CheckpointError::header("the file ends within it"));
        };
        let text = str::from_utf8(text).map_err(|_| CheckpointError::header("it is no text"))?;
        let header = Header::parse(text)?;
        let content = Content { start: 8 + length, header, bytes };
        content.check_length()?;
        Ok(content)
    }

    /// Whether the file ends with the last tensor.
    fn check_length(&self) -> Result<(), CheckpointError> {
        let length = self.bytes.len() - self.start;
        let tensors = &self.header.tensors;
        if let Some(entry) = tensors.iter().find(|entry| entry.bytes.end > length) {
            return Err(CheckpointError::Truncated { tensor: entry.name.clone() });
        }
        let (tensor, end) = tensors.last().map_or((String::new(), 0), |last| (last.name.clone(), last.bytes.end));
        if length == end { Ok(()) } else { Err(CheckpointError::TooLong { tensor, bytes: length - end }) }
    }

    /// The bytes of a tensor.
    pub fn data(&self, entry: &Entry) -> &[u8] {
        &self.bytes[self.start..][entry.bytes.clone()]
    }

    /// The tensor of a name.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.header.tensors.iter().find(|entry| entry.name == name)
    }

    /// # Errors
    /// If the checksums of the header and of all tensors are not there, or differ.
    pub fn verify(&self) -> Result<(), CheckpointError> {
        let sum = |key: &str| self.header.metadata.get(key);
        let Some(digits) = sum(HEADER_CHECKSUM) else {
            return Err(CheckpointError::header("there is no checksum; files of other programs are to be imported"));
        };
        let text = &self.bytes[8..self.start];
        if header_sum(text, digits).as_ref() != Some(digits) {
            return Err(CheckpointError::header("its checksum differs"));
        }
        for entry in &self.header.tensors {
            let found = Sum::new().add(self.data(entry)).digits();
            if sum(&format!("{CHECKSUM}{}", entry.name)) != Some(&found) {
                return Err(CheckpointError::Damaged { tensor: entry.name.clone() });
            }
        }
        Ok(())
    }
}

/// The checksum of a header that holds this checksum, which counts as zeros.
pub(super) fn header_sum(text: &[u8], digits: &str) -> Option<String> {
    let line = format!("{}:{}", quoted(HEADER_CHECKSUM), quoted(digits));
    let at = text.windows(line.len()).position(|window| window == line.as_bytes())? + line.len() - 1 - digits.len();
    let (before, after) = (&text[..at], &text[at + digits.len()..]);
    Some(Sum::new().add(before).add("0".repeat(digits.len()).as_bytes()).add(after).digits())
}
