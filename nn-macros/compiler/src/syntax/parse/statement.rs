//! Statements: which one begins here.

use super::block::{Block, Owner, RUST_WORDS, WORDS};
use super::expression::not_understood;
use super::{Parse, Parser, name, operator};
use crate::error::{Problem, Reported};
use crate::syntax::nearest;
use crate::syntax::print::brief;
use crate::syntax::tokens::Tokens;
use crate::syntax::tree::{Call, Expr, ExprKind, Role, Statement, StatementKind};
use proc_macro2::{Delimiter, Group, TokenTree};

/// What the first tokens of a line tell.
enum Head {
    /// A statement that begins with this word.
    Word(&'static str),
    /// `NAME = …`
    Assignment,
    /// `'label: for …`
    Label,
    /// An expression.
    Value,
    /// A word that begins no statement, and something behind it that makes it no expression.
    Unknown,
}

impl Parser<'_> {
    /// Reads one line of a block.
    pub fn line(&mut self, owner: Owner, block: &mut Block) -> Parse<()> {
        let before = self.cursor.position();
        let attributes = self.attributes();
        let written = self.cursor.since(before);
        if self.cursor.is_end() {
            return if attributes.is_empty() { Err(Reported) } else { Err(self.lost_attributes(&written)) };
        }
        if self.cursor.is_operator(";") {
            self.report(self.cursor.here(), Problem::LostSemicolon);
            self.cursor.advance(1);
            return Ok(());
        }
        let (start, reported) = (self.cursor.position(), self.reported.get());
        let kind = match self.head() {
            Head::Word(word) => self.statement(word)?,
            Head::Assignment => self.assignment()?,
            Head::Label => self.labelled_loop()?,
            Head::Unknown => return Err(self.unknown_statement()),
            Head::Value => {
                if !attributes.is_empty() {
                    self.lost_attributes(&written);
                }
                return self.value_line(owner, block);
            }
        };
        let span = self.cursor.since(start).span();
        let holds_statements = matches!(kind, StatementKind::For(_) | StatementKind::Template(_));
        let mistaken = self.reported.get() > reported && !holds_statements;
        block.statements.push(Statement { attributes, kind, span, mistaken });
        Ok(())
    }

    /// The statement that begins with `word`, which comes next.
    fn statement(&mut self, word: &'static str) -> Parse<StatementKind> {
        let keyword = self.cursor.here().0;
        self.cursor.advance(1);
        match word {
            "input" => Ok(StatementKind::Input(self.data("input")?)),
            "target" => Ok(StatementKind::Target(self.data("target")?)),
            "param" => Ok(StatementKind::Stored(self.stored(Role::Trained)?)),
            "frozen" => Ok(StatementKind::Stored(self.stored(Role::Frozen)?)),
            "state" => Ok(StatementKind::Stored(self.stored(Role::State)?)),
            "update" => self.definition("update").map(|(name, value)| StatementKind::Update { name, value }),
            "const" => self.definition("const").map(|(name, value)| StatementKind::Const { name, value }),
            "metric" => self.definition("metric").map(|(name, value)| StatementKind::Metric { name, value }),
            "layer" => self.layer(),
            "output" => self.output(),
            "loss" => self.loss(keyword),
            "let" => self.binding(),
            "extern" => self.external().map(StatementKind::External),
            "fn" => self.template().map(StatementKind::Template),
            _ => self.repetition(None).map(StatementKind::For),
        }
    }

    /// Which statement begins here.
    fn head(&self) -> Head {
        let Some(word) = self.cursor.word_at(0) else {
            return if self.cursor.is_operator("'") { Head::Label } else { Head::Value };
        };
        if let Some(rust) = name::one_of(word, &RUST_WORDS) {
            return Head::Word(rust);
        }
        if let Some(known) = name::one_of(word, &WORDS) {
            return self.head_with(known);
        }
        let next = self.cursor.operator_at(1);
        match self.cursor.peek_at(1) {
            _ if next == Some("=") || next.and_then(operator::compound).is_some() => Head::Assignment,
            _ if next == Some(":") => Head::Unknown,
            Some(TokenTree::Ident(next)) if next != "as" => Head::Unknown,
            Some(TokenTree::Literal(_)) => Head::Unknown,
            _ if foreign_statement(&word.to_string()).is_some() => Head::Unknown,
            _ => Head::Value,
        }
    }

