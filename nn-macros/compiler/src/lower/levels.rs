//! `#[allow(LINT)]`, `#[warn(LINT)]`, `#[deny(LINT)]`.

use super::Lowering;
use crate::error::Mistake;
use crate::lint::{Lint, Severity};
use crate::model::Level;
use crate::syntax::nearest;
use proc_macro2::Span;
use std::ops::Range;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Token};

impl Lowering<'_> {
    /// Notes what attributes say about lints for the nodes of a statement.
    pub(super) fn levels(&mut self, attributes: &[Attribute], values: Range<usize>) {
        for attribute in attributes {
            let Some(severity) = severity(attribute) else { continue };
            let Ok(lints) = attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated) else {
                self.errors.report(name_of(attribute).1, Mistake::LintList {});
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
        let known =
            |a: &&Attribute| a.path().is_ident("doc") || a.path().is_ident("recompute") || severity(a).is_some();
        for attribute in attributes.iter().filter(|a| !known(a)) {
            let (name, span) = name_of(attribute);
            self.errors.report(span, Mistake::StatementAttribute { name });
        }
    }
}

/// `dtype`, `rustfmt::skip`: an attribute's name and where it begins.
pub(super) fn name_of(attribute: &Attribute) -> (String, Span) {
    let segments = &attribute.path().segments;
    let names: Vec<String> = segments.iter().map(|segment| segment.ident.to_string()).collect();
    (names.join("::"), segments.first().map_or_else(Span::call_site, |segment| segment.ident.span()))
}

fn severity(attribute: &Attribute) -> Option<Severity> {
    let path = attribute.path();
    let all = [("allow", Severity::Allow), ("warn", Severity::Warn), ("deny", Severity::Deny)];
    all.into_iter().find(|(name, _)| path.is_ident(name)).map(|(_, severity)| severity)
}
