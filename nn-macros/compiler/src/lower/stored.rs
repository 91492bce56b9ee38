//! Stored tensors: trained ones, frozen ones and states.

use super::Lowering;
use super::scope::{Bound, Meaning};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::graph::{Shape, Type};
use crate::model::{Init, Parameter};
use crate::operators::Op;
use crate::syntax::tree::{Expr, Role, Stored};
use proc_macro2::Span;
use std::ops::Bound::{Excluded, Unbounded};
use syn::Ident;

impl<'e> Lowering<'e> {
    /// `param w: [4] = zeros();`, and so `frozen` and `state`.
    pub(super) fn store(&mut self, stored: &Stored) {
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

    /// The stored tensor of a statement, with its initialiser.
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

    /// A trained tensor of the current group; the same tensor at every use of a shared layer.
    ///
    /// # Errors
    /// If a shared layer was made for another shape.
    pub fn parameter(&mut self, name: &str, dims: Vec<usize>, init: Init, span: Span) -> Result<Var<'e>, Reported> {
        self.stored(name, dims, init, Role::Trained, span)
    }

    /// A stored tensor of the current group.
    ///
    /// # Errors
    /// If there is one of that name and another shape, or if it is too large.
    pub fn stored(
        &mut self,
        name: &str,
        dims: Vec<usize>,
        init: Init,
        role: Role,
        span: Span,
    ) -> Result<Var<'e>, Reported> {
        let mut path = self.names.path().to_vec();
        path.push(name.to_owned());
        if let Some(&known) = self.by_path.get(&path) {
            let known = &self.parameters[known];
            if known.dims == dims {
                return Ok(self.var(known.value));
            }
            let problem = Mistake::SharedShape {
                name: known.name(),
                found: format!("{dims:?}"),
                made: format!("{:?}", known.dims),
            };
            return Err(self.errors.report_with(
                span,
                problem,
                known.span,
                format!("`{}` was made here", known.name()),
            ));
        }
        if let Some(clash) = self.clash(&path) {
            let problem = Mistake::NameClash { name: path.join("."), other: clash.name() };
            return Err(self.errors.report(span, problem));
        }
        let number = self.parameters.len();
        let shape = self.checked_shape(Shape::fixed(dims.clone()), span)?;
        let value = self.builder.insert(Op::Parameter(number), &[], Type::real(shape));
        self.builder.name(value.value, &path.join("."), span);
        self.by_path.insert(path.clone(), number);
        self.parameters.push(Parameter { path, dims, init, role, span, docs: self.docs.clone(), value: value.value });
        Ok(value)
    }

    /// The stored tensor whose name is a group of `path`, or the other way round.
    fn clash(&self, path: &[String]) -> Option<&Parameter> {
        let above = (1..path.len()).find_map(|len| self.by_path.get(&path[..len]));
        // What begins with `path` follows it in the order of paths.
        let below = || {
            let next = self.by_path.range::<[String], _>((Excluded(path), Unbounded)).next();
            next.filter(|(other, _)| other.starts_with(path)).map(|(_, number)| number)
        };
        above.or_else(below).map(|&number| &self.parameters[number])
    }

    /// Makes parameters in a group of the current one.
    pub fn within<T>(&mut self, group: &str, make: impl FnOnce(&mut Self) -> T) -> T {
        self.names.push(group.to_owned());
        let result = make(self);
        self.names.close();
        result
    }

    /// `update mean = …;`: what a state is after the step.
    pub(super) fn update(&mut self, name: &Ident, value: &Expr) {
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

    /// Has a state follow `f` of what it is before: of its last update in this step, or of itself.
    pub fn update_state(&mut self, state: Var<'e>, f: impl FnOnce(Var<'e>) -> Var<'e>) {
        let Op::Parameter(number) = *self.graph().op(state.value) else { return };
        match self.updates.iter().position(|&(other, _)| other == number) {
            Some(known) => self.updates[known].1 = f(self.var(self.updates[known].1)).value,
            None => self.updates.push((number, f(state).value)),
        }
    }
}
