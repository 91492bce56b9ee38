//! Making loops: leaves for what a step is given, formulas, then a scan around what has to be inside.

use super::enclose::{Dependence, Enclosure};
use super::lift::{Lifted, lift, sum_of_products};
use super::{Body, Part, Scan};
use crate::builder::{Builder, Var};
use crate::graph::{Type, Value};
use crate::operators::Op;
use crate::operators::arithmetic::{ADD, NEG, SUB};
use crate::operators::contract::Contract;
use crate::operators::permute::Permute;
use crate::operators::reduce::Sum;
use crate::operators::reshape::Reshape;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A loop under construction. Its steps are formulas in the graph around it, over leaves.
pub struct Recurrence<'b> {
    builder: &'b Builder,
    length: usize,
    reverse: bool,
    carried: Vec<Carried<'b>>,
    /// Sequences and the leaves of their slices.
    sequences: Vec<(Var<'b>, Value)>,
}

struct Carried<'b> {
    first: Var<'b>,
    leaf: Value,
    next: Value,
}

impl<'b> Recurrence<'b> {
    /// A loop of so many steps; the last slice comes first if `reverse`.
    pub fn new(builder: &'b Builder, length: usize, reverse: bool) -> Self {
        Recurrence { builder, length, reverse, carried: vec![], sequences: vec![] }
    }

    fn leaf(&self, ty: Type, like: Value) -> Var<'b> {
        // No two leaves of a graph are equal: a node's number is its own.
        let number = self.builder.graph().len();
        let leaf = self.builder.insert(Op::Bound(number), &[], ty);
        let origin = self.builder.graph().node(like).origin.clone();
        if let Some(name) = origin.name.or(origin.hint) {
            self.builder.hint(leaf.value, &name);
        }
        leaf
    }

    /// What is carried from step to step, `first` before the first one.
    pub fn carry(&mut self, first: Var<'b>) -> Var<'b> {
        let leaf = self.leaf(first.ty(), first.value);
        self.carried.push(Carried { first, leaf: leaf.value, next: leaf.value });
        leaf
    }

    /// The slice of a sequence `[time, …]` that a step reads.
    pub fn slice(&mut self, sequence: Var<'b>) -> Var<'b> {
        if let Some((_, leaf)) = self.sequences.iter().find(|(known, _)| known.value == sequence.value) {
            return self.builder.var(*leaf);
        }
        let mut ty = sequence.ty();
        debug_assert_eq!(ty.shape.dims.first(), Some(&self.length), "one slice for each step");
        ty.shape.dims.remove(0);
        let leaf = self.leaf(ty, sequence.value);
        self.sequences.push((sequence, leaf.value));
        leaf
    }

    /// What the leaf is in the next step; of the same type.
    pub fn next(&mut self, leaf: Var<'b>, next: Var<'b>) {
        debug_assert_eq!(leaf.ty(), next.ty(), "what is carried keeps its type");
        let carried = self.carried.iter_mut().find(|carried| carried.leaf == leaf.value);
        carried.expect("a leaf of this loop").next = next.value;
    }

    /// Ends the construction; of the values of a step, `wanted` will be asked for outside.
    pub fn run(self, wanted: &[Value]) -> Trace<'b> {
        let leaves: Vec<Value> = self.carried.iter().map(|carried| carried.leaf).collect();
        let slices: Vec<Value> = self.sequences.iter().map(|&(_, leaf)| leaf).collect();
        let graph = self.builder.graph().clone();
        let mut enclosure = Enclosure::new(graph, &leaves, &slices);
        self.carried.iter().for_each(|carried| enclosure.enclose(carried.next));
        wanted.iter().for_each(|&value| enclosure.want(value));
        let known = self.sequences.iter().map(|&(sequence, leaf)| (leaf, Lifted::Stacked(sequence))).collect();
        let mut trace =
            Trace { builder: self.builder, length: self.length, enclosure, known, scan: None, leaves: leaves.clone() };
        if !self.carried.is_empty() || !trace.enclosure.traced.is_empty() {
            trace.scan(&self);
        }
        trace
    }
}

/// A loop that is made, and its values for all steps.
pub struct Trace<'b> {
    builder: &'b Builder,
    length: usize,
    enclosure: Enclosure,
    /// Values of a step as they are outside.
    known: BTreeMap<Value, Lifted<'b>>,
    scan: Option<(Scan, Var<'b>)>,
    /// The leaves of what is carried.
    leaves: Vec<Value>,
}

impl<'b> Trace<'b> {
    /// Makes the scan of what is inside.
    fn scan(&mut self, recurrence: &Recurrence<'b>) {
        let slices: Vec<Value> = self.enclosure.slices.iter().copied().collect();
        let constants: Vec<Value> = self.enclosure.constants.iter().copied().collect();
        let first = recurrence.carried.iter().map(|carried| carried.first);
        let before: Vec<Var<'b>> = slices.iter().map(|&value| self.outside(value).stacked(self.length)).collect();
        let same = constants.iter().map(|&value| self.builder.var(value));
        let operands: Vec<Var<'b>> = first.chain(before).chain(same).collect();
        let next: Vec<Value> = recurrence.carried.iter().map(|carried| carried.next).collect();
        let given: Vec<Value> = self.leaves.iter().chain(&slices).chain(&constants).copied().collect();
        let traced: Vec<Value> = self.enclosure.traced.iter().copied().collect();
        let (body, moved) = self.body(&given, slices.len(), &next, &traced);
        let scan = Scan { body: Rc::new(body), length: self.length, reverse: recurrence.reverse };
        let result = self.builder.structured(scan.clone(), &operands);
        let origin = self.builder.origin();
        for (value, part) in traced.into_iter().zip(moved) {
            let lifted = match *scan.body.graph.op(part) {
                Op::Constant(bits) => {
                    let shape = self.enclosure.graph.shape(value).clone();
                    Lifted::Fixed(self.builder.constant(f64::from_bits(bits), shape))
                }
                Op::Bound(leaf) if scan.body.is_sequence(leaf) => Lifted::Stacked(operands[leaf]),
                Op::Bound(leaf) if leaf >= next.len() => Lifted::Fixed(operands[leaf]),
                _ => {
                    self.builder.set_origin(Some(self.enclosure.graph.node(value).origin.clone()));
                    Lifted::Stacked(result.project(&scan, Part::Trace(part)))
                }
            };
            self.known.insert(value, lifted);
        }
        self.builder.set_origin(origin);
        self.scan = Some((scan, result));
    }

