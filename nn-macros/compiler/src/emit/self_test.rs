//! `#[self_test]`: tests of the derivatives in the user's crate.

use super::Emitter;
use super::types::{array, ident, number, sample, scalar};
use crate::derived::Mode;
use crate::graph::Element;
use crate::model::Field;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// The tests, where the network asks for them: parameters and a batch at random, the same in every run.
    pub(super) fn self_test(&self) -> Option<TokenStream> {
        let asked = |mode: Mode| self.schedule.joint.derived.iter().any(|derived| derived.mode == mode);
        let products = (asked(Mode::Vjp) && asked(Mode::Jvp)).then(|| self.products_test());
        let hessian = asked(Mode::Hvp).then(|| self.hessian_test());
        let (gradient, start) = (self.gradient_test(), self.start());
        self.model.self_test.then(|| {
            quote! {
                nn::with_alloc! {
                    /// Derivatives against differences, and against each other.
                    #[cfg(test)]
                    mod self_test {
                        use super::*;

                        #start
                        #gradient
                        #products
                        #hessian
                    }
                }
            }
        })
    }

    /// The network, data and directions that the tests begin with.
    fn start(&self) -> TokenStream {
        let name = &self.model.name;
        let samples = number(self.model.least_samples.training.max(3));
        let fields = self.model.data.iter().enumerate().map(|(stream, field)| {
            let (name, values) = (&field.name, self.drawn(field, stream));
            quote!(#name: #values)
        });
        quote! {
            const SAMPLES: usize = #samples;

            fn network() -> nn::Box<#name> {
                let mut network = #name::init(1);
                nn::gradient_check::disturb(&mut *network, 0);
                network
            }

            fn samples() -> Samples {
                Samples { #(#fields),* }
            }

            #[allow(dead_code)]
            fn direction(stream: u64) -> nn::Box<#name> {
                let mut direction = #name::zeros();
                nn::gradient_check::disturb(&mut *direction, stream);
                direction
            }
        }
    }

    fn drawn(&self, field: &Field, stream: usize) -> TokenStream {
        let (ty, stream) = (sample(&field.ty, self.model.dtype), Literal::usize_unsuffixed(stream));
        match field.ty.element {
            Element::Real => quote!(nn::gradient_check::draw::<#ty>(SAMPLES, #stream)),
            Element::Class(classes) => {
                let classes = Literal::usize_unsuffixed(classes);
                quote!(nn::gradient_check::draw_classes::<#ty>(SAMPLES, #classes, #stream))
            }
        }
    }

    fn gradient_test(&self) -> TokenStream {
        let again = self.draws().then(|| quote!(work.step = 0;));
        quote! {
            #[test]
            fn gradient() {
                let (samples, mut work) = (samples(), Workspace::<nn::Heap>::new(SAMPLES));
                let batch = nn::Samples::batch(&samples, 0..SAMPLES);
                let report = nn::gradient_check::gradient(&*network(), |network, grad| {
                    #again
                    network.gradient(batch, &mut work, grad).map(|losses| losses.loss)
                });
                report.expect("a good batch").assert();
            }
        }
    }

    /// ⟨J·v, u⟩ = ⟨v, Jᵀ·u⟩
    fn products_test(&self) -> TokenStream {
        let (scalar, name) = (scalar(self.model.dtype), &self.model.name);
        let given = |argument: &str| {
            let given = self.schedule.joint.given.iter().filter(|given| given.argument == argument);
            given.map(|given| (ident(&given.name), array(&scalar, &given.dims))).collect::<Vec<_>>()
        };
        let draws = |given: &[(proc_macro2::Ident, TokenStream)], base: usize| {
            let draw = given.iter().enumerate().map(|(number, (name, ty))| {
                let stream = Literal::usize_unsuffixed(base + number);
                quote!(#name: &nn::gradient_check::draw::<#ty>(SAMPLES, #stream))
            });
            quote!(#(#draw),*)
        };
        let (outputs, inputs) = (given("cotangents"), given("tangents"));
        let (u, v) = (draws(&outputs, 100), draws(&inputs, 200));
        let by_outputs = outputs.iter().map(|(name, _)| quote!(nn::gradient_check::Inner::of(moved.#name, u.#name)));
        let by_inputs = inputs.iter().map(|(name, _)| quote!(nn::gradient_check::Inner::of(by.#name, v.#name)));
        let tangents = (!inputs.is_empty()).then(|| quote!(let v = Tangents { #v };));
        let (given_v, by) = match inputs.is_empty() {
            true => (None, quote!()),
            false => (Some(quote!(v,)), quote!(let by = )),
        };
        quote! {
            #[test]
            fn products() {
                let (samples, network) = (samples(), network());
                let inputs = nn::Samples::batch(&samples, 0..SAMPLES).inputs();
                let (mut work, mut grad, direction) = (Workspace::<nn::Heap>::new(SAMPLES), #name::zeros(), direction(1));
                let u = Cotangents { #u };
                #tangents
                let moved = network.jvp(inputs, &direction, #given_v &mut work).expect("a good batch");
                let left = #(#by_outputs)+*;
                #by network.vjp(inputs, u, &mut work, &mut grad).expect("a good batch");
                let right = nn::gradient_check::Inner::of(nn::Parameters::flat(&*grad), nn::Parameters::flat(&*direction))
                    #(+ #by_inputs)*;
                nn::gradient_check::equal::<#scalar>("⟨J·v, u⟩ = ⟨v, Jᵀ·u⟩", left, right).assert();
            }
        }
    }

    /// ⟨u, H·v⟩ = ⟨v, H·u⟩
    fn hessian_test(&self) -> TokenStream {
        let (scalar, name) = (scalar(self.model.dtype), &self.model.name);
        let again = self.draws().then(|| quote!(work.step = 0;));
        quote! {
            #[test]
            fn hessian() {
                let (samples, network) = (samples(), network());
                let batch = nn::Samples::batch(&samples, 0..SAMPLES);
                let mut work = Workspace::<nn::Heap>::new(SAMPLES);
                let (u, v, mut hu, mut hv) = (direction(1), direction(2), #name::zeros(), #name::zeros());
                #again
                network.hvp(batch, &u, &mut work, &mut hu).expect("a good batch");
                #again
                network.hvp(batch, &v, &mut work, &mut hv).expect("a good batch");
                let inner = |a: &#name, b: &#name| {
                    nn::gradient_check::Inner::of(nn::Parameters::flat(a), nn::Parameters::flat(b))
                };
                nn::gradient_check::equal::<#scalar>("⟨u, H·v⟩ = ⟨v, H·u⟩", inner(&u, &hv), inner(&v, &hu)).assert();
            }
        }
    }
}
