//! Finding the node that there is already.

use super::Value;
use crate::fingerprint::{Fingerprint, Searched};
use crate::operators::Op;
use std::hash::{Hash, Hasher};

/// The nodes of a graph by what they are made of.
#[derive(Clone, Default)]
pub(super) struct Known(Searched<u64, Value>);

impl Known {
    pub(super) fn with_capacity(nodes: usize) -> Self {
        Known(Searched::with_capacity_and_hasher(nodes, Default::default()))
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

/// What an operator with its operands is known by. (Nearly always these say what type there is.)
pub(super) fn fingerprint(op: &Op, operands: &[Value]) -> u64 {
    let mut fingerprint = Fingerprint::default();
    op.hash(&mut fingerprint);
    for operand in operands {
        fingerprint.write_usize(operand.index());
    }
    fingerprint.finish()
}
