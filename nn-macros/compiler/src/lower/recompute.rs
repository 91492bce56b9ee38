//! `#[recompute]`: which values are not kept for the way back.

use super::Lowering;
use super::levels::name_of;
use super::scope::{Bound, Meaning};
use crate::error::Mistake;
use crate::graph::{Again, Value};
use crate::syntax::tree::{Role, Statement, StatementKind};
use std::ops::Range;
use syn::Meta;

impl Lowering<'_> {
    /// Marks what a statement with the attribute has made: its result, and what lies between the operands and that.
    ///
    /// A statement inside of a template that is called here has been marked before: its result lies between, too.
    pub(super) fn recompute(&mut self, statement: &Statement, made: Range<usize>) {
        let Some(attribute) = statement.attributes.iter().find(|a| a.path().is_ident("recompute")) else { return };
        let (_, span) = name_of(attribute);
        if !matches!(attribute.meta, Meta::Path(_)) {
            self.errors.report(span, Mistake::RecomputeArguments {});
        }
        if let Some(problem) = misplaced(&statement.kind) {
            self.errors.report(span, problem);
            return;
        }
        self.recomputed += 1;
        let results = self.results(statement);
        for value in made.clone().map(Value::new) {
            self.builder.mark(value, Again::Between);
        }
        for value in results.into_iter().filter(|value| made.contains(&value.index())) {
            self.builder.mark(value, Again::Result);
        }
    }

    /// The values that a statement has bound.
    fn results(&self, statement: &Statement) -> Vec<Value> {
        let names = super::bindings(std::slice::from_ref(statement));
        let bound = names.filter_map(|name| match &self.scopes.get(&name.to_string())?.meaning {
            Meaning::Bound(bound) => Some(tensors(bound)),
            _ => None,
        });
        let output = matches!(statement.kind, StatementKind::Output { .. }).then(|| self.outputs.last()).flatten();
        bound.flatten().chain(output.map(|&(_, value)| value)).collect()
    }
}

/// The values of which something consists.
fn tensors(bound: &Bound) -> Vec<Value> {
    match bound {
        Bound::Tensor(value) => vec![*value],
        Bound::Tuple(parts) | Bound::Array(parts) => parts.iter().flat_map(tensors).collect(),
        _ => vec![],
    }
}

/// What is wrong with the attribute at such a statement.
fn misplaced(kind: &StatementKind) -> Option<Mistake> {
    let (what, instead) = match kind {
        StatementKind::Let { .. } | StatementKind::Assign { .. } | StatementKind::Broken(_) => return None,
        StatementKind::Output { value: Some(_), .. } => return None,
        StatementKind::Output { value: None, .. } => ("an `output` of a name", "put it before the `let` of that name"),
        StatementKind::Loss { .. } => ("a `loss`", "the way back begins with it, so that there is nothing to forget"),
        StatementKind::Metric { .. } => ("a `metric`", "it has no derivative that would need anything again"),
        StatementKind::For(_) => ("a `for`", "put it before the statements inside of the loop"),
        StatementKind::Template(_) => ("a `fn`", "put it before the statements inside of it, or that call it"),
        StatementKind::Layer { .. } => ("a `layer`", "put it before the statements that call it"),
        StatementKind::Update { .. } => ("an `update`", "it has no derivative that would need anything again"),
        StatementKind::Input(_) => ("an `input`", GIVEN),
        StatementKind::Target(_) => ("a `target`", GIVEN),
        StatementKind::Stored(stored) => match stored.role {
            Role::Trained => ("a `param`", GIVEN),
            Role::Frozen => ("a `frozen`", GIVEN),
            Role::State => ("a `state`", GIVEN),
        },
        StatementKind::Const { .. } => ("a `const`", GIVEN),
        StatementKind::External(_) => ("an `extern fn`", "put it before the statements that call it"),
    };
    Some(elsewhere(what, instead))
}

/// What is given is not computed.
const GIVEN: &str = "it computes nothing; put it before a `let`, an assignment or an `output` that does";

/// The attribute belongs elsewhere.
pub(super) fn elsewhere(what: &'static str, instead: &'static str) -> Mistake {
    Mistake::Recompute { what, instead }
}
