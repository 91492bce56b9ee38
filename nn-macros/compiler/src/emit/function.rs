//! The bodies of the generated functions.

use super::Emitter;
use super::imports::{mentions, unread};
use super::phase::both;
use super::signature::Function;
use super::types::{block, doc, ident, number};
use crate::operators::dropout::DropoutMask;
use crate::schedule::parts::{Part, crossing, defines, split};
use crate::schedule::phases::Share;
use crate::schedule::training::moves;
use crate::schedule::{Body, Expression, Location, Place, Program};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

impl Emitter<'_> {
    fn bodies(&self) -> impl Iterator<Item = (Function, &Body)> {
        let all = [
            (Function::Forward, self.schedule.forward.as_ref()),
            (Function::Evaluate, self.schedule.evaluate.as_ref()),
            (Function::Gradient, self.schedule.gradient.as_ref()),
            (Function::TrainStep, self.schedule.training.as_ref()),
        ];
        let derived = self.schedule.derived.iter().map(|(mode, body)| (Function::Derived(*mode), Some(body)));
        all.into_iter().chain(derived).filter_map(|(function, body)| Some((function, body?)))
    }

    /// Whether a function is given the struct of this name.
    pub(super) fn takes(&self, name: &str) -> bool {
        self.bodies().any(|(function, _)| mentions(&self.given(function).1, &ident(name)))
    }

    /// Whether anything is drawn at random.
    pub(super) fn draws(&self) -> bool {
        let graph = &self.schedule.joint.graph;
        graph.values().any(|value| graph.op(value).get::<DropoutMask>().is_some())
    }

    /// How many samples a function needs.
    pub(super) fn least_samples(&self, function: Function) -> usize {
        match function.trains() {
            true => self.model.least_samples.training,
            false => self.model.least_samples.inference,
        }
    }

    /// The number of samples `n`, once the fields have been checked.
    /// It has a name where `rest` or a further check reads it.
    pub(super) fn samples_of(&self, function: Function, rest: &TokenStream) -> TokenStream {
        let given = self.given(function).0;
        let least = self.least_samples(function);
        let asked = |argument: &str| self.extras(function).iter().any(|(name, _)| name == argument);
        let lengths = self.schedule.joint.given.iter().filter(|given| asked(given.argument)).map(|given| {
            let (text, argument, field) = (&given.name, ident(given.argument), ident(&given.name));
            quote!(nn::check::length(#text, #argument.#field.len(), n)?;)
        });
        let enough = (least > 1).then(|| {
            let least = number(least);
            quote!(nn::check::at_least(n, #least)?;)
        });
        let further = quote!(#enough #(#lengths)*);
        let n = (!further.is_empty() || unread([&ident("n")], rest).is_empty()).then(|| quote!(let n =));
        quote! {
            #n #given.check(work.capacity)?;
            #further
        }
    }

    /// Derivatives are written to `grad`, whatever the caller's name for it.
    pub(super) fn written(&self, function: Function) -> Option<TokenStream> {
        self.writes(function).filter(|name| name != "grad").map(|name| quote!(let grad = #name;))
    }

    /// After a step of training comes the next.
    pub(super) fn advance(&self, function: Function) -> Option<TokenStream> {
        (self.draws() && matches!(function, Function::Gradient | Function::TrainStep))
            .then(|| quote!(work.step = work.step.wrapping_add(1);))
    }

    /// The scalars that cross from one part of a long function to another, and so live in the workspace.
    pub(super) fn crossing(&self) -> BTreeSet<String> {
        let programs = self.bodies().filter_map(|(_, body)| match body {
            Body::Tensors(program) => Some(program),
            Body::Scalars(_) => None,
        });
        programs.flat_map(crossing).collect()
    }

    /// The network's functions.
    pub(super) fn functions(&self) -> TokenStream {
        let (name, constructors, loops) = (&self.model.name, self.constructors(), self.loops());
        let mut functions = TokenStream::new();
        for (function, body) in self.bodies() {
            match body {
                Body::Tensors(program) => functions.extend(self.function(function, program)),
                Body::Scalars(scalars) => functions.extend(self.scalar_function(function, scalars)),
            }
        }
        let step = self.composed_step();
        quote! {
            impl #name {
                #constructors
                #functions
                #step
                #loops
            }
        }
    }

    fn function(&self, function: Function, program: &Program) -> TokenStream {
        let parts = split(program);
        self.mentioned.take();
        let begin = (function == Function::TrainStep).then(|| quote!(optimizer.begin();));
        let begin = [self.written(function), begin].into_iter().flatten();
        if let [part] = &parts[..]
            && part.share == Share::Nothing
        {
            let (end, result) = self.results_of(function, program, false);
            let statements = self.part(program, part, function, &BTreeSet::new());
            let mut body: TokenStream = begin.chain([statements]).chain(end).collect();
            if program.inlined {
                body.extend(result);
                return self.inlined(function, self.samples_of(function, &quote!(n)), body);
            }
            body.extend(quote!(Ok(#result)));
            return self.checked(function, body);
        }
        let crossing = crossing(program);
        let (mut calls, mut helpers) = (TokenStream::new(), TokenStream::new());
        for (number, part) in parts.iter().enumerate() {
            let place = format!("Part {} of {}", number + 1, parts.len());
            let name = ident(&format!("{}_{}", function.name(), number + 1));
            self.mentioned.take();
            let statements = self.part(program, part, function, &crossing);
            let moves = program.steps[part.steps.clone()].iter().any(moves);
            let (call, helper) = self.helper(function, part, (&name, &place), moves, statements);
            calls.extend(call);
            helpers.extend(helper);
        }
        let (end, result) = self.results_of(function, program, true);
        let mut outputs: Vec<&Location> = vec![];
        for (_, location) in &program.outputs {
            if !outputs.contains(&location) {
                outputs.push(location);
            }
        }
        let body = begin.chain([calls, self.bind_all(outputs)]).chain(end).chain([quote!(Ok(#result))]);
        let mut main = self.checked(function, body.collect());
        main.extend(helpers);
        main
    }

    /// A function of this body, once the fields have been checked.
    fn checked(&self, function: Function, body: TokenStream) -> TokenStream {
        let mut checked = self.samples_of(function, &body);
        checked.extend(body);
        self.signature(function, checked)
    }

    /// A part as a function of its own, and its call.
    fn helper(
        &self,
        function: Function,
        part: &Part,
        (name, place): (&Ident, &str),
        moves: bool,
        statements: TokenStream,
    ) -> (TokenStream, TokenStream) {
        // It is given what it reads.
        let given = (!part.data.is_empty()).then(|| self.given(function));
        let mut given: Vec<(Ident, TokenStream)> = given.into_iter().chain(self.extras(function)).collect();
        given.push((ident("n"), quote!(usize)));
        given.push((ident("work"), quote!(&mut Workspace<impl nn::Storage>)));
        given.extend(self.writes(function).filter(|_| part.derivatives).map(|_| (ident("grad"), quote!(&mut Self))));
        if function == Function::TrainStep {
            given.push((ident("optimizer"), quote!(&mut impl nn::Tensorwise<Self>)));
        }
        let unread: Vec<Ident> = unread(given.iter().map(|(name, _)| name), &statements).into_iter().cloned().collect();
        given.retain(|(name, _)| !unread.contains(name));
        let (names, types): (Vec<_>, Vec<_>) = given.into_iter().unzip();
        let whole = function.name();
        let docs = doc(&format!("{place} of [`{whole}`](Self::{whole})."));
        let receiver = if moves { quote!(&mut self) } else { quote!(&self) };
        let body = block(statements);
        let helper = quote! {
            #docs
            #[inline(never)]
            fn #name(#receiver, #(#names: #types),*) #body
        };
        (quote!(self.#name(#(#names),*);), helper)
    }

    /// `train_step` where the updates follow the whole gradient.
    fn composed_step(&self) -> Option<TokenStream> {
        let composed = self.schedule.gradient.is_some() && self.schedule.training.is_none() && !self.by_inputs();
        composed.then(|| {
            let body = quote! {
                let losses = self.gradient(batch, work, grad)?;
                optimizer.step(self, grad);
                Ok(losses)
            };
            self.signature(Function::TrainStep, body)
        })
    }

    /// The statements of a part, before them the variables that they, or what comes after, mention.
    fn part(&self, program: &Program, part: &Part, function: Function, crossing: &BTreeSet<String>) -> TokenStream {
        let given = self.given(function).0;
        let data = part.data.iter().map(|location| {
            let Place::Data(number) = location.place else { unreachable!("filtered above") };
            let (variable, field) = (ident(&location.variable), self.data_field(&given, number));
            quote!(let #variable = #field;)
        });
        let scalars = part.reads.iter().map(|name| {
            let (variable, field) = (ident(name), ident(&format!("{name}_")));
            quote!(let #variable = work.#field;)
        });
        let scalars = scalars.collect::<TokenStream>();
        let statements = |steps: std::ops::Range<usize>| -> TokenStream {
            let statement = |index| {
                let step = &program.steps[index];
                let handed = self.hand_on(part, index);
                let statement = self.step(&step.action);
                let kept = defines(step).filter(|name| crossing.contains(*name)).map(|name| {
                    let (variable, field) = (ident(name), ident(&format!("{name}_")));
                    quote!(work.#field = #variable;)
                });
                [handed, statement].into_iter().chain(kept)
            };
            steps.flat_map(statement).collect()
        };
        let data = data.collect::<TokenStream>();
        let shared = match part.share {
            Share::Nothing => statements(part.steps.clone()),
            Share::Samples => {
                let shared = self.by_samples(part, &statements(part.steps.clone()));
                return quote!(#data #scalars #shared);
            }
            Share::Statements(middle) => {
                both(part.cost, [part.steps.start..middle, middle..part.steps.end].map(statements))
            }
        };
        // A buffer that is first read in another form is taken from the workspace there.
        let mentioned = self.mentioned.take();
        let read = |location: &&Location| mentioned.contains(&location.variable);
        let buffers = self.bind_all(part.bindings.iter().copied().filter(read));
        [data, scalars, buffers, shared].into_iter().collect()
    }

    fn results_of(
        &self,
        function: Function,
        program: &Program,
        several_parts: bool,
    ) -> (Option<TokenStream>, TokenStream) {
        let outputs = || {
            let fields = program.outputs.iter().map(|(name, location)| {
                let (dims, field) = (self.output_dims(function, name), ident(name));
                let variable = self.variable(&location.variable);
                if location.row == dims && location.variable == *name {
                    return quote!(#field);
                }
                let value = if location.row == dims { quote!(&*#variable) } else { self.read_rows(location, &dims) };
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
        self.result(function, losses, outputs)
    }

    /// The field that data is: of the batch, or of what else the caller gives.
    pub(super) fn data_field(&self, batch: &Ident, number: usize) -> TokenStream {
        match number.checked_sub(self.model.data.len()) {
            None => {
                let field = &self.model.data[number].name;
                quote!(#batch.#field)
            }
            Some(extra) => {
                let given = &self.schedule.joint.given[extra];
                let (argument, field) = (ident(given.argument), ident(&given.name));
                quote!(#argument.#field)
            }
        }
    }

    /// The dimensions of what a function returns under a name.
    fn output_dims(&self, function: Function, name: &str) -> Vec<usize> {
        let joint = &self.schedule.joint;
        let derived = joint.derived.iter().find(|derived| function == Function::Derived(derived.mode));
        let gradients = self.input_gradients();
        let outputs = match (derived, function) {
            (Some(derived), _) => &derived.outputs,
            (None, Function::Forward) => &joint.outputs,
            (None, _) => &gradients,
        };
        let found = outputs.iter().find(|(output, _)| output == name);
        joint.graph.shape(found.expect("every output is one of the network's").1).dims.clone()
    }
}
