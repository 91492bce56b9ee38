//! The steps of a program, in the words of the emitter.

use super::call::{Argument, Call};
use super::expression::Expression;
use super::place::Location;
use crate::graph::Value;

/// One statement.
#[derive(Clone, Debug)]
pub struct Step {
    /// The value it computes.
    pub value: Value,
    /// What it does.
    pub action: Action,
    /// The buffers' values it reads.
    pub reads: Vec<Value>,
}

/// What a statement does.
#[derive(Clone, Debug)]
pub enum Action {
    /// `let y = …;` of scalars.
    Let {
        /// The variable.
        variable: String,
        /// Its value.
        expression: Expression,
    },
    /// `k::map(out, (a, b), |(a, b)| …)`, or `k::update` where the result takes over an operand's memory.
    Map {
        /// Where the result goes.
        out: Location,
        /// The operand's name in the closure, where the result takes over its memory.
        in_place: Option<String>,
        /// What is read, with the names in the closure.
        sources: Vec<Source>,
        /// The closure's value.
        expression: Expression,
        /// Whether the loop is inlined.
        inlined: bool,
    },
    /// `k::kernel(…)`.
    Call {
        /// The kernel and its arguments.
        call: Call,
        /// The kernel's operands.
        operands: Vec<Location>,
        /// Where the result goes; `None` if the kernel only returns a number.
        out: Option<Location>,
        /// Whether the result takes over an operand's memory.
        in_place: bool,
        /// The variable of the number that the kernel returns.
        returns: Option<String>,
    },
    /// `k::fill(out, value)`.
    Fill {
        /// Where the result goes.
        out: Location,
        /// The number in every element.
        value: f64,
    },
    /// `k::copy(x, out)`.
    Copy {
        /// What is copied.
        from: Location,
        /// Where to.
        out: Location,
    },
    /// `for t in 0..32 { … }`
    Loop(Box<Turns>),
    /// `grad.x = y;` of a scalar.
    Assign {
        /// Where the result goes.
        out: Location,
        /// The scalar.
        expression: Expression,
    },
    /// The optimiser moves a tensor: its derivative is known, and nothing reads it any more.
    Update {
        /// Its number.
        number: usize,
        /// How many trained numbers lie before it.
        begin: usize,
    },
    /// A state takes on its next value.
    Adopt {
        /// Its number.
        number: usize,
    },
}

/// A loop over time.
#[derive(Clone, Debug)]
pub struct Turns {
    /// The number of turns.
    pub length: usize,
    /// Whether the last slice comes first.
    pub reverse: bool,
    /// The statements of a turn.
    pub steps: Vec<Step>,
    /// What they read from outside.
    pub reads: Vec<Location>,
    /// What they write outside.
    pub writes: Vec<Location>,
    /// Sequences by time whose slices they read and write where they are.
    pub slices: Vec<Slices>,
}

/// A sequence by time, and its slice as a turn finds it; `None` if a turn only writes it.
#[derive(Clone, Debug)]
pub struct Slices {
    /// The whole.
    pub of: Location,
    /// The slice.
    pub begin: Option<Location>,
}

/// What a closure reads, element by element.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Where it is.
    pub location: Location,
    /// How the index is read.
    pub access: Reading,
    /// The closure's parameter.
    pub name: String,
}

/// How an elementwise loop reads an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Element i.
    Full,
    /// Element i % len: an unbatched value against samples.
    Cycle,
    /// Element i / inner.
    Each(usize),
    /// Element (i / inner) % len.
    CycleEach(usize),
}

impl Action {
    /// Where the results go.
    pub fn outs(&self) -> Vec<&Location> {
        match self {
            Action::Let { .. } | Action::Update { .. } | Action::Adopt { .. } => vec![],
            Action::Map { out, .. }
            | Action::Fill { out, .. }
            | Action::Copy { out, .. }
            | Action::Assign { out, .. } => vec![out],
            Action::Call { out, .. } => out.iter().collect(),
            Action::Loop(turns) => turns.writes.iter().collect(),
        }
    }

    /// Where its operands are.
    pub fn operands(&self) -> Vec<&Location> {
        let mut operands = self.scalars_in_memory();
        match self {
            Action::Let { .. }
            | Action::Fill { .. }
            | Action::Assign { .. }
            | Action::Update { .. }
            | Action::Adopt { .. } => {}
            Action::Map { sources, .. } => operands.extend(sources.iter().map(|source| &source.location)),
            Action::Call { operands: given, .. } => operands.extend(given),
            Action::Copy { from, .. } => operands.push(from),
            Action::Loop(turns) => operands.extend(&turns.reads),
        }
        operands
    }

    /// The tensors of one element that its expressions read.
    fn scalars_in_memory(&self) -> Vec<&Location> {
        let mut found = vec![];
        match self {
            Action::Let { expression, .. } | Action::Map { expression, .. } | Action::Assign { expression, .. } => {
                expression.elements(&mut found);
            }
            Action::Call { call, .. } => {
                for argument in &call.arguments {
                    if let Argument::Expression(expression) = argument {
                        expression.elements(&mut found);
                    }
                }
            }
            Action::Loop(turns) => found.extend(turns.steps.iter().flat_map(|step| step.action.scalars_in_memory())),
            Action::Fill { .. } | Action::Copy { .. } | Action::Update { .. } | Action::Adopt { .. } => {}
        }
        found
    }
}
