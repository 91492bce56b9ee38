//! What closures and scalars read: values in memory, numbers, and whatever is computed from these along the way.

use super::expression::Expression;
use super::program::Planner;
use super::step::{Reading, Source};
use super::treatment::Treatment;
use crate::graph::Value;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;

impl Planner<'_, '_> {
    /// A scalar outside of closures.
    pub(super) fn scalar(&self, value: Value) -> Expression {
        if let Some(given) = self.scalars.get(value) {
            return given.clone();
        }
        match self.graph.op(value) {
            Op::Constant(bits) => Expression::Literal(f64::from_bits(*bits)),
            Op::Samples => Expression::Samples,
            Op::Parameter(number) => Expression::Parameter(*number),
            Op::Elementwise(_) if self.treatments[value.index()] == Treatment::Inline => self.apply_scalar(value),
            _ if self.has_memory(self.owner(value)) => Expression::Element(Box::new(self.location(value))),
            _ => Expression::Variable(self.names.get(value).to_owned()),
        }
    }

    /// The expression of an elementwise operator of scalars.
    fn apply_scalar(&self, value: Value) -> Expression {
        let Op::Elementwise(op) = self.graph.op(value) else { unreachable!("only elementwise operators are inlined") };
        Expression::Apply(op, self.graph.operands(value).iter().copied().map(|operand| self.scalar(operand)).collect())
    }

    /// Whether an owner's elements are somewhere in memory.
    fn has_memory(&self, owner: Value) -> bool {
        matches!(self.graph.op(owner), Op::Parameter(_)) || self.locations.contains(owner)
    }

    /// The expression of an elementwise operator; what it reads is added to `sources`.
    pub(super) fn apply(&self, value: Value, sources: &mut Vec<(Value, Source)>) -> Expression {
        let Op::Elementwise(op) = self.graph.op(value) else {
            unreachable!("{} is not elementwise", self.names.get(value))
        };
        let operands = self.graph.operands(value);
        Expression::Apply(op, operands.iter().map(|&operand| self.read(operand, sources)).collect())
    }

    /// What an element of a value is inside of a closure.
    fn read(&self, value: Value, sources: &mut Vec<(Value, Source)>) -> Expression {
        if let Some(number) = self.graph.op(value).as_constant() {
            return Expression::Literal(number);
        }
        if self.treatments[value.index()] == Treatment::Inline {
            return self.apply(value, sources);
        }
        if self.graph.shape(value).is_scalar() {
            return self.scalar(value);
        }
        if self.treatments[value.index()] == Treatment::Repeat {
            let broadcast = self.graph.op(value).get::<Broadcast>().expect("only broadcasts repeat");
            return self.read_repeated(value, broadcast, sources);
        }
        self.source(value, Reading::Full, sources)
    }

    /// An element of a repeated value, read where the operand has it.
    pub(super) fn read_repeated(
        &self,
        value: Value,
        broadcast: &Broadcast,
        sources: &mut Vec<(Value, Source)>,
    ) -> Expression {
        let operand = self.graph.operands(value)[0];
        if let Some(number) = self.graph.op(operand).as_constant() {
            return Expression::Literal(number);
        }
        if self.graph.shape(operand).is_scalar() {
            return self.scalar(operand);
        }
        let access = broadcast.access().expect("legalization leaves neighbouring axes");
        let reading = match (self.graph.shape(operand).batch, access.inner) {
            (false, 1) => Reading::Cycle,
            (false, inner) => Reading::CycleEach(inner),
            (true, inner) => Reading::Each(inner),
        };
        self.source(operand, reading, sources)
    }

    /// A source of a closure: the one that it has already, or a new one with a name of its own.
    fn source(&self, value: Value, access: Reading, sources: &mut Vec<(Value, Source)>) -> Expression {
        let owner = self.owner(value);
        if let Some((_, known)) = sources.iter().find(|(o, s)| *o == owner && s.access == access) {
            return Expression::Variable(known.name.clone());
        }
        let mut name = self.names.get(owner).to_owned();
        if sources.iter().any(|(_, source)| source.name == name) {
            name = format!("{name}_{}", sources.len());
        }
        sources.push((owner, Source { location: self.location(value), access, name: name.clone() }));
        Expression::Variable(name)
    }
}
