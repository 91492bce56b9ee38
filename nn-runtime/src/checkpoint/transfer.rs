//! From memory to a file and back.

use core::fmt::Display;
use core::str::FromStr;
use std::path::Path;

use super::content::{Content, header_sum};
use super::header::{Entry, Header};
use super::replace::replace;
use super::sum::{Sum, dtype, fingerprint};
use super::{CheckpointError, OPTIMIZER};
use crate::math::Real;
use crate::optim::Memory;
use crate::{Optimizer, Parameters, Position, Role, TensorInfo};

/// The key of the header's checksum.
pub(super) const HEADER_CHECKSUM: &str = "fnv1a";
/// What the keys of the tensors' checksums begin with.
pub(super) const CHECKSUM: &str = "fnv1a:";

/// A file that is being put together.
#[derive(Default)]
pub(super) struct Save {
    header: Header,
    data: Vec<u8>,
}

impl Save {
    pub fn new<N: Parameters>(_: &N) -> Self {
        let mut save = Save::default();
        save.set("network", N::NAME);
        save.set("structure", fingerprint::<N>());
        save
    }

    fn set(&mut self, key: impl Into<String>, value: impl Display) {
        self.header.metadata.insert(key.into(), value.to_string());
    }

    fn tensor<T: Real>(&mut self, name: String, shape: &[usize], numbers: &[T]) -> Result<(), CheckpointError> {
        if let Some(index) = numbers.iter().position(|x| x.to_f64().is_nan()) {
            return Err(CheckpointError::NotANumber { tensor: name, index });
        }
        let start = self.data.len();
        for x in numbers {
            // Both ways between the types are exact.
            match size_of::<T>() {
                4 => self.data.extend((x.to_f64() as f32).to_le_bytes()),
                _ => self.data.extend(x.to_f64().to_le_bytes()),
            }
        }
        self.set(format!("{CHECKSUM}{name}"), Sum::new().add(&self.data[start..]).digits());
        let (dtype, bytes) = (dtype::<T>().to_owned(), start..self.data.len());
        self.header.tensors.push(Entry { name, dtype, shape: shape.to_vec(), bytes });
        Ok(())
    }

    pub fn network<N: Parameters>(&mut self, network: &N) -> Result<(), CheckpointError> {
        let mut flat = network.flat();
        for tensor in N::TENSORS {
            let (numbers, rest) = flat.split_at(tensor.len());
            self.tensor(tensor.name.to_owned(), tensor.shape, numbers)?;
            flat = rest;
        }
        Ok(())
    }

    pub fn optimizer<N: Parameters>(&mut self, optimizer: &mut impl Optimizer<N>) -> Result<(), CheckpointError> {
        self.set("optimizer", optimizer.name());
        let mut result = Ok(());
        optimizer.memory(&mut |name, memory| match memory {
            Memory::Count(count) => self.set(format!("{OPTIMIZER}{name}"), count),
            Memory::Number(number) => self.set(format!("{OPTIMIZER}{name}"), number),
            Memory::Numbers(mut numbers) => {
                for Part { name, shape, length } in parts::<N>(name, numbers.len()) {
                    let (part, rest) = numbers.split_at_mut(length);
                    if result.is_ok() {
                        result = self.tensor(name, &shape, part);
                    }
                    numbers = rest;
                }
            }
        });
        result
    }

    pub fn position(&mut self, position: Position) {
        for (key, value) in numbers(position) {
            self.set(key, value);
        }
    }

    pub fn write(mut self, file: &Path) -> Result<(), CheckpointError> {
        let nothing = "0".repeat(16);
        self.set(HEADER_CHECKSUM, &nothing);
        // All checksums are of the same length, so that everything stays in its place.
        let sum = header_sum(self.header.print().as_bytes(), &nothing).unwrap_or(nothing);
        self.set(HEADER_CHECKSUM, sum);
        let header = self.header.print();
        let length = (header.len() as u64).to_le_bytes();
        let written = replace(file, &[&length, header.as_bytes(), &self.data]);
        written.map_err(|error| CheckpointError::Io { file: file.to_owned(), error })
    }
}

/// A tensor of an optimiser's memory.
struct Part {
    name: String,
    shape: Vec<usize>,
    length: usize,
}

/// The tensors that numbers of an optimiser are stored as: those that there is one of for each trained number like the
/// network's tensors, others as one list.
fn parts<N: Parameters>(name: &str, length: usize) -> Vec<Part> {
    let trained = || N::TENSORS.iter().filter(|tensor| tensor.role == Role::Trained);
    let part = |tensor: &TensorInfo| Part {
        name: format!("{OPTIMIZER}{name}/{}", tensor.name),
        shape: tensor.shape.to_vec(),
        length: tensor.len(),
    };
    match length {
        0 => vec![],
        _ if length == trained().map(TensorInfo::len).sum() => trained().map(part).collect(),
        _ => vec![Part { name: format!("{OPTIMIZER}{name}"), shape: vec![length], length }],
    }
}

/// A position by the keys of the metadata.
fn numbers(position: Position) -> [(&'static str, u64); 4] {
    let Position { step, seed, batch_size, samples } = position;
    [("step", step), ("seed", seed), ("batch_size", batch_size), ("samples", samples)]
}

/// What is taken out of a file: checked first, and then written to memory.
pub(super) struct Load<'c> {
    content: &'c Content,
    /// The tensors that have been asked for.
    known: Vec<String>,
}

impl<'c> Load<'c> {
    pub fn new(content: &'c Content) -> Self {
        Load { content, known: vec![] }
    }

