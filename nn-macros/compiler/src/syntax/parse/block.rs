//! Blocks: statements up to a closing brace, and where to go on after a mistake.

use super::{Parse, Parser, name};
use crate::error::{Problem, Reported};
use crate::syntax::tree::{Expr, Statement, StatementKind};
use proc_macro2::{Delimiter, Ident, TokenTree};

/// What a block belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Network,
    Loop,
    Template,
}

/// The contents of a block.
pub(super) struct Block {
    pub statements: Vec<Statement>,
    /// The expression at the end of a template.
    pub result: Option<Expr>,
    /// Whether a line was not understood.
    pub broken: bool,
}

/// The words that begin a statement of the language and are ordinary names elsewhere.
pub(super) const WORDS: [&str; 10] =
    ["input", "target", "param", "frozen", "state", "update", "layer", "output", "loss", "metric"];

/// The words that begin a statement and can be nothing else in Rust either.
pub(super) const RUST_WORDS: [&str; 5] = ["let", "const", "fn", "for", "extern"];

/// The words before the value of a statement, among which are the names that it binds.
fn possible_names(statement: &[TokenTree]) -> Vec<Ident> {
    let before =
        statement.iter().take_while(|token| !matches!(token, TokenTree::Punct(p) if "=:;".contains(p.as_char())));
    let mut names = Vec::new();
    for token in before {
        match token {
            TokenTree::Ident(word) => names.push(word.clone()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                let words = group.stream().into_iter().filter_map(|token| match token {
                    TokenTree::Ident(word) => Some(word),
                    _ => None,
                });
                names.extend(words);
            }
            _ => {}
        }
    }
    names
}

impl Parser<'_> {
    /// Reads statements up to the closing delimiter.
    pub fn block(&mut self, owner: Owner) -> Block {
        let mut block = Block { statements: Vec::new(), result: None, broken: false };
        while !self.cursor.is_end() {
            let start = self.cursor.position();
            self.operators = 0;
            if let Err(Reported) = self.line(owner, &mut block) {
                block.broken = true;
                self.skip_statement(start);
                let written = self.cursor.since(start);
                let kind = StatementKind::Broken(possible_names(written.trees()));
                block.statements.push(Statement { attributes: Vec::new(), kind, span: written.span(), mistaken: true });
            }
        }
        block
    }

    /// The end of a statement. A forgotten semicolon between two statements is reported and is no reason to skip.
    pub fn semicolon(&mut self) -> Parse<()> {
        if self.eat(";") {
            return Ok(());
        }
        if self.cursor.is_end() || self.starts_statement() {
            self.report(self.cursor.before(), Problem::MissingSemicolon { found: self.cursor.found() });
            return Ok(());
        }
        Err(self.after_expression("an operator or `;`"))
    }

    /// Whether a statement begins here, as far as the next tokens tell.
    fn starts_statement(&self) -> bool {
        let Some(word) = self.cursor.word_at(0) else {
            return self.cursor.is_operator("#") || self.cursor.is_operator("'");
        };
        match self.cursor.peek_at(1) {
            Some(TokenTree::Ident(next)) => next != "as" && word != "as",
            Some(TokenTree::Punct(_)) => self.cursor.operator_at(1) == Some("=") || self.starts_rust_statement(),
            _ => self.starts_rust_statement(),
        }
    }

    /// Whether a word comes next that begins a statement and can be nothing else.
    pub fn starts_rust_statement(&self) -> bool {
        self.cursor.word_at(0).is_some_and(|word| name::one_of(word, &RUST_WORDS).is_some())
    }

    /// Whether a statement certainly begins here, even in the middle of something not understood.
    fn surely_starts_statement(&self) -> bool {
        let Some(word) = self.cursor.word_at(0) else { return false };
        self.starts_rust_statement()
            || name::one_of(word, &WORDS).is_some()
                && self.cursor.word_at(1).is_some_and(|next| !name::is_reserved(next))
    }

    /// Goes on behind the next `;` or block, or before the next statement if one surely begins earlier. At least
    /// one token behind `start` is passed.
    fn skip_statement(&mut self, start: usize) {
        if self.cursor.position() == start {
            self.cursor.advance(1);
        }
        while !self.cursor.is_end() && !self.surely_starts_statement() && !self.eat(";") {
            let block = self.cursor.group_at(0, Delimiter::Brace).is_some();
            self.cursor.advance(1);
            if block && self.ends_statement() {
                break;
            }
        }
    }

    /// Whether the block just passed ends the statement: neither `else` nor an operator follows.
    fn ends_statement(&mut self) -> bool {
        match self.cursor.word_at(0) {
            Some(word) => word != "else" && word != "as",
            None => self.eat(";") || self.starts_statement(),
        }
    }
}
