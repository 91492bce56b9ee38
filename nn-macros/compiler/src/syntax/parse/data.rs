//! Data and stored tensors: names with shapes.

use super::{Parse, Parser};
use crate::error::Problem;
use crate::syntax::tokens::Tokens;
use crate::syntax::tree::{Data, Expr, Role, Stored};
use proc_macro2::{Delimiter, Ident};

impl Parser<'_> {
    /// `NAME: SHAPE;`, `NAME: class(10);` or `NAME: SHAPE of class(10);` behind `input` or `target`.
    pub fn data(&mut self, keyword: &'static str) -> Parse<Data> {
        let name = self.named(keyword)?;
        self.colon(keyword, &name)?;
        let start = self.cursor.position();
        let (shape, classes) = self.shape_and_classes()?;
        let span = self.cursor.since(start).span();
        if self.cursor.is_operator("=") {
            let problem = Problem::DataValue { keyword, name: name.to_string() };
            return Err(self.report(self.cursor.here(), problem));
        }
        self.semicolon()?;
        Ok(Data { name, shape, classes, span })
    }

    /// `SHAPE`, `class(10)` or `SHAPE of class(10)`.
    fn shape_and_classes(&mut self) -> Parse<(Vec<Expr>, Option<Expr>)> {
        if self.cursor.is_word("class") {
            return Ok((Vec::new(), Some(self.classes()?)));
        }
        let (shape, _) = self.shape()?;
        let of = self.eat_word("of");
        if !of && self.cursor.is_word("class") {
            self.report(self.cursor.here(), Problem::MissingOf);
        }
        let classes = if of || self.cursor.is_word("class") { Some(self.classes()?) } else { None };
        Ok((shape, classes))
    }

    /// `NAME: SHAPE = INIT;` behind `param`, `frozen` or `state`.
    pub fn stored(&mut self, role: Role) -> Parse<Stored> {
        let keyword = match role {
            Role::Trained => "param",
            Role::Frozen => "frozen",
            Role::State => "state",
        };
        let name = self.named(keyword)?;
        self.colon(keyword, &name)?;
        let (shape, written) = self.shape()?;
        let shape_span = written.span();
        self.equals(keyword, &name.to_string(), (name.span(), written.ends().1))?;
        let init = self.expression()?;
        self.semicolon()?;
        Ok(Stored { role, name, shape, shape_span, init })
    }

    /// The `:` between a name and its shape.
    fn colon(&mut self, keyword: &'static str, name: &Ident) -> Parse<()> {
        if self.eat(":") {
            return Ok(());
        }
        if self.cursor.is_operator(",") {
            return Err(self.report(self.cursor.here(), Problem::SeveralNames { keyword }));
        }
        if self.cursor.is_end() || matches!(self.cursor.operator_at(0), Some(";" | "=")) {
            let problem = Problem::MissingShape { keyword, name: name.to_string() };
            return Err(self.report((name.span(), name.span()), problem));
        }
        Err(self.unexpected(format!("`:` and a shape after `{keyword} {name}`")))
    }

    /// `[8, 8]`, and its tokens.
    fn shape(&mut self) -> Parse<(Vec<Expr>, Tokens)> {
        let Some(group) = self.cursor.group_at(0, Delimiter::Bracket).cloned() else {
            let problem = Problem::NotAShape { found: self.cursor.found() };
            return Err(self.report(self.cursor.here(), problem));
        };
        let start = self.cursor.position();
        self.cursor.advance(1);
        let written = self.cursor.since(start);
        let sizes = self.within(&group, |inside| {
            Ok(inside.list(Self::expression, |inside| inside.after_expression("`,` or `]`")))
        })?;
        Ok((sizes.items, written))
    }

    /// `class(10)`
    fn classes(&mut self) -> Parse<Expr> {
        let group = self.cursor.group_at(1, Delimiter::Parenthesis).cloned();
        let Some(group) = group.filter(|_| self.cursor.is_word("class")) else {
            return Err(self.unexpected("`class(n)`, integers in `0..n`"));
        };
        self.cursor.advance(2);
        self.within(&group, |inside| {
            let count = inside.expression()?;
            if inside.cursor.is_end() || inside.eat(",") && inside.cursor.is_end() {
                return Ok(count);
            }
            Err(inside.unexpected("`)` after the number of classes"))
        })
    }
}