    /// Checks a tensor.
    fn tensor<T: Real>(&mut self, name: String, shape: &[usize]) -> Result<(), CheckpointError> {
        let Some(entry) = self.content.entry(&name) else {
            return Err(CheckpointError::Missing { tensor: name });
        };
        check_shape(entry, &name, shape)?;
        check_numbers::<T>(self.content, entry, &name)?;
        self.known.push(name);
        Ok(())
    }

    /// Checks that the file has the network.
    pub fn network<N: Parameters>(&mut self) -> Result<(), CheckpointError> {
        for tensor in N::TENSORS {
            self.tensor::<N::Scalar>(tensor.name.to_owned(), tensor.shape)?;
        }
        Ok(())
    }

    /// Checks that there is nothing else than this network, but for tensors that are `ignored`.
    pub fn complete<N: Parameters>(&self, ignored: impl Fn(&str) -> bool) -> Result<(), CheckpointError> {
        let names = || self.content.header.tensors.iter().map(|entry| &entry.name);
        match names().find(|name| !ignored(name) && !self.known.contains(name)) {
            Some(name) => Err(CheckpointError::Unknown { tensor: name.clone() }),
            None => self.same("structure", fingerprint::<N>()),
        }
    }

    fn same(&self, key: &str, expected: String) -> Result<(), CheckpointError> {
        match self.content.header.metadata.get(key) {
            Some(found) if *found == expected => Ok(()),
            found => Err(CheckpointError::Differs {
                what: key.to_owned(),
                found: found.map_or("missing", |found| found).to_owned(),
                expected,
            }),
        }
    }

    fn value<V: FromStr>(&self, key: &str) -> Result<V, CheckpointError> {
        let found = self.content.header.metadata.get(key);
        found.and_then(|found| found.parse().ok()).ok_or_else(|| CheckpointError::Differs {
            what: key.to_owned(),
            found: found.map_or("missing", |found| found).to_owned(),
            expected: "a number".to_owned(),
        })
    }

    /// Checks that the file has the optimiser's memory.
    pub fn optimizer<N: Parameters>(&mut self, optimizer: &mut impl Optimizer<N>) -> Result<(), CheckpointError> {
        self.same("optimizer", optimizer.name().to_owned())?;
        let mut result = Ok(());
        optimizer.memory(&mut |name, memory| {
            if result.is_err() {
                return;
            }
            result = match memory {
                Memory::Count(_) => self.value::<u64>(&format!("{OPTIMIZER}{name}")).map(drop),
                Memory::Number(_) => self.value::<f64>(&format!("{OPTIMIZER}{name}")).map(drop),
                Memory::Numbers(numbers) => parts::<N>(name, numbers.len())
                    .into_iter()
                    .try_for_each(|part| self.tensor::<N::Scalar>(part.name, &part.shape)),
            };
        });
        result
    }

    pub fn position(&self) -> Result<Position, CheckpointError> {
        Ok(Position {
            step: self.value("step")?,
            seed: self.value("seed")?,
            batch_size: self.value("batch_size")?,
            samples: self.value("samples")?,
        })
    }

    /// Sets all tensors; they have been checked.
    pub fn set_network<N: Parameters>(&self, network: &mut N) {
        let mut flat = network.flat_mut();
        for tensor in N::TENSORS {
            let (to, rest) = flat.split_at_mut(tensor.len());
            self.set_tensor(tensor.name, to);
            flat = rest;
        }
    }

    /// Sets the memory; it has been checked.
    pub fn set_optimizer<N: Parameters>(&self, optimizer: &mut impl Optimizer<N>) {
        optimizer.memory(&mut |name, memory| match memory {
            Memory::Count(count) => *count = self.value(&format!("{OPTIMIZER}{name}")).unwrap_or(*count),
            Memory::Number(number) => *number = self.value(&format!("{OPTIMIZER}{name}")).unwrap_or(*number),
            Memory::Numbers(mut numbers) => {
                for part in parts::<N>(name, numbers.len()) {
                    let (to, rest) = numbers.split_at_mut(part.length);
                    self.set_tensor(&part.name, to);
                    numbers = rest;
                }
            }
        });
    }

    fn set_tensor<T: Real>(&self, name: &str, to: &mut [T]) {
        if let Some(entry) = self.content.entry(name) {
            to.iter_mut().zip(elements::<T>(self.content.data(entry))).for_each(|(to, x)| *to = x);
        }
    }
}

pub(super) fn check_shape(entry: &Entry, name: &str, expected: &[usize]) -> Result<(), CheckpointError> {
    if entry.shape == expected {
        return Ok(());
    }
    let (found, expected) = (entry.shape.clone(), expected.to_vec());
    Err(CheckpointError::Shape { tensor: name.to_owned(), found, expected })
}

/// Checks the type of a tensor, and that its elements are numbers.
pub(super) fn check_numbers<T: Real>(content: &Content, entry: &Entry, name: &str) -> Result<(), CheckpointError> {
    if entry.dtype != dtype::<T>() {
        let (found, expected) = (entry.dtype.clone(), dtype::<T>());
        return Err(CheckpointError::Dtype { tensor: name.to_owned(), found, expected });
    }
    match elements::<T>(content.data(entry)).position(|x| x.to_f64().is_nan()) {
        Some(index) => Err(CheckpointError::NotANumber { tensor: name.to_owned(), index }),
        None => Ok(()),
    }
}

/// The elements of a tensor of this type.
pub(super) fn elements<T: Real>(data: &[u8]) -> impl Iterator<Item = T> + '_ {
    data.chunks_exact(size_of::<T>()).map(|bytes| match (bytes.first_chunk(), bytes.first_chunk()) {
        (_, Some(bytes)) if size_of::<T>() == 8 => T::from_f64(f64::from_le_bytes(*bytes)),
        (Some(bytes), _) => T::from_f64(f64::from(f32::from_le_bytes(*bytes))),
        _ => T::NAN,
    })
}
