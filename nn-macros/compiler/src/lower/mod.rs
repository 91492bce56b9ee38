//! Tree → graph: unrolls loops, expands templates, names parameters, checks every shape.
//!
//! Shapes are inferred while the graph is built, since a layer makes its parameters from the shape it is
//! given. A mistake leaves `Meaning::Unknown` behind, so that whatever depends on it is silent and
//! everything else is still checked.

mod array;
mod asked;
mod broadcast;
mod budget;
mod expression;
mod init;
mod levels;
mod names;
mod number;
mod recompute;
mod scope;
mod statement;
mod turns;
mod weights;

pub use broadcast::common;
pub use number::Number;
pub use scope::Bound;

use crate::builder::{Builder, Var};
use crate::error::{Errors, Mistake, Place, Reported};
use crate::explain::budget::Limit;
use crate::functions;
use crate::graph::{Element, Graph, Shape, Type, Value};
use crate::model::{Call, Dtype, Field, Init, LeastSamples, Level, Model, Parameter};
use crate::operators::Op;
use crate::operators::dropout::DropoutMask;
use crate::syntax::nearest;
use crate::syntax::tree::{External, Network, Pattern, Role, Statement, StatementKind};
use asked::Asked;
use names::Names;
use proc_macro2::Span;
use scope::{Meaning, Scopes};
use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Unbounded};
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
    let (dtype, budget) = attributes(network, &mut asked, errors);
    let mut lowering = Lowering {
        builder: &builder,
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
    };
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

/// `has shape [4]`, `is class(10)`
fn has_type(ty: &Type) -> String {
    match ty.element {
        Element::Real => format!("has shape {ty}"),
        Element::Class(_) => format!("is {ty}"),
    }
}

/// `#[dtype(f64)]`, `#[budget(…)]`, and what else a network is asked for.
fn attributes(network: &Network, asked: &mut Asked, errors: &Errors) -> (Dtype, Vec<Limit>) {
    let (mut dtype, mut limits) = (Dtype::F32, vec![]);
    for attribute in network.attributes.iter().filter(|a| !a.path().is_ident("doc")) {
        let (name, span) = levels::name_of(attribute);
        match name.as_str() {
            "dtype" => match attribute.parse_args::<Ident>() {
                Ok(ident) if ident == "f32" => dtype = Dtype::F32,
                Ok(ident) if ident == "f64" => dtype = Dtype::F64,
                _ => {
                    errors.report(span, Mistake::Dtype {});
                }
            },
            "derive" => asked.read(attribute, errors),
            "self_test" => asked.self_test = Some(span),
            "budget" => budget::read(attribute, &mut limits, errors),
            "allow" | "warn" | "deny" => {}
            "recompute" => {
                errors.report(
                    span,
                    recompute::elsewhere("a network", "put it before the statements whose values take memory"),
                );
            }
            _ => {
                let known = ["dtype", "derive", "self_test", "budget", "allow", "warn", "deny"];
                let nearest = nearest(&name, known).map(str::to_owned);
                errors.report(span, Mistake::Unknown { what: "attribute", name, nearest });
            }
        }
    }
    (dtype, limits)
}

impl<'e> Lowering<'e> {
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

    /// A network gives something back.
    fn check_purpose(&self, network: &Network) {
        if self.outputs.is_empty() && self.losses.is_empty() && self.errors.is_empty() {
            self.errors.report(network.name.span(), Mistake::NoPurpose {});
        }
    }

