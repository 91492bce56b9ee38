//! Names that mean nothing where they stand, and what may have been meant.

use super::scope::Meaning;
use super::{Bound, Lowering};
use crate::error::{Mistake, Reported};
use crate::functions;
use crate::syntax::nearest;
use syn::Ident;

impl Lowering<'_> {
    /// Reports a variable that is not to be seen here.
    pub(super) fn unknown_variable(&self, name: &Ident) -> Reported {
        let text = name.to_string();
        if let Some(binding) = self.scopes.outside(&text) {
            let problem = Mistake::NotInTemplate { name: text.clone() };
            return self.errors.report_with(name.span(), problem, binding.span, format!("`{text}` is bound here"));
        }
        if functions::find(&text).is_some() {
            let problem = Mistake::NotAValue { name: text, is: "a function" };
            return self.errors.report(name.span(), problem);
        }
        if let Some(later) = self.later.get(&text) {
            let problem = Mistake::BoundLater { name: text.clone() };
            return self.errors.report_with(name.span(), problem, *later, format!("`{text}` is bound here"));
        }
        self.unknown("variable", name, self.scopes.names().collect::<Vec<_>>())
    }

    /// Reports a call of something that is no function or layer here.
    pub(super) fn unknown_function(&self, name: &Ident) -> Reported {
        let text = name.to_string();
        if let Some(binding) = self.scopes.get(&text) {
            let is = if matches!(binding.meaning, Meaning::Bound(Bound::Tensor(_))) { "a value" } else { "a constant" };
            let problem = Mistake::NotAFunction { name: text.clone(), is };
            return self.errors.report_with(name.span(), problem, binding.span, format!("`{text}` is bound here"));
        }
        if let Some(later) = self.later.get(&text) {
            let problem = Mistake::BoundLater { name: text.clone() };
            return self.errors.report_with(name.span(), problem, *later, format!("`{text}` is bound here"));
        }
        let known = self.callable();
        self.unknown("function", name, known.iter().map(String::as_str))
    }

    /// Reports an unknown name.
    pub fn unknown<'n>(&self, what: &'static str, name: &Ident, known: impl IntoIterator<Item = &'n str>) -> Reported {
        let text = name.to_string();
        let elsewhere = functions::elsewhere(&text).filter(|_| what == "function");
        let nearest = elsewhere.or_else(|| nearest(&text, known)).map(str::to_owned);
        self.errors.report(name.span(), Mistake::Unknown { what, name: text, nearest })
    }

    /// The functions and layers that a call may name, for "did you mean".
    fn callable(&self) -> Vec<String> {
        let templates = self.scopes.names().filter(|name| {
            matches!(
                self.scopes.get(name).map(|b| &b.meaning),
                Some(Meaning::Template(_) | Meaning::Layer(_) | Meaning::External(_))
            )
        });
        functions::all().map(|f| f.name.to_owned()).chain(templates.map(str::to_owned)).collect()
    }
}
