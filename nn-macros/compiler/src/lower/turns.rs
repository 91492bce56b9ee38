//! A `for` whose turns are alike is a loop over time: one body, whatever the number of turns.

use super::Lowering;
use super::scope::{Bound, Meaning};
use crate::builder::Var;
use crate::graph::{Element, Value};
use crate::operators::dropout::DropoutMask;
use crate::operators::mode::ByMode;
use crate::operators::scan::{Recurrence, Scan};
use crate::syntax::tree::{Expr, ExprKind, For, Index, Pattern, Statement, StatementKind};
use syn::Ident;

/// Fewer turns are unrolled.
const LEAST: i64 = 8;

/// The loop whose body is being lowered.
pub(super) struct Turns<'e> {
    variable: String,
    first: usize,
    length: usize,
    recurrence: Recurrence<'e>,
}

/// A network has at most so many loops over time; making one costs more than unrolling a few turns.
const LOOPS: usize = 32;

/// How an attempt at a loop ended.
enum Attempt {
    /// It is lowered.
    Done,
    /// What is carried has a batch after a turn: the same again with the batch from the beginning.
    Widen(Vec<bool>),
    /// Its turns are not alike.
    Unroll,
}

impl<'e> Lowering<'e> {
    /// Lowers a `for` as a loop over time, if its turns are alike.
    pub(super) fn as_loop(&mut self, turns: &For, start: i64, end: i64) -> bool {
        let (Ok(first), Ok(length)) = (usize::try_from(start), usize::try_from(end.saturating_sub(start))) else {
            return false;
        };
        let possible = self.turns.is_none() && self.unrolling == 0 && self.loops < LOOPS;
        if end.saturating_sub(start) < LEAST || !possible || !self.is_alike(turns, first + length) {
            return false;
        }
        self.loops += 1;
        let carried = assigned(&turns.body);
        let mut batch = vec![false; carried.len()];
        for _ in 0..=carried.len() {
            match self.attempt(turns, first, length, &carried, &batch) {
                Attempt::Done => return true,
                Attempt::Widen(wider) => batch = wider,
                Attempt::Unroll => return false,
            }
        }
        false
    }

