//! Tree → graph: unrolls loops, expands templates, names parameters, checks every shape.
//!
//! Shapes are inferred while the graph is built, since a layer makes its parameters from the shape it is
//! given. A mistake leaves `Meaning::Unknown` behind, so that whatever depends on it is silent and
//! everything else is still checked.

mod array;
mod asked;
mod attributes;
mod broadcast;
mod budget;
mod call;
mod data;
mod describe;
mod expression;
mod external;
mod index;
mod init;
mod instance;
mod layers;
mod levels;
mod names;
mod number;
mod output;
mod recompute;
mod scope;
mod statement;
mod stored;
mod template;
mod turns;
mod unknown;
mod weights;

pub use broadcast::common;
pub use number::Number;
pub use scope::Bound;

use crate::builder::{Builder, Var};
use crate::error::{Errors, Mistake, Place, Reported};
use crate::graph::{Graph, Shape, Value};
use crate::model::{Call, Dtype, Field, LeastSamples, Level, Model, Parameter};
use crate::operators::dropout::DropoutMask;
use crate::syntax::tree::{External, Network, Pattern, Statement, StatementKind};
use asked::Asked;
use names::Names;
use proc_macro2::Span;
use scope::Scopes;
use std::collections::BTreeMap;
use syn::Ident;
use weights::Weights;

/// A network may have so many statements once loops and templates are expanded.
const STATEMENTS: usize = 100_000;
/// Templates may call each other so deep.
const DEPTH: usize = 64;
/// A tensor may have so many elements per sample.
const ELEMENTS: usize = 1 << 31;

/// The state of lowering one network.
pub struct Lowering<'e> {
    /// The graph under construction.
    pub builder: &'e Builder,
    /// Where mistakes go.
    pub errors: &'e Errors,
    scopes: Scopes,
    names: Names,
    externals: Vec<External>,
    data: Vec<Field>,
    parameters: Vec<Parameter>,
    by_path: BTreeMap<Vec<String>, usize>,
    bound: Vec<crate::model::Statement>,
    outputs: Vec<(Ident, Value)>,
    losses: Vec<(Option<Ident>, Value)>,
    metrics: Vec<(Ident, Value)>,
    updates: Vec<(usize, Value)>,
    calls: Vec<Call>,
    levels: Vec<Level>,
    /// Where the names of the whole network are bound, for those that are used before.
    later: BTreeMap<String, Span>,
    /// How many samples the network needs.
    pub least_samples: LeastSamples,
    /// The type of its numbers.
    pub dtype: Dtype,
    /// How many random masks there are.
    masks: u32,
    weights: Weights,
    statements: usize,
    depth: usize,
    /// The statement's text, for the documentation of the parameters it makes.
    docs: String,
    /// The loop over time whose body is being lowered.
    turns: Option<turns::Turns<'e>>,
    /// How many loops over time have been made of a `for`.
    loops: usize,
    /// How deep in unrolled turns the current statement is.
    unrolling: usize,
    /// How many statements are to be recomputed.
    recomputed: usize,
    /// The name that the statement binds, for the names of its unnamed values.
    binding: String,
}

/// Lowers a network. `None` if it has mistakes, be they the parser's; all that could be found are reported.
pub fn lower(network: Network, errors: &Errors) -> Option<Model> {
    let (model, weights) = pass(&network, errors, Weights::Unasked);
    // `weights()` needs the weights of later statements too: the second pass knows them.
    match (model?, weights) {
        (model, Weights::Unasked) => Some(model),
        (model, _) => pass(&network, errors, Weights::of(&model)).0,
    }
}

/// Lowers a network once; also whether it asked for all weights.
fn pass(network: &Network, errors: &Errors, weights: Weights) -> (Option<Model>, Weights) {
    let builder = Builder::default();
    let mut asked = Asked::default();
    let (dtype, budget) = attributes::read(network, &mut asked, errors);
    let mut lowering = Lowering::new(network, &builder, errors, weights, dtype);
    let name = network.name.to_string();
    if crate::emit::is_reserved(&name) {
        errors.report(network.name.span(), Mistake::NetworkName { name });
    }
    lowering.scopes.enter(false);
    lowering.block(&network.body);
    lowering.check_purpose(network);
    asked.check(&lowering);
    lowering.levels(&network.attributes, 0..usize::MAX);
    let Lowering { data, parameters, bound: statements, outputs, losses, metrics, updates, .. } = lowering;
    let Lowering { least_samples, weights, calls, levels, externals, .. } = lowering;
    let model = errors.is_empty().then(|| Model {
        name: network.name.clone(),
        visibility: network.visibility.clone(),
        docs: network.attributes.iter().filter(|a| a.path().is_ident("doc")).cloned().collect(),
        dtype,
        batch: asked.batch,
        modes: asked.modes,
        self_test: asked.self_test.is_some(),
        externals,
        chosen: asked.chosen,
        between: asked.between,
        loops: asked.loops,
        graph: builder.finish(),
        data,
        parameters,
        statements,
        outputs,
        losses,
        metrics,
        updates,
        least_samples,
        calls,
        levels,
        budget,
    });
    (model, weights)
}

