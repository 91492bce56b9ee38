//! Where values come from.

use crate::error::Place;
use proc_macro2::Span;
use std::rc::Rc;

/// Where a value comes from in the user's text.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The name bound by `let`, or one made from it; unnamed values are named by the schedule.
    pub name: Option<Rc<str>>,
    /// What to call it where it has none: `hidden_dense`.
    pub hint: Option<Rc<str>>,
    /// The first of the tokens that made it.
    pub span: Span,
    /// The last of them.
    pub last: Span,
    /// What becomes of it after the forward pass.
    pub again: Again,
}

/// What `#[recompute]` says about a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    /// Nothing: derivatives read it where it is.
    #[default]
    Never,
    /// It lies between the operands and the result of such a statement: derivatives read it computed again.
    Between,
    /// It is such a statement's result.
    Result,
    /// It is what lies between, computed again.
    Copy,
}

impl Origin {
    /// Of no name and no place: made by the compiler.
    pub fn unknown() -> Self {
        Origin::at(Span::call_site())
    }

    /// Of no name, made by these tokens.
    pub fn at(place: impl Into<Place>) -> Self {
        let Place(span, last) = place.into();
        Origin { name: None, hint: None, span, last, again: Again::Never }
    }

    /// The same for what is made on the way to the value.
    pub fn on_the_way(&self) -> Self {
        let again = if self.again == Again::Result { Again::Between } else { self.again };
        Origin { again, ..self.clone() }
    }

    /// The tokens that made it.
    pub fn place(&self) -> Place {
        Place(self.span, self.last)
    }
}
