//! Finding the node that there is already.

use super::Value;
use crate::operators::Op;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// The nodes of a graph by what they are made of.
#[derive(Clone, Default)]
pub(super) struct Known(HashMap<u64, Value, BuildHasherDefault<Fingerprint>>);

impl Known {
    pub(super) fn with_capacity(nodes: usize) -> Self {
        Known(HashMap::with_capacity_and_hasher(nodes, BuildHasherDefault::default()))
    }

    /// The equal node of this fingerprint, or the fingerprint that a new one gets: nodes that only look alike have those
    /// that follow.
    pub(super) fn find(&self, fingerprint: u64, equal: impl Fn(Value) -> bool) -> Result<Value, u64> {
        let mut fingerprint = fingerprint;
        while let Some(&value) = self.0.get(&fingerprint) {
            if equal(value) {
                return Ok(value);
            }
            fingerprint = fingerprint.wrapping_add(1);
        }
        Err(fingerprint)
    }

    pub(super) fn insert(&mut self, fingerprint: u64, value: Value) {
        self.0.insert(fingerprint, value);
    }
}

/// A hash in a few instructions, as a macro runs without optimisation and nobody attacks it with collisions.
#[derive(Default)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// That of an operator with its operands. (Nearly always these say what type there is.)
    pub(super) fn of(op: &Op, operands: &[Value]) -> u64 {
        let mut fingerprint = Fingerprint::default();
        op.hash(&mut fingerprint);
        for operand in operands {
            fingerprint.write_usize(operand.index());
        }
        fingerprint.0
    }
}

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some((word, others)) = rest.split_first_chunk() {
            self.write_u64(u64::from_ne_bytes(*word));
            rest = others;
        }
        let mut word = [0; 8];
        word[..rest.len()].copy_from_slice(rest);
        self.write_u64(u64::from_ne_bytes(word));
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(u64::from(number));
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_u64(&mut self, number: u64) {
        // An odd number without a pattern; the upper half of the product depends on all of the number.
        let product = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = product ^ (product >> 32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
