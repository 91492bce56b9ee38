//! Where a mistake is.

use crate::syntax::tree::Expr;
use proc_macro2::Span;

/// The first and the last of the tokens that hold a mistake.
#[derive(Clone, Copy, Debug)]
pub struct Place(pub Span, pub Span);

impl Place {
    /// One span: all of the tokens where the compiler can join spans, the first elsewhere.
    pub fn span(self) -> Span {
        self.0.join(self.1).unwrap_or(self.0)
    }
}

/// Of the same tokens.
impl PartialEq for Place {
    fn eq(&self, other: &Place) -> bool {
        // Spans can be compared by what they show of themselves only.
        let shown = |place: &Place| format!("{:?} {:?}", place.0, place.1);
        shown(self) == shown(other)
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place(span, span)
    }
}

impl From<(Span, Span)> for Place {
    fn from((first, last): (Span, Span)) -> Place {
        Place(first, last)
    }
}

impl From<&Expr> for Place {
    fn from(expr: &Expr) -> Place {
        expr.ends().into()
    }
}
