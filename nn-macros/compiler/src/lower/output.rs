//! What a network gives back: outputs, losses and metrics.

use super::Lowering;
use super::scope::{Bound, Meaning};
use crate::builder::Var;
use crate::error::{Mistake, Reported};
use crate::graph::{Element, Origin};
use crate::syntax::tree::{Expr, Network};
use proc_macro2::Span;
use syn::Ident;

impl<'e> Lowering<'e> {
    /// `output NAME = …;`, or `output NAME;` of a variable.
    pub(super) fn output(&mut self, name: &Ident, value: Option<&Expr>) {
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

    /// `loss = …;`, or `loss NAME = …;`.
    pub(super) fn loss(&mut self, name: Option<&Ident>, value: &Expr, keyword: Span) {
        let label = name.map_or("loss".to_owned(), Ident::to_string);
        if let Ok(value) = self.scalar(&label, value, name.map_or(keyword, Ident::span)) {
            if let Some(name) = name {
                self.reported_once(name);
            }
            self.losses.push((name.cloned(), value.value));
        }
    }

    /// `metric NAME = …;`
    pub(super) fn metric(&mut self, name: &Ident, value: &Expr) {
        if let Ok(value) = self.scalar(&name.to_string(), value, name.span()) {
            self.reported_once(name);
            self.metrics.push((name.clone(), value.value));
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
        self.builder.set_origin(Some(Origin::at(span)));
        let mean = scalar.mean_samples();
        self.builder.set_origin(None);
        self.builder.name(mean.value, name, span);
        Ok(mean)
    }

    /// Reports a loss or metric whose name has another meaning.
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

    /// A network gives something back.
    pub(super) fn check_purpose(&self, network: &Network) {
        if self.outputs.is_empty() && self.losses.is_empty() && self.errors.is_empty() {
            self.errors.report(network.name.span(), Mistake::NoPurpose {});
        }
    }
}
