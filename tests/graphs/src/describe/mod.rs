//! Random descriptions, valid by construction: text, as a user would write it.
//!
//! The writer knows the shape of everything it has written, by rules of its own: a description that the compiler
//! refuses is a disagreement about a shape, and so a mistake of one of the two.

mod calls;
mod examples;
mod losses;
mod shapes;
mod statements;
mod term;
mod turns;

pub use term::Term;

use crate::random::Random;
use std::collections::BTreeSet;

/// A description of a network named `Case`.
#[derive(Clone, Debug)]
pub struct Description {
    /// Before `network`: `#[derive(vjp)]`.
    pub attributes: String,
    /// Its statements.
    pub statements: Vec<String>,
}

impl Description {
    /// The description of a seed.
    pub fn of(seed: u64) -> Self {
        let mut writer = Writer::new(seed);
        writer.write();
        Description { attributes: writer.attributes, statements: writer.statements }
    }

    /// The whole text, on one line for each statement.
    pub fn text(&self) -> String {
        format!("{}network Case {{\n    {}\n}}", self.attributes, self.statements.join("\n    "))
    }
}

/// Tokens for embeddings and classes for losses.
#[derive(Clone, Debug)]
struct Classes {
    name: String,
    dims: Vec<usize>,
    count: usize,
}

/// A shared layer of vectors of one length.
#[derive(Clone, Debug)]
struct Layer {
    name: String,
    from: usize,
    to: usize,
}

/// A template.
#[derive(Clone, Debug)]
struct Template {
    name: String,
    kind: TemplateKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TemplateKind {
    /// `f(x)` of x's shape.
    Same,
    /// `f(x, y)` of two values of one shape.
    Pair,
    /// `f(x, width)`: the last axis has another length.
    Wide,
}

/// Writes one description.
struct Writer {
    random: Random,
    /// What is computed again is drawn apart: a seed is the same network with or without.
    again: Random,
    attributes: String,
    statements: Vec<String>,
    /// The values that an expression may read.
    known: Vec<Term>,
    /// The values of which a derivative may be asked for: the real inputs.
    inputs: Vec<Term>,
    classes: Vec<Classes>,
    layers: Vec<Layer>,
    templates: Vec<Template>,
    names: BTreeSet<String>,
    /// Whether inputs and parameters may be declared, and layers made: not in loops and templates.
    declares: bool,
    /// Whether layers may be made.
    layered: bool,
    /// Whether there is a trained tensor for certain.
    trained: bool,
}

/// Lengths of axes: odd ones, which no vector register divides, and one that is longer than all of them.
const LENGTHS: &[usize] = &[1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 7, 13, 17, 33];
/// A sample of a value has at most so many elements.
const LARGEST: usize = 140;
/// Names that generated code has for something of its own, and others.
const NAMES: &[&str] = &[
    "x",
    "y",
    "h",
    "k",
    "work",
    "grad_x",
    "batch",
    "samples",
    "inputs",
    "outputs",
    "d_x",
    "d_h",
    "out",
    "data",
    "value",
    "hidden",
    "seed",
    "step",
    "n",
    "t",
    "i",
    "buffer",
    "parameters",
    "x_2",
    "capacity",
    "storage",
    "network",
    "losses",
    "a",
    "b",
    "result",
    "nn",
    "len",
    "rows",
    "case",
    "exp",
    "tanh_x",
    "s",
    "mean_h",
    "weight",
    "bias",
    "total",
];

impl Writer {
    fn new(seed: u64) -> Self {
        Writer {
            random: Random::new(seed),
            again: Random::new(!seed),
            attributes: String::new(),
            statements: vec![],
            known: vec![],
            inputs: vec![],
            classes: vec![],
            layers: vec![],
            templates: vec![],
            names: BTreeSet::from(["exp", "grad"].map(str::to_owned)),
            declares: true,
            layered: true,
            trained: false,
        }
    }

    /// A name that nothing has.
    fn name(&mut self) -> String {
        loop {
            let stem = *self.random.pick(NAMES);
            let name =
                if self.random.once_in(3) { format!("{stem}{}", self.random.below(90)) } else { stem.to_owned() };
            if self.names.insert(name.clone()) {
                return name;
            }
            let name = format!("{stem}_{}", self.names.len());
            if self.names.insert(name.clone()) {
                return name;
            }
        }
    }

    fn say(&mut self, statement: impl Into<String>) {
        self.statements.push(statement.into());
    }

    /// The lengths of so many axes.
    fn dims(&mut self, rank: usize) -> Vec<usize> {
        let mut dims = vec![];
        for _ in 0..rank {
            let room = LARGEST / dims.iter().product::<usize>().max(1);
            let fitting: Vec<usize> = LENGTHS.iter().copied().filter(|&len| len <= room).collect();
            dims.push(*self.random.pick(&fitting));
        }
        dims
    }

    fn length(&mut self, largest: usize) -> usize {
        let fitting: Vec<usize> = LENGTHS.iter().copied().filter(|&len| len <= largest.max(1)).collect();
        *self.random.pick(&fitting)
    }
}
