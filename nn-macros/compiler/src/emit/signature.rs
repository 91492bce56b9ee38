//! The generated functions: what each is given and returns.

use super::Emitter;
use super::imports::unread;
use super::types::{block, doc, ident, number, scalar};
use crate::derived::Mode;
use crate::graph::Element;
use crate::model::Field;
use proc_macro2::{Group, Ident, TokenStream};
use quote::{format_ident, quote};

/// One of the generated functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    /// Inference.
    Forward,
    /// Losses and metrics.
    Evaluate,
    /// Losses, metrics and derivatives.
    Gradient,
    /// The same with a step of the optimiser.
    TrainStep,
    /// What `#[derive(…)]` asked for.
    Derived(Mode),
}

/// What a function returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Returns {
    /// Nothing: what it writes is all.
    Nothing,
    /// Losses and metrics.
    Losses,
    /// Values per sample, in a struct of this name.
    Values(&'static str),
    /// Both.
    Both(&'static str),
}

impl Function {
    /// Its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Function::Forward => "forward",
            Function::Evaluate => "evaluate",
            Function::Gradient => "gradient",
            Function::TrainStep => "train_step",
            Function::Derived(mode) => mode.name(),
        }
    }

    /// Whether it computes as in training.
    pub(super) fn trains(self) -> bool {
        matches!(
            self,
            Function::Gradient | Function::TrainStep | Function::Derived(Mode::Hvp | Mode::GaussNewtonProduct)
        )
    }

    /// Whether it moves the parameters.
    fn receiver(self) -> TokenStream {
        if self == Function::TrainStep { quote!(&mut self) } else { quote!(&self) }
    }

    fn docs(self, by_inputs: bool, composed: bool) -> &'static str {
        match self {
            Function::Forward => "Inference.",
            Function::Evaluate => "Losses and metrics, computed as in inference.",
            Function::Gradient if by_inputs => "Losses and metrics, and the derivative of the loss by every input.",
            Function::Gradient => "Losses and metrics; `grad` becomes the derivative of the loss by every parameter.",
            Function::TrainStep if composed => {
                "`gradient` and a step of the optimiser in one. `grad` is room for that."
            }
            Function::TrainStep => {
                "`gradient` and a step of the optimiser in one: every tensor moves as soon as its derivative is known, the weight \
                 of a large dense layer while it is computed. `grad` is room for that; what it holds afterwards is not all of \
                 the derivative."
            }
            Function::Derived(Mode::GradientInputs) => {
                "The derivative by inputs, as in inference: of the loss, beside losses and metrics; without a loss that of the sum \
                 of the outputs."
            }
            Function::Derived(Mode::Vjp) => {
                "Vector-Jacobian product: from one cotangent per output, Σ cotangent · ∂output, summed over samples for the \
                 parameters (`grad`) and returned per sample for the inputs."
            }
            Function::Derived(Mode::Jvp) => {
                "Jacobian-vector product: how the outputs change when the parameters move along `direction` and the inputs along \
                 `tangents`."
            }
            Function::Derived(Mode::Hvp) => {
                "Hessian-vector product: `product` becomes the derivative, along `direction`, of the gradient of the loss."
            }
            Function::Derived(Mode::GaussNewtonProduct) => {
                "Gauss-Newton product: `product` becomes Jᵀ·H·J·`direction`, with the Jacobian J of what the loss is made of and the \
                 loss's Hessian H by that: never negative curvature, if the loss is convex."
            }
        }
    }
}

/// What functions say of errors.
const ERRORS: [&str; 4] = [
    "",
    "# Errors",
    "If a field is empty, is of another length than the first, holds a class that there is not, or has more",
    "samples than the workspace. Nothing has been written then.",
];
const FEW: &str = "The same goes for fewer samples than statistics over the batch need.";

