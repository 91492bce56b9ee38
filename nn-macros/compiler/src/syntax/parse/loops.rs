//! Loops: `'label: for VARIABLE in START..END { … }`.

use super::block::Owner;
use super::expression::not_understood;
use super::{Parse, Parser};
use crate::error::{Problem, Reported};
use crate::syntax::print::brief;
use crate::syntax::tree::{Expr, For, Statement, StatementKind};
use proc_macro2::{Delimiter, Group, Ident};

/// The bounds of a loop, and whether the last is a turn.
type Bounds = (Expr, Expr, bool);

impl Parser<'_> {
    /// `'label: for …`
    pub fn labelled_loop(&mut self) -> Parse<StatementKind> {
        self.eat("'");
        let label = self.name("the loop's label")?;
        if !self.eat(":") {
            return Err(self.unexpected(format!("`: for … {{ … }}` after the label `'{label}`")));
        }
        if !self.eat_word("for") {
            return Err(self.unexpected(format!("`for` after the label `'{label}:`")));
        }
        self.repetition(Some(label)).map(StatementKind::For)
    }

    /// The loop behind `for`.
    pub fn repetition(&mut self, label: Option<Ident>) -> Parse<For> {
        let variable = self.name_or_wildcard("the loop's variable after `for`")?;
        if !self.eat_word("in") {
            return Err(self.unexpected(format!("`in` after `for {variable}`")));
        }
        let open = self.cursor.position();
        let bounds = self.bounds().unwrap_or_else(|Reported| {
            self.pass_to_braces();
            let nothing = not_understood(self.cursor.since(open));
            (nothing.clone(), nothing, false)
        });
        let group = self.braces("`{ … }` with the statements of the loop")?;
        let body = self.turns(&group)?;
        let (start, end, inclusive) = bounds;
        Ok(For { label, variable, start, end, inclusive, body })
    }

    /// The statements of a turn.
    fn turns(&mut self, group: &Group) -> Parse<Vec<Statement>> {
        self.within(group, |inside| Ok(inside.block(Owner::Loop).statements))
    }

    /// `0..4` or `1..=4`
    fn bounds(&mut self) -> Parse<Bounds> {
        let open = self.cursor.position();
        if matches!(self.cursor.operator_at(0), Some(".." | "..=")) {
            return Err(self.report(self.cursor.here(), Problem::LoopRange { found: self.cursor.found() }));
        }
        let reported = self.reported.get();
        let start = self.expression()?;
        let inclusive = match self.cursor.operator_at(0) {
            Some("..") => false,
            Some("..=") => true,
            _ if self.reported.get() > reported => return Err(Reported),
            _ => {
                let found = format!("`{}`", brief(&start));
                return Err(self.report(start.ends(), Problem::LoopRange { found }));
            }
        };
        self.cursor.advance(if inclusive { 3 } else { 2 });
        if self.cursor.group_at(0, Delimiter::Brace).is_some() {
            let found = format!("`{}..`", brief(&start));
            return Err(self.report(self.cursor.since(open).ends(), Problem::LoopRange { found }));
        }
        let end = self.expression()?;
        Ok((start, end, inclusive))
    }

    /// Passes everything up to a block, or to the end of the statement if it has none.
    fn pass_to_braces(&mut self) {
        while !self.cursor.is_end()
            && self.cursor.group_at(0, Delimiter::Brace).is_none()
            && !self.cursor.is_operator(";")
        {
            self.cursor.advance(1);
        }
    }
}
