//! Statements.

use super::scope::{Bound, Instance, Meaning};
use super::{Lowering, Number};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::functions;
use crate::graph::{Element, Shape, Type};
use crate::model::Field;
use crate::operators::Op;
use crate::syntax::tree::{
    Call, Data, Expr, ExprKind, External, For, Index, Pattern, Role, Statement, StatementKind, Stored, Template,
};
use proc_macro2::Span;
use std::collections::BTreeSet;
use std::rc::Rc;
use syn::Ident;

/// A loop may have so many turns.
const TURNS: i64 = 100_000;

impl<'e> Lowering<'e> {
    /// Lowers one statement. Its mistakes are reported; the names it binds are bound in any case.
    pub(super) fn statement(&mut self, statement: &Statement) {
        self.check_attributes(&statement.attributes);
        let before = self.graph().len();
        self.lower(statement);
        let after = self.graph().len();
        self.levels(&statement.attributes, before..after);
        self.recompute(statement, before..after);
    }

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
            StatementKind::Loss { name, value, keyword } => {
                let label = name.as_ref().map_or("loss".to_owned(), Ident::to_string);
                if let Ok(value) = self.scalar(&label, value, name.as_ref().map_or(*keyword, Ident::span)) {
                    if let Some(name) = name {
                        self.reported_once(name);
                    }
                    self.losses.push((name.clone(), value.value));
                }
            }
            StatementKind::Broken(_) => {}
            StatementKind::Metric { name, value } => {
                if let Ok(value) = self.scalar(&name.to_string(), value, name.span()) {
                    self.reported_once(name);
                    self.metrics.push((name.clone(), value.value));
                }
            }
        }
    }

    /// Whoever uses the name says nothing more.
    fn unknown_after(&mut self, name: &Ident) {
        if let Some(binding) = self.scopes.get_mut(&name.to_string())
            && binding.mutable
        {
            binding.meaning = Meaning::Unknown;
            return;
        }
        self.scopes.bind(name.to_string(), Meaning::Unknown, true, name.span());
    }

    fn data(&mut self, data: &Data, target: bool, statement: &Statement) {
        let ty = self.data_type(data);
        let Ok(ty) = ty else { return self.unknown_after(&data.name) };
        if !self.scopes.is_top() {
            self.errors.report(data.name.span(), Mistake::NotHere { what: if target { "target" } else { "input" } });
            return self.unknown_after(&data.name);
        }
        if self.declared(&data.name) {
            return;
        }
        let value = self.builder.insert(Op::Data(self.data.len()), &[], ty.clone());
        self.builder.name(value.value, &data.name.to_string(), data.name.span());
        let docs = statement.attributes.iter().filter(|a| a.path().is_ident("doc")).cloned().collect();
        self.data.push(Field { name: data.name.clone(), ty, target, docs, value: value.value });
        self.scopes.bind(data.name.to_string(), Meaning::Bound(Bound::Tensor(value.value)), false, data.name.span());
    }

    /// Reports a declaration of a name that this block has already.
    fn declared(&self, name: &Ident) -> bool {
        let Some(other) = self.scopes.here(&name.to_string()) else { return false };
        let problem = Mistake::DeclaredTwice { name: name.to_string() };
        self.errors.report_with(name.span(), problem, other.span, format!("`{name}` is declared here"));
        true
    }

    fn data_type(&mut self, data: &Data) -> Result<Type, Reported> {
        let dims = self.shape(&data.shape)?;
        let element = match &data.classes {
            None => Element::Real,
            Some(classes) => match self.size(classes)? {
                n if u32::try_from(n).is_ok() => Element::Class(n),
                n => return Err(self.errors.report(classes, Mistake::TooManyClasses { found: n })),
            },
        };
        let shape = self.checked_shape(Shape::batched(dims), data.span)?;
        Ok(Type { shape, element })
    }

    fn store(&mut self, stored: &Stored) {
        if self.declared(&stored.name) {
            return;
        }
        self.docs = format!("{}", stored.init);
        let value = self.stored_value(stored);
        match value {
            Ok(value) => {
                let meaning = Meaning::Bound(Bound::Tensor(value.value));
                self.scopes.bind(stored.name.to_string(), meaning, false, stored.name.span());
            }
            Err(Reported) => self.unknown_after(&stored.name),
        }
    }

    fn stored_value(&mut self, stored: &Stored) -> Result<Var<'e>, Reported> {
        let dims = self.shape(&stored.shape);
        let dims = dims.and_then(|dims| Ok(self.checked_shape(Shape::fixed(dims), stored.name.span())?.dims));
        let init = match &dims {
            Ok(dims) => self.init(&stored.init, dims),
            Err(reported) => Err(*reported),
        };
        let name = self.names.unique(&stored.name.to_string());
        self.stored(&name, dims?, init?, stored.role, stored.name.span())
    }

    fn update(&mut self, name: &Ident, value: &Expr) {
        let next = self.tensor(value);
        let state = match self.scopes.get(&name.to_string()).map(|b| b.meaning.clone()) {
            Some(Meaning::Bound(Bound::Tensor(state))) => {
                self.parameters.iter().position(|p| p.value == state && p.role == Role::State)
            }
            Some(Meaning::Unknown) => return,
            _ => None,
        };
        let Some(state) = state else {
            let problem = Mistake::NotAState { name: name.to_string() };
            match self.scopes.get(&name.to_string()).map(|binding| binding.span) {
                Some(other) => self.errors.report_with(name.span(), problem, other, format!("`{name}` is bound here")),
                None => self.errors.report(name.span(), problem),
            };
            return;
        };
        let Ok(next) = next else { return };
        if self.updates.iter().any(|&(other, _)| other == state) {
            self.errors.report(name.span(), Mistake::UpdatedTwice { name: name.to_string() });
            return;
        }
        let wanted = Shape::fixed(self.parameters[state].dims.clone());
        if next.shape() != wanted {
            let found =
                if next.shape().batch { format!("one {} per sample", next.shape()) } else { next.shape().to_string() };
            let problem = Mistake::UpdateShape { name: name.to_string(), found, expected: wanted.to_string() };
            self.report_at_value(value, problem, next);
            return;
        }
        self.updates.push((state, next.value));
    }

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
    fn named(&mut self, name: &str, value: &Expr) -> Result<Bound, Reported> {
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
    fn name_value(&mut self, name: &Ident, bound: &Bound, text: String) {
        if let Bound::Tensor(value) = bound {
            let prefix = self.names.path();
            let full = if prefix.is_empty() { name.to_string() } else { format!("{}.{name}", prefix.join(".")) };
            self.builder.name(*value, &full, name.span());
            self.bound.push(crate::model::Statement { name: full, text, value: *value });
        }
    }

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

    fn instance(&mut self, name: &Ident, call: &Expr) {
        let ExprKind::Call(call) = &call.kind else {
            self.errors.report(call, Mistake::NotALayer { found: call.to_string() });
            return self.unknown_after(name);
        };
        let function = call.function.to_string();
        let known = functions::find(&function).is_some_and(|f| f.role == functions::Role::Layer)
            || matches!(self.scopes.get(&function).map(|b| &b.meaning), Some(Meaning::Template(_)));
        if !known {
            if matches!(self.scopes.get(&function).map(|b| &b.meaning), Some(Meaning::Unknown)) {
                return self.unknown_after(name);
            }
            if functions::find(&function).is_some() {
                self.errors.report(call.function.span(), Mistake::NotALayer { found: function });
            } else {
                let layers = functions::all().filter(|f| f.role == functions::Role::Layer).map(|f| f.name);
                self.unknown("layer", &call.function, layers);
            }
            return self.unknown_after(name);
        }
        let mut path = self.names.path().to_vec();
        path.push(self.names.unique(&name.to_string()));
        let instance = Instance { call: call.clone(), path };
        self.scopes.bind(name.to_string(), Meaning::Layer(Rc::new(instance)), false, name.span());
    }

    fn template(&mut self, template: &Template) {
        if functions::find(&template.name.to_string()).is_some() {
            self.errors.report(template.name.span(), Mistake::HidesFunction { name: template.name.to_string() });
        }
        let meaning = Meaning::Template(Rc::new(template.clone()));
        self.scopes.bind(template.name.to_string(), meaning, false, template.name.span());
    }

    fn external(&mut self, external: &External) {
        let name = external.name.to_string();
        if !self.scopes.is_top() {
            self.errors.report(external.name.span(), Mistake::NotHere { what: "extern fn" });
        }
        if functions::find(&name).is_some() {
            self.errors.report(external.name.span(), Mistake::HidesFunction { name: name.clone() });
        }
        self.scopes.bind(name, Meaning::External(self.externals.len()), false, external.name.span());
        self.externals.push(external.clone());
    }

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
            if self.errors.len() > before || self.statements > super::STATEMENTS {
                return;
            }
        }
    }

    fn output(&mut self, name: &Ident, value: Option<&Expr>) {
        let bound = match value {
            Some(value) => self.named(&name.to_string(), value).and_then(|bound| self.to_tensor(bound, value)),
            None => self.variable(name).and_then(|bound| self.to_tensor(bound, name.span())),
        };
        let text = value.map(Expr::to_string);
        let Ok(value) = bound else {
            return self.unknown_after(name);
        };
        if value.ty().element != Element::Real {
            self.report_at_value(name.span(), Mistake::OutputOfClasses { name: name.to_string() }, value);
            return;
        }
        let needed = self.graph().reachable([value.value]);
        if let Some(target) = self.data.iter().find(|field| field.target && needed[field.value.index()]) {
            let problem = Mistake::OutputOfTarget { name: name.to_string(), target: target.name.to_string() };
            let note = format!("`{}` is a target", target.name);
            self.errors.report_with(name.span(), problem, target.name.span(), note);
            return;
        }
        if let Some((other, _)) = self.outputs.iter().find(|(other, _)| other == name) {
            let problem = Mistake::DeclaredTwice { name: name.to_string() };
            self.errors.report_with(name.span(), problem, other.span(), format!("`{name}` is declared here"));
            return;
        }
        if let Some(text) = text {
            self.name_value(name, &Bound::Tensor(value.value), text);
        }
        self.outputs.push((name.clone(), value.value));
        if self.scopes.get(&name.to_string()).is_none() {
            self.scopes.bind(name.to_string(), Meaning::Bound(Bound::Tensor(value.value)), false, name.span());
        }
    }

    /// The value of a loss or metric: one number, per sample or for the batch.
    fn scalar(&mut self, name: &str, value: &Expr, span: Span) -> Result<Var<'e>, Reported> {
        let bound = self.named(name, value)?;
        let scalar = self.to_tensor(bound, value)?;
        if scalar.shape().rank() > 0 || scalar.ty().element != Element::Real {
            let problem = Mistake::NotAScalar { name: name.to_owned(), found: scalar.ty().to_string() };
            return Err(self.report_at_value(value, problem, scalar));
        }
        self.builder.set_origin(Some(crate::graph::Origin::at(span)));
        let mean = scalar.mean_samples();
        self.builder.set_origin(None);
        self.builder.name(mean.value, name, span);
        Ok(mean)
    }

    fn reported_once(&self, name: &Ident) {
        let names =
            self.losses.iter().filter_map(|(name, _)| name.as_ref()).chain(self.metrics.iter().map(|(name, _)| name));
        if let Some(other) = names.into_iter().find(|other| *other == name) {
            let problem = Mistake::DeclaredTwice { name: name.to_string() };
            self.errors.report_with(name.span(), problem, other.span(), format!("`{name}` is declared here"));
        } else if name == "loss" {
            self.errors.report(name.span(), Mistake::ReservedName { name: name.to_string() });
        }
    }

    /// How many calls in an expression make parameters.
    pub(super) fn count_layers(&self, expr: &Expr) -> usize {
        match &expr.kind {
            ExprKind::Call(call) => {
                let own = usize::from(self.makes_parameters(&call.function.to_string(), &mut BTreeSet::new()));
                let settings = call.settings.iter().map(|(_, value)| value);
                own + call.arguments.iter().chain(settings).map(|e| self.count_layers(e)).sum::<usize>()
            }
            ExprKind::Negate(x) => self.count_layers(x),
            ExprKind::Binary(_, a, b) => self.count_layers(a) + self.count_layers(b),
            ExprKind::Index(x, indices) => {
                let at = |index: &Index| match index {
                    Index::At(expr) => self.count_layers(expr),
                    _ => 0,
                };
                self.count_layers(x) + indices.iter().map(at).sum::<usize>()
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => parts.iter().map(|e| self.count_layers(e)).sum(),
            _ => 0,
        }
    }

    /// Whether a call of this name makes parameters: a layer, or a template with one inside. `seen` are templates
    /// that have been looked into.
    fn makes_parameters(&self, name: &str, seen: &mut BTreeSet<String>) -> bool {
        if functions::find(name).is_some_and(|f| f.role == functions::Role::Layer) {
            return true;
        }
        match self.scopes.get(name).map(|binding| &binding.meaning) {
            Some(Meaning::Template(template)) if seen.insert(name.to_owned()) => {
                self.expr_makes(&template.result, seen) || template.body.iter().any(|s| self.statement_makes(s, seen))
            }
            _ => false,
        }
    }

    fn statement_makes(&self, statement: &Statement, seen: &mut BTreeSet<String>) -> bool {
        match &statement.kind {
            StatementKind::Stored(_) | StatementKind::Layer { .. } => true,
            StatementKind::Let { value, .. } | StatementKind::Assign { value, .. } => self.expr_makes(value, seen),
            StatementKind::For(turns) => turns.body.iter().any(|s| self.statement_makes(s, seen)),
            _ => false,
        }
    }

    pub(super) fn expr_makes(&self, expr: &Expr, seen: &mut BTreeSet<String>) -> bool {
        match &expr.kind {
            ExprKind::Call(Call { function, arguments, settings }) => {
                self.makes_parameters(&function.to_string(), seen)
                    || arguments.iter().chain(settings.iter().map(|(_, e)| e)).any(|e| self.expr_makes(e, seen))
            }
            ExprKind::Negate(x) | ExprKind::Index(x, _) => self.expr_makes(x, seen),
            ExprKind::Binary(_, a, b) => self.expr_makes(a, seen) || self.expr_makes(b, seen),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => parts.iter().any(|e| self.expr_makes(e, seen)),
            _ => false,
        }
    }
}
