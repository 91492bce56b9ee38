//! Arguments that name axes.

use super::arguments::{Argument, Arguments};
use crate::error::{Mistake, Reported};
use crate::graph::Shape;
use crate::lower::{Lowering, Number};

impl<'e> Arguments<'e> {
    /// An axis of `shape`, if given.
    ///
    /// # Errors
    /// If the shape has no such axis.
    pub fn axis(&self, name: &str, shape: &Shape, lowering: &Lowering<'e>) -> Result<Option<usize>, Reported> {
        match &self.get(name).0 {
            Argument::Number(Number::Integer(axis)) => axis_of(*axis, shape).map(Some).ok_or_else(|| {
                let problem = Mistake::NoSuchAxis { axis: *axis, shape: shape.to_string(), rank: shape.rank() };
                lowering.errors.report(self.span(name), problem)
            }),
            _ => Ok(None),
        }
    }

    /// The place of a new axis: one of the axes of the result, which has one more than `shape`.
    ///
    /// # Errors
    /// If the result has no such axis.
    pub fn new_axis(&self, name: &str, shape: &Shape, lowering: &Lowering<'e>) -> Result<usize, Reported> {
        let result = Shape::fixed([shape.dims.as_slice(), &[1]].concat());
        self.integer(name).and_then(|axis| axis_of(axis, &result)).ok_or_else(|| {
            let rank = shape.rank() as i64;
            self.misfit(name, format!("a new axis from {} to {rank} of {shape}", -rank - 1), lowering)
        })
    }

    /// The axes of `shape` that an argument of [`Kind::Axis`](super::Kind::Axis) or [`Kind::Axes`](super::Kind::Axes)
    /// names, ascending; all if it was left out.
    ///
    /// # Errors
    /// If the shape has no such axis, or if an axis is named twice or none is.
    pub fn axes(&self, name: &str, shape: &Shape, lowering: &Lowering<'e>) -> Result<Vec<usize>, Reported> {
        let Argument::Numbers(numbers) = &self.get(name).0 else {
            return Ok(match self.axis(name, shape, lowering)? {
                Some(axis) => vec![axis],
                None => (0..shape.rank()).collect(),
            });
        };
        let axis = |&axis: &i64| {
            let problem = || Mistake::NoSuchAxis { axis, shape: shape.to_string(), rank: shape.rank() };
            axis_of(axis, shape).ok_or_else(|| lowering.errors.report(self.span(name), problem()))
        };
        let mut axes = numbers.iter().map(axis).collect::<Result<Vec<_>, _>>()?;
        axes.sort_unstable();
        if axes.is_empty() || axes.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(self.misfit(name, "at least one axis, each of them once", lowering));
        }
        Ok(axes)
    }
}

/// An axis, counted from the end if negative.
pub(super) fn axis_of(axis: i64, shape: &Shape) -> Option<usize> {
    let rank = shape.rank() as i64;
    let axis = if axis < 0 { axis + rank } else { axis };
    (0..rank).contains(&axis).then_some(axis as usize)
}
