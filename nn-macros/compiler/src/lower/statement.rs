//! Statements.

use super::scope::{Bound, Meaning};
use super::{Lowering, Number, STATEMENTS};
use crate::error::{Mistake, Reported};
use crate::syntax::tree::{Expr, For, Pattern, Statement, StatementKind};
use proc_macro2::Span;
use syn::Ident;

/// A loop may have so many turns.
const TURNS: i64 = 100_000;

impl Lowering<'_> {
    /// Lowers one statement. Its mistakes are reported; the names it binds are bound in any case.
    pub(super) fn statement(&mut self, statement: &Statement) {
        self.check_attributes(&statement.attributes);
        let before = self.graph().len();
        self.lower(statement);
        let after = self.graph().len();
        self.levels(&statement.attributes, before..after);
        self.recompute(statement, before..after);
    }

    /// Lowers what stands behind the attributes.
    fn lower(&mut self, statement: &Statement) {
        if statement.mistaken {
            let names: Vec<Ident> = super::bindings(std::slice::from_ref(statement)).cloned().collect();
            return names.iter().for_each(|name| self.unknown_after(name));
        }
        match &statement.kind {
            StatementKind::Input(data) => self.data(data, false, statement),
            StatementKind::Target(data) => self.data(data, true, statement),
            StatementKind::Stored(stored) => self.store(stored),
            StatementKind::Update { name, value } => self.update(name, value),
            StatementKind::Const { name, value } => self.constant(name, value),
            StatementKind::Let { pattern, value } => self.bind(pattern, value),
            StatementKind::Assign { name, value } => self.assign(name, value),
            StatementKind::Layer { name, call } => self.instance(name, call),
            StatementKind::Template(template) => self.template(template),
            StatementKind::External(external) => self.external(external),
            StatementKind::For(turns) => self.repeat(turns),
            StatementKind::Output { name, value } => self.output(name, value.as_ref()),
            StatementKind::Loss { name, value, keyword } => self.loss(name.as_ref(), value, *keyword),
            StatementKind::Metric { name, value } => self.metric(name, value),
            StatementKind::Broken(_) => {}
        }
    }

    /// Whoever uses the name says nothing more.
    pub(super) fn unknown_after(&mut self, name: &Ident) {
        if let Some(binding) = self.scopes.get_mut(&name.to_string())
            && binding.mutable
        {
            binding.meaning = Meaning::Unknown;
            return;
        }
        self.scopes.bind(name.to_string(), Meaning::Unknown, true, name.span());
    }

    /// Whether this block has the name already, which is reported.
    pub(super) fn declared(&self, name: &Ident) -> bool {
        let Some(other) = self.scopes.here(&name.to_string()) else { return false };
        let problem = Mistake::DeclaredTwice { name: name.to_string() };
        self.errors.report_with(name.span(), problem, other.span, format!("`{name}` is declared here"));
        true
    }

    /// `const NAME = 8;`
    fn constant(&mut self, name: &Ident, value: &Expr) {
        let meaning = match self.number(value) {
            Ok(n @ Number::Integer(_)) => Meaning::Bound(Bound::Number(n)),
            Ok(other) => {
                self.errors.report(value, Mistake::NotAnInteger { found: other.to_string() });
                Meaning::Unknown
            }
            Err(Reported) => Meaning::Unknown,
        };
        self.scopes.bind(name.to_string(), meaning, false, name.span());
    }

    /// The group of parameters of a statement that binds `name`, and its value.
    pub(super) fn named(&mut self, name: &str, value: &Expr) -> Result<Bound, Reported> {
        self.docs = value.to_string();
        let prefix = self.names.path().iter().map(|group| format!("{group}."));
        self.binding = prefix.chain([name.to_owned()]).collect();
        let layers = self.count_layers(value);
        if layers == 0 {
            return self.expression(value);
        }
        self.names.open(name);
        self.names.begin_statement(layers);
        let result = self.expression(value);
        self.names.end_statement();
        self.names.close();
        result
    }

    /// `let NAME = …;`
    fn bind(&mut self, pattern: &Pattern, value: &Expr) {
        match pattern {
            Pattern::Name { name, mutable } => {
                let meaning = match self.named(&name.to_string(), value) {
                    Ok(bound) => {
                        self.name_value(name, &bound, value.to_string());
                        Meaning::Bound(bound)
                    }
                    Err(Reported) => Meaning::Unknown,
                };
                self.scopes.bind(name.to_string(), meaning, *mutable, name.span());
            }
            Pattern::Tuple(names, span) => self.bind_tuple(names, *span, value),
        }
    }

    /// `let (a, b) = …;`
    fn bind_tuple(&mut self, names: &[Ident], span: Span, value: &Expr) {
        // `_` can't name a field.
        let group = names.iter().find(|name| *name != "_").map_or_else(|| "unnamed".to_owned(), Ident::to_string);
        let parts = match self.named(&group, value) {
            Ok(Bound::Tuple(parts)) if parts.len() == names.len() => parts,
            Ok(other) => {
                let problem = Mistake::TuplePattern { names: names.len(), found: self.describe_bound(&other) };
                self.errors.report(span, problem);
                return names.iter().for_each(|name| self.unknown_after(name));
            }
            Err(Reported) => return names.iter().for_each(|name| self.unknown_after(name)),
        };
        for (name, part) in names.iter().zip(parts) {
            if name != "_" {
                self.name_value(name, &part, value.to_string());
                self.scopes.bind(name.to_string(), Meaning::Bound(part), false, name.span());
            }
        }
    }

    /// A `let` names the node it binds.
    pub(super) fn name_value(&mut self, name: &Ident, bound: &Bound, text: String) {
        if let Bound::Tensor(value) = bound {
            let prefix = self.names.path();
            let full = if prefix.is_empty() { name.to_string() } else { format!("{}.{name}", prefix.join(".")) };
            self.builder.name(*value, &full, name.span());
            self.bound.push(crate::model::Statement { name: full, text, value: *value });
        }
    }

    /// `NAME = …;`
    fn assign(&mut self, name: &Ident, value: &Expr) {
        let result = self.named(&name.to_string(), value);
        if let Ok(bound) = &result {
            self.name_value(name, bound, value.to_string());
        }
        let text = name.to_string();
        match self.scopes.get_mut(&text) {
            Some(binding) if binding.mutable => {
                binding.meaning = result.map_or(Meaning::Unknown, Meaning::Bound);
            }
            Some(binding) => {
                let other = binding.span;
                self.errors.report_with(
                    name.span(),
                    Mistake::Immutable { name: text.clone() },
                    other,
                    format!("`{text}` is bound here"),
                );
            }
            None => {
                self.unknown_variable(name);
            }
        }
    }

    /// `for i in 0..4 { … }`: a loop over time, or unrolled.
    fn repeat(&mut self, turns: &For) {
        let (Ok(start), Ok(mut end)) = (self.integer(&turns.start), self.integer(&turns.end)) else { return };
        end = end.saturating_add(i64::from(turns.inclusive));
        if end.saturating_sub(start) > TURNS {
            self.errors.report(&turns.end, Mistake::TooManyTurns { found: end.saturating_sub(start), limit: TURNS });
            return;
        }
        if self.as_loop(turns, start, end) {
            return;
        }
        let label = turns.label.as_ref().map(|label| self.names.unique(&label.to_string()));
        for turn in start..end {
            if self.count(turns.variable.span()).is_err() {
                return;
            }
            let before = self.errors.len();
            if let Some(label) = &label {
                self.names.push(label.clone());
                self.names.push(turn.to_string());
            }
            self.scopes.enter(false);
            let meaning = Meaning::Bound(Bound::Number(Number::Integer(turn)));
            self.scopes.bind(turns.variable.to_string(), meaning, false, turns.variable.span());
            self.unrolling += 1;
            self.block(&turns.body);
            self.unrolling -= 1;
            self.scopes.leave();
            if label.is_some() {
                self.names.close();
                self.names.close();
            }
            self.errors.note_since(
                before,
                turns.variable.span(),
                format!("in the turn where `{}` is {turn}", turns.variable),
            );
            if self.errors.len() > before || self.statements > STATEMENTS {
                return;
            }
        }
    }
}
