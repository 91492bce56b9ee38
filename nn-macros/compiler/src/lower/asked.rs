//! `#[derive(hvp, jacobian(scores, image))]`: the further functions that a network is asked for.

use super::scope::Meaning;
use super::{Bound, Lowering};
use crate::derived::Mode;
use crate::error::{Errors, Mistake};
use crate::graph::{Element, Value};
use crate::model::{Looped, Parameter};
use crate::operators::Op;
use crate::operators::surgery::Surgery;
use crate::schedule::batch::MOST;
use crate::syntax::nearest;
use crate::syntax::tree::Role;
use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitInt, Meta, Token};

/// The names that `#[derive(…)]` knows.
const KNOWN: [&str; 8] =
    ["gradient_inputs", "vjp", "jvp", "hvp", "gauss_newton_product", "jacobian", "hessian", "per_sample_gradients"];
/// A Hessian may have so many rows.
const HESSIAN: usize = 10_000;

/// What a network is asked for, and where.
#[derive(Default)]
pub(super) struct Asked {
    /// The derived functions, each once, in the order of [`Mode`].
    pub(super) modes: Vec<Mode>,
    /// The inputs that `gradient_inputs` is asked for.
    pub(super) chosen: Vec<usize>,
    /// The values that the Gauss-Newton product takes the loss as a function of.
    pub(super) between: Vec<Value>,
    /// The loops over derived functions.
    pub(super) loops: Vec<Looped>,
    /// `#[batch(4)]`
    pub(super) batch: Option<(usize, Span)>,
    /// `#[self_test]`
    pub(super) self_test: Option<Span>,
    requests: Vec<Request>,
}

/// `jacobian(scores, image)`
struct Request {
    name: &'static str,
    arguments: Vec<Ident>,
    span: Span,
}

/// What a request lacks, and where that shows.
type Lack = (Span, Mistake);

impl Asked {
    /// Reads one `#[derive(…)]`.
    pub(super) fn read(&mut self, attribute: &Attribute, errors: &Errors) {
        let Ok(list) = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else {
            errors.report(attribute.path().span(), Mistake::Derive {});
            return;
        };
        for meta in list {
            match request(&meta) {
                Ok(request) => self.requests.push(request),
                Err((span, mistake)) => drop(errors.report(span, mistake)),
            }
        }
    }

    /// Reads `#[batch(4)]`.
    pub(super) fn read_batch(&mut self, attribute: &Attribute, errors: &Errors) {
        let span = attribute.path().span();
        let samples = attribute.parse_args::<LitInt>().ok().and_then(|number| number.base10_parse().ok());
        match samples.filter(|samples| (1..=MOST).contains(samples)) {
            _ if self.batch.is_some() => drop(errors.report(span, Mistake::BatchTwice {})),
            Some(samples) => self.batch = Some((samples, span)),
            None => drop(errors.report(span, Mistake::Batch { most: MOST })),
        }
    }

    /// Checks that the network has what each request needs.
    ///
    /// Where there are mistakes already, a loss or an output may be missing because of them: only names count.
    pub(super) fn check(&mut self, lowering: &Lowering<'_>) {
        let whole = lowering.errors.is_empty();
        let named = |mistake: &Mistake| matches!(mistake, Mistake::Unknown { what, .. } if *what != "output");
        let report = |(span, mistake): Lack| {
            if whole || named(&mistake) {
                lowering.errors.report(span, mistake);
            }
        };
        for request in std::mem::take(&mut self.requests) {
            self.add(&request, lowering).unwrap_or_else(report);
        }
        self.modes.sort_unstable();
        self.modes.dedup();
        self.self_test.map_or(Ok(()), |span| testable(span, lowering)).unwrap_or_else(report);
        if let Some((_, span)) = self.batch {
            let request = Request { name: "batch", arguments: vec![], span };
            request.trains(lowering).map_or_else(report, drop);
        }
    }

    fn add(&mut self, request: &Request, lowering: &Lowering<'_>) -> Result<(), Lack> {
        match request.name {
            "gradient_inputs" => self.gradient_inputs(request, lowering),
            "vjp" => self.of_outputs(Mode::Vjp, request, lowering),
            "jvp" => self.of_outputs(Mode::Jvp, request, lowering),
            "gauss_newton_product" => self.gauss_newton_product(request, lowering),
            "jacobian" => self.jacobian(request, lowering),
            _ => self.of_training(request, lowering),
        }
    }

