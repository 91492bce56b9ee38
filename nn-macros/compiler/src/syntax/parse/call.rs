//! Calls: `conv2d(x, 16, kernel = 5)`.

use super::expression::built;
use super::{Parse, Parser, name};
use crate::error::Problem;
use crate::syntax::print::brief;
use crate::syntax::tree::{Call, Expr, ExprKind};
use proc_macro2::{Group, Ident, Span};
use std::collections::HashMap;

/// One of the things between a call's parentheses.
enum Argument {
    Positional(Expr),
    Setting(Ident, Expr),
}

impl Parser<'_> {
    /// The call of `function`, the next token, with the arguments in `group` behind it.
    pub fn call(&mut self, function: &Ident, group: &Group) -> Parse<Expr> {
        let start = self.cursor.position();
        if function != "where" {
            self.foreign_word(function)?;
        }
        self.cursor.advance(2);
        let call = self.arguments(function, group)?;
        Ok(built(ExprKind::Call(call), self.cursor.since(start)))
    }

    /// The call of `function` with the arguments in `group`, which has been passed.
    pub fn arguments(&mut self, function: &Ident, group: &Group) -> Parse<Call> {
        let arguments = self.within(group, |inside| Ok(inside.argument_list()))?;
        let mut call = Call { function: function.clone(), arguments: Vec::new(), settings: Vec::new() };
        let mut seen: HashMap<String, Span> = HashMap::new();
        for argument in arguments {
            match argument {
                Argument::Setting(name, value) => {
                    if let Some(first) = seen.insert(name.to_string(), name.span()) {
                        self.duplicate_setting(function, &name, first);
                    }
                    call.settings.push((name, value));
                }
                Argument::Positional(value) => {
                    if let Some((setting, _)) = call.settings.last() {
                        let (function, setting) = (function.to_string(), setting.to_string());
                        let value_text = brief(&value);
                        let problem = Problem::LatePositional { function, setting, value: value_text };
                        self.report(value.ends(), problem);
                    }
                    call.arguments.push(value);
                }
            }
        }
        Ok(call)
    }

    fn argument_list(&mut self) -> Vec<Argument> {
        self.list(Self::argument, |inside| inside.after_expression("an operator, `,` or `)`")).items
    }

    /// `EXPR` or `NAME = EXPR`.
    fn argument(&mut self) -> Parse<Argument> {
        let name = match (self.cursor.word_at(0), self.cursor.operator_at(1)) {
            (Some(name), Some("=" | ":")) => name.clone(),
            _ => return self.expression().map(Argument::Positional),
        };
        if self.cursor.operator_at(1) == Some(":") {
            self.cursor.advance(1);
            self.report(self.cursor.here(), Problem::SettingColon { setting: name.to_string() });
        } else {
            if name::is_reserved(&name) {
                self.check_name(&name);
            }
            self.cursor.advance(1);
        }
        self.cursor.advance(1);
        Ok(Argument::Setting(name, self.expression()?))
    }

    fn duplicate_setting(&self, function: &Ident, name: &Ident, first: Span) {
        let (function, setting) = (function.to_string(), name.to_string());
        let note = Some((first, format!("`{name}` is first given here")));
        self.report_with((name.span(), name.span()), Problem::DuplicateSetting { function, setting }, note);
    }
}
