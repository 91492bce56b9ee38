//! No damage goes unnoticed.

use super::{Folder, POSITION, Small, bits, carried, trained};
use nn_runtime::checkpoint::{CheckpointError, Import, load, load_training, save_training};
use nn_runtime::{Adam, Parameters};
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

/// A file, and where its numbers begin.
fn file(folder: &Folder) -> (Vec<u8>, usize) {
    let (network, mut optimizer) = trained();
    save_training(folder.file("a"), &*network, &mut optimizer, POSITION).unwrap();
    let bytes = std::fs::read(folder.file("a")).unwrap();
    let length = u64::from_le_bytes(bytes[..8].try_into().unwrap());
    (bytes, 8 + length as usize)
}

/// The tensors of a file with the ends of their bytes, in order, as the reference implementation finds them.
fn tensors(bytes: &[u8]) -> Vec<(String, usize)> {
    let (_, metadata) = safetensors::SafeTensors::read_metadata(bytes).unwrap();
    let mut tensors: Vec<_> =
        metadata.tensors().into_iter().map(|(name, info)| (name.clone(), info.data_offsets.1)).collect();
    tensors.sort_by_key(|(_, end)| *end);
    tensors
}

/// What a damaged file is read into.
struct Victim {
    network: Box<Small>,
    optimizer: Adam<Small>,
}

impl Victim {
    /// The refusal of the file, which leaves everything as it was.
    fn refuses(&mut self, file: &Path) -> CheckpointError {
        let before = (bits(&*self.network), carried(&mut self.optimizer));
        let error = load_training(file, &mut *self.network, &mut self.optimizer).expect_err("damaged");
        assert_eq!((bits(&*self.network), carried(&mut self.optimizer)), before);
        error
    }
}

fn victim() -> Victim {
    Victim { network: Small::init(77), optimizer: Adam::new(0.5) }
}

#[test]
fn every_changed_byte_is_noticed() {
    let (folder, mut victim) = (Folder::new("flip"), victim());
    let (whole, start) = file(&folder);
    let tensors = tensors(&whole);
    let mut damaged = File::options().write(true).open(folder.file("a")).unwrap();
    let mut set = |at: usize, byte: u8| {
        damaged.seek(SeekFrom::Start(at as u64)).unwrap();
        damaged.write_all(&[byte]).unwrap();
    };
    for (at, &byte) in whole.iter().enumerate() {
        for flip in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] {
            set(at, byte ^ flip);
            let error = victim.refuses(&folder.file("a"));
            if at >= start {
                let (name, _) = tensors.iter().find(|(_, end)| at - start < *end).unwrap();
                assert!(matches!(error, CheckpointError::Damaged { tensor } if tensor == *name), "byte {at}");
            }
        }
        set(at, byte);
    }
    println!("{} damaged files refused", 9 * whole.len());
}

#[test]
fn every_truncation_and_addition_is_noticed() {
    let (folder, mut victim) = (Folder::new("cut"), victim());
    let (whole, start) = file(&folder);
    let tensors = tensors(&whole);
    let damaged = File::options().write(true).open(folder.file("a")).unwrap();
    for length in (0..whole.len()).rev() {
        damaged.set_len(length as u64).unwrap();
        let error = victim.refuses(&folder.file("a"));
        if length >= start {
            let (name, _) = tensors.iter().find(|(_, end)| length - start < *end).unwrap();
            assert!(matches!(error, CheckpointError::Truncated { tensor } if tensor == *name), "length {length}");
        }
    }
    for more in [1, 7, 4096] {
        std::fs::write(folder.file("b"), [&*whole, &vec![0; more]].concat()).unwrap();
        let error = victim.refuses(&folder.file("b"));
        assert!(matches!(error, CheckpointError::TooLong { tensor, bytes }
            if bytes == more && tensor == tensors.last().unwrap().0));
    }
    std::fs::write(folder.file("b"), [&u64::MAX.to_le_bytes()[..], &whole[8..]].concat()).unwrap();
    let error = victim.refuses(&folder.file("b"));
    assert!(matches!(error, CheckpointError::Header { .. }));
}

/// FNV-1a, for files that are wrong and yet whole.
fn sum(bytes: &[u8]) -> String {
    let step = |sum: u64, &byte: &u8| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    format!("{:016x}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, step))
}

#[test]
fn what_is_no_number_is_refused() {
    let folder = Folder::new("not-a-number");
    let (mut bytes, start) = file(&folder);
    let tensors = tensors(&bytes);
    let position = tensors.iter().position(|(name, _)| name == "hidden.dense_1.bias").unwrap();
    let (from, end) = (tensors[position - 1].1, tensors[position].1);
    let old = sum(&bytes[start..][from..end]);
    bytes[start..][from + 4..from + 8].copy_from_slice(&f32::NAN.to_le_bytes());
    let new = sum(&bytes[start..][from..end]);
    let header = String::from_utf8(bytes[8..start].to_vec()).unwrap().replace(&old, &new);
    let at = header.find(r#""fnv1a":""#).unwrap() + r#""fnv1a":""#.len();
    let zeros = [&header[..at], &"0".repeat(16), &header[at + 16..]].concat();
    bytes[8..start].copy_from_slice([&header[..at], &sum(zeros.as_bytes()), &header[at + 16..]].concat().as_bytes());
    std::fs::write(folder.file("b"), bytes).unwrap();
    let error = victim().refuses(&folder.file("b"));
    assert!(matches!(error, CheckpointError::NotANumber { tensor, index: 1 } if tensor == "hidden.dense_1.bias"));
    assert!(load(folder.file("b"), &mut *Small::zeros()).is_err());
}

#[test]
fn the_reference_implementation_reads_our_files() {
    let folder = Folder::new("reference");
    let (bytes, _) = file(&folder);
    let (network, _) = trained();
    let read = safetensors::SafeTensors::deserialize(&bytes).unwrap();
    let mut flat = network.flat();
    for info in Small::TENSORS {
        let tensor = read.tensor(info.name).unwrap();
        let (numbers, rest) = flat.split_at(info.len());
        assert_eq!(tensor.shape(), info.shape);
        assert!(tensor.data().chunks(4).zip(numbers).all(|(bytes, x)| bytes == x.to_le_bytes()));
        flat = rest;
    }
    assert!(read.tensor("optimizer/square/guess.weight").is_ok());
}

/// A header that promises what the file does not hold must not make us allocate or compute it.
#[test]
fn hostile_headers_are_refused() {
    let folder = Folder::new("hostile");
    let tensor =
        |shape: &str, offsets: &str| format!(r#"{{"x":{{"dtype":"F32","shape":{shape},"data_offsets":{offsets}}}}}"#);
    let headers = [
        tensor("[18446744073709551615,18446744073709551615]", "[0,4]"),
        tensor("[4611686018427387904]", "[0,0]"),
        tensor("[1]", "[18446744073709551612,18446744073709551615]"),
        tensor("[1000000000000]", "[0,4000000000000]"),
        "{".repeat(100_000),
        format!("{{\"{}", "\\u0000".repeat(10_000)),
    ];
    for header in headers {
        let bytes = [&(header.len() as u64).to_le_bytes()[..], header.as_bytes(), &[0; 4]].concat();
        std::fs::write(folder.file("a"), &bytes).unwrap();
        assert!(load(folder.file("a"), &mut *Small::zeros()).is_err());
        assert!(Import::new().load(folder.file("a"), &mut *Small::zeros()).is_err());
    }
}
