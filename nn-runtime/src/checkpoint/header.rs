//! The header of a file: names, types, shapes and places of tensors, and texts by key.

use core::fmt::Write;
use core::ops::Range;
use std::collections::BTreeMap;

use super::CheckpointError;
use super::json::{Reader, quoted};

/// What stands before the numbers.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Header {
    pub metadata: BTreeMap<String, String>,
    /// In the order of their bytes.
    pub tensors: Vec<Entry>,
}

/// A tensor in a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub name: String,
    pub dtype: String,
    pub shape: Vec<usize>,
    /// Its bytes, counted from the end of the header.
    pub bytes: Range<usize>,
}

const METADATA: &str = "__metadata__";

impl Header {
    /// The header as JSON, filled up with spaces so that the numbers begin at a multiple of eight bytes.
    pub fn print(&self) -> String {
        let metadata = self.metadata.iter().map(|(key, value)| format!("{}:{}", quoted(key), quoted(value)));
        let mut text = format!("{{{}:{{{}}}", quoted(METADATA), metadata.collect::<Vec<_>>().join(","));
        for Entry { name, dtype, shape, bytes } in &self.tensors {
            let shape: Vec<String> = shape.iter().map(ToString::to_string).collect();
            // Writing to a `String` can't fail.
            let _ = write!(
                text,
                r#",{}:{{"dtype":{},"shape":[{}],"data_offsets":[{},{}]}}"#,
                quoted(name),
                quoted(dtype),
                shape.join(","),
                bytes.start,
                bytes.end
            );
        }
        text.push('}');
        text.push_str(&" ".repeat(text.len().next_multiple_of(8) - text.len()));
        text
    }

    /// Reads what [`print`](Self::print) or another program wrote.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let (mut header, mut named) = (Header::default(), BTreeMap::new());
        let mut reader = Reader::new(text);
        reader.object(|reader, name| {
            if name == METADATA {
                return reader.object(|reader, key| {
                    let value = reader.string()?;
                    match header.metadata.insert(key.clone(), value) {
                        Some(_) => Err(CheckpointError::header(format!("`{key}` twice"))),
                        None => Ok(()),
                    }
                });
            }
            let entry = Entry::read(reader, name)?;
            match named.insert(entry.name.clone(), entry) {
                Some(first) => Err(CheckpointError::header(format!("tensor `{}` twice", first.name))),
                None => Ok(()),
            }
        })?;
        reader.end()?;
        header.tensors = named.into_values().collect();
        header.tensors.sort_by_key(|entry| (entry.bytes.start, entry.bytes.end));
        header.check()?;
        Ok(header)
    }

    /// Whether the tensors lie one after the other without a gap, each with as many bytes as it needs.
    fn check(&self) -> Result<(), CheckpointError> {
        let mut end = 0;
        for Entry { name, dtype, shape, bytes } in &self.tensors {
            let elements = shape.iter().try_fold(1_usize, |product, &axis| product.checked_mul(axis));
            let bits = elements.zip(bits(dtype)).and_then(|(elements, bits)| elements.checked_mul(bits));
            let length = bytes.end.checked_sub(bytes.start);
            if bytes.start != end || length.is_none() || bits.is_some_and(|bits| length != Some(bits.div_ceil(8))) {
                return Err(CheckpointError::header(format!("tensor `{name}` has no place of its own")));
            }
            if elements.is_none() {
                return Err(CheckpointError::header(format!("tensor `{name}` is too large")));
            }
            end = bytes.end;
        }
        Ok(())
    }
}

impl Entry {
    fn read(reader: &mut Reader<'_>, name: String) -> Result<Self, CheckpointError> {
        let (mut dtype, mut shape, mut offsets) = (None, None, None);
        reader.object(|reader, key| {
            let first = match &*key {
                "dtype" => dtype.replace(reader.string()?).is_none(),
                "shape" => shape.replace(reader.numbers()?).is_none(),
                "data_offsets" => offsets.replace(reader.numbers()?).is_none(),
                _ => false,
            };
            if first { Ok(()) } else { Err(CheckpointError::header(format!("`{key}` in tensor `{name}`"))) }
        })?;
        match (dtype, shape, offsets.as_deref()) {
            (Some(dtype), Some(shape), Some(&[start, end])) => Ok(Entry { name, dtype, shape, bytes: start..end }),
            _ => Err(CheckpointError::header(format!("tensor `{name}` lacks its type, shape or place"))),
        }
    }
}

/// The bits of an element of a type, where it is known.
fn bits(dtype: &str) -> Option<usize> {
    let digits = dtype.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    match dtype {
        "BOOL" => Some(8),
        "F16" | "F32" | "F64" | "BF16" | "I8" | "I16" | "I32" | "I64" | "U8" | "U16" | "U32" | "U64" => {
            digits.parse().ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, shape: &[usize], bytes: Range<usize>) -> Entry {
        Entry { name: name.into(), dtype: "F32".into(), shape: shape.to_vec(), bytes }
    }

    #[test]
    fn what_is_printed_is_read() {
        let metadata = [("a", "1"), ("quoted \"\\\n", "ü\u{1}😀")].map(|(key, value)| (key.into(), value.into()));
        let tensors = vec![entry("b", &[2, 3], 0..24), entry("a", &[], 24..28), entry("none", &[0, 5], 28..28)];
        let header = Header { metadata: metadata.into(), tensors };
        let text = header.print();
        assert_eq!(text.len() % 8, 0);
        assert_eq!(Header::parse(&text).unwrap(), header);
    }

    #[test]
    fn what_others_print_is_read() {
        let text = "\n{ \"x\\u00fc\\ud83d\\ude00\\/\" : {\"shape\": [ 1 , 2 ], \"dtype\":\"F32\",\t\"data_offsets\":[0,8]} }  ";
        assert_eq!(Header::parse(text).unwrap().tensors, [entry("xü😀/", &[1, 2], 0..8)]);
        assert_eq!(Header::parse("{}").unwrap(), Header::default());
    }

    #[test]
    fn wrong_headers_are_refused() {
        let tensor = |dtype: &str, shape: &str, offsets: &str| {
            format!(r#"{{"x":{{"dtype":"{dtype}","shape":{shape},"data_offsets":{offsets}}}}}"#)
        };
        assert!(Header::parse(&tensor("F32", "[2]", "[0,8]")).is_ok());
        let texts = [
            String::new(),
            "{".into(),
            "[]".into(),
            "{} x".into(),
            r#"{"__metadata__":{"a":1}}"#.into(),
            r#"{"__metadata__":{"a":"1","a":"1"}}"#.into(),
            r#"{"x":{}}"#.into(),
            r#"{"x\u12":{}}"#.into(),
            r#"{"x\ud83d":{}}"#.into(),
            tensor("F32", "[2]", "[0,9]"),
            tensor("F32", "[2]", "[1,9]"),
            tensor("F32", "[2]", "[8,0]"),
            tensor("F32", "[2]", "[0,8,9]"),
            tensor("F32", "[-2]", "[0,8]"),
            tensor("F32", "[2.0]", "[0,8]"),
            tensor("F32", "[02]", "[0,8]"),
            tensor("F32", "[18446744073709551616]", "[0,8]"),
            tensor("F32", "[4294967296,4294967296]", "[0,0]"),
            tensor("F32", "[2],\"shape\":[2]", "[0,8]"),
            tensor("F32", "[2],\"more\":[2]", "[0,8]"),
        ];
        for text in texts {
            assert!(Header::parse(&text).is_err(), "{text}");
        }
    }
}
