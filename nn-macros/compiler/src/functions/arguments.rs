//! The arguments of a call, as a function's body asks for them.

use super::Function;
use super::signature::{Default, Kind};
use super::slots::Slots;
use crate::builder::Var;
use crate::error::{Mistake, Place, Reported};
use crate::graph::Value;
use crate::lower::{Lowering, Number};
use crate::syntax::tree::Call;
use proc_macro2::Span;

/// An argument of a call.
#[derive(Clone)]
pub(super) enum Argument<'e> {
    Tensor(Var<'e>),
    Tensors(Vec<Var<'e>>),
    Number(Number),
    Flag(bool),
    Word(String),
    Text(String),
    Numbers(Vec<i64>),
    /// Left out, or a mistake.
    Absent,
}

/// The arguments of a call, checked against the signature.
pub struct Arguments<'e> {
    /// The function.
    pub function: &'static Function,
    /// The function's name in the call.
    pub span: Span,
    values: Vec<(Argument<'e>, Place)>,
}

impl<'e> Arguments<'e> {
    /// Evaluates and checks the arguments of a call. All mistakes are reported.
    ///
    /// # Errors
    /// If anything has been reported.
    pub fn check(function: &'static Function, call: &Call, lowering: &mut Lowering<'e>) -> Result<Self, Reported> {
        let span = call.function.span();
        let mut slots = Slots::new(function);
        slots.positional(&call.arguments, lowering);
        slots.settings(&call.settings, lowering);
        let values = slots.filled(span, lowering)?;
        Ok(Arguments { function, span, values })
    }

    /// An argument, and where it stands.
    pub(super) fn get(&self, name: &str) -> &(Argument<'e>, Place) {
        let position = self.function.parameters.iter().position(|p| p.name == name);
        &self.values[position.unwrap_or_else(|| panic!("`{}` has no `{name}`", self.function.name))]
    }

    /// Where an argument stands; the function's name where it was left out.
    pub fn span(&self, name: &str) -> Place {
        self.get(name).1
    }

    /// All values that were given, in order.
    pub fn values(&self) -> Vec<Value> {
        let values = self.values.iter().flat_map(|(argument, _)| match argument {
            Argument::Tensor(value) => vec![value.value],
            Argument::Tensors(values) => values.iter().map(|value| value.value).collect(),
            _ => vec![],
        });
        values.collect()
    }

    /// A value.
    pub fn tensor(&self, name: &str) -> Var<'e> {
        match &self.get(name).0 {
            Argument::Tensor(value) => *value,
            _ => unreachable!("`{name}` is required"),
        }
    }

    /// A value, if the function takes it and it is given.
    pub fn optional(&self, name: &str) -> Option<Var<'e>> {
        let position = self.function.parameters.iter().position(|p| p.name == name)?;
        match &self.values[position].0 {
            Argument::Tensor(value) => Some(*value),
            _ => None,
        }
    }

    /// A number that must be as `expected` says.
    ///
    /// # Errors
    /// If it is not.
    pub fn real_that(
        &self,
        name: &str,
        expected: &str,
        holds: fn(f64) -> bool,
        lowering: &Lowering<'e>,
    ) -> Result<f64, Reported> {
        self.real(name).filter(|&x| holds(x)).ok_or_else(|| self.misfit(name, expected, lowering))
    }

    /// Several values.
    pub fn tensors(&self, name: &str) -> &[Var<'e>] {
        match &self.get(name).0 {
            Argument::Tensors(values) => values,
            _ => &[],
        }
    }

    /// A size, if given.
    pub fn size(&self, name: &str) -> Option<usize> {
        match &self.get(name).0 {
            Argument::Number(Number::Integer(n)) => usize::try_from(*n).ok(),
            _ => None,
        }
    }

    /// Whether an argument was left out and has no default.
    pub fn is_absent(&self, name: &str) -> bool {
        matches!(self.get(name).0, Argument::Absent)
    }

    /// A whole number, if given.
    pub fn integer(&self, name: &str) -> Option<i64> {
        match &self.get(name).0 {
            Argument::Number(n) => n.to_integer(),
            _ => None,
        }
    }

    /// The positive numbers of an argument of [`Kind::Sizes`].
    ///
    /// # Errors
    /// If one of them is not positive, or there are none.
    pub fn sizes(&self, name: &str, lowering: &Lowering<'e>) -> Result<Vec<usize>, Reported> {
        let numbers = match &self.get(name).0 {
            Argument::Number(Number::Integer(n)) => &[*n][..],
            Argument::Numbers(numbers) => numbers,
            _ => &[],
        };
        let sizes: Option<Vec<usize>> = numbers.iter().map(|&n| usize::try_from(n).ok().filter(|&n| n > 0)).collect();
        sizes.filter(|sizes| !sizes.is_empty()).ok_or_else(|| self.misfit(name, "positive integers", lowering))
    }

    /// A number, if given.
    pub fn real(&self, name: &str) -> Option<f64> {
        match &self.get(name).0 {
            Argument::Number(n) => Some(n.to_f64()),
            _ => None,
        }
    }

    /// A flag.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name).0, Argument::Flag(true))
    }

    /// A word.
    pub fn word(&self, name: &str) -> &str {
        match &self.get(name).0 {
            Argument::Word(word) => word,
            _ => "",
        }
    }

    /// A text.
    pub fn text(&self, name: &str) -> &str {
        match &self.get(name).0 {
            Argument::Text(text) => text,
            _ => "",
        }
    }

    /// The numbers of a shape or of several axes or sizes, if given.
    pub fn numbers(&self, name: &str) -> Option<&[i64]> {
        match &self.get(name).0 {
            Argument::Numbers(numbers) => Some(numbers),
            _ => None,
        }
    }

    /// The integers of an argument of [`Kind::PerAxis`] for a rank of two, rows first: one axis is that of columns.
    /// `none` stands for the rows then.
    pub fn per_axis(&self, name: &str, none: usize) -> Option<[usize; 2]> {
        let (argument, _) = self.get(name);
        let one_axis =
            self.function.parameters.iter().any(|p| p.name == name && matches!(p.kind, Kind::PerAxis { axes: 1, .. }));
        let size = |n: i64| usize::try_from(n).ok();
        match argument {
            Argument::Number(Number::Integer(n)) => Some([if one_axis { none } else { size(*n)? }, size(*n)?]),
            Argument::Numbers(numbers) => match numbers[..] {
                [columns] => Some([none, size(columns)?]),
                [rows, columns] => Some([size(rows)?, size(columns)?]),
                _ => None,
            },
            _ => None,
        }
    }

    /// Reports that an argument does not fit.
    pub fn misfit(&self, name: &str, expected: impl Into<String>, lowering: &Lowering<'e>) -> Reported {
        let (argument, span) = self.get(name);
        let found = match argument {
            Argument::Tensor(value) => lowering.describe_typed(*value),
            Argument::Number(n) => n.to_string(),
            Argument::Flag(flag) => flag.to_string(),
            Argument::Word(word) => word.clone(),
            Argument::Text(text) => format!("{text:?}"),
            Argument::Numbers(numbers) => format!("{numbers:?}"),
            Argument::Tensors(_) | Argument::Absent => "nothing".to_owned(),
        };
        let problem = Mistake::Misfit {
            function: self.function.name.into(),
            argument: name.into(),
            found,
            expected: expected.into(),
        };
        match argument {
            Argument::Tensor(value) => lowering.report_at_value(*span, problem, *value),
            _ => lowering.errors.report(*span, problem),
        }
    }
}

impl From<Default> for Argument<'_> {
    fn from(default: Default) -> Self {
        match default {
            Default::Number(n) => Argument::Number(n),
            Default::Flag(flag) => Argument::Flag(flag),
            Default::Word(word) => Argument::Word(word.into()),
            Default::Absent => Argument::Absent,
        }
    }
}
