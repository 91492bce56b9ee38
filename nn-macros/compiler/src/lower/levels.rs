//! `#[allow(LINT)]`, `#[warn(LINT)]`, `#[deny(LINT)]`.

use super::Lowering;
use crate::error::Mistake;
use crate::lint::{Lint, Severity};
use crate::model::Level;
use crate::syntax::nearest;
use std::ops::Range;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Token};

impl Lowering<'_> {
    /// Notes what attributes say about lints for the nodes of a statement.
    pub(super) fn levels(&mut self, attributes: &[Attribute], values: Range<usize>) {
        for attribute in attributes {
            let Some(severity) = severity(attribute) else { continue };
            let Ok(lints) = attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated) else {
                let span = attribute.path().get_ident().map_or_else(proc_macro2::Span::call_site, Ident::span);
                self.errors.report(span, Mistake::LintList {});
                continue;
            };
            for name in lints {
                match Lint::find(&name.to_string()) {
                    Some(lint) => self.levels.push(Level { lint, severity, values: values.clone() }),
                    None => {
                        let nearest = nearest(&name.to_string(), Lint::ALL.map(Lint::name)).map(str::to_owned);
                        let problem = Mistake::UnknownLint { name: name.to_string(), nearest };
                        self.errors.report(name.span(), problem);
                    }
                }
            }
        }
    }

    /// Reports the attributes of a statement that mean nothing there.
    pub(super) fn check_attributes(&self, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|a| !a.path().is_ident("doc") && severity(a).is_none()) {
            let name = attribute.path().get_ident();
            let span = name.map_or_else(proc_macro2::Span::call_site, Ident::span);
            let name = name.map(Ident::to_string).unwrap_or_default();
            self.errors.report(span, Mistake::StatementAttribute { name });
        }
    }
}

fn severity(attribute: &Attribute) -> Option<Severity> {
    let path = attribute.path();
    let all = [("allow", Severity::Allow), ("warn", Severity::Warn), ("deny", Severity::Deny)];
    all.into_iter().find(|(name, _)| path.is_ident(name)).map(|(_, severity)| severity)
}