    /// The graph built so far.
    pub fn graph(&self) -> std::cell::Ref<'e, Graph> {
        self.builder.graph()
    }

    /// The handle of a value.
    pub fn var(&self, value: Value) -> Var<'e> {
        self.builder.var(value)
    }

    /// `hidden`, or what the value is where it has no name: for error messages.
    pub fn describe(&self, value: Var<'e>) -> String {
        match &self.graph().node(value.value).origin.name {
            Some(name) => format!("`{name}`"),
            None => "a value".to_owned(),
        }
    }

    /// The value and its shape, for error messages.
    pub fn describe_typed(&self, value: Var<'e>) -> String {
        let (name, ty) = (self.describe(value), value.ty());
        match ty.element {
            Element::Real => format!("{name} of shape {ty}"),
            Element::Class(_) => format!("{name}, which is {ty}"),
        }
    }

    /// What an expression gave, for error messages.
    pub fn describe_bound(&self, bound: &Bound) -> String {
        match bound {
            Bound::Tensor(value) => self.describe_typed(self.var(*value)),
            Bound::Number(n) => n.to_string(),
            Bound::Flag(flag) => flag.to_string(),
            Bound::Text(text) => format!("{text:?}"),
            Bound::Tuple(parts) => format!("a tuple of {}", parts.len()),
            Bound::Array(parts) => format!("an array of {}", parts.len()),
            Bound::Weights(_) => {
                "all trained tensors of the network, which `sum_squares`, `sum_abs` and `total_norm` take".to_owned()
            }
        }
    }

    /// Reports a problem with a value, and where the value was made if it has a name.
    pub fn report_at_value(&self, span: impl Into<Place>, problem: Mistake, value: Var<'e>) -> Reported {
        let origin = self.graph().node(value.value).origin.clone();
        match origin.name {
            Some(name) => self.errors.report_with(
                span,
                problem,
                origin.span,
                format!("`{name}` {}, made here", has_type(&value.ty())),
            ),
            None => self.errors.report(span, problem),
        }
    }

    /// Reports a variable that is not to be seen here.
    fn unknown_variable(&self, name: &Ident) -> Reported {
        let text = name.to_string();
        if let Some(binding) = self.scopes.outside(&text) {
            let problem = Mistake::NotInTemplate { name: text.clone() };
            return self.errors.report_with(name.span(), problem, binding.span, format!("`{text}` is bound here"));
        }
        if functions::find(&text).is_some() {
            let problem = Mistake::NotAValue { name: text, is: "a function" };
            return self.errors.report(name.span(), problem);
        }
        if let Some(later) = self.later.get(&text) {
            let problem = Mistake::BoundLater { name: text.clone() };
            return self.errors.report_with(name.span(), problem, *later, format!("`{text}` is bound here"));
        }
        self.unknown("variable", name, self.scopes.names().collect::<Vec<_>>())
    }

    /// Reports an unknown name.
    pub fn unknown<'n>(&self, what: &'static str, name: &Ident, known: impl IntoIterator<Item = &'n str>) -> Reported {
        let text = name.to_string();
        let elsewhere = functions::elsewhere(&text).filter(|_| what == "function");
        let nearest = elsewhere.or_else(|| nearest(&text, known)).map(str::to_owned);
        self.errors.report(name.span(), Mistake::Unknown { what, name: text, nearest })
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

    /// Makes parameters in a group of the current one.
    pub fn within<T>(&mut self, group: &str, make: impl FnOnce(&mut Self) -> T) -> T {
        self.names.push(group.to_owned());
        let result = make(self);
        self.names.close();
        result
    }

    /// A random mask of its own: 0 with probability `p`, else 1/(1 − p).
    pub fn mask(&mut self, p: f64, shape: Shape) -> Var<'e> {
        self.masks += 1;
        let mask = self.builder.structured(DropoutMask { site: self.masks - 1, p: p.to_bits(), shape }, &[]);
        self.builder.hint(mask.value, &format!("{}_mask", self.binding));
        mask
    }

    /// Has a state follow `f` of what it is before: of its last update in this step, or of itself.
    pub fn update_state(&mut self, state: Var<'e>, f: impl FnOnce(Var<'e>) -> Var<'e>) {
        let Op::Parameter(number) = *self.graph().op(state.value) else { return };
        match self.updates.iter().position(|&(other, _)| other == number) {
            Some(known) => self.updates[known].1 = f(self.var(self.updates[known].1)).value,
            None => self.updates.push((number, f(state).value)),
        }
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

    /// The functions and layers that a call may name, for "did you mean".
    fn callable(&self) -> Vec<String> {
        let templates = self.scopes.names().filter(|name| {
            matches!(
                self.scopes.get(name).map(|b| &b.meaning),
                Some(Meaning::Template(_) | Meaning::Layer(_) | Meaning::External(_))
            )
        });
        functions::all().map(|f| f.name.to_owned()).chain(templates.map(str::to_owned)).collect()
    }
}
