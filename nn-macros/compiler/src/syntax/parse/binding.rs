//! Statements that bind a name to a value: `let`, assignment, `layer`, `output`, `loss` and their like.

use super::block::WORDS;
use super::{Parse, Parser, name, operator};
use crate::error::Problem;
use crate::syntax::print::brief;
use crate::syntax::tree::{Expr, ExprKind, Pattern, StatementKind};
use proc_macro2::{Delimiter, Group, Ident, Span};

impl Parser<'_> {
    /// `NAME = EXPR;` behind a word whose statement needs both.
    pub fn definition(&mut self, keyword: &'static str) -> Parse<(Ident, Expr)> {
        let name = self.named(keyword)?;
        Ok((name.clone(), self.value_of(keyword, &name)?))
    }

    /// The name behind a statement's word.
    pub fn named(&mut self, keyword: &'static str) -> Parse<Ident> {
        if !matches!(self.cursor.operator_at(0), Some("=" | ":" | ";")) {
            return self.name(&format!("a name after `{keyword}`"));
        }
        Err(self.report(self.cursor.before(), Problem::Unnamed { keyword }))
    }

    /// `= EXPR;` behind the name of a statement.
    pub fn value_of(&mut self, keyword: &'static str, name: &Ident) -> Parse<Expr> {
        self.equals(keyword, &name.to_string(), (name.span(), name.span()))?;
        let value = self.expression()?;
        self.semicolon()?;
        Ok(value)
    }

    /// The `=` behind the name, pattern or shape of a statement, which stands at `ends`.
    pub fn equals(&mut self, keyword: &'static str, name: &str, ends: (Span, Span)) -> Parse<()> {
        if self.eat("=") {
            return Ok(());
        }
        let here = self.cursor.here();
        let problem = match self.cursor.operator_at(0) {
            Some(";") => Problem::MissingValue { keyword, name: name.into() },
            None if self.cursor.is_end() => Problem::MissingValue { keyword, name: name.into() },
            Some(",") if keyword == "let" => Problem::BareTuple,
            Some(",") => Problem::SeveralNames { keyword },
            Some(":") => Problem::ShapeAnnotation { keyword, name: name.into() },
            _ => return Err(self.unexpected("`=`")),
        };
        let at = if matches!(problem, Problem::MissingValue { .. }) { ends } else { here };
        Err(self.report(at, problem))
    }

    /// `let PATTERN = EXPR;` behind `let`.
    pub fn binding(&mut self) -> Parse<StatementKind> {
        let start = self.cursor.position();
        let pattern = self.pattern()?;
        let bound = self.cursor.since(start);
        self.equals("let", &bound.to_string(), bound.ends())?;
        let value = self.expression()?;
        self.semicolon()?;
        Ok(StatementKind::Let { pattern, value })
    }

    /// `NAME`, `mut NAME` or `(A, B)`.
    fn pattern(&mut self) -> Parse<Pattern> {
        let mutable = self.eat_word("mut");
        if let Some(group) = self.cursor.group_at(0, Delimiter::Parenthesis).cloned() {
            if mutable {
                self.report(self.cursor.before(), Problem::MutableTuple);
            }
            self.cursor.advance(1);
            return self.within(&group, |inside| inside.tuple_pattern(&group));
        }
        if self.cursor.is_word("_") {
            return Err(self.report(self.cursor.here(), Problem::LostBinding));
        }
        let name = self.name("a name or `(A, B)` after `let`")?;
        if mutable && let Some(word) = name::one_of(&name, &WORDS) {
            self.assignable.push(word);
        }
        Ok(Pattern::Name { name, mutable })
    }

    /// `A, B` between the parentheses of a pattern.
    fn tuple_pattern(&mut self, group: &Group) -> Parse<Pattern> {
        let mut names = self.list(
            |inside| {
                if inside.cursor.is_word("mut") {
                    inside.report(inside.cursor.here(), Problem::MutableTuple);
                    inside.cursor.advance(1);
                }
                inside.name_or_wildcard("a name or `_`")
            },
            |inside| inside.unexpected("`,` or `)`"),
        );
        if names.items.is_empty() && !names.broken {
            return Err(self.unexpected("the names that the parts of the value get"));
        }
        match names.items.pop() {
            Some(name) if names.items.is_empty() && !names.trailing_comma && !names.broken => {
                Ok(Pattern::Name { name, mutable: false })
            }
            last => {
                names.items.extend(last);
                Ok(Pattern::Tuple(names.items, group.span()))
            }
        }
    }

    /// `NAME = EXPR;`
    pub fn assignment(&mut self) -> Parse<StatementKind> {
        let name = self.name("a variable")?;
        if let Some(written) = self.cursor.operator_at(0)
            && let Some(operator) = operator::compound(written)
        {
            let name = name.to_string();
            let ends = self.cursor.here();
            self.cursor.advance(written.len());
            self.report(ends, Problem::CompoundAssignment { name, operator });
        } else {
            self.eat("=");
        }
        let value = self.expression()?;
        self.semicolon()?;
        Ok(StatementKind::Assign { name, value })
    }

    /// `NAME = LAYER(…);` behind `layer`.
    pub fn layer(&mut self) -> Parse<StatementKind> {
        let (name, call) = self.definition("layer")?;
        if !matches!(call.kind, ExprKind::Call(_)) {
            let bare = matches!(call.kind, ExprKind::Name(_));
            let found = brief(&call);
            self.report(call.ends(), Problem::NotALayer { found, bare });
        }
        Ok(StatementKind::Layer { name, call })
    }

    /// `NAME = EXPR;` or `NAME;` behind `output`.
    pub fn output(&mut self) -> Parse<StatementKind> {
        let name = self.named("output")?;
        if self.eat(";") {
            return Ok(StatementKind::Output { name, value: None });
        }
        if self.cursor.is_operator("=") {
            let value = Some(self.value_of("output", &name)?);
            return Ok(StatementKind::Output { name, value });
        }
        match self.cursor.operator_at(0) {
            Some("," | ":") => self.equals("output", &name.to_string(), (name.span(), name.span()))?,
            _ => self.semicolon()?,
        }
        Ok(StatementKind::Output { name, value: None })
    }

    /// `= EXPR;` or `NAME = EXPR;` behind `loss`.
    pub fn loss(&mut self, keyword: Span) -> Parse<StatementKind> {
        let name = match self.cursor.word_at(0) {
            Some(_) => Some(self.name("`=` or a name after `loss`")?),
            None => None,
        };
        let (text, span) = match &name {
            Some(name) => (name.to_string(), name.span()),
            None => ("loss".into(), keyword),
        };
        self.equals("loss", &text, (span, span))?;
        let value = self.expression()?;
        self.semicolon()?;
        Ok(StatementKind::Loss { name, value, keyword })
    }
}
