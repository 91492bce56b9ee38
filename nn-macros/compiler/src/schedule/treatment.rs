//! What becomes of each node: a statement, a part of another statement's closure, or nothing.

use super::fuse::Fusions;
use super::recurrence;
use super::uses::Uses;
use crate::graph::Value;
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use crate::operators::scan::{Project, Scan};

/// A closure reads at most so many operands.
const SOURCES: usize = 8;
/// A closure has at most so many operators.
const OPERATORS: usize = 24;

/// What becomes of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// Nothing: a leaf, or part of a fused kernel.
    Nothing,
    /// Part of the closure, or of the `let`, of its one user.
    Inline,
    /// Read where it is, with other axes.
    View,
    /// Read where its operand is, again and again.
    Repeat,
    /// A constant in memory.
    Fill,
    /// An elementwise loop.
    Map,
    /// A `let` of scalars.
    Let,
    /// A kernel.
    Call,
    /// A loop over time.
    Loop,
    /// Written by a loop.
    Part,
}

/// The treatment of every value that a program needs.
pub fn treat(uses: &Uses<'_>, fusions: &Fusions) -> Vec<Treatment> {
    let memory = in_memory(uses, fusions);
    let mut treatments = vec![Treatment::Nothing; uses.graph.len()];
    // Operands and operators of the closure that a value would be.
    let mut weight = vec![(1, 0); uses.graph.len()];
    for value in uses.values() {
        let index = value.index();
        treatments[index] = if fusions.absorbed.contains(&value) && !fusions.by_root.contains_key(&value) {
            Treatment::Nothing
        } else if fusions.by_root.contains_key(&value) {
            Treatment::Call
        } else {
            match uses.graph.op(value) {
                Op::Data(_) | Op::Parameter(_) | Op::Samples | Op::Bound(_) => Treatment::Nothing,
                Op::Constant(_) if memory[index] && !uses.graph.shape(value).is_scalar() => Treatment::Fill,
                Op::Constant(_) => Treatment::Nothing,
                Op::Elementwise(_) => {
                    let fits = weigh(uses, value, &mut treatments, &mut weight);
                    elementwise(uses, value, memory[index] || !fits)
                }
                Op::Structured(_) if uses.graph.op(value).get::<Scan>().is_some() => Treatment::Loop,
                Op::Structured(_) if uses.graph.op(value).get::<Project>().is_some() => Treatment::Part,
                Op::Structured(op) if op.is_view() => Treatment::View,
                Op::Structured(_) if uses.graph.op(value).get::<Broadcast>().is_some() && !memory[index] => {
                    Treatment::Repeat
                }
                Op::Structured(_) => Treatment::Call,
            }
        };
    }
    treatments
}

fn elementwise(uses: &Uses<'_>, value: Value, memory: bool) -> Treatment {
    let graph = uses.graph;
    let same_space =
        |user: Value| matches!(graph.op(user), Op::Elementwise(_)) && graph.shape(user) == graph.shape(value);
    let inline = !memory && uses.only_user(value).is_some_and(same_space);
    match (inline, graph.shape(value).is_scalar()) {
        (true, _) => Treatment::Inline,
        (false, true) => Treatment::Let,
        (false, false) => Treatment::Map,
    }
}

/// Adds up what the closure of `value` would read; what makes it too large becomes a statement of its own.
fn weigh(uses: &Uses<'_>, value: Value, treatments: &mut [Treatment], weight: &mut [(usize, usize)]) -> bool {
    let operands = uses.graph.operands(value);
    loop {
        let inline = |o: &Value| treatments[o.index()] == Treatment::Inline;
        let total = operands.iter().fold((0, 1), |(sources, operators), o| match inline(o) {
            true => (sources + weight[o.index()].0, operators + weight[o.index()].1),
            false => (sources + 1, operators),
        });
        if total.0 <= SOURCES && total.1 <= OPERATORS {
            weight[value.index()] = total;
            return true;
        }
        let Some(largest) = operands.iter().filter(|o| inline(o)).max_by_key(|o| weight[o.index()]) else {
            weight[value.index()] = total;
            return true;
        };
        let scalar = uses.graph.shape(*largest).is_scalar();
        treatments[largest.index()] = if scalar { Treatment::Let } else { Treatment::Map };
    }
}

/// Which values a kernel reads, or the program returns: they cannot be parts of closures.
fn in_memory(uses: &Uses<'_>, fusions: &Fusions) -> Vec<bool> {
    let graph = uses.graph;
    let mut memory = vec![false; graph.len()];
    let absorbed = |value: Value| fusions.absorbed.contains(&value);
    for value in uses.values().collect::<Vec<_>>().into_iter().rev() {
        memory[value.index()] |= uses.is_root(value);
        let operands = match fusions.by_root.get(&value) {
            Some(fused) => fused.operands.clone(),
            None if absorbed(value) => continue,
            None => match graph.op(value) {
                // A loop fills in constants where it begins.
                Op::Structured(_) if graph.op(value).get::<Scan>().is_some() => recurrence::reads(graph, value),
                Op::Structured(_) => graph.operands(value),
                _ => continue,
            },
        };
        operands.iter().for_each(|o| memory[o.index()] = true);
    }
    memory
}