    /// The slice `name[variable]` that a turn of the current loop reads.
    pub(super) fn slice_of_turn(&mut self, name: &Ident, index: &Ident) -> Option<Var<'e>> {
        let turns = self.turns.as_ref()?;
        if *index != turns.variable {
            return None;
        }
        let Some(Meaning::Bound(Bound::Tensor(value))) = self.scopes.get(&name.to_string()).map(|b| b.meaning.clone())
        else {
            return None;
        };
        let (first, length) = (turns.first, turns.length);
        let sequence = self.var(value).slice(0, first, length);
        self.turns.as_mut().map(|turns| turns.recurrence.slice(sequence))
    }

    fn attempt(&mut self, turns: &For, first: usize, length: usize, carried: &[Ident], batch: &[bool]) -> Attempt {
        let (nodes, errors) = (self.graph().len(), self.errors.len());
        let (bound, masks, updates) = (self.bound.len(), self.masks, self.updates.len());
        let recomputed = self.recomputed;
        let before: Vec<Value> = carried.iter().filter_map(|name| self.tensor_of(name)).collect();
        let mut recurrence = Recurrence::new(self.builder, length, false);
        let mut leaves = vec![];
        for ((name, &value), &batch) in carried.iter().zip(&before).zip(batch) {
            let value = self.var(value);
            let shape = value.shape().with_batch(batch || value.shape().batch);
            let leaf = recurrence.carry(value.repeat_along(&[], shape));
            self.rebind(name, leaf.value);
            leaves.push(leaf);
        }
        self.turns = Some(Turns { variable: turns.variable.to_string(), first, length, recurrence });
        self.scopes.enter(false);
        self.block(&turns.body);
        self.scopes.leave();
        let Some(Turns { mut recurrence, .. }) = self.turns.take() else { return Attempt::Unroll };
        self.bound.truncate(bound);
        if self.errors.len() > errors {
            return Attempt::Done;
        }
        let next: Vec<Option<Value>> = carried.iter().map(|name| self.tensor_of(name)).collect();
        carried.iter().zip(&before).for_each(|(name, &value)| self.rebind(name, value));
        let next: Option<Vec<Var<'e>>> = next.into_iter().map(|value| value.map(|value| self.var(value))).collect();
        let strange =
            self.has_mode(nodes) || (self.masks, self.updates.len(), self.recomputed) != (masks, updates, recomputed);
        let Some(next) = next.filter(|_| !strange) else {
            (self.masks, _) = (masks, self.updates.truncate(updates));
            return Attempt::Unroll;
        };
        let wider: Vec<bool> = next.iter().map(|next| next.shape().batch).collect();
        let same = |(next, leaf): (&Var<'e>, &Var<'e>)| next.ty() == leaf.ty();
        if !next.iter().zip(&leaves).all(same) {
            let dims = next.iter().zip(&leaves).all(|(next, leaf)| next.shape().dims == leaf.shape().dims);
            return if dims && wider != batch { Attempt::Widen(wider) } else { Attempt::Unroll };
        }
        leaves.iter().zip(&next).for_each(|(&leaf, &next)| recurrence.next(leaf, next));
        let trace = recurrence.run(&[]);
        for (name, &leaf) in carried.iter().zip(&leaves) {
            let last = trace.last(leaf);
            self.builder.hint(last.value, &name.to_string());
            self.rebind(name, last.value);
        }
        Attempt::Done
    }

    /// Whether anything made since differs between training and inference, or is a loop itself.
    fn has_mode(&self, since: usize) -> bool {
        let graph = self.graph();
        graph.values().skip(since).any(|value| {
            let op = graph.op(value);
            op.get::<ByMode>().is_some() || op.get::<DropoutMask>().is_some() || op.get::<Scan>().is_some()
        })
    }

    fn tensor_of(&self, name: &Ident) -> Option<Value> {
        match self.scopes.get(&name.to_string())?.meaning {
            Meaning::Bound(Bound::Tensor(value)) => Some(value),
            _ => None,
        }
    }

    fn rebind(&mut self, name: &Ident, value: Value) {
        if let Some(binding) = self.scopes.get_mut(&name.to_string()) {
            binding.meaning = Meaning::Bound(Bound::Tensor(value));
        }
    }

    /// Whether every turn computes the same of what is carried and of `x[t]`.
    fn is_alike(&self, turns: &For, end: usize) -> bool {
        let carried = assigned(&turns.body);
        let real =
            |name: &Ident| self.tensor_of(name).is_some_and(|value| self.graph().ty(value).element == Element::Real);
        let inside = names_bound(&turns.body);
        let body = |statement: &Statement| match &statement.kind {
            StatementKind::Let { value, .. } | StatementKind::Assign { value, .. } => {
                statement.attributes.is_empty()
                    && !self.expr_makes(value, &mut Default::default())
                    && self.reads_slices(value, &turns.variable, end, &inside)
            }
            _ => false,
        };
        // A name that is bound and assigned in one turn is not carried to the next.
        let bound = |name: &Ident| {
            turns.body.iter().any(|s| {
                matches!(&s.kind, StatementKind::Let { .. }) && names_bound(std::slice::from_ref(s)).contains(&name)
            })
        };
        turns.label.is_none()
            && !carried.is_empty()
            && carried.iter().all(|name| real(name) && !bound(name))
            && turns.body.iter().all(body)
    }

    /// Whether the loop variable stands only in `x[t]`, of sequences made outside of the loop.
    fn reads_slices(&self, expr: &Expr, variable: &Ident, end: usize, inside: &[&Ident]) -> bool {
        let all = |parts: &[Expr]| parts.iter().all(|part| self.reads_slices(part, variable, end, inside));
        match &expr.kind {
            ExprKind::Name(name) => name != variable,
            ExprKind::Index(x, indices) => match (&x.kind, indices.first()) {
                (ExprKind::Name(name), Some(Index::At(at))) if matches!(&at.kind, ExprKind::Name(index) if index == variable) =>
                {
                    let sequence = self.tensor_of(name).filter(|_| !inside.contains(&name));
                    let long = sequence.is_some_and(|value| {
                        let ty = self.graph().ty(value).clone();
                        ty.element == Element::Real && ty.shape.dims.first().is_some_and(|&len| len >= end)
                    });
                    long && indices[1..].iter().all(|index| is_fixed(index, variable))
                }
                _ => {
                    self.reads_slices(x, variable, end, inside) && indices.iter().all(|index| is_fixed(index, variable))
                }
            },
            ExprKind::Negate(x) => self.reads_slices(x, variable, end, inside),
            ExprKind::Binary(_, a, b) => {
                self.reads_slices(a, variable, end, inside) && self.reads_slices(b, variable, end, inside)
            }
            ExprKind::Call(call) => {
                // What a template does with the loop variable is not looked into.
                let template = self.scopes.get(&call.function.to_string()).map(|b| &b.meaning);
                !matches!(template, Some(Meaning::Template(_)))
                    && all(&call.arguments)
                    && call.settings.iter().all(|(_, value)| self.reads_slices(value, variable, end, inside))
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => all(parts),
            _ => true,
        }
    }
}

/// Whether an index does not mention the loop variable.
fn is_fixed(index: &Index, variable: &Ident) -> bool {
    fn free(expr: &Expr, variable: &Ident) -> bool {
        match &expr.kind {
            ExprKind::Integer(_) => true,
            ExprKind::Negate(x) => free(x, variable),
            ExprKind::Name(name) => name != variable,
            ExprKind::Binary(_, a, b) => free(a, variable) && free(b, variable),
            _ => false,
        }
    }
    match index {
        Index::All(_) => true,
        Index::At(expr) => free(expr, variable),
        Index::Range(from, to, _) => [from, to].into_iter().flatten().all(|expr| free(expr, variable)),
    }
}

/// The variables that a body assigns, each once.
fn assigned(body: &[Statement]) -> Vec<Ident> {
    let mut names: Vec<Ident> = vec![];
    for statement in body {
        if let StatementKind::Assign { name, .. } = &statement.kind
            && !names.contains(name)
        {
            names.push(name.clone());
        }
    }
    names
}

/// The names that a body binds or assigns.
fn names_bound(body: &[Statement]) -> Vec<&Ident> {
    let names = body.iter().flat_map(|statement| match &statement.kind {
        StatementKind::Let { pattern: Pattern::Name { name, .. }, .. } | StatementKind::Assign { name, .. } => {
            vec![name]
        }
        StatementKind::Let { pattern: Pattern::Tuple(names, _), .. } => names.iter().collect(),
        _ => vec![],
    });
    names.collect()
}
