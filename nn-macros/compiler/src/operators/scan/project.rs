//! Parts of a trace.

use super::Scan;
use crate::builder::Var;
use crate::graph::{Type, Value};
use crate::interpret::Tensor;
use crate::operators::{Misfit, Structured};
use crate::schedule::{Call, Site};

/// What a trace holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A value of the body at every step: `[time, …]`.
    Trace(Value),
    /// What is carried out of the last step.
    Last(usize),
}

/// A part of a scan's trace.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Project {
    /// The operand's operator.
    pub scan: Scan,
    /// Which part.
    pub part: Part,
}

/// A trace with this part and zero elsewhere: the transpose of [`Project`]. Only derivatives on their way to
/// their scan are made of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Embed {
    /// The operator whose trace it is.
    pub scan: Scan,
    /// Which part.
    pub part: Part,
}

/// Writes a tensor into each sample of a trace.
pub(super) fn write(trace: &mut Tensor, at: usize, tensor: &Tensor) {
    let width = *trace.dims.last().expect("a trace has one axis");
    let samples = if tensor.batch { tensor.dims[0] } else { 1 };
    let len = tensor.data.len() / samples;
    for (sample, row) in trace.data.chunks_mut(width).enumerate() {
        let from = if tensor.batch { sample * len } else { 0 };
        row[at..at + len].copy_from_slice(&tensor.data[from..from + len]);
    }
}

impl Structured for Project {
    fn name(&self) -> &'static str {
        match self.part {
            Part::Trace(_) => "steps",
            Part::Last(_) => "last",
        }
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let packed = self.scan.packed();
        if *operands[0] != packed {
            return Err(Misfit::new(0, operands[0], packed.to_string()));
        }
        Ok(self.scan.part(self.part))
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.builder.structured(Embed { scan: self.scan.clone(), part: self.part }, &[dy]))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let trace = operands[0];
        let (at, width) = (self.scan.offset(self.part), *trace.dims.last().expect("a trace has one axis"));
        let samples = if ty.shape.batch { trace.data.len() / width } else { 1 };
        let rows = trace.data.chunks(width).take(samples);
        let data = rows.flat_map(|row| row[at..at + ty.shape.len()].iter().copied()).collect();
        Tensor { batch: ty.shape.batch, dims: dims.to_vec(), data }
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, _: &Site<'_>) -> Call {
        unreachable!("a loop writes the parts of its trace that are needed")
    }
}

impl Structured for Embed {
    fn name(&self) -> &'static str {
        "embed"
    }

    fn infer(&self, operands: &[&Type]) -> Result<Type, Misfit> {
        let part = self.scan.part(self.part);
        if *operands[0] != part {
            return Err(Misfit::new(0, operands[0], part.to_string()));
        }
        Ok(self.scan.packed())
    }

    fn adjoint<'b>(&self, _: usize, _: &[Var<'b>], _: Var<'b>, dy: Var<'b>) -> Option<Var<'b>> {
        Some(dy.project(&self.scan, self.part))
    }

    fn evaluate(&self, operands: &[&Tensor], ty: &Type, dims: &[usize]) -> Tensor {
        let mut trace = Tensor::filled(ty, dims, 0.0);
        if operands[0].batch || !ty.shape.batch {
            write(&mut trace, self.scan.offset(self.part), operands[0]);
        } else {
            // One for the whole batch is read from the first sample.
            let at = self.scan.offset(self.part);
            trace.data[at..at + operands[0].data.len()].copy_from_slice(&operands[0].data);
        }
        trace
    }

    fn flops(&self, _: &[&Type], _: &Type) -> usize {
        0
    }

    fn call(&self, _: &Site<'_>) -> Call {
        unreachable!("a scan's derivative takes traces apart")
    }
}

impl<'b> Var<'b> {
    /// A part of this trace.
    pub(super) fn project(self, scan: &Scan, part: Part) -> Var<'b> {
        self.builder.structured(Project { scan: scan.clone(), part }, &[self])
    }
}