    /// The body around what is inside, and where the values of `kept` are in it.
    fn body(&self, given: &[Value], slices: usize, next: &[Value], kept: &[Value]) -> (Body, Vec<Value>) {
        let (graph, inner) = (&self.enclosure.graph, Builder::default());
        let mut moved: BTreeMap<Value, Value> = BTreeMap::new();
        let types: Vec<Type> = given.iter().map(|&value| graph.ty(value).clone()).collect();
        for (number, &value) in given.iter().enumerate() {
            inner.set_origin(Some(graph.node(value).origin.clone()));
            moved.insert(value, inner.insert(Op::Bound(number), &[], types[number].clone()).value);
        }
        for &value in &self.enclosure.inside {
            let node = graph.node(value);
            let operands: Vec<Value> = graph.operands(value).iter().map(|operand| moved[operand]).collect();
            inner.set_origin(Some(node.origin.clone()));
            moved.insert(value, inner.insert(node.op.clone(), &operands, node.ty.clone()).value);
        }
        let at = |values: &[Value]| -> Vec<Value> { values.iter().map(|value| moved[value]).collect() };
        let (next, kept) = (at(next), at(kept));
        Body::new(inner.finish(), &types, slices, &next, &kept)
    }

    /// A value of a step as it is outside.
    fn outside(&mut self, value: Value) -> Lifted<'b> {
        if let Some(&known) = self.known.get(&value) {
            return known;
        }
        if self.enclosure.dependence(value) == Dependence::Fixed {
            return Lifted::Fixed(self.builder.var(value));
        }
        let operands = self.enclosure.graph.operands(value).to_vec();
        let args: Vec<Lifted<'b>> = operands.iter().map(|&operand| self.outside(operand)).collect();
        let node = self.enclosure.graph.node(value);
        let origin = self.builder.origin();
        self.builder.set_origin(Some(node.origin.clone()));
        let lifted = if args.iter().any(|arg| matches!(arg, Lifted::Stacked(_))) {
            Lifted::Stacked(lift(&node.op, &args, &node.ty, self.length))
        } else {
            let operands: Vec<Value> = args.iter().map(|arg| arg.var().value).collect();
            Lifted::Fixed(self.builder.insert(node.op.clone(), &operands, node.ty.clone()))
        };
        self.builder.set_origin(origin);
        self.known.insert(value, lifted);
        lifted
    }

    /// A value of every step: `[time, …]`.
    pub fn stack(&mut self, value: Var<'b>) -> Var<'b> {
        self.outside(value.value).stacked(self.length)
    }

    /// What is carried out of the last step.
    pub fn last(&self, leaf: Var<'b>) -> Var<'b> {
        let carried = self.leaves.iter().position(|&known| known == leaf.value).expect("a leaf of this loop");
        let (scan, result) = self.scan.as_ref().expect("what is carried is in a loop");
        result.project(scan, Part::Last(carried))
    }

    /// The sum of a value over all steps. Sums and products are taken over all steps at once.
    pub fn sum(&mut self, value: Var<'b>) -> Var<'b> {
        let value = value.value;
        if self.enclosure.dependence(value) == Dependence::Fixed {
            return self.builder.var(value) * self.length as f64;
        }
        if let Some(&Lifted::Stacked(known)) = self.known.get(&value) {
            return known.sum(vec![0], false);
        }
        let op = self.enclosure.graph.op(value).clone();
        let operands: Vec<Var<'b>> =
            self.enclosure.graph.operands(value).iter().copied().map(|operand| self.builder.var(operand)).collect();
        if op.is(&ADD) {
            self.sum(operands[0]) + self.sum(operands[1])
        } else if op.is(&SUB) {
            self.sum(operands[0]) - self.sum(operands[1])
        } else if op.is(&NEG) {
            -self.sum(operands[0])
        } else if let Some(reshape) = op.get::<Reshape>() {
            self.sum(operands[0]).reshape(reshape.dims.clone())
        } else if let Some(permute) = op.get::<Permute>() {
            self.sum(operands[0]).permute(permute.order.clone())
        } else if let Some(sum) = op.get::<Sum>() {
            let axes = std::iter::once(0).chain(sum.axes.iter().map(|axis| axis + 1)).collect();
            self.outside(operands[0].value).stacked(self.length).sum(axes, sum.batch)
        } else if let Some(product) = op.get::<Contract>() {
            let (left, right) = (self.outside(operands[0].value), self.outside(operands[1].value));
            sum_of_products(product, left, right, self.length)
        } else {
            match self.outside(value) {
                Lifted::Stacked(all) => all.sum(vec![0], false),
                Lifted::Fixed(one) => one * self.length as f64,
            }
        }
    }
}
