//! The memory of programs while they are planned.
//!
//! Every value gets a slot of its own, which only a result in the place of its operand takes over. When all programs
//! are planned, slots that are needed at different times share a buffer (`share`).

use super::place::Buffer;
use super::share::share;
use crate::fingerprint::SearchedSet;
use crate::graph::{ByValue, Value};
use std::collections::BTreeMap;

/// A moment: the program, counted, and its step. Programs never run at the same time.
pub(super) type Moment = (usize, usize);

/// Memory of one value, and of what takes it over.
#[derive(Debug)]
pub(super) struct Slot {
    /// The variable of the first value.
    name: String,
    /// The dimensions of a row.
    row: Vec<usize>,
    batched: bool,
    classes: bool,
    /// Whether it belongs to the turns of a loop.
    inside: bool,
    /// Whether its buffer has just its length.
    pub exact: bool,
    /// Whether nothing is there any more.
    pub gone: bool,
    /// The moments of the first statement and the last that need it.
    pub life: [Moment; 2],
}

impl Slot {
    /// The number of elements of a row.
    pub fn len(&self) -> usize {
        self.row.iter().product()
    }

    /// What may share a buffer: rows of any length of numbers, or of classes; tensors of one shape.
    pub fn sort(&self) -> (bool, bool, bool, &[usize]) {
        (self.inside, self.batched, self.classes, if self.batched { &[] } else { &self.row })
    }
}

/// The slots of all programs.
pub struct Pool {
    slots: Vec<Slot>,
    /// How many programs and loops have slots.
    programs: usize,
    /// The names of the workspace's fields.
    names: SearchedSet<String>,
}

impl Pool {
    /// An empty workspace with other fields of these names.
    pub fn beside(names: &[&str]) -> Self {
        Pool { slots: vec![], programs: 0, names: names.iter().map(|&name| name.to_owned()).collect() }
    }

    /// The fields of the workspace in the order in which they are needed first, and the one that each slot is in.
    pub fn share(mut self) -> (Vec<Buffer>, Vec<usize>) {
        let mut shares = share(&self.slots);
        shares.sort_by_key(|slots| slots.iter().min().copied());
        let mut places = vec![0; self.slots.len()];
        for (buffer, slots) in shares.iter().enumerate() {
            slots.iter().for_each(|&slot| places[slot] = buffer);
        }
        let buffers = shares.iter().map(|slots| self.buffer(slots[0])).collect();
        (buffers, places)
    }

    /// A buffer made for a slot, and named after it.
    fn buffer(&mut self, slot: usize) -> Buffer {
        let Slot { name: wish, row, batched, classes, inside, .. } = &self.slots[slot];
        let mut name = wish.clone();
        for number in 2.. {
            if self.names.insert(name.clone()) {
                break;
            }
            name = format!("{wish}_{number}");
        }
        Buffer { name, row: row.clone(), batched: *batched, classes: *classes, inside: *inside }
    }
}

/// The slots of one program while it is planned.
pub struct Memory<'p> {
    pub(super) pool: &'p mut Pool,
    /// Whether these are the slots of a loop's turns.
    inside: bool,
    now: Moment,
    /// The slots of values.
    slots: ByValue<usize>,
    /// The value that each slot holds.
    holds: BTreeMap<usize, Value>,
}

/// What needs memory.
pub struct Request<'r> {
    /// The value.
    pub value: Value,
    /// Its variable: a buffer is named after the first of the largest values in it.
    pub name: &'r str,
    /// The dimensions of a row.
    pub row: &'r [usize],
    /// Whether there is one row per sample.
    pub batched: bool,
    /// Whether its elements are classes.
    pub classes: bool,
    /// The last step that reads it.
    pub last_use: usize,
    /// Whether it needs a buffer of just its length: threads meet while it is alive.
    pub exact: bool,
}

impl<'p> Memory<'p> {
    /// The memory of a program.
    pub fn new(pool: &'p mut Pool) -> Self {
        Memory::among(pool, false)
    }

    /// The memory of a loop's turns.
    pub fn inside(pool: &'p mut Pool) -> Self {
        Memory::among(pool, true)
    }

    fn among(pool: &'p mut Pool, inside: bool) -> Self {
        pool.programs += 1;
        let now = (pool.programs, 0);
        Memory { pool, inside, now, slots: ByValue::default(), holds: BTreeMap::new() }
    }

    /// What is asked for from now on is needed from this step on.
    pub fn advance(&mut self, step: usize) {
        self.now.1 = step;
    }

    /// The slot of a value that has one and has not handed it on.
    pub fn slot_of(&self, value: Value) -> Option<usize> {
        self.slots.get(value).copied()
    }

    /// Hands a slot on to the result of the step that reads its value last.
    pub fn take_over(&mut self, slot: usize, request: &Request<'_>) {
        if let Some(value) = self.holds.insert(slot, request.value) {
            self.slots.remove(value);
        }
        self.slots.insert(request.value, slot);
        let Slot { life: [_, end], exact, .. } = &mut self.pool.slots[slot];
        *end = (*end).max((self.now.0, request.last_use));
        *exact |= request.exact;
    }

    /// Nothing is in a slot any more.
    pub fn vacate(&mut self, slot: usize) {
        self.pool.slots[slot].gone = true;
        if let Some(value) = self.holds.remove(&slot) {
            self.slots.remove(value);
        }
    }

    /// A slot for a value.
    pub fn allocate(&mut self, request: &Request<'_>) -> usize {
        let Request { name, row, batched, classes, exact, .. } = *request;
        let (name, row, inside, life) = (name.to_owned(), row.to_vec(), self.inside, [self.now; 2]);
        self.pool.slots.push(Slot { name, row, batched, classes, inside, exact, gone: false, life });
        let slot = self.pool.slots.len() - 1;
        self.take_over(slot, request);
        slot
    }
}
