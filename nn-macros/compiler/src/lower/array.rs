//! Arrays of numbers as values.

use super::{Bound, Lowering};
use crate::builder::Var;

impl<'e> Lowering<'e> {
    /// The constant tensor of `[0.5, 2]` or `[[1, 0], [0, 1]]`; `None` if it is ragged, empty or holds anything else.
    pub(super) fn table(&self, parts: &[Bound]) -> Option<Var<'e>> {
        let mut numbers = vec![];
        let dims = flatten(parts, &mut numbers)?;
        Some(self.builder.table(dims, &numbers))
    }
}

/// Appends the numbers, last axis fastest; the lengths of the axes.
fn flatten(parts: &[Bound], numbers: &mut Vec<f64>) -> Option<Vec<usize>> {
    let mut inner: Option<Vec<usize>> = None;
    for part in parts {
        let dims = match part {
            Bound::Number(n) => {
                numbers.push(n.to_f64());
                vec![]
            }
            Bound::Array(parts) => flatten(parts, numbers)?,
            _ => return None,
        };
        if inner.get_or_insert_with(|| dims.clone()) != &dims {
            return None;
        }
    }
    Some([vec![parts.len()], inner?].concat())
}
