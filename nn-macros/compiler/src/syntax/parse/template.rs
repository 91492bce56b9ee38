//! Templates: `fn NAME(x, width) { …; EXPR }`.

use super::block::Owner;
use super::expression::not_understood;
use super::{Parse, Parser};
use crate::error::Problem;
use crate::syntax::tree::Template;
use proc_macro2::{Delimiter, Ident};

impl Parser<'_> {
    /// The template behind `fn`.
    pub fn template(&mut self) -> Parse<Template> {
        let start = self.cursor.position();
        let name = self.name("the template's name after `fn`")?;
        let Some(group) = self.cursor.group_at(0, Delimiter::Parenthesis).cloned() else {
            return Err(self.unexpected(format!("`(…)` with the parameters of `{name}`")));
        };
        self.cursor.advance(1);
        let parameters = self.within(&group, |inside| Ok(inside.parameters()))?;
        self.no_return_type(&name);
        let body = self.braces(&format!("`{{ … }}` with the statements of `{name}`"))?;
        let block = self.within(&body, |inside| Ok(inside.block(Owner::Template)))?;
        if block.result.is_none() && !block.broken {
            let close = body.span_close();
            self.report((close, close), Problem::MissingResult { template: name.to_string() });
        }
        let result = block.result.unwrap_or_else(|| not_understood(self.cursor.since(start)));
        Ok(Template { name, parameters, body: block.statements, result })
    }

    /// `x, width`
    fn parameters(&mut self) -> Vec<Ident> {
        let parameter = |inside: &mut Self| {
            let name = inside.name("a parameter's name")?;
            if matches!(inside.cursor.operator_at(0), Some(":" | "=")) {
                let problem = Problem::ParameterType { name: name.to_string() };
                inside.report(inside.cursor.here(), problem);
                while !inside.cursor.is_end() && !inside.cursor.is_operator(",") {
                    inside.cursor.advance(1);
                }
            }
            Ok(name)
        };
        self.list(parameter, |inside| inside.unexpected("`,` or `)`")).items
    }

    /// Reports and passes `-> TYPE`.
    fn no_return_type(&mut self, template: &Ident) {
        if !self.cursor.is_operator("->") {
            return;
        }
        let start = self.cursor.position();
        while !self.cursor.is_end()
            && self.cursor.group_at(0, Delimiter::Brace).is_none()
            && !self.cursor.is_operator(";")
        {
            self.cursor.advance(1);
        }
        let problem = Problem::ReturnType { template: template.to_string() };
        self.report(self.cursor.since(start).ends(), problem);
    }
}
