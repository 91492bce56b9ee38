//! Names, and the words that can't be names.

use super::{Parse, Parser};
use crate::error::Problem;
use proc_macro2::Ident;

/// The words of Rust that no variable can be called, in any edition.
pub(super) const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether Rust keeps the word to itself.
pub(super) fn is_reserved(word: &Ident) -> bool {
    one_of(word, RESERVED).is_some()
}

/// Which of these the word is. Its text is asked for once: in a macro that is a request to the compiler.
pub(super) fn one_of(word: &Ident, words: &[&'static str]) -> Option<&'static str> {
    let text = word.to_string();
    words.iter().copied().find(|candidate| *candidate == text)
}

impl Parser<'_> {
    /// A name that the description gives to something, or uses. `what` says whose.
    pub fn name(&mut self, what: &str) -> Parse<Ident> {
        match self.cursor.word_at(0) {
            Some(word) if word != "_" && !self.starts_rust_statement() => {
                let name = word.clone();
                self.check_name(&name);
                self.cursor.advance(1);
                Ok(name)
            }
            _ => Err(self.unexpected(what)),
        }
    }

    /// A name, or `_` for what is not wanted.
    pub fn name_or_wildcard(&mut self, what: &str) -> Parse<Ident> {
        match self.cursor.word_at(0) {
            Some(word) if word == "_" => {
                let wildcard = word.clone();
                self.cursor.advance(1);
                Ok(wildcard)
            }
            _ => self.name(what),
        }
    }

    /// Reports a name that can't be a name in the generated Rust.
    pub fn check_name(&self, name: &Ident) {
        let ends = (name.span(), name.span());
        let text = name.to_string();
        if let Some(plain) = text.strip_prefix("r#") {
            self.report(ends, Problem::RawName { name: plain.into() });
        } else if RESERVED.contains(&text.as_str()) {
            self.report(ends, Problem::ReservedName { name: text });
        }
    }
}
