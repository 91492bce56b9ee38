//! Shared layers: one set of parameters for all uses.

use super::Lowering;
use super::scope::{Bound, Instance, Meaning};
use crate::error::{Mistake, Place, Reported};
use crate::functions;
use crate::syntax::tree::{Call, Expr, ExprKind};
use std::rc::Rc;
use syn::Ident;

impl Lowering<'_> {
    /// `layer NAME = dense(64);`
    pub(super) fn instance(&mut self, name: &Ident, call: &Expr) {
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

    /// A use of a shared layer: its own settings, its own parameters.
    pub(super) fn call_instance(
        &mut self,
        instance: &Rc<Instance>,
        call: &Call,
        span: Place,
    ) -> Result<Bound, Reported> {
        let mut whole = instance.call.clone();
        whole.function.set_span(call.function.span());
        if !call.settings.is_empty() {
            let problem = Mistake::SettingsOfInstance { name: call.function.to_string() };
            let made = instance.call.function.span();
            let note = format!("`{}` is made here", call.function);
            return Err(self.errors.report_with(call.settings[0].0.span(), problem, made, note));
        }
        // Arguments are evaluated where they stand, the layer's parameters live where the layer is.
        self.scopes.enter(false);
        let arguments: Vec<_> = call.arguments.iter().enumerate().map(|(n, expr)| self.hoist(n, expr)).collect();
        whole.arguments = arguments.into_iter().chain(instance.call.arguments.iter().cloned()).collect();
        let outside = self.names.enter(instance.path.clone());
        self.names.begin_statement(1);
        let result = match self.scopes.get(&whole.function.to_string()).map(|b| b.meaning.clone()) {
            Some(Meaning::Template(template)) => {
                self.names.reopen(&instance.path);
                self.expand(&template, &whole, span)
            }
            _ => match functions::find(&whole.function.to_string()) {
                Some(function) => self.call_function(function, &whole, span),
                None => Err(Reported),
            },
        };
        self.names.end_statement();
        self.names.enter(outside);
        self.scopes.leave();
        result
    }

    /// Evaluates an argument now; the expression that stands for its value.
    fn hoist(&mut self, number: usize, expr: &Expr) -> Expr {
        let name = Ident::new(&format!("__argument_{number}"), expr.span);
        let meaning = self.expression(expr).map_or(Meaning::Unknown, Meaning::Bound);
        self.scopes.bind(name.to_string(), meaning, false, expr.span);
        Expr { kind: ExprKind::Name(name), ..expr.clone() }
    }
}
