//! Slots: which of a function's parameters each argument of a call is for.

use super::Function;
use super::arguments::Argument;
use super::signature::{Kind, signature};
use super::slot::Slot;
use crate::error::{Mistake, Place, Reported};
use crate::lower::Lowering;
use crate::syntax::nearest;
use crate::syntax::tree::Expr;
use proc_macro2::Span;
use syn::Ident;

/// The arguments of a call that have been read, by their parameters.
pub(super) struct Slots<'e> {
    function: &'static Function,
    given: Vec<Option<(Argument<'e>, Place)>>,
    /// Whether anything has been reported.
    failed: Result<(), Reported>,
}

impl<'e> Slots<'e> {
    /// Empty slots.
    pub(super) fn new(function: &'static Function) -> Self {
        Slots { function, given: vec![None; function.parameters.len()], failed: Ok(()) }
    }

    /// Arguments by position.
    pub(super) fn positional(&mut self, arguments: &[Expr], lowering: &mut Lowering<'e>) {
        let mut rest = arguments.iter();
        for (position, parameter) in self.function.parameters.iter().enumerate() {
            let given: Vec<&Expr> = match parameter.kind {
                Kind::Tensors | Kind::Collection => rest.by_ref().collect(),
                _ => rest.by_ref().take(1).collect(),
            };
            let (Some(first), Some(last)) = (given.first(), given.last()) else { break };
            let ends = Place(first.ends().0, last.ends().1);
            self.put(position, &given, ends, lowering);
        }
        if let Some(extra) = rest.next() {
            let problem =
                Mistake::TooManyArguments { function: self.function.name.into(), signature: signature(self.function) };
            self.failed = Err(lowering.errors.report(extra, problem));
        }
    }

    /// Arguments by name.
    pub(super) fn settings(&mut self, settings: &[(Ident, Expr)], lowering: &mut Lowering<'e>) {
        let function = self.function;
        for (name, value) in settings {
            let Some(position) = function.parameters.iter().position(|p| name == p.name) else {
                let problem = Mistake::UnknownSetting {
                    function: function.name.into(),
                    name: name.to_string(),
                    nearest: nearest(&name.to_string(), function.parameters.iter().map(|p| p.name)).map(Into::into),
                    signature: signature(function),
                };
                self.failed = Err(lowering.errors.report(name.span(), problem));
                continue;
            };
            if let Some((_, first)) = &self.given[position] {
                let parameter = function.parameters[position].name;
                let problem = Mistake::GivenTwice { function: function.name.into(), argument: parameter.into() };
                let note = format!("`{parameter}` is first given here");
                self.failed = Err(lowering.errors.report_with(name.span(), problem, *first, note));
                continue;
            }
            self.put(position, &[value], value.into(), lowering);
        }
    }

    /// Reads an argument into its slot; one with a mistake is not missing.
    fn put(&mut self, position: usize, given: &[&Expr], place: Place, lowering: &mut Lowering<'e>) {
        let slot = Slot { function: self.function, parameter: &self.function.parameters[position] };
        let argument = slot.read(given, lowering).unwrap_or_else(|reported| {
            self.failed = Err(reported);
            Argument::Absent
        });
        self.given[position] = Some((argument, place));
    }

    /// All arguments, with defaults for those that were left out. `span` is the function's name in the call.
    ///
    /// # Errors
    /// If a required one was left out, or if anything has been reported before.
    pub(super) fn filled(self, span: Span, lowering: &Lowering<'e>) -> Result<Vec<(Argument<'e>, Place)>, Reported> {
        let (mut values, mut missing) = (Vec::with_capacity(self.given.len()), vec![]);
        for (slot, parameter) in self.given.into_iter().zip(self.function.parameters) {
            values.push(match (slot, parameter.default) {
                (Some(given), _) => given,
                (None, Some(default)) => (Argument::from(default), span.into()),
                (None, None) => {
                    missing.push(parameter.name.to_owned());
                    (Argument::Absent, span.into())
                }
            });
        }
        if !missing.is_empty() {
            let problem = Mistake::MissingArgument {
                function: self.function.name.into(),
                arguments: missing,
                signature: signature(self.function),
            };
            return Err(lowering.errors.report(span, problem));
        }
        self.failed.map(|()| values)
    }
}
