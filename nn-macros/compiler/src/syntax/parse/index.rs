//! Indices: `x[0]`, `x[.., 2..5]`.

use super::expression::built;
use super::{Parse, Parser};
use crate::error::Problem;
use crate::syntax::tree::{Expr, ExprKind, Index};
use proc_macro2::Group;

impl Parser<'_> {
    /// `base` indexed by what is in `group`, the next token.
    pub fn index(&mut self, base: Expr, group: &Group) -> Parse<Expr> {
        let start = base.tokens.range().start;
        self.cursor.advance(1);
        let indices = self.within(group, |inside| {
            if inside.cursor.is_end() {
                return Err(inside.unexpected("an index such as `0`, `2..5` or `..`"));
            }
            Ok(inside.list(Self::one_index, |inside| inside.after_expression("an operator, `,` or `]`")).items)
        })?;
        Ok(built(ExprKind::Index(Box::new(base), indices), self.cursor.since(start)))
    }

    /// `3`, `2..5`, `2..`, `..5` or `..`
    fn one_index(&mut self) -> Parse<Index> {
        let open = self.cursor.position();
        let start = if self.at_range() { None } else { Some(self.expression()?) };
        if !self.at_range() {
            return start.map(Index::At).ok_or(crate::error::Reported);
        }
        let written = self.cursor.operator_at(0).unwrap_or_default();
        if written != ".." {
            self.report(self.cursor.here(), Problem::InclusiveIndex { written });
        }
        self.cursor.advance(written.len());
        let ends_here = self.cursor.is_end() || self.cursor.is_operator(",");
        let end = if ends_here { None } else { Some(self.expression()?) };
        let span = self.cursor.since(open).span();
        Ok(match (start, end) {
            (None, None) => Index::All(span),
            (start, end) => Index::Range(start, end, span),
        })
    }

    fn at_range(&self) -> bool {
        matches!(self.cursor.operator_at(0), Some(".." | "..=" | "..."))
    }
}
