//! `forward`, `evaluate` and `gradient`.

use super::Emitter;
use super::types::{doc, ident, number};
use crate::operators::dropout::DropoutMask;
use crate::schedule::parts::{Part, defines, split};
use crate::schedule::{Body, Expression, Location, Place, Program};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// One of the generated functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    /// Inference.
    Forward,
    /// Losses and metrics.
    Evaluate,
    /// Losses, metrics and derivatives.
    Gradient,
}

impl Function {
    fn name(self) -> &'static str {
        match self {
            Function::Forward => "forward",
            Function::Evaluate => "evaluate",
            Function::Gradient => "gradient",
        }
    }

    /// What the caller gives.
    pub(super) fn given(self) -> (Ident, TokenStream) {
        match self {
            Function::Forward => (ident("inputs"), quote!(Inputs<'_>)),
            Function::Evaluate | Function::Gradient => (ident("batch"), quote!(Batch<'_>)),
        }
    }
}

impl Emitter<'_> {
    fn bodies(&self) -> impl Iterator<Item = (Function, &Body)> {
        let all = [
            (Function::Forward, &self.schedule.forward),
            (Function::Evaluate, &self.schedule.evaluate),
            (Function::Gradient, &self.schedule.gradient),
        ];
        all.into_iter().filter_map(|(function, body)| Some((function, body.as_ref()?)))
    }

    /// Whether anything is drawn at random.
    pub(super) fn draws(&self) -> bool {
        let graph = &self.schedule.joint.graph;
        graph.values().any(|value| graph.op(value).get::<DropoutMask>().is_some())
    }

    /// The number of samples `n`, once the fields have been checked.
    pub(super) fn samples_of(&self, function: Function) -> TokenStream {
        let given = function.given().0;
        let least = match function {
            Function::Gradient => self.model.least_samples.training,
            Function::Forward | Function::Evaluate => self.model.least_samples.inference,
        };
        let enough = (least > 1).then(|| {
            let least = number(least);
            quote!(nn::check::at_least(n, #least)?;)
        });
        quote! {
            let n = #given.check(work.capacity)?;
            #enough
        }
    }

    /// After a step of training comes the next.
    pub(super) fn advance(&self, function: Function) -> Option<TokenStream> {
        (self.draws() && function == Function::Gradient).then(|| quote!(work.step = work.step.wrapping_add(1);))
    }

    /// Whether derivatives are those by inputs.
    pub(super) fn by_inputs(&self) -> bool {
        self.model.parameters.is_empty()
    }

    /// The scalars that cross from one part of a long function to another, and so live in the workspace.
    pub(super) fn crossing(&self) -> BTreeSet<String> {
        let programs = self.bodies().filter_map(|(_, body)| match body {
            Body::Tensors(program) => Some(program),
            Body::Scalars(_) => None,
        });
        programs.flat_map(|program| split(program).1).collect()
    }

    /// The network's functions.
    pub(super) fn functions(&self) -> TokenStream {
        let (name, constructors) = (&self.model.name, self.constructors());
        let mut functions = TokenStream::new();
        for (function, body) in self.bodies() {
            match body {
                Body::Tensors(program) => functions.extend(self.function(function, program)),
                Body::Scalars(scalars) => functions.extend(self.scalar_function(function, scalars)),
            }
        }
        quote! {
            impl #name {
                #constructors
                #functions
            }
        }
    }

    /// A function's documentation and signature around its body.
    pub(super) fn signature(&self, function: Function, body: TokenStream) -> TokenStream {
        let (given, ty) = function.given();
        let errors = quote! {
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " If a field is empty, is of another length than the first, holds a class that there is not, or has more"]
            #[doc = " samples than the workspace. Nothing has been written then."]
        };
        match function {
            Function::Forward => quote! {
                /// Inference.
                #errors
                pub fn forward<'w>(
                    &self,
                    #given: #ty,
                    work: &'w mut Workspace<impl nn::Storage>,
                ) -> Result<Outputs<'w>, nn::InputError> {
                    #body
                }
            },
            Function::Evaluate => quote! {
                /// Losses and metrics, computed as in inference.
                #errors
                pub fn evaluate(
                    &self,
                    #given: #ty,
                    work: &mut Workspace<impl nn::Storage>,
                ) -> Result<Losses, nn::InputError> {
                    #body
                }
            },
            Function::Gradient if self.by_inputs() => quote! {
                /// Losses and metrics, and the derivative of the loss by every input.
                #errors
                pub fn gradient<'w>(
                    &self,
                    #given: #ty,
                    work: &'w mut Workspace<impl nn::Storage>,
                ) -> Result<(Losses, InputGradients<'w>), nn::InputError> {
                    #body
                }
            },
            Function::Gradient => quote! {
                /// Losses and metrics; `grad` becomes the derivative of the loss by every parameter.
                #errors
                pub fn gradient(
                    &self,
                    #given: #ty,
                    work: &mut Workspace<impl nn::Storage>,
                    grad: &mut Self,
                ) -> Result<Losses, nn::InputError> {
                    #body
                }
            },
        }
    }

    fn function(&self, function: Function, program: &Program) -> TokenStream {
        let (parts, crossing) = split(program);
        let given = function.given().0;
        let check = self.samples_of(function);
        if let [part] = &parts[..] {
            let statements = self.part(program, part, function, &BTreeSet::new());
            let results = self.results_of(function, program, false);
            return self.signature(function, quote!(#check #statements #results));
        }
        let mut helpers = TokenStream::new();
        let mut calls = TokenStream::new();
        let (ty, grad) = (function.given().1, function == Function::Gradient && !self.by_inputs());
        for (number, part) in parts.iter().enumerate() {
            let name = ident(&format!("{}_{}", function.name(), number + 1));
            let statements = self.part(program, part, function, &crossing);
            let (parameter, argument) =
                if grad { (quote!(, grad: &mut Self), quote!(, grad)) } else { Default::default() };
            calls.extend(quote!(self.#name(#given, n, work #argument);));
            let docs = format!(
                " Part {} of {} of [`{}`](Self::{}).",
                number + 1,
                parts.len(),
                function.name(),
                function.name()
            );
            let docs = doc(&docs);
            helpers.extend(quote! {
                #docs
                fn #name(&self, #given: #ty, n: usize, work: &mut Workspace<impl nn::Storage> #parameter) {
                    #statements
                }
            });
        }
        let results = self.results_of(function, program, true);
        let mut outputs: Vec<&Location> = program.outputs.iter().map(|(_, location)| location).collect();
        outputs.dedup();
        let bindings = outputs.iter().map(|location| self.bind(location, &self.schedule.buffers));
        let main = self.signature(function, quote!(#check #calls #(#bindings)* #results));
        quote!(#main #helpers)
    }

    /// The statements of a part, its variables first.
    fn part(&self, program: &Program, part: &Part, function: Function, crossing: &BTreeSet<String>) -> TokenStream {
        let given = function.given().0;
        let steps = &program.steps[part.steps.clone()];
        let mut fields: Vec<&Location> = vec![];
        for location in steps.iter().flat_map(|step| step.action.operands()) {
            if matches!(location.place, Place::Data(_)) && !fields.contains(&location) {
                fields.push(location);
            }
        }
        let data = fields.into_iter().map(|location| {
            let Place::Data(number) = location.place else { unreachable!("filtered above") };
            let (variable, field) = (ident(&location.variable), &self.model.data[number].name);
            quote!(let #variable = #given.#field;)
        });
        let scalars = part.reads.iter().map(|name| {
            let (variable, field) = (ident(name), ident(&format!("{name}_")));
            quote!(let #variable = work.#field;)
        });
        let buffers = part.bindings.iter().map(|location| self.bind(location, &self.schedule.buffers));
        let statements = part.steps.clone().map(|index| {
            let step = &program.steps[index];
            let handed = part.takes_over.get(&index).zip(step.action.out()).map(|(from, to)| self.take_over(from, to));
            let statement = self.step(&step.action);
            let kept = defines(step).filter(|name| crossing.contains(*name)).map(|name| {
                let (variable, field) = (ident(name), ident(&format!("{name}_")));
                quote!(work.#field = #variable;)
            });
            quote!(#handed #statement #kept)
        });
        quote!(#(#data)* #(#scalars)* #(#buffers)* #(#statements)*)
    }

    fn results_of(&self, function: Function, program: &Program, several_parts: bool) -> TokenStream {
        let outputs = || {
            let fields = program.outputs.iter().map(|(name, location)| {
                let (dims, field) = (self.output_dims(name), ident(name));
                if location.row == dims && location.variable == *name {
                    return quote!(#field);
                }
                let value = if location.row == dims {
                    let variable = ident(&location.variable);
                    quote!(&*#variable)
                } else {
                    self.read_rows(location, &dims)
                };
                quote!(#field: #value)
            });
            fields.collect::<Vec<_>>()
        };
        let losses = || {
            let fields = program.reports.iter().map(|(name, value)| {
                let field = ident(name);
                let value = match value {
                    Expression::Variable(variable) if several_parts => {
                        let stored = ident(&format!("{variable}_"));
                        quote!(work.#stored)
                    }
                    value => self.expression(value),
                };
                if value.to_string() == name.as_str() { quote!(#field) } else { quote!(#field: #value) }
            });
            quote!(Losses { #(#fields),* })
        };
        let advance = self.advance(function);
        match function {
            Function::Forward => {
                let outputs = outputs();
                quote!(Ok(Outputs { #(#outputs),* }))
            }
            Function::Gradient if self.by_inputs() => {
                let (losses, outputs) = (losses(), outputs());
                quote! {
                    let losses = #losses;
                    #advance
                    Ok((losses, InputGradients { #(#outputs),* }))
                }
            }
            Function::Evaluate | Function::Gradient => {
                let losses = losses();
                quote!(#advance Ok(#losses))
            }
        }
    }

    /// The dimensions of an output, or of an input's derivative.
    fn output_dims(&self, name: &str) -> Vec<usize> {
        let joint = &self.schedule.joint;
        let gradients = self.input_gradients();
        let found = joint.outputs.iter().chain(&gradients).find(|(output, _)| output == name);
        joint.graph.shape(found.expect("every output is one of the network's").1).dims.clone()
    }
}
