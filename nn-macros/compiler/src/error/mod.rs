//! Every message of the compiler, in one catalogue.
//!
//! A [`Problem`] says what was found, what was expected and how to mend it; a [`Diagnostic`] puts it at
//! the user's tokens. Stages collect diagnostics in [`Errors`] and go on, so that all independent mistakes
//! are reported by one build.

mod fallback;
mod mistake;
mod place;
mod problem;

pub use fallback::fallback;
pub use mistake::Mistake;
pub use place::Place;
pub use problem::Problem;

use proc_macro2::TokenStream;
use quote::quote_spanned;
use std::cell::RefCell;

/// A problem at the user's tokens, and the other end of a disagreement.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// First and last token.
    pub span: Place,
    /// What is wrong.
    pub problem: Problem,
    /// The other ends: each is shown as an error block of its own.
    pub notes: Vec<(Place, String)>,
}

/// The diagnostics found so far.
#[derive(Default, Debug)]
pub struct Errors(RefCell<Vec<Diagnostic>>);

/// A mistake has been reported; whoever sees this says nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported;

impl Errors {
    /// Reports a problem at `span`.
    pub fn report(&self, span: impl Into<Place>, problem: impl Into<Problem>) -> Reported {
        self.push(Diagnostic { span: span.into(), problem: problem.into(), notes: vec![] })
    }

    /// Reports a problem with the place of its other end.
    pub fn report_with(
        &self,
        span: impl Into<Place>,
        problem: impl Into<Problem>,
        other: impl Into<Place>,
        note: impl Into<String>,
    ) -> Reported {
        self.push(Diagnostic { span: span.into(), problem: problem.into(), notes: vec![(other.into(), note.into())] })
    }

    /// Reports a diagnostic.
    pub fn push(&self, diagnostic: Diagnostic) -> Reported {
        let mut all = self.0.borrow_mut();
        if !all.iter().any(|known| known.problem == diagnostic.problem && known.span == diagnostic.span) {
            all.push(diagnostic);
        }
        Reported
    }

    /// Adds another end to what has been reported since there were `before`, if it has not too many.
    pub fn note_since(&self, before: usize, place: impl Into<Place>, text: impl Into<String>) {
        const MOST: usize = 3;
        let note = (place.into(), text.into());
        for diagnostic in self.0.borrow_mut().iter_mut().skip(before).filter(|d| d.notes.len() < MOST) {
            diagnostic.notes.push(note.clone());
        }
    }

    /// How many have been reported.
    pub fn len(&self) -> usize {
        self.0.borrow().len()
    }

    /// Whether nothing has been reported.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// What has been reported, in order.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.0.into_inner()
    }

    /// `compile_error!` at each place, as items.
    pub fn to_tokens(&self) -> TokenStream {
        self.invocations().into_iter().collect()
    }

    /// `compile_error!` at each place, in the order of the text.
    fn invocations(&self) -> Vec<TokenStream> {
        let mut all = self.0.borrow().clone();
        all.sort_by_key(|diagnostic| (diagnostic.span.0.start().line, diagnostic.span.0.start().column));
        all.iter().flat_map(Diagnostic::invocations).collect()
    }
}

impl Diagnostic {
    fn invocations(&self) -> impl Iterator<Item = TokenStream> {
        let error = compile_error(self.span, &self.problem.to_string());
        let note = self.notes.iter().map(|(span, text)| compile_error(*span, text));
        std::iter::once(error).chain(note)
    }
}

/// `::core::compile_error!{ "…" }` underlined from the first to the last token.
fn compile_error(Place(start, end): Place, message: &str) -> TokenStream {
    let path = quote_spanned!(start=> ::core::compile_error!);
    let text = quote_spanned!(end=> { #message });
    quote_spanned!(start=> #path #text)
}
