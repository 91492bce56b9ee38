//! Layers in expressions: which calls make parameters.

use super::Lowering;
use super::scope::Meaning;
use crate::functions;
use crate::syntax::tree::{Call, Expr, ExprKind, Index, Statement, StatementKind};
use std::collections::BTreeSet;

impl Lowering<'_> {
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

    /// Whether a statement of a template makes parameters.
    fn statement_makes(&self, statement: &Statement, seen: &mut BTreeSet<String>) -> bool {
        match &statement.kind {
            StatementKind::Stored(_) | StatementKind::Layer { .. } => true,
            StatementKind::Let { value, .. } | StatementKind::Assign { value, .. } => self.expr_makes(value, seen),
            StatementKind::For(turns) => turns.body.iter().any(|s| self.statement_makes(s, seen)),
            _ => false,
        }
    }

    /// Whether an expression makes parameters.
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