    fn gradient_inputs(&mut self, request: &Request, lowering: &Lowering<'_>) -> Result<(), Lack> {
        let all = || (0..lowering.data.len()).filter(|&n| is_real_input(lowering, n));
        self.chosen = match &request.arguments[..] {
            [] => all().collect(),
            names => names.iter().map(|name| input(name, lowering)).collect::<Result<_, _>>()?,
        };
        self.chosen.sort_unstable();
        self.chosen.dedup();
        if self.chosen.is_empty() {
            return Err(request.needs("an `input` of real numbers"));
        }
        let of: Vec<Value> = match lowering.losses.is_empty() {
            true => lowering.outputs.iter().map(|&(_, value)| value).collect(),
            false => lowering.losses.iter().map(|&(_, value)| value).collect(),
        };
        let reached = lowering.graph().reachable(of);
        for name in &request.arguments {
            let number = input(name, lowering)?;
            if !reached[lowering.data[number].value.index()] {
                let from = if lowering.losses.is_empty() { "the output" } else { "the loss" };
                return Err((name.span(), Mistake::NoPath { from: from.into(), to: format!("`{name}`") }));
            }
        }
        self.modes.push(Mode::GradientInputs);
        Ok(())
    }

    fn of_outputs(&mut self, mode: Mode, request: &Request, lowering: &Lowering<'_>) -> Result<(), Lack> {
        if lowering.outputs.is_empty() {
            return Err(request.needs("an `output`"));
        }
        self.modes.push(mode);
        Ok(())
    }

    /// What the gradient of the loss by the parameters is behind.
    fn of_training(&mut self, request: &Request, lowering: &Lowering<'_>) -> Result<(), Lack> {
        let parameters = request.trains(lowering)?;
        match request.name {
            "hvp" => self.modes.push(Mode::Hvp),
            "hessian" if parameters > HESSIAN => {
                return Err((request.span, Mistake::HessianTooLarge { parameters, limit: HESSIAN }));
            }
            "hessian" => {
                self.modes.push(Mode::Hvp);
                self.loops.push(Looped::Hessian);
            }
            _ => self.loops.push(Looped::PerSampleGradients),
        }
        Ok(())
    }

    /// The loss must be made of these values and of nothing else that depends on the parameters.
    fn gauss_newton_product(&mut self, request: &Request, lowering: &Lowering<'_>) -> Result<(), Lack> {
        request.trains(lowering)?;
        self.between = match &request.arguments[..] {
            [] => lowering.outputs.iter().map(|&(_, value)| value).collect(),
            names => names.iter().map(|name| value(name, lowering)).collect::<Result<_, _>>()?,
        };
        if self.between.is_empty() {
            return Err(request.needs("an `output`"));
        }
        if let Some(parameter) = beside(&self.between, lowering) {
            let values = if request.arguments.is_empty() { "the outputs" } else { "these values" };
            let mistake = Mistake::GaussNewtonBeside { parameter: parameter.name(), values };
            return Err((request.span, mistake));
        }
        self.modes.push(Mode::GaussNewtonProduct);
        Ok(())
    }

    fn jacobian(&mut self, request: &Request, lowering: &Lowering<'_>) -> Result<(), Lack> {
        let output = &request.arguments[0];
        let outputs: Vec<String> = lowering.outputs.iter().map(|(name, _)| name.to_string()).collect();
        if !outputs.iter().any(|name| output == name) {
            return Err(unknown("output", output, outputs.iter().map(String::as_str)));
        }
        let input = match request.arguments.get(1) {
            Some(name) => Some(lowering.data[input(name, lowering)?].name.to_string()),
            None if trained(lowering) == 0 => return Err(request.needs("trained parameters")),
            None => None,
        };
        self.modes.push(Mode::Vjp);
        self.loops.push(Looped::Jacobian { output: output.to_string(), input });
        Ok(())
    }
}

impl Request {
    fn needs(&self, needs: &'static str) -> Lack {
        (self.span, Mistake::DeriveNeeds { name: self.name.to_owned(), needs })
    }

    /// The number of trained parameters, which there are beside a loss.
    fn trains(&self, lowering: &Lowering<'_>) -> Result<usize, Lack> {
        match (lowering.losses.is_empty(), trained(lowering)) {
            (true, _) => Err(self.needs("a `loss`")),
            (false, 0) => Err(self.needs("trained parameters")),
            (false, parameters) => Ok(parameters),
        }
    }
}

