//! Values that a kernel computes: which kernel it is, what it reads, and where it writes.

use super::call::{Argument, Call, Site};
use super::layout;
use super::place::Location;
use super::program::Planner;
use super::step::Action;
use super::treatment::Treatment;
use crate::graph::Value;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;

impl Planner<'_, '_> {
    /// The kernel's call as a statement.
    pub(super) fn call(&mut self, value: Value, step: usize) -> Action {
        if let Some(broadcast) = self.graph.op(value).get::<Broadcast>().cloned() {
            return self.repeat(value, &broadcast, step);
        }
        let (operands, mut call) = self.call_of(value);
        let locations: Vec<Location> = operands.iter().map(|&operand| self.location(operand)).collect();
        let variable = |v: Value| self.names.get(v).to_owned();
        if call.scalar {
            let returns = Some(variable(value));
            return Action::Call { call, operands: locations, out: None, in_place: false, returns };
        }
        let returns = self.fusions.by_root.get(value).and_then(|fused| fused.returns).map(variable);
        let taken = self.taken_over(value, &operands, &call, step);
        let out = self.allocate(value, step, taken.map(|(_, _, buffer)| buffer));
        if let Some((operand, function, _)) = taken {
            overwrite(&mut call, operand, function);
        }
        Action::Call { call, operands: locations, out: Some(out), in_place: taken.is_some(), returns }
    }

    /// The operand whose memory the result gets, the kernel that computes in place, and the buffer.
    fn taken_over(
        &self,
        value: Value,
        operands: &[Value],
        call: &Call,
        step: usize,
    ) -> Option<(usize, &'static str, usize)> {
        let (operand, function) = call.in_place?;
        let owner = self.owner(operands[operand]);
        let once = operands.iter().filter(|&&other| self.owner(other) == owner).count() == 1;
        let buffer = self.last_read(value, operands[operand], step).filter(|_| once)?;
        Some((operand, function, buffer))
    }

    /// Repeated values that a kernel wants in memory.
    fn repeat(&mut self, value: Value, broadcast: &Broadcast, step: usize) -> Action {
        let mut sources = vec![];
        let expression = self.read_repeated(value, broadcast, &mut sources);
        let out = self.allocate(value, step, None);
        Action::Map {
            out,
            in_place: None,
            sources: sources.into_iter().map(|(_, source)| source).collect(),
            expression,
            inlined: false,
        }
    }

    /// The values that the kernel of a value reads.
    pub(super) fn operands_of(&self, value: Value) -> &[Value] {
        match self.fusions.by_root.get(value) {
            Some(fused) => &fused.operands,
            None => self.graph.operands(value),
        }
    }

    /// The kernel of a value and the values it reads.
    pub(super) fn call_of(&self, value: Value) -> (Vec<Value>, Call) {
        let (operands, call) = self.plain_call_of(value);
        let lanes = operands.iter().any(|operand| self.lanes[operand.index()]);
        let mut call = if lanes { layout::twin(call) } else { call };
        if !self.phases.is_empty() {
            call.of_some_samples();
        }
        (operands, call)
    }

    /// The same before lanes and threads change it.
    fn plain_call_of(&self, value: Value) -> (Vec<Value>, Call) {
        if let Some(fused) = self.fusions.by_root.get(value) {
            return (fused.operands.clone(), fused.call.clone());
        }
        let operands = self.graph.operands(value).to_vec();
        let types = operands.iter().map(|&o| self.graph.ty(o)).collect();
        let Op::Structured(op) = self.graph.op(value) else { unreachable!("only structured operators have kernels") };
        (operands, op.call(&Site { operands: types, result: self.graph.ty(value) }))
    }

    /// Whether the value is a number that a kernel returns.
    pub(super) fn returns_number(&self, value: Value) -> bool {
        let kernel = self.treatments[value.index()] == Treatment::Call;
        kernel && self.graph.shape(value).is_scalar() && self.call_of(value).1.scalar
    }
}

/// Has the kernel that computes in place write where the operand is.
fn overwrite(call: &mut Call, operand: usize, function: &'static str) {
    call.function = function;
    call.arguments.retain(|argument| !matches!(argument, Argument::Out(_)));
    for argument in &mut call.arguments {
        if let Argument::Rows(position, row) = argument
            && *position == operand
        {
            *argument = Argument::Out(row.clone());
        }
    }
}
