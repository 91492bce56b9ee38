//! The memory plan: which buffer holds which value when.

use super::place::Buffer;
use crate::graph::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The workspace that all programs share.
pub struct Pool {
    /// Its fields.
    pub buffers: Vec<Buffer>,
    /// Their names.
    names: BTreeSet<String>,
}

impl Pool {
    /// An empty workspace with other fields of these names.
    pub fn beside(names: &[&str]) -> Self {
        Pool { buffers: vec![], names: names.iter().map(|&name| name.to_owned()).collect() }
    }

    /// A new buffer, named after the value that needs it first.
    fn add(&mut self, request: &Request<'_>, inside: bool) -> usize {
        let mut name = request.name.to_owned();
        for number in 2.. {
            if self.names.insert(name.clone()) {
                break;
            }
            name = format!("{}_{number}", request.name);
        }
        let Request { row, batched, classes, .. } = *request;
        self.buffers.push(Buffer { name, row: row.to_vec(), batched, classes, inside });
        self.buffers.len() - 1
    }
}

/// What one program has in the workspace at one moment.
pub struct Memory<'p> {
    pub(super) pool: &'p mut Pool,
    /// Whether this is the memory of a loop's steps.
    inside: bool,
    /// The value in each buffer that is alive, and the last step that reads it.
    live: BTreeMap<usize, (Value, usize)>,
    /// The buffers of the values alive.
    buffers: BTreeMap<Value, usize>,
    /// The buffers alive, by the last step that reads them.
    ends: BTreeSet<(usize, usize)>,
    /// The free buffers with one row per sample, of numbers and of classes, by length.
    rows: [BTreeSet<(usize, usize)>; 2],
    /// The free buffers of one tensor, by dimensions; all classes are given per sample.
    tensors: BTreeMap<Vec<usize>, BTreeSet<usize>>,
}

/// What needs a buffer.
pub struct Request<'r> {
    /// The value.
    pub value: Value,
    /// Its variable: a new buffer is named after it.
    pub name: &'r str,
    /// The dimensions of a row.
    pub row: &'r [usize],
    /// Whether there is one row per sample.
    pub batched: bool,
    /// Whether its elements are classes.
    pub classes: bool,
    /// The last step that reads it.
    pub last_use: usize,
    /// What buffers it may have.
    pub fit: Fit,
}

/// What buffers a value may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Any: a smaller one grows.
    Any,
    /// One that is large enough: threads that meet rely on its length.
    Within,
    /// One of just its length: threads meet while it is alive.
    Exact,
}

impl<'p> Memory<'p> {
    /// An empty workspace.
    pub fn new(pool: &'p mut Pool) -> Self {
        Memory::among(pool, false)
    }

    /// The memory of a loop's turns.
    pub fn inside(pool: &'p mut Pool) -> Self {
        Memory::among(pool, true)
    }

    fn among(pool: &'p mut Pool, inside: bool) -> Self {
        let mut memory = Memory {
            pool,
            inside,
            live: BTreeMap::new(),
            buffers: BTreeMap::new(),
            ends: BTreeSet::new(),
            rows: [BTreeSet::new(), BTreeSet::new()],
            tensors: BTreeMap::new(),
        };
        let own: Vec<usize> =
            (0..memory.pool.buffers.len()).filter(|&index| memory.pool.buffers[index].inside == inside).collect();
        own.into_iter().for_each(|index| memory.release(index));
        memory
    }

    fn release(&mut self, index: usize) {
        let buffer = &self.pool.buffers[index];
        if buffer.batched {
            self.rows[usize::from(buffer.classes)].insert((buffer.len(), index));
        } else {
            self.tensors.entry(buffer.row.clone()).or_default().insert(index);
        }
    }

    /// Frees what no step from `step` on reads.
    pub fn advance(&mut self, step: usize) {
        while let Some(&(last, index)) = self.ends.first().filter(|(last, _)| *last < step) {
            self.ends.remove(&(last, index));
            if let Some((value, _)) = self.live.remove(&index) {
                self.buffers.remove(&value);
            }
            self.release(index);
        }
    }

    /// The buffer of a value, if it is alive.
    pub fn buffer_of(&self, value: Value) -> Option<usize> {
        self.buffers.get(&value).copied()
    }

    /// The number of elements of a buffer's row.
    pub fn len(&self, buffer: usize) -> usize {
        self.pool.buffers[buffer].len()
    }

    /// Hands a buffer on to the result of the step that reads its value last.
    pub fn take_over(&mut self, buffer: usize, request: &Request<'_>) {
        if let Some((value, last)) = self.live.insert(buffer, (request.value, request.last_use)) {
            self.buffers.remove(&value);
            self.ends.remove(&(last, buffer));
        }
        self.buffers.insert(request.value, buffer);
        self.ends.insert((request.last_use, buffer));
    }

    /// A buffer for a value: the smallest free one that is large enough, else the largest, grown, else a new one.
    /// Where threads meet none grows.
    pub fn allocate(&mut self, request: &Request<'_>) -> usize {
        let free = if request.batched { self.free_rows(request) } else { self.free_tensor(request) };
        let index = free.unwrap_or_else(|| self.pool.add(request, self.inside));
        self.take_over(index, request);
        index
    }

    fn free_rows(&mut self, request: &Request<'_>) -> Option<usize> {
        let len: usize = request.row.iter().product();
        let rows = &mut self.rows[usize::from(request.classes)];
        let smallest = rows.range((len, 0)..).next().copied();
        let (old, index) = match request.fit {
            Fit::Any => smallest.or_else(|| rows.last().copied())?,
            Fit::Within => smallest?,
            Fit::Exact => smallest.filter(|&(found, _)| found == len)?,
        };
        rows.remove(&(old, index));
        if old < len {
            self.pool.buffers[index].row = request.row.to_vec();
        }
        Some(index)
    }

    fn free_tensor(&mut self, request: &Request<'_>) -> Option<usize> {
        self.tensors.get_mut(request.row)?.pop_first()
    }
}
