//! Signatures: what a function takes.

use super::Function;
use crate::lower::Number;

/// An argument or setting of a function.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What it is when left out; without one it is required.
    pub default: Option<Default>,
}

/// What an argument takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A value.
    Tensor,
    /// Several values, or a tuple of them; takes all positional arguments that are left.
    Tensors,
    /// One value, or a tuple of them, as one argument: the state of a recurrent layer.
    State,
    /// As `Tensors`, of any shapes; also `weights()`.
    Collection,
    /// A positive whole number.
    Size,
    /// A positive whole number, or a value.
    SizeOrTensor,
    /// An axis, counted from the end if negative.
    Axis,
    /// An axis or several, in brackets.
    Axes,
    /// A size or several, in brackets.
    Sizes,
    /// A number.
    Real,
    /// A number, or one of these words.
    RealOr(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A shape: `[3, 4]`.
    Shape,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A text in double quotes.
    Text,
    /// An integer for each of so many axes, at least `least`: `[1, 2]`, or one for all. Or one of the words.
    PerAxis {
        /// The number of axes.
        axes: usize,
        /// The smallest allowed.
        least: i64,
        /// What may stand there instead.
        words: &'static [&'static str],
    },
}

/// What an argument is when left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Default {
    /// A number.
    Number(Number),
    /// `true` or `false`.
    Flag(bool),
    /// A word.
    Word(&'static str),
    /// Nothing: the function decides.
    Absent,
}

impl Parameter {
    /// A required argument.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Parameter { name, kind, default: None }
    }

    /// A setting with a default.
    pub const fn or(name: &'static str, kind: Kind, default: Default) -> Self {
        Parameter { name, kind, default: Some(default) }
    }
}

/// `dense(x, units, bias = true)`
pub fn signature(function: &Function) -> String {
    let parameters: Vec<String> = function
        .parameters
        .iter()
        .map(|p| match p.default {
            None => p.name.to_owned(),
            Some(Default::Number(n)) => format!("{} = {n}", p.name),
            Some(Default::Flag(flag)) => format!("{} = {flag}", p.name),
            Some(Default::Word(word)) => format!("{} = {word}", p.name),
            Some(Default::Absent) => format!("{} = …", p.name),
        })
        .collect();
    format!("{}({})", function.name, parameters.join(", "))
}
