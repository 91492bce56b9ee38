//! What belongs inside of a loop: what the carried values need, and depends on them.

use super::lift::lifts;
use crate::graph::{Graph, Value};
use crate::operators::Op;
use crate::operators::broadcast::Broadcast;
use crate::operators::contract::Contract;
use std::collections::BTreeSet;

/// What a value of a step depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependence {
    /// Nothing that changes.
    Fixed,
    /// Slices of sequences.
    Slices,
    /// What is carried.
    Carried,
}

/// The values inside of a loop.
pub struct Enclosure {
    /// The graph around the loop, with the formulas of a step.
    pub graph: Graph,
    /// The first leaf.
    first: usize,
    dependence: Vec<Dependence>,
    /// Which values of slices can be computed before the loop.
    liftable: Vec<bool>,
    /// Which of them are worth it: products of all slices at once are faster, memory for all steps is not.
    worthwhile: Vec<bool>,
    wanted: BTreeSet<Value>,
    /// The values that a step computes.
    pub inside: BTreeSet<Value>,
    /// What a step reads of sequences, and of their functions.
    pub slices: BTreeSet<Value>,
    /// What a step reads that stays the same.
    pub constants: BTreeSet<Value>,
    /// The carried leaves and inside values that are needed outside.
    pub traced: BTreeSet<Value>,
}

impl Enclosure {
    /// An empty loop with these leaves.
    pub fn new(graph: Graph, carried: &[Value], slices: &[Value]) -> Self {
        let first = carried.iter().chain(slices).map(|leaf| leaf.index()).min().unwrap_or(graph.len());
        let mut this = Enclosure {
            graph,
            first,
            dependence: vec![],
            liftable: vec![],
            worthwhile: vec![],
            wanted: BTreeSet::new(),
            inside: BTreeSet::new(),
            slices: BTreeSet::new(),
            constants: BTreeSet::new(),
            traced: BTreeSet::new(),
        };
        for value in this.graph.values().skip(first) {
            let operands = this.graph.operands(value);
            let dependence = if carried.contains(&value) {
                Dependence::Carried
            } else if slices.contains(&value) {
                Dependence::Slices
            } else {
                operands.iter().map(|&operand| this.dependence(operand)).max().unwrap_or(Dependence::Fixed)
            };
            let known = || lifts(this.graph.op(value)) && operands.iter().all(|&operand| this.can_lift(operand));
            let liftable = slices.contains(&value) || (dependence != Dependence::Carried && known());
            let multiplies = || {
                let product = this.graph.op(value).get::<Contract>().is_some();
                product || operands.iter().any(|&operand| this.is_worthwhile(operand))
            };
            let worthwhile = slices.contains(&value) || (dependence == Dependence::Slices && multiplies());
            this.worthwhile.push(worthwhile);
            this.dependence.push(dependence);
            this.liftable.push(liftable);
        }
        this
    }

    /// What a value depends on.
    pub fn dependence(&self, value: Value) -> Dependence {
        let index = value.index().checked_sub(self.first);
        index.map_or(Dependence::Fixed, |index| self.dependence[index])
    }

    fn is_worthwhile(&self, value: Value) -> bool {
        let index = value.index().checked_sub(self.first);
        index.is_some_and(|index| self.worthwhile[index] && !self.is_leaf(value))
    }

    fn is_leaf(&self, value: Value) -> bool {
        matches!(self.graph.op(value), Op::Bound(_))
    }

    /// Puts a value that the next step needs into the loop, with all it needs there.
    pub fn enclose(&mut self, value: Value) {
        let repeats = self.graph.op(value).get::<Broadcast>().is_some();
        let constant = self.graph.op(value).as_constant().is_some();
        match self.dependence(value) {
            // What repeats a value is no memory worth: a step repeats it where it reads it.
            Dependence::Fixed if !repeats && !constant => {
                self.constants.insert(value);
                return;
            }
            Dependence::Slices if !repeats && self.can_lift(value) && self.worthwhile[value.index() - self.first] => {
                self.slices.insert(value);
                return;
            }
            Dependence::Carried if self.is_leaf(value) => return,
            _ => {}
        }
        if self.inside.insert(value) {
            self.graph.operands(value).to_vec().into_iter().for_each(|operand| self.enclose(operand));
        }
    }

    /// Whether a value can be computed without the loop.
    pub fn can_lift(&self, value: Value) -> bool {
        let index = value.index().checked_sub(self.first);
        self.dependence(value) == Dependence::Fixed || index.is_some_and(|index| self.liftable[index])
    }

    /// Decides how a value is known outside for all steps: computed there if its operators can, else traced.
    pub fn want(&mut self, value: Value) {
        if self.can_lift(value) || !self.wanted.insert(value) {
            return;
        }
        if !self.is_leaf(value) && !self.inside.contains(&value) && lifts(self.graph.op(value)) {
            return self.graph.operands(value).to_vec().into_iter().for_each(|operand| self.want(operand));
        }
        self.enclose(value);
        self.traced.insert(value);
    }
}
