//! Statements.

use super::Emitter;
use super::imports::mentions;
use super::types::{ident, list, number};
use crate::schedule::call::{Argument, Call, Home};
use crate::schedule::parts::{Part, turn};
use crate::schedule::step::{Action, Reading, Source, Turns};
use crate::schedule::{Expression, Location};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Closures of so many operators are inlined without being told.
const INLINED: usize = 3;

/// `[2, 3]`
fn numbers(sizes: &[usize]) -> TokenStream {
    let sizes = sizes.iter().map(|&size| number(size));
    quote!([#(#sizes),*])
}

impl Emitter<'_> {
    /// One statement.
    pub(super) fn step(&self, action: &Action) -> TokenStream {
        match action {
            Action::Let { variable, expression } => {
                let (variable, expression) = (ident(variable), self.expression(expression));
                quote!(let #variable = #expression;)
            }
            Action::Map { out, in_place, sources, expression, inlined } => {
                self.map(kernels(*inlined), out, in_place.as_deref(), sources, expression)
            }
            Action::Call { call, operands, out, returns, .. } => {
                let calls: TokenStream = std::iter::once(call)
                    .chain(&call.rest)
                    .map(|call| self.call(call, operands, out.as_ref(), returns.as_deref()))
                    .collect();
                match out.as_ref().filter(|_| call.cleared).map(|out| self.fill(out, 0.0)) {
                    Some(clear) => quote!(#clear #calls),
                    None => calls,
                }
            }
            Action::Fill { out, value } => self.fill(out, *value),
            Action::Loop(turns) => self.turns(turns),
            Action::Copy { from, out } => {
                let (from, out) = (self.read_all(from), self.write_rows(out, &out.row));
                quote!(k::copy(#from, #out);)
            }
            Action::Update { number: tensor, begin } => {
                let begin = number(*begin);
                let weights = self.parameter(quote!(&mut), "self", *tensor);
                let derivative = self.parameter(quote!(&), "grad", *tensor);
                quote!(optimizer.update(#begin, #weights, #derivative);)
            }
            Action::Adopt { number } => {
                let state = self.parameter(quote!(), "self", *number);
                let next = self.parameter(quote!(), "grad", *number);
                quote!(#state = #next;)
            }
            Action::Assign { out, expression } => {
                let (out, expression) = (self.write_one(out, &[]), self.expression(expression));
                let out = out.into_iter().skip(2).collect::<TokenStream>();
                quote!(#out = #expression;)
            }
        }
    }

    /// A loop over time.
    fn turns(&self, turns: &Turns) -> TokenStream {
        let part = turn(&turns.steps, &self.schedule.buffers);
        let bindings = part.bindings.iter().map(|location| {
            let slice = self.bind_slice(location, &turns.slices);
            slice.unwrap_or_else(|| self.bind(location))
        });
        let statements = turns.steps.iter().enumerate().map(|(index, step)| {
            let handed = self.hand_on(&part, index);
            let statement = self.step(&step.action);
            quote!(#handed #statement)
        });
        let body = quote!(#(#bindings)* #(#statements)*);
        let turn = if mentions(&body, &ident("t")) { quote!(t) } else { quote!(_) };
        let length = number(turns.length);
        let times = if turns.reverse { quote!((0..#length).rev()) } else { quote!(0..#length) };
        quote! {
            for #turn in #times {
                #body
            }
        }
    }

    /// The memory that other variables hand on to a statement's results.
    pub(super) fn hand_on(&self, part: &Part, index: usize) -> TokenStream {
        part.takes_over.get(&index).into_iter().flatten().map(|(from, to)| self.take_over(part, from, to)).collect()
    }

    fn fill(&self, out: &Location, value: f64) -> TokenStream {
        let (out, value) = (self.write_rows(out, &out.row), self.expression(&Expression::Literal(value)));
        quote!(k::fill(#out, #value);)
    }

    fn call(&self, call: &Call, operands: &[Location], out: Option<&Location>, returns: Option<&str>) -> TokenStream {
        let function = ident(call.function);
        let out = |write: fn(&Self, &Location, &[usize]) -> TokenStream, dims: &[usize]| {
            write(self, out.expect("a kernel that writes has a result"), dims)
        };
        let arguments = call.arguments.iter().map(|argument| match argument {
            Argument::Rows(operand, row) => self.read_rows(&operands[*operand], row),
            Argument::One(operand, dims) => self.read_one(&operands[*operand], dims),
            Argument::All(operand) => self.read_all(&operands[*operand]),
            Argument::Out(row) => out(Self::write_rows, row),
            Argument::OutOne(dims) => out(Self::write_one, dims),
            Argument::Expression(scalar) => self.expression(scalar),
            Argument::Size(size) => {
                let size = number(*size);
                quote!(#size)
            }
            Argument::Real(value) => {
                let value = Literal::f64_unsuffixed(*value);
                quote!(#value)
            }
            Argument::Field(name) => {
                let name = ident(name);
                quote!(work.#name)
            }
            Argument::FirstSample => quote!(work.first + share.start),
            Argument::Time => quote!(t),
            Argument::Sizes(sizes) => numbers(sizes),
            Argument::Flag(flag) => quote!(#flag),
            Argument::External(number, order) => self.external(*number, *order),
            Argument::Moved(number) => self.parameter(quote!(&mut), "self", *number),
            Argument::Window { kernel, stride, padding, dilation } => {
                let kernel = numbers(kernel);
                let given = |name: &str, sizes: [usize; 2], default: usize| {
                    let (name, values) = (ident(name), numbers(&sizes));
                    (sizes != [default; 2]).then(|| quote!(.#name(#values)))
                };
                let (stride, dilation) = (given("stride", *stride, 1), given("dilation", *dilation, 1));
                let padding = given("padding", *padding, 0);
                quote!(k::window(#kernel) #stride #padding #dilation)
            }
            Argument::Numbers(numbers) => {
                let numbers = numbers.iter().map(|&number| self.expression(&Expression::Literal(number)));
                quote!(&[#(#numbers),*])
            }
        });
        let home = match call.home {
            Home::Optimizer => quote!(optimizer.),
            home => kernels(home == Home::Inlined),
        };
        let (binding, arguments) = (returns.map(ident).map(|variable| quote!(let #variable =)), list(arguments));
        quote!(#binding #home #function #arguments;)
    }

    fn map(
        &self,
        kernels: TokenStream,
        out: &Location,
        in_place: Option<&str>,
        sources: &[Source],
        expression: &Expression,
    ) -> TokenStream {
        let rows = self.write_rows(out, &out.row);
        let (body, arithmetic) = self.closure(expression);
        let math = arithmetic.then(|| quote!(math,));
        let names: Vec<_> = sources.iter().map(|source| ident(&source.name)).collect();
        let read: Vec<_> = sources.iter().map(|source| self.source(source)).collect();
        let (read, names) = match (&read[..], &names[..]) {
            ([read], [name]) => (quote!(#read), quote!(#name)),
            _ => (quote!((#(#read),*)), quote!((#(#names),*))),
        };
        // A long closure that is not inlined is not vectorised.
        let inline = (operators(expression) > INLINED).then(|| quote!(#[inline(always)]));
        let function = match (in_place, arithmetic) {
            (None, false) => quote!(map),
            (None, true) => quote!(map_with),
            (Some(_), false) => quote!(update),
            (Some(_), true) => quote!(update_with),
        };
        let old = in_place.map(ident).map(|old| quote!(#old,));
        quote!(#kernels #function(#rows, #read, #inline |#math #old #names| #body);)
    }

    fn source(&self, source: &Source) -> TokenStream {
        let location = &source.location;
        match source.access {
            Reading::Full => self.read_all(location),
            Reading::Cycle => {
                let tensor = self.read_one(location, &location.row);
                quote!(k::cycle(#tensor))
            }
            Reading::CycleEach(inner) => {
                let (tensor, inner) = (self.read_one(location, &location.row), number(inner));
                quote!(k::cycle_each(#tensor, #inner))
            }
            Reading::Each(inner) => {
                let (tensor, inner) = (self.read_all(location), number(inner));
                quote!(k::each(#tensor, #inner))
            }
        }
    }
}

/// Where kernels are found: those of the function's instruction set, or the precompiled ones.
fn kernels(inlined: bool) -> TokenStream {
    if inlined { quote!(s.) } else { quote!(k::) }
}

fn operators(expression: &Expression) -> usize {
    match expression {
        Expression::Apply(_, operands) => 1 + operands.iter().map(operators).sum::<usize>(),
        _ => 0,
    }
}
