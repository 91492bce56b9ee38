//! Loops over time: recurrence without unrolling.
//!
//! A [`Scan`] runs its [`Body`] once for each step: the body maps what is carried from step to step, a slice of
//! each sequence and what stays the same to what is carried on. Its result is the whole trace, every value of
//! the body at every step, of which [`Project`] picks a part; only parts that are picked are ever stored. The
//! derivative of a scan is another scan, running the other way over parts of the trace.
//!
//! [`Recurrence`] makes scans. Whatever does not depend on what is carried is computed outside, for all steps
//! at once: the products of a layer's inputs before the loop, the derivatives of its weights after it.

mod adjoint;
mod body;
mod enclose;
mod lift;
mod project;
mod recurrence;
mod turn;

pub use body::Body;
pub use project::{Embed, Part, Project};
pub use recurrence::Recurrence;

use super::{Misfit, Structured};
use crate::builder::Var;
use crate::explain::flops;
use crate::graph::{Shape, Type};
use crate::interpret::Tensor;
use crate::schedule::{Call, Site};
use std::rc::Rc;

/// A loop over time. Its operands are the first carried values, the sequences `[time, …]` and the constants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scan {
    /// What a step does.
    pub body: Rc<Body>,
    /// The number of steps.
    pub length: usize,
    /// Whether the last slice comes first.
    pub reverse: bool,
}

impl Scan {
    /// Where a part begins in a sample of the trace.
    fn offset(&self, part: Part) -> usize {
        let len = |value| self.body.graph.shape(value).len();
        let values = self.body.graph.values();
        match part {
            Part::Trace(value) => self.length * values.take(value.index()).map(len).sum::<usize>(),
            Part::Last(carried) => {
                self.length * values.map(len).sum::<usize>()
                    + self.body.next[..carried].iter().map(|&next| len(next)).sum::<usize>()
            }
        }
    }

    /// The type of a part.
    pub fn part(&self, part: Part) -> Type {
        match part {
            Part::Trace(value) => self.body.graph.ty(value).stacked(self.length),
            Part::Last(carried) => self.body.graph.ty(self.body.next[carried]).clone(),
        }
    }

    /// The type of the trace: all parts of a sample one after another.
    fn packed(&self) -> Type {
        let graph = &self.body.graph;
        let batch = graph.values().any(|value| graph.shape(value).batch);
        Type::real(Shape { batch, dims: vec![self.offset(Part::Last(self.body.next.len()))] })
    }

    /// The number of the slice that a step reads.
    fn time(&self, step: usize) -> usize {
        if self.reverse { self.length - 1 - step } else { step }
    }
}

impl Type {
    /// A slice of this type for each of so many steps.
    pub fn stacked(&self, length: usize) -> Type {
        let dims: Vec<usize> = std::iter::once(length).chain(self.shape.dims.iter().copied()).collect();
        Type { shape: self.shape.with_dims(dims), element: self.element }
    }
}

impl Structured for Scan {
    fn name(&self) -> &'static str {
        "scan"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let body = &self.body;
        for (position, ty) in operands.iter().enumerate() {
            let inner = body.graph.ty(body.leaf(position));
            let expected = if body.is_sequence(position) { inner.stacked(self.length) } else { inner.clone() };
            if **ty != expected {
                return Err(Misfit::new(position, ty, expected.to_string()));
            }
        }
        Ok(self.packed())
    }

    fn adjoint<'b>(&self, operand: usize, args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        let wanted: Vec<bool> = (0..args.len()).map(|position| position == operand).collect();
        adjoint::adjoints(self, &wanted, args, y, dy)[operand]
    }

    fn adjoints<'b>(&self, wanted: &[bool], args: &[Var<'b>], y: Var<'b>, dy: Var<'b>) -> Option<Vec<Option<Var<'b>>>> {
        Some(adjoint::adjoints(self, wanted, args, y, dy))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let body = &self.body;
        let samples = operands.iter().find(|tensor| tensor.batch).map_or(1, |tensor| tensor.dims[0]);
        let mut trace = Tensor::filled(ty, dims, 0.0);
        let mut given: Vec<Tensor> = operands.iter().map(|&tensor| tensor.clone()).collect();
        for step in 0..self.length {
            let time = self.time(step);
            for position in (0..operands.len()).filter(|&position| body.is_sequence(position)) {
                given[position] = slice(operands[position], time);
            }
            let values = body.evaluate(&given, samples);
            for (value, tensor) in body.graph.values().zip(&values) {
                let len = body.graph.shape(value).len();
                project::write(&mut trace, self.offset(Part::Trace(value)) + time * len, tensor);
            }
            let next: Vec<Tensor> = body.next.iter().map(|next| values[next.index()].clone()).collect();
            given[..next.len()].clone_from_slice(&next);
        }
        for (carried, tensor) in given[..body.next.len()].iter().enumerate() {
            project::write(&mut trace, self.offset(Part::Last(carried)), tensor);
        }
        trace
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        let graph = &self.body.graph;
        self.length * graph.values().map(|value| flops::of(graph, value)).sum::<usize>()
    }

    fn call(&self, _: &Site<'_>) -> Call {
        unreachable!("the schedule makes a loop of a scan")
    }
}

/// The slice of a sequence at a time.
fn slice(sequence: &Tensor, time: usize) -> Tensor {
    let axis = sequence.offset();
    let mut dims = sequence.dims.clone();
    let length = dims.remove(axis);
    let inner: usize = dims[axis..].iter().product();
    let samples = sequence.data.chunks(length * inner);
    let data = samples.flat_map(|sample| sample[time * inner..][..inner].iter().copied()).collect();
    Tensor { batch: sequence.batch, dims, data }
}
