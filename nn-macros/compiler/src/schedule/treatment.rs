//! What becomes of each node: a statement, a part of another statement's closure, or nothing.

use super::fuse::Fusions;
use super::recurrence;
use super::uses::Uses;
use crate::graph::Value;
use crate::operators::Op;
use crate::operators::arithmetic::{ADD, MUL, NEG, SUB};
use crate::operators::broadcast::Broadcast;
use crate::operators::power::SQUARE;
use crate::operators::scan::{Project, Scan};
use std::collections::BTreeSet;

/// A closure reads at most so many operands.
const SOURCES: usize = 8;
/// A closure has at most so many operators.
const OPERATORS: usize = 24;
/// So many multiplications and additions are computed again where they are read, rather than kept in memory.
const AGAIN: usize = 6;

/// What becomes of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// Nothing: a leaf, or part of a fused kernel.
    Nothing,
    /// Part of the closures, or of the `let`, of its users.
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
    let homes = homes(uses, &memory);
    let mut weights = vec![Weight::default(); uses.graph.len()];
    for value in uses.values() {
        let index = value.index();
        treatments[index] = if fusions.absorbed.contains(value) && !fusions.by_root.contains(value) {
            Treatment::Nothing
        } else if fusions.by_root.contains(value) {
            Treatment::Call
        } else {
            match uses.graph.op(value) {
                Op::Data(_) | Op::Parameter(_) | Op::Samples | Op::Bound(_) => Treatment::Nothing,
                Op::Constant(_) if memory[index] && !uses.graph.shape(value).is_scalar() => Treatment::Fill,
                Op::Constant(_) => Treatment::Nothing,
                Op::Elementwise(_) => {
                    weigh(uses, value, &mut treatments, &mut weights);
                    elementwise(uses, value, memory[index], &homes, &weights[index])
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

fn elementwise(uses: &Uses<'_>, value: Value, memory: bool, homes: &[Value], weight: &Weight) -> Treatment {
    let scalar = uses.graph.shape(value).is_scalar();
    let inline = !memory
        && match uses.only_user(value) {
            Some(user) => same_space(uses, value, user),
            None => !scalar && is_computed_again(uses, value, homes, weight),
        };
    match (inline, scalar) {
        (true, _) => Treatment::Inline,
        (false, true) => Treatment::Let,
        (false, false) => Treatment::Map,
    }
}

/// Whether a closure of `user` can compute `value`.
fn same_space(uses: &Uses<'_>, value: Value, user: Value) -> bool {
    matches!(uses.graph.op(user), Op::Elementwise(_)) && uses.graph.shape(user) == uses.graph.shape(value)
}

/// Whether several users compute a value themselves: it is little work, and either all of them are parts of one
/// closure, or it is a function of one tensor that is kept as long as them.
fn is_computed_again(uses: &Uses<'_>, value: Value, homes: &[Value], weight: &Weight) -> bool {
    let last = |value: Value| uses.users(value).iter().map(|user| homes[user.index()]).max();
    let light = weight.cheap && weight.operators <= AGAIN;
    let kept = || weight.sources.len() == 1 && weight.sources.iter().all(|&source| last(source) >= last(value));
    let fits = uses.users(value).iter().all(|&user| same_space(uses, value, user));
    light && fits && !uses.is_root(value) && (homes[value.index()] != value || kept())
}

/// The value whose closure everything that an elementwise value is for is part of; else the value itself.
fn homes(uses: &Uses<'_>, memory: &[bool]) -> Vec<Value> {
    let mut homes: Vec<Value> = uses.graph.values().collect();
    for value in uses.values().collect::<Vec<_>>().into_iter().rev() {
        let users = uses.users(value);
        let Some(home) = users.first().map(|user| homes[user.index()]) else { continue };
        let fits = |&user: &Value| same_space(uses, value, user) && homes[user.index()] == home;
        if matches!(uses.graph.op(value), Op::Elementwise(_)) && !memory[value.index()] && users.iter().all(fits) {
            homes[value.index()] = home;
        }
    }
    homes
}

/// What the closure of a value would be.
#[derive(Clone, Default)]
struct Weight {
    /// The tensors that it reads.
    sources: BTreeSet<Value>,
    /// Its operators, those of a value that it uses twice twice.
    operators: usize,
    /// Whether these are multiplications and additions.
    cheap: bool,
}

/// Adds up what the closure of `value` would be; what makes it too large becomes a statement of its own.
fn weigh(uses: &Uses<'_>, value: Value, treatments: &mut [Treatment], weights: &mut [Weight]) {
    let graph = uses.graph;
    let operands = graph.operands(value);
    let tensor = |o: Value| graph.op(o).as_constant().is_none() && !graph.shape(o).is_scalar();
    let own = [&ADD, &SUB, &MUL, &NEG, &SQUARE].into_iter().any(|op| graph.op(value).is(op));
    loop {
        let inline = |o: &Value| treatments[o.index()] == Treatment::Inline;
        let mut total = Weight { operators: 1, cheap: own, ..Weight::default() };
        for operand in operands {
            let weight = &weights[operand.index()];
            if inline(operand) {
                total.sources.extend(&weight.sources);
                total.operators += weight.operators;
                total.cheap &= weight.cheap;
            } else if tensor(*operand) {
                total.sources.insert(*operand);
            }
        }
        let largest = || {
            let by_size = |o: &&Value| (weights[o.index()].sources.len(), weights[o.index()].operators);
            operands.iter().filter(|o| inline(o)).max_by_key(by_size).copied()
        };
        let fits = total.sources.len() <= SOURCES && total.operators <= OPERATORS;
        match largest().filter(|_| !fits) {
            Some(largest) => {
                let scalar = graph.shape(largest).is_scalar();
                treatments[largest.index()] = if scalar { Treatment::Let } else { Treatment::Map };
            }
            None => {
                weights[value.index()] = total;
                return;
            }
        }
    }
}

/// Which values a kernel reads, or the program returns: they cannot be parts of closures.
fn in_memory(uses: &Uses<'_>, fusions: &Fusions) -> Vec<bool> {
    let graph = uses.graph;
    let mut memory = vec![false; graph.len()];
    let absorbed = |value: Value| fusions.absorbed.contains(value);
    for value in uses.values().collect::<Vec<_>>().into_iter().rev() {
        memory[value.index()] |= uses.is_root(value);
        let operands = match fusions.by_root.get(value) {
            Some(fused) => fused.operands.clone(),
            None if absorbed(value) => continue,
            None => match graph.op(value) {
                // A loop fills in constants where it begins.
                Op::Structured(_) if graph.op(value).get::<Scan>().is_some() => recurrence::reads(graph, value),
                Op::Structured(_) => graph.operands(value).to_vec(),
                _ => continue,
            },
        };
        operands.iter().for_each(|o| memory[o.index()] = true);
    }
    memory
}