/// Where the names of a network are bound, the first time.
fn bound_later(statements: &[Statement]) -> BTreeMap<String, Span> {
    let first = statements.iter().rev().filter(|statement| !matches!(statement.kind, StatementKind::Assign { .. }));
    first.flat_map(|s| bindings(std::slice::from_ref(s))).map(|name| (name.to_string(), name.span())).collect()
}

/// The names that statements bind.
fn bindings(statements: &[Statement]) -> impl Iterator<Item = &Ident> {
    statements.iter().flat_map(|statement| match &statement.kind {
        StatementKind::Input(data) | StatementKind::Target(data) => vec![&data.name],
        StatementKind::Stored(stored) => vec![&stored.name],
        StatementKind::Let { pattern: Pattern::Name { name, .. }, .. } => vec![name],
        StatementKind::Let { pattern: Pattern::Tuple(names, _), .. } => names.iter().collect(),
        StatementKind::Const { name, .. } | StatementKind::Layer { name, .. } => vec![name],
        StatementKind::Template(template) => vec![&template.name],
        StatementKind::External(external) => vec![&external.name],
        StatementKind::Output { name, value: Some(_) } | StatementKind::Assign { name, .. } => vec![name],
        StatementKind::Broken(names) => names.iter().collect(),
        _ => vec![],
    })
}

impl<'e> Lowering<'e> {
    /// The state before the first statement.
    fn new(network: &Network, builder: &'e Builder, errors: &'e Errors, weights: Weights, dtype: Dtype) -> Self {
        Lowering {
            builder,
            errors,
            scopes: Scopes::default(),
            names: Names::default(),
            externals: vec![],
            data: vec![],
            parameters: vec![],
            by_path: BTreeMap::new(),
            bound: vec![],
            outputs: vec![],
            losses: vec![],
            metrics: vec![],
            updates: vec![],
            calls: vec![],
            levels: vec![],
            later: bound_later(&network.body),
            least_samples: LeastSamples { training: 1, inference: 1 },
            dtype,
            masks: 0,
            weights,
            statements: 0,
            depth: 0,
            docs: String::new(),
            binding: String::new(),
            turns: None,
            loops: 0,
            unrolling: 0,
            recomputed: 0,
        }
    }

    /// Lowers the statements of a block.
    fn block(&mut self, statements: &[Statement]) {
        for statement in statements {
            if self.count(statement.span).is_err() {
                return;
            }
            self.statement(statement);
        }
    }

    /// Counts a statement, a turn of a loop or a call of a template.
    fn count(&mut self, span: Span) -> Result<(), Reported> {
        self.statements += 1;
        if self.statements == STATEMENTS + 1 {
            self.errors.report(span, Mistake::TooManyStatements { limit: STATEMENTS });
        }
        if self.statements > STATEMENTS { Err(Reported) } else { Ok(()) }
    }

    /// The graph built so far.
    pub fn graph(&self) -> std::cell::Ref<'e, Graph> {
        self.builder.graph()
    }

    /// The handle of a value.
    pub fn var(&self, value: Value) -> Var<'e> {
        self.builder.var(value)
    }

    /// A random mask of its own: 0 with probability `p`, else 1/(1 − p).
    pub fn mask(&mut self, p: f64, shape: Shape) -> Var<'e> {
        self.masks += 1;
        let mask = self.builder.structured(DropoutMask { site: self.masks - 1, p: p.to_bits(), shape }, &[]);
        self.builder.hint(mask.value, &format!("{}_mask", self.binding));
        mask
    }

    /// A shape whose size can be computed with.
    ///
    /// # Errors
    /// If it is empty or too large.
    pub fn checked_shape(&self, shape: Shape, span: impl Into<Place>) -> Result<Shape, Reported> {
        let len = shape.dims.iter().try_fold(1usize, |len, &dim| len.checked_mul(dim));
        match len {
            Some(len) if (1..=ELEMENTS).contains(&len) => Ok(shape),
            Some(0) => Err(self.errors.report(span, Mistake::EmptyShape { shape: shape.to_string() })),
            _ => Err(self.errors.report(span, Mistake::TooLarge { shape: shape.to_string(), limit: ELEMENTS })),
        }
    }
}