/// Whether the gradient is that of the loss, by parameters.
fn testable(span: Span, lowering: &Lowering<'_>) -> Result<(), Lack> {
    let request = Request { name: "self_test", arguments: vec![], span };
    request.trains(lowering)?;
    let graph = lowering.graph();
    let reached = graph.reachable(lowering.losses.iter().map(|&(_, value)| value));
    let altering = graph.values().find(|v| reached[v.index()] && graph.op(*v).get::<Surgery>().is_some());
    match altering {
        Some(value) => Err((span, Mistake::SelfTest { function: graph.op(value).name() })),
        None => Ok(()),
    }
}

/// A name with the names in its parentheses.
fn request(meta: &Meta) -> Result<Request, Lack> {
    let span = meta.path().span();
    let name = meta.path().get_ident().map(Ident::to_string).unwrap_or_default();
    let Some(known) = KNOWN.into_iter().find(|known| *known == name) else {
        let nearest = nearest(&name, KNOWN).map(str::to_owned);
        return Err((span, Mistake::Unknown { what: "derived function", name, nearest }));
    };
    let arguments = match meta {
        Meta::Path(_) => Some(vec![]),
        Meta::List(list) => {
            let names = list.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated);
            names.ok().map(|names| names.into_iter().collect())
        }
        Meta::NameValue(_) => None,
    };
    match (known, arguments) {
        ("jacobian", Some(arguments)) if matches!(arguments.len(), 1 | 2) => {
            Ok(Request { name: known, arguments, span })
        }
        ("jacobian", _) => Err((span, Mistake::Jacobian {})),
        ("gradient_inputs" | "gauss_newton_product", Some(arguments)) => Ok(Request { name: known, arguments, span }),
        (_, Some(arguments)) if arguments.is_empty() => Ok(Request { name: known, arguments, span }),
        _ => Err((span, Mistake::DeriveArguments { name })),
    }
}

fn unknown<'n>(what: &'static str, name: &Ident, known: impl IntoIterator<Item = &'n str>) -> Lack {
    let nearest = nearest(&name.to_string(), known).map(str::to_owned);
    (name.span(), Mistake::Unknown { what, name: name.to_string(), nearest })
}

fn trained(lowering: &Lowering<'_>) -> usize {
    lowering.parameters.iter().filter(|p| p.role == Role::Trained).map(Parameter::len).sum()
}

fn is_real_input(lowering: &Lowering<'_>, number: usize) -> bool {
    let field = &lowering.data[number];
    !field.target && field.ty.element == Element::Real
}

/// The number of an input of real numbers.
fn input(name: &Ident, lowering: &Lowering<'_>) -> Result<usize, Lack> {
    let inputs: Vec<usize> = (0..lowering.data.len()).filter(|&n| is_real_input(lowering, n)).collect();
    let names: Vec<String> = inputs.iter().map(|&n| lowering.data[n].name.to_string()).collect();
    match names.iter().position(|known| name == known) {
        Some(position) => Ok(inputs[position]),
        None => Err(unknown("input of real numbers", name, names.iter().map(String::as_str))),
    }
}

/// The value of a name at the top of the network.
fn value(name: &Ident, lowering: &Lowering<'_>) -> Result<Value, Lack> {
    let text = name.to_string();
    let output = lowering.outputs.iter().find(|(output, _)| output == name).map(|&(_, value)| value);
    let bound = lowering.scopes.here(&text).and_then(|binding| match &binding.meaning {
        Meaning::Bound(Bound::Tensor(value)) => Some(*value),
        _ => None,
    });
    let value = output.or(bound).filter(|&value| lowering.graph().ty(value).element == Element::Real);
    value.ok_or_else(|| unknown("value of real numbers", name, lowering.scopes.names()))
}

/// A trained parameter that the loss is made of on a way that leads through none of `values`.
fn beside<'m>(values: &[Value], lowering: &'m Lowering<'_>) -> Option<&'m Parameter> {
    let graph = lowering.graph();
    let mut seen = vec![false; graph.len()];
    let mut pending: Vec<Value> = lowering.losses.iter().map(|&(_, value)| value).collect();
    while let Some(value) = pending.pop() {
        if values.contains(&value) || std::mem::replace(&mut seen[value.index()], true) {
            continue;
        }
        match *graph.op(value) {
            Op::Parameter(n) if lowering.parameters[n].role == Role::Trained => return Some(&lowering.parameters[n]),
            _ => pending.extend(graph.operands(value)),
        }
    }
    None
}
