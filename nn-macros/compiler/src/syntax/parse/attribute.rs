//! Attributes and doc comments.

use super::{DEEPEST, Parser, name};
use crate::error::Problem;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Attribute;
use syn::parse::Parser as _;

impl Parser<'_> {
    /// The attributes and doc comments that come next.
    pub fn attributes(&mut self) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        while self.cursor.is_operator("#") {
            let start = self.cursor.position();
            self.cursor.advance(1);
            let inner = self.eat("!");
            let group = self.cursor.group_at(0, Delimiter::Bracket).cloned();
            if group.is_some() {
                self.cursor.advance(1);
            }
            let written = self.cursor.since(start);
            match group {
                Some(group) if !inner => match attribute(&group, written.trees()) {
                    Some(attribute) => attributes.push(attribute),
                    None => {
                        self.report(written.ends(), Problem::MalformedAttribute);
                    }
                },
                Some(_) => {
                    self.report(written.ends(), Problem::InnerAttribute);
                }
                None => {
                    self.pass_bare_attribute();
                    self.report(self.cursor.since(start).ends(), Problem::MalformedAttribute);
                }
            }
        }
        attributes
    }

    /// Passes the rest of `#dtype(f64)`.
    fn pass_bare_attribute(&mut self) {
        let listed = self.cursor.word_at(0).is_some_and(|word| name::one_of(word, &LISTS).is_some());
        if listed {
            self.cursor.advance(1);
            if self.cursor.group_at(0, Delimiter::Parenthesis).is_some() {
                self.cursor.advance(1);
            }
        }
    }
}

/// The attributes of the language; each has a list.
const LISTS: [&str; 4] = ["dtype", "allow", "warn", "deny"];

/// `#[…]`
fn attribute(group: &Group, written: &[TokenTree]) -> Option<Attribute> {
    if nests_deeper(group.stream(), DEEPEST) {
        return None;
    }
    let tokens: TokenStream = written.iter().cloned().collect();
    let attribute = Attribute::parse_outer.parse2(tokens).ok()?.pop()?;
    let lists = LISTS.iter().any(|list| attribute.path().is_ident(list));
    if lists && attribute.meta.require_list().map_or(true, |list| list.tokens.is_empty()) {
        return None;
    }
    Some(attribute)
}

/// Whether delimiters nest deeper than `limit`.
pub(super) fn nests_deeper(stream: TokenStream, limit: usize) -> bool {
    let mut open = vec![stream.into_iter()];
    while let Some(innermost) = open.last_mut() {
        match innermost.next() {
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => drop(open.pop()),
        }
        if open.len() > limit {
            return true;
        }
    }
    false
}
