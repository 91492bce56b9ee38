//! The memory plan: which buffer holds which value when.

use super::place::Buffer;
use crate::graph::Value;
use std::collections::BTreeMap;

/// The workspace that all programs share.
#[derive(Default)]
pub struct Pool {
    /// Its fields.
    pub buffers: Vec<Buffer>,
}

/// What one program has in the workspace at one moment.
pub struct Memory<'p> {
    pool: &'p mut Pool,
    /// The value in each buffer, and the last step that reads it.
    live: BTreeMap<usize, (Value, usize)>,
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
    /// The last step that reads it.
    pub last_use: usize,
}

impl<'p> Memory<'p> {
    /// An empty workspace.
    pub fn new(pool: &'p mut Pool) -> Self {
        Memory { pool, live: BTreeMap::new() }
    }

    /// Frees what no step from `step` on reads.
    pub fn advance(&mut self, step: usize) {
        self.live.retain(|_, (_, last)| *last >= step);
    }

    /// The buffer of a value, if it is alive.
    pub fn buffer_of(&self, value: Value) -> Option<usize> {
        self.live.iter().find(|(_, (live, _))| *live == value).map(|(&buffer, _)| buffer)
    }

    /// Hands a buffer on to the result of the step that reads its value last.
    pub fn take_over(&mut self, buffer: usize, request: &Request<'_>) {
        self.live.insert(buffer, (request.value, request.last_use));
    }

    /// A buffer for a value: the smallest free one that is large enough, else the largest, grown, else a new one.
    pub fn allocate(&mut self, request: &Request<'_>) -> usize {
        let len: usize = request.row.iter().product();
        let free = |(index, buffer): &(usize, &Buffer)| {
            !self.live.contains_key(index)
                && buffer.batched == request.batched
                && (request.batched || buffer.row == request.row)
        };
        let fits = self.pool.buffers.iter().enumerate().filter(free).filter(|(_, b)| b.len() >= len);
        let smallest = fits.min_by_key(|(_, buffer)| buffer.len()).map(|(index, _)| index);
        let largest = || self.pool.buffers.iter().enumerate().filter(free).max_by_key(|(_, b)| b.len()).map(|(i, _)| i);
        let index = match smallest.or_else(largest) {
            Some(index) => {
                if self.pool.buffers[index].len() < len {
                    self.pool.buffers[index].row = request.row.to_vec();
                }
                index
            }
            None => {
                let taken = |name: &str| self.pool.buffers.iter().any(|buffer| buffer.name == name);
                let name = std::iter::once(request.name.to_owned())
                    .chain((2..).map(|number| format!("{}_{number}", request.name)))
                    .find(|name| !taken(name))
                    .expect("there is always another number");
                self.pool.buffers.push(Buffer { name, row: request.row.to_vec(), batched: request.batched });
                self.pool.buffers.len() - 1
            }
        };
        self.live.insert(index, (request.value, request.last_use));
        index
    }
}