impl Emitter<'_> {
    /// What the caller gives.
    pub(super) fn given(&self, function: Function) -> (Ident, TokenStream) {
        let inputs = match function {
            Function::Forward | Function::Derived(Mode::Vjp | Mode::Jvp) => true,
            Function::Derived(Mode::GradientInputs) => !self.reads_targets(Mode::GradientInputs),
            _ => false,
        };
        if inputs { (ident("inputs"), quote!(Inputs<'_>)) } else { (ident("batch"), quote!(Batch<'_>)) }
    }

    /// Whether a derived function is made of targets.
    fn reads_targets(&self, mode: Mode) -> bool {
        let joint = &self.schedule.joint;
        let derived = joint.derived.iter().filter(|derived| derived.mode == mode);
        let reached = joint.graph.reachable(derived.flat_map(|derived| derived.roots()));
        let target = |n: usize| self.model.data.get(n).is_some_and(|field| field.target);
        joint.graph.values().any(|v| reached[v.index()] && joint.graph.op(v).as_data().is_some_and(target))
    }

    /// The struct that `gradient_inputs` returns: one of its own if some inputs are chosen.
    pub(super) fn chosen_gradients(&self) -> &'static str {
        if self.model.chosen.len() == self.real_inputs() { "InputGradients" } else { "ChosenGradients" }
    }

    /// How many inputs there are derivatives by.
    pub(super) fn real_inputs(&self) -> usize {
        let real = |field: &&Field| !field.target && field.ty.element == Element::Real;
        self.model.data.iter().filter(real).count()
    }

    /// Whether derivatives are those by inputs.
    pub(super) fn by_inputs(&self) -> bool {
        self.model.parameters.is_empty()
    }

    /// What a function returns.
    pub(super) fn returns(&self, function: Function) -> Returns {
        match function {
            Function::Forward => Returns::Values("Outputs"),
            Function::Gradient if self.by_inputs() => Returns::Both("InputGradients"),
            Function::Evaluate | Function::Gradient | Function::TrainStep => Returns::Losses,
            Function::Derived(Mode::Hvp | Mode::GaussNewtonProduct) => Returns::Losses,
            Function::Derived(Mode::GradientInputs) if self.model.losses.is_empty() => {
                Returns::Values(self.chosen_gradients())
            }
            Function::Derived(Mode::GradientInputs) => Returns::Both(self.chosen_gradients()),
            Function::Derived(Mode::Vjp) if self.real_inputs() == 0 => Returns::Nothing,
            Function::Derived(Mode::Vjp) => Returns::Values("InputGradients"),
            Function::Derived(Mode::Jvp) => Returns::Values("OutputTangents"),
        }
    }

    /// What the caller gives besides batch and workspace.
    pub(super) fn extras(&self, function: Function) -> Vec<(Ident, TokenStream)> {
        let direction = (!self.by_inputs()).then(|| (ident("direction"), quote!(&Self)));
        match function {
            Function::Derived(Mode::Hvp | Mode::GaussNewtonProduct) => direction.into_iter().collect(),
            Function::Derived(Mode::Jvp) => {
                let tangents = self.gives("tangents").then(|| (ident("tangents"), quote!(Tangents<'_>)));
                direction.into_iter().chain(tangents).collect()
            }
            Function::Derived(Mode::Vjp) => vec![(ident("cotangents"), quote!(Cotangents<'_>))],
            _ => vec![],
        }
    }

    /// What a function writes, where it writes derivatives by parameters.
    pub(super) fn writes(&self, function: Function) -> Option<Ident> {
        match function {
            _ if self.by_inputs() => None,
            Function::Gradient | Function::TrainStep | Function::Derived(Mode::Vjp) => Some(ident("grad")),
            Function::Derived(Mode::Hvp | Mode::GaussNewtonProduct) => Some(ident("product")),
            _ => None,
        }
    }

    /// Whether callers give fields of this argument.
    pub(super) fn gives(&self, argument: &str) -> bool {
        self.schedule.joint.given.iter().any(|given| given.argument == argument)
    }

    /// What a function is given, with the types.
    fn arguments(&self, function: Function) -> Vec<(Ident, TokenStream)> {
        let lifetime = self.lifetime(function);
        let work = (ident("work"), quote!(&#lifetime mut Workspace<impl nn::Storage>));
        let writes = self.writes(function).map(|name| (name, quote!(&mut Self)));
        let optimizer =
            (function == Function::TrainStep).then(|| (ident("optimizer"), quote!(&mut impl nn::Tensorwise<Self>)));
        let given = std::iter::once(self.given(function)).chain(self.extras(function));
        given.chain([work]).chain(writes).chain(optimizer).collect()
    }

    /// How long what a function returns lives, if it lies in the workspace.
    fn lifetime(&self, function: Function) -> Option<TokenStream> {
        matches!(self.returns(function), Returns::Values(_) | Returns::Both(_)).then(|| quote!('w))
    }

    /// The type that a function returns.
    fn returned(&self, function: Function) -> TokenStream {
        match self.returns(function) {
            Returns::Nothing => quote!(()),
            Returns::Losses => quote!(Losses),
            Returns::Values(name) => {
                let name = ident(name);
                quote!(#name<'w>)
            }
            Returns::Both(name) => {
                let name = ident(name);
                quote!((Losses, #name<'w>))
            }
        }
    }

    /// A function's documentation and signature around its body.
    pub(super) fn signature(&self, function: Function, body: TokenStream) -> TokenStream {
        let name = ident(function.name());
        let receiver = function.receiver();
        let summary = doc(function.docs(self.by_inputs(), self.schedule.training.is_none()));
        let (arguments, types): (Vec<_>, Vec<_>) = self.arguments(function).into_iter().unzip();
        let body = with_unused(&arguments, body);
        let generics = self.lifetime(function).map(|lifetime| quote!(<#lifetime>));
        let returned = self.returned(function);
        let few = (self.least_samples(function) > 1).then_some(FEW);
        let errors = ERRORS.into_iter().chain(few).map(doc);
        quote! {
            #summary
            #(#errors)*
            pub fn #name #generics(#receiver, #(#arguments: #types,)*) -> Result<#returned, nn::InputError> #body
        }
    }

    /// A function whose body is another, compiled for every instruction set.
    pub(super) fn inlined(&self, function: Function, check: TokenStream, body: TokenStream) -> TokenStream {
        let inner = format_ident!("{}_with", function.name());
        let receiver = function.receiver();
        let (arguments, types): (Vec<_>, Vec<_>) = self.arguments(function).into_iter().unzip();
        let generics = self.lifetime(function).map(|lifetime| quote!(<#lifetime>));
        let (returned, scalar) = (self.returned(function), scalar(self.model.dtype));
        let body = with_unused(&arguments, body);
        let known = self.known_samples(function);
        let outer = quote!(#check Ok(nn::dispatch!(s #known => self.#inner(s, n, #(#arguments),*))));
        let outer = self.signature(function, outer);
        let summary = doc(&format!(
            "[`{0}`](Self::{0}) of `n` samples, with the kernels of an instruction set.",
            function.name()
        ));
        quote! {
            #outer
            #summary
            #[inline(always)]
            fn #inner #generics(
                #receiver,
                s: impl k::Kernels<#scalar>,
                n: usize,
                #(#arguments: #types,)*
            ) -> #returned #body
        }
    }

    /// The number of samples that a function is compiled for once more.
    fn known_samples(&self, function: Function) -> Option<TokenStream> {
        match (function, self.schedule.batch) {
            // What is asked for a single answer is often asked again and again: by a control loop.
            (Function::Forward, _) => Some(quote!(, n of 1)),
            (Function::Gradient, Some(samples)) => {
                let samples = number(samples);
                // Random masks follow from what the caller's workspace says.
                let own = (!self.draws()).then(|| quote!(in work: Workspace));
                Some(quote!(, n of #samples #own))
            }
            _ => None,
        }
    }

    /// How a function ends, and what it returns, of losses and fields.
    pub(super) fn result(
        &self,
        function: Function,
        losses: impl FnOnce() -> TokenStream,
        fields: impl FnOnce() -> Vec<TokenStream>,
    ) -> (Option<TokenStream>, TokenStream) {
        let advance = self.advance(function);
        match self.returns(function) {
            Returns::Nothing => (None, quote!(())),
            Returns::Losses => (advance, losses()),
            Returns::Values(name) => {
                let (name, fields) = (ident(name), fields());
                (None, quote!(#name { #(#fields),* }))
            }
            Returns::Both(name) => {
                let (name, losses, fields) = (ident(name), losses(), fields());
                let before = quote! {
                    let losses = #losses;
                    #advance
                };
                (Some(before), quote!((losses, #name { #(#fields),* })))
            }
        }
    }
}

/// A function's body, with `let _ = direction;` for what it does not mention: nothing depends on a direction where no parameter
/// is read, and nothing is written where none is trained.
fn with_unused(arguments: &[Ident], body: TokenStream) -> Group {
    let unused = unread(arguments, &body);
    let mut statements = quote!(#(let _ = #unused;)*);
    statements.extend(body);
    block(statements)
}
