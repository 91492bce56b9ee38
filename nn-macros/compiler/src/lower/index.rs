//! Indices: elements and slices of values, parts of tuples.

use super::Lowering;
use super::scope::Bound;
use crate::builder::Var;
use crate::error::{Mistake, Place, Reported};
use crate::graph::Origin;
use crate::syntax::tree::{Expr, ExprKind, Index};

impl<'e> Lowering<'e> {
    /// `x[0]`, `x[.., 2..5]`; a number on a tuple picks a part.
    pub(super) fn index(&mut self, x: &Expr, indices: &[Index], span: Place) -> Result<Bound, Reported> {
        let of_turn = match (&x.kind, indices.first()) {
            (ExprKind::Name(name), Some(Index::At(Expr { kind: ExprKind::Name(index), .. }))) => {
                self.slice_of_turn(name, index)
            }
            _ => None,
        };
        let (first, indices) = match of_turn {
            Some(slice) => (Ok(Bound::Tensor(slice.value)), &indices[1..]),
            None => (self.expression(x), indices),
        };
        let mut value = match first? {
            Bound::Tuple(parts) | Bound::Array(parts) => return self.part(&parts, indices, span),
            other => self.to_tensor(other, x)?,
        };
        if indices.len() > value.shape().rank() {
            let problem = Mistake::TooManyIndices { found: indices.len(), shape: value.shape().to_string() };
            return Err(self.report_at_value(span, problem, value));
        }
        let mut axis = 0;
        for index in indices {
            let len = value.shape().dims[axis];
            let (start, end) = self.bounds(index, len, value)?;
            self.builder.set_origin(Some(Origin::at(span)));
            value = value.slice(axis, start, end - start);
            if matches!(index, Index::At(_)) {
                let mut dims = value.shape().dims;
                dims.remove(axis);
                value = value.reshape(dims);
            } else {
                axis += 1;
            }
            self.builder.set_origin(None);
        }
        Ok(Bound::Tensor(value.value))
    }

    /// Where an index into an axis of length `len` begins and ends.
    fn bounds(&mut self, index: &Index, len: usize, value: Var<'e>) -> Result<(usize, usize), Reported> {
        match index {
            Index::All(_) => Ok((0, len)),
            Index::At(expr) => {
                let start = self.position(expr, len, len.saturating_sub(1), value)?;
                Ok((start, start + 1))
            }
            Index::Range(from, to, range) => {
                let start = from.as_ref().map_or(Ok(0), |expr| self.position(expr, len, len, value))?;
                let end = to.as_ref().map_or(Ok(len), |expr| self.position(expr, len, len, value))?;
                if start >= end {
                    let first = from.as_ref().map_or(*range, |expr| expr.ends().0);
                    let last = to.as_ref().map_or(*range, |expr| expr.ends().1);
                    return Err(self.errors.report((first, last), Mistake::EmptyRange { start, end }));
                }
                Ok((start, end))
            }
        }
    }

    /// A part of a tuple.
    fn part(&mut self, parts: &[Bound], indices: &[Index], span: Place) -> Result<Bound, Reported> {
        match indices {
            [Index::At(expr)] => {
                let n = self.integer(expr)?;
                usize::try_from(n).ok().and_then(|n| parts.get(n)).cloned().ok_or_else(|| {
                    let problem = Mistake::IndexOutOfRange { index: n, len: parts.len(), of: "a tuple".into() };
                    self.errors.report(expr, problem)
                })
            }
            _ => Err(self.errors.report(span, Mistake::TupleIndex {})),
        }
    }

    /// An index into an axis of length `len`, counted from the end if negative, at most `most`.
    fn position(&mut self, expr: &Expr, len: usize, most: usize, value: Var<'e>) -> Result<usize, Reported> {
        let index = self.integer(expr)?;
        let from_start = if index < 0 { index + len as i64 } else { index };
        if (0..=most as i64).contains(&from_start) {
            return Ok(from_start as usize);
        }
        let problem = Mistake::IndexOutOfRange { index, len, of: "an axis".into() };
        Err(self.report_at_value(expr, problem, value))
    }
}
