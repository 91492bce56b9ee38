//! Every message of the compiler, in one catalogue.
//!
//! A [`Problem`] says what was found, what was expected and how to mend it; a [`Diagnostic`] puts it at
//! the user's tokens. Stages collect diagnostics in [`Errors`] and go on, so that all independent mistakes
//! are reported by one build.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use std::cell::RefCell;
use std::fmt;

/// A mistake in a description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// The tokens are no statement or expression of the language.
    Syntax {
        /// What was found, quoted.
        found: String,
        /// What may stand here.
        expected: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Syntax { found, expected } => write!(f, "expected {expected}, found {found}"),
        }
    }
}

/// A problem at the user's tokens, and the other end of a disagreement.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// First and last token.
    pub span: (Span, Span),
    /// What is wrong.
    pub problem: Problem,
    /// The other end: shown as a second error block.
    pub note: Option<(Span, String)>,
}

/// The diagnostics found so far.
#[derive(Default, Debug)]
pub struct Errors(RefCell<Vec<Diagnostic>>);

/// A mistake has been reported; whoever sees this says nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported;

impl Errors {
    /// Reports a problem at `span`.
    pub fn report(&self, span: Span, problem: Problem) -> Reported {
        self.push(Diagnostic { span: (span, span), problem, note: None })
    }

    /// Reports a problem with the place of its other end.
    pub fn report_with(&self, span: Span, problem: Problem, other: Span, note: impl Into<String>) -> Reported {
        self.push(Diagnostic { span: (span, span), problem, note: Some((other, note.into())) })
    }

    /// Reports a diagnostic.
    pub fn push(&self, diagnostic: Diagnostic) -> Reported {
        self.0.borrow_mut().push(diagnostic);
        Reported
    }

    /// Whether nothing has been reported.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// What has been reported, in order.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.0.into_inner()
    }

    /// `compile_error!` at each place.
    pub fn to_tokens(&self) -> TokenStream {
        self.0.borrow().iter().map(Diagnostic::to_tokens).collect()
    }
}

impl Diagnostic {
    fn to_tokens(&self) -> TokenStream {
        let error = compile_error(self.span, &self.problem.to_string());
        let note = self.note.iter().map(|(span, text)| compile_error((*span, *span), text));
        std::iter::once(error).chain(note).collect()
    }
}

/// `::core::compile_error!{ "…" }` underlined from the first to the last token.
fn compile_error((start, end): (Span, Span), message: &str) -> TokenStream {
    let path = quote_spanned!(start=> ::core::compile_error!);
    let text = quote_spanned!(end=> { #message });
    quote_spanned!(start=> #path #text)
}
