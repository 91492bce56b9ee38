//! Where the stored tensors and the fields of the batch are in a graph.

use super::{Graph, Value};
use crate::operators::Op;
use std::collections::BTreeMap;

/// The values of stored tensors and of fields, by their numbers.
#[derive(Default)]
pub struct Leaves {
    /// The stored tensors.
    pub parameters: BTreeMap<usize, Value>,
    /// The fields of the batch.
    pub data: BTreeMap<usize, Value>,
}

impl Leaves {
    /// The leaves of a graph.
    pub fn of(graph: &Graph) -> Self {
        let mut leaves = Leaves::default();
        for value in graph.values() {
            match graph.op(value) {
                Op::Parameter(number) => leaves.parameters.insert(*number, value),
                Op::Data(number) => leaves.data.insert(*number, value),
                _ => None,
            };
        }
        leaves
    }
}
