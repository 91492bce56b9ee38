//! `pub network Name { … }`, and what may not stand around it.

use super::attribute::nests_deeper;
use super::block::Owner;
use super::cursor::Cursor;
use super::{Parse, Parser};
use crate::error::{Errors, Problem};
use crate::syntax::nearest;
use crate::syntax::tree::Network;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Visibility};

/// Reads a whole description.
pub(in crate::syntax) fn network(tokens: TokenStream, errors: &Errors) -> Option<Network> {
    let mut parser = Parser::new(Cursor::of_description(tokens), errors);
    if parser.cursor.is_end() {
        parser.report((Span::call_site(), Span::call_site()), Problem::Empty);
        return None;
    }
    parser.network().ok()
}

impl Parser<'_> {
    fn network(&mut self) -> Parse<Network> {
        let attributes = self.attributes();
        let visibility = self.visibility();
        let keyword = self.keyword()?;
        let name = self.name("the network's name")?;
        let group = self.body(&name)?;
        let body = self.within(&group, |inside| Ok(inside.block(Owner::Network).statements))?;
        self.nothing_more(keyword, &name);
        Ok(Network { attributes, visibility, name, body })
    }

    /// `pub`, `pub(crate)` or nothing.
    fn visibility(&mut self) -> Visibility {
        let start = self.cursor.position();
        let restriction = if self.eat_word("pub") { Delimiter::Parenthesis } else { Delimiter::None };
        if self.cursor.group_at(0, restriction).is_some() {
            self.cursor.advance(1);
        }
        let written = self.cursor.since(start);
        let stream = written.to_token_stream();
        let visibility = if nests_deeper(stream.clone(), 3) { None } else { syn::parse2(stream).ok() };
        match visibility {
            Some(visibility) => visibility,
            None => {
                let found = "this visibility".into();
                let expected = "`pub`, `pub(crate)` or nothing".into();
                self.report(written.ends(), Problem::Syntax { found, expected });
                Visibility::Inherited
            }
        }
    }

    /// The word `network`. If something else stands there, the network is looked for further on.
    fn keyword(&mut self) -> Parse<Span> {
        let here = self.cursor.here();
        if self.eat_word("network") {
            return Ok(here.0);
        }
        let word = self.cursor.word_at(0).map(ToString::to_string).unwrap_or_default();
        let misspelt = nearest(&word, ["network"]).is_some();
        let reported = self.report(here, Problem::NoNetwork { found: self.cursor.found(), misspelt });
        while !self.cursor.is_end() {
            let here = self.cursor.here();
            if self.at_network(misspelt) {
                self.cursor.advance(1);
                return Ok(here.0);
            }
            self.cursor.advance(1);
        }
        Err(reported)
    }

    /// Whether `network NAME {` comes next; any word will do for the first if it has been reported.
    fn at_network(&self, misspelt: bool) -> bool {
        (misspelt && self.cursor.word_at(0).is_some() || self.cursor.is_word("network"))
            && self.cursor.word_at(1).is_some()
            && self.cursor.group_at(2, Delimiter::Brace).is_some()
    }

    /// The braces with the statements; what stands before them is reported and passed.
    fn body(&mut self, name: &Ident) -> Parse<Group> {
        let expected = format!("`{{ … }}` with the statements of `{name}`");
        if self.cursor.group_at(0, Delimiter::Brace).is_none() {
            let reported = self.unexpected(expected.as_str());
            while self.cursor.group_at(0, Delimiter::Brace).is_none() {
                if self.cursor.is_end() {
                    return Err(reported);
                }
                self.cursor.advance(1);
            }
        }
        self.braces(&expected)
    }

    /// Reports what follows the network.
    fn nothing_more(&mut self, first: Span, name: &Ident) {
        if self.cursor.is_end() {
            return;
        }
        let here = self.cursor.here();
        let _: (Vec<Attribute>, bool) = (self.attributes(), self.eat_word("pub"));
        if self.cursor.group_at(0, Delimiter::Parenthesis).is_some() {
            self.cursor.advance(1);
        }
        if self.cursor.is_word("network") {
            let note = Some((first, format!("`{name}` is the network of this macro")));
            self.report_with(self.cursor.here(), Problem::SecondNetwork { first: name.to_string() }, note);
        } else {
            self.report(here, Problem::Trailing { network: name.to_string() });
        }
    }
}
