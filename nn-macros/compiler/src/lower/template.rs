//! Templates: a body that is expanded wherever it is called.

use super::scope::{Bound, Meaning};
use super::{DEPTH, Lowering, STATEMENTS};
use crate::error::{Mistake, Place, Reported};
use crate::functions;
use crate::syntax::tree::{Call, Template};
use std::rc::Rc;
use syn::Ident;

impl Lowering<'_> {
    /// `fn block(x, width) { … }`
    pub(super) fn template(&mut self, template: &Template) {
        if functions::find(&template.name.to_string()).is_some() {
            self.errors.report(template.name.span(), Mistake::HidesFunction { name: template.name.to_string() });
        }
        let meaning = Meaning::Template(Rc::new(template.clone()));
        self.scopes.bind(template.name.to_string(), meaning, false, template.name.span());
    }

    /// A template's body with its arguments for its parameters.
    pub(super) fn expand(&mut self, template: &Template, call: &Call, span: Place) -> Result<Bound, Reported> {
        self.count(call.function.span())?;
        if self.depth >= DEPTH {
            // Nothing more is expanded: each of two calls that call each other would double the work.
            self.statements = STATEMENTS + 1;
            return Err(self
                .errors
                .report(span, Mistake::RecursiveTemplate { name: template.name.to_string(), limit: DEPTH }));
        }
        let values = self.arguments(template, call)?;
        self.depth += 1;
        self.scopes.enter(true);
        for (parameter, value) in values {
            self.scopes.bind(parameter.to_string(), Meaning::Bound(value), false, parameter.span());
        }
        let before = self.errors.len();
        self.block(&template.body);
        let docs = std::mem::replace(&mut self.docs, template.result.to_string());
        self.names.begin_statement(self.count_layers(&template.result));
        let result = if self.errors.len() == before { self.expression(&template.result) } else { Err(Reported) };
        self.names.end_statement();
        self.docs = docs;
        self.scopes.leave();
        self.depth -= 1;
        self.errors.note_since(before, span, format!("in this call of `{}`", template.name));
        result
    }

    /// The values of a template's parameters in a call.
    fn arguments(&mut self, template: &Template, call: &Call) -> Result<Vec<(Ident, Bound)>, Reported> {
        if let Some((name, _)) = call.settings.iter().find(|(name, _)| !template.parameters.contains(name)) {
            let known: Vec<String> = template.parameters.iter().map(Ident::to_string).collect();
            return Err(self.unknown("parameter", name, known.iter().map(String::as_str)));
        }
        let (mut values, mut missing) = (vec![], vec![]);
        for (position, parameter) in template.parameters.iter().enumerate() {
            let setting = call.settings.iter().find(|(name, _)| name == parameter);
            if let (Some(_), Some((name, _))) = (call.arguments.get(position), setting) {
                let problem =
                    Mistake::GivenTwice { function: template.name.to_string(), argument: parameter.to_string() };
                return Err(self.errors.report(name.span(), problem));
            }
            let setting = setting.map(|(_, value)| value);
            match call.arguments.get(position).or(setting) {
                Some(expr) => values.push((parameter.clone(), self.expression(expr))),
                None => missing.push(parameter.to_string()),
            }
        }
        if let Some(extra) = call.arguments.get(template.parameters.len()) {
            let problem =
                Mistake::TooManyArguments { function: template.name.to_string(), signature: signature(template) };
            let note = format!("`{}` is defined here", template.name);
            return Err(self.errors.report_with(extra, problem, template.name.span(), note));
        }
        if !missing.is_empty() {
            let problem = Mistake::MissingArgument {
                function: template.name.to_string(),
                arguments: missing,
                signature: signature(template),
            };
            let note = format!("`{}` is defined here", template.name);
            return Err(self.errors.report_with(call.function.span(), problem, template.name.span(), note));
        }
        values.into_iter().map(|(parameter, value)| Ok((parameter, value?))).collect()
    }
}

/// `block(x, width)`
fn signature(template: &Template) -> String {
    let parameters: Vec<String> = template.parameters.iter().map(Ident::to_string).collect();
    format!("{}({})", template.name, parameters.join(", "))
}