    /// Whether a word that can be a name begins its statement here.
    fn head_with(&self, word: &'static str) -> Head {
        let assignable = self.assignable.contains(&word);
        match (self.cursor.operator_at(1), self.cursor.peek_at(1)) {
            (_, Some(TokenTree::Ident(next))) if next != "as" => Head::Word(word),
            (_, Some(TokenTree::Literal(_))) => Head::Word(word),
            (Some("="), _) if assignable && word != "loss" => Head::Assignment,
            (Some("=" | ":" | ";" | ","), _) => Head::Word(word),
            (Some(next), _) if operator::compound(next).is_some() => Head::Assignment,
            _ => Head::Value,
        }
    }

    /// Reports a line that begins with no statement's word.
    fn unknown_statement(&mut self) -> Reported {
        let here = self.cursor.here();
        let Some(word) = self.cursor.word_at(0).cloned() else { return self.unexpected("a statement") };
        let found = word.to_string();
        if let Some(mend) = foreign_statement(&found) {
            return self.report(here, Problem::ForeignStatement { keyword: found, mend });
        }
        if name::is_reserved(&word) {
            return self.report(here, Problem::ReservedName { name: found });
        }
        let nearest = nearest(&found.to_lowercase(), WORDS.into_iter().chain(RUST_WORDS)).map(str::to_string);
        if nearest.is_none() && self.cursor.operator_at(1) == Some(":") {
            return self.report(here, Problem::NoKeyword { name: found });
        }
        self.report(here, Problem::UnknownStatement { found, nearest })
    }

    /// An expression by itself: the value of a template if it is the last, a mistake anywhere else.
    fn value_line(&mut self, owner: Owner, block: &mut Block) -> Parse<()> {
        let (start, reported) = (self.cursor.position(), self.reported.get());
        let value = self.expression()?;
        if self.cursor.is_end() && owner == Owner::Template {
            let mistaken = self.reported.get() > reported;
            block.result = Some(if mistaken { not_understood(self.cursor.since(start)) } else { value });
            return Ok(());
        }
        block.broken = true;
        match self.cursor.operator_at(0) {
            Some(",") => return Err(self.report(self.cursor.here(), Problem::BareTuple)),
            Some(operator) if operator == "=" || operator::compound(operator).is_some() => {
                return Err(self.report(value.ends(), Problem::AssignmentTarget { target: brief(&value) }));
            }
            None if self.cursor.is_end() => {}
            _ => self.semicolon()?,
        }
        self.lost_value(&value, owner == Owner::Template && self.cursor.is_end());
        Ok(())
    }

    fn lost_attributes(&self, written: &Tokens) -> Reported {
        self.report(written.ends(), Problem::LostAttribute)
    }

    /// Reports a value that nothing uses.
    fn lost_value(&self, value: &Expr, template: bool) {
        if let ExprKind::Call(Call { function, .. }) = &value.kind
            && let Some(keyword) = name::one_of(function, &WORDS)
        {
            self.report((function.span(), function.span()), Problem::Unnamed { keyword });
        } else {
            self.report(value.ends(), Problem::LostValue { value: brief(value), template });
        }
    }

    /// The tokens `{ … }` that have to come next.
    pub fn braces(&mut self, what: &str) -> Parse<Group> {
        let group = self.cursor.group_at(0, Delimiter::Brace).cloned();
        match group {
            Some(group) => {
                self.cursor.advance(1);
                Ok(group)
            }
            None => Err(self.unexpected(what)),
        }
    }
}

/// What to write instead of a statement that Rust has and the language has not.
fn foreign_statement(word: &str) -> Option<&'static str> {
    Some(match word {
        "if" | "match" => "`where(condition, a, b)` chooses for each element",
        "while" | "loop" => "`for i in 0..4 { … }` repeats a number of times that is known while compiling",
        "return" | "break" | "continue" => "a template's value is its last line, without `;`",
        "static" => "`const NAME = 3;` is a number, `frozen NAME: [3] = …;` a tensor that is never trained",
        "pub" => "everything in a network is as visible as the network",
        "use" | "mod" => "operations and templates need no import",
        "struct" | "enum" | "impl" | "trait" | "type" => "a network is made of values; `fn NAME(x) { … }` groups some",
        "var" | "def" => "`let NAME = …;` names a value, `fn NAME(x) { … }` a template",
        _ => return None,
    })
}
