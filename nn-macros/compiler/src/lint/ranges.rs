//! The range of every value, from the facts about operators.

use crate::graph::{Element, Value};
use crate::model::Model;
use crate::operators::arithmetic::{MUL, SUB};
use crate::operators::{Interval, Op};

/// The range of each value's elements, by value.
pub(super) fn ranges(model: &Model) -> Vec<Interval> {
    let graph = &model.graph;
    let mut ranges: Vec<Interval> = Vec::with_capacity(graph.len());
    for value in graph.values() {
        let operands = graph.operands(value);
        let of: Vec<Interval> = operands.iter().map(|operand| ranges[operand.index()]).collect();
        ranges.push(match graph.op(value) {
            Op::Constant(bits) => Interval::new(f64::from_bits(*bits), f64::from_bits(*bits)),
            Op::Samples => Interval::new(1.0, f64::INFINITY),
            Op::Data(_) => match graph.ty(value).element {
                Element::Class(n) => Interval::new(0.0, n as f64 - 1.0),
                Element::Real => Interval::ALL,
            },
            Op::Elementwise(op) if **op == MUL && same(operands) => of[0].square(),
            Op::Elementwise(op) if **op == SUB && same(operands) => Interval::new(0.0, 0.0),
            Op::Elementwise(op) => op.facts.range(&of, op.value),
            Op::Structured(op) => {
                let types: Vec<_> = operands.iter().map(|&operand| graph.ty(operand)).collect();
                op.range(&of, &types)
            }
            _ => Interval::ALL,
        });
    }
    ranges
}

/// Whether both operands are one value.
fn same(operands: &[Value]) -> bool {
    operands[0] == operands[1]
}
