//! What the caller gives and gets: inputs, batches, data sets, outputs, losses.

use super::Emitter;
use super::types::{array, doc, ident, number, sample, scalar};
use crate::derived::Mode;
use crate::graph::Element;
use crate::model::{Dtype, Field};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Every struct of borrowed or owned data.
    pub(super) fn data(&self) -> TokenStream {
        let fields: Vec<&Field> = self.model.data.iter().collect();
        let inputs: Vec<&Field> = fields.iter().copied().filter(|field| !field.target).collect();
        let targets: Vec<&Field> = fields.iter().copied().filter(|field| field.target).collect();
        let name = self.model.name.to_string();
        let mut result =
            self.borrowed("Inputs", &inputs, &format!("What [`{name}`] reads: one element per sample in each field."));
        if self.schedule.evaluate.is_some() {
            if !targets.is_empty() {
                result.extend(self.borrowed("Targets", &targets, "What the losses compare with."));
            }
            result.extend(self.borrowed("Batch", &fields, "Inputs and targets of the same samples."));
            result.extend(self.batch_parts(&inputs, &targets));
            result.extend(self.samples(&fields));
            result.extend(self.losses());
        }
        if !self.schedule.joint.outputs.is_empty() {
            let outputs: Vec<_> = self.schedule.joint.outputs.iter().map(|(n, v)| (n.clone(), *v)).collect();
            result.extend(self.results(
                "Outputs",
                "What inference returns: one element per sample in each field.",
                &outputs,
            ));
        }
        result.extend(self.derived_data());
        result
    }

    /// The structs that derived functions take and return.
    fn derived_data(&self) -> TokenStream {
        let joint = &self.schedule.joint;
        let returned = |mode: Mode| joint.derived.iter().find(|d| d.mode == mode).map(|d| d.outputs.clone());
        let by_gradient = (self.by_inputs() && self.schedule.gradient.is_some()).then(|| self.input_gradients());
        let all_chosen = self.chosen_gradients() == "InputGradients";
        let by_inputs = || returned(Mode::GradientInputs).filter(|_| all_chosen);
        let gradients = by_gradient.or_else(|| returned(Mode::Vjp)).or_else(by_inputs);
        let mut result = TokenStream::new();
        if let Some(chosen) = returned(Mode::GradientInputs).filter(|_| !all_chosen) {
            result.extend(self.results("ChosenGradients", "The derivative by each chosen input, per sample.", &chosen));
        }
        if let Some(gradients) = gradients.filter(|gradients| !gradients.is_empty()) {
            result.extend(self.results("InputGradients", "The derivative by each input, per sample.", &gradients));
        }
        if let Some(tangents) = returned(Mode::Jvp) {
            result.extend(self.results("OutputTangents", "How each output changes along a direction.", &tangents));
        }
        let asked = |mode: Mode| joint.derived.iter().any(|derived| derived.mode == mode);
        for (argument, name, docs, mode) in [
            (
                "cotangents",
                "Cotangents",
                "What each output's change is worth: one element per sample in each field.",
                Mode::Vjp,
            ),
            ("tangents", "Tangents", "How each input changes: one element per sample in each field.", Mode::Jvp),
        ] {
            if asked(mode) && self.gives(argument) {
                result.extend(self.given_data(argument, name, docs));
            }
        }
        result
    }

    fn given_data(&self, argument: &str, name: &str, docs: &str) -> TokenStream {
        let (name, summary, scalar) = (ident(name), doc(docs), scalar(self.model.dtype));
        let given = self.schedule.joint.given.iter().filter(|given| given.argument == argument);
        let members = given.map(|given| {
            let (name, ty, docs) =
                (ident(&given.name), array(&scalar, &given.dims), doc(&format!("`{:?}` per sample.", given.dims)));
            quote!(#docs pub #name: &'a [#ty])
        });
        quote! {
            #summary
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'a> { #(#members),* }
        }
    }

    /// The derivatives by inputs, with the inputs' names.
    pub(super) fn input_gradients(&self) -> Vec<(String, crate::graph::Value)> {
        let gradients = self.schedule.joint.input_gradients.iter();
        gradients.filter_map(|&(n, value)| Some((self.model.data[n].name.to_string(), value?))).collect()
    }

    fn borrowed(&self, name: &str, fields: &[&Field], docs: &str) -> TokenStream {
        let summary = doc(docs);
        let (struct_name, dtype) = (ident(name), self.model.dtype);
        let members = fields.iter().map(|field| {
            let (name, ty, docs) = (&field.name, sample(&field.ty, dtype), self.field_docs(field));
            quote!(#(#docs)* pub #name: &'a [#ty])
        });
        let implementation = self.takes(name).then(|| {
            let check = self.check(fields);
            quote!(impl #struct_name<'_> { #check })
        });
        quote! {
            #summary
            #[derive(Clone, Copy, Debug)]
            pub struct #struct_name<'a> { #(#members),* }

            #implementation
        }
    }

    /// The number of samples, once every field has been checked: before anything is written.
    fn check(&self, fields: &[&Field]) -> TokenStream {
        let Some((first, rest)) = fields.split_first() else { return TokenStream::new() };
        let (name, text) = (&first.name, first.name.to_string());
        let lengths = rest.iter().map(|field| {
            let (name, text) = (&field.name, field.name.to_string());
            quote!(nn::check::length(#text, self.#name.len(), samples)?;)
        });
        let classes = fields.iter().filter_map(|field| match field.ty.element {
            Element::Class(n) => {
                let (name, text, n) = (&field.name, field.name.to_string(), number(n));
                Some(quote!(nn::check::classes(#text, self.#name, #n)?;))
            }
            Element::Real => None,
        });
        quote! {
            fn check(&self, capacity: usize) -> Result<usize, nn::InputError> {
                let samples = nn::check::samples(#text, self.#name.len(), capacity)?;
                #(#lengths)*
                #(#classes)*
                Ok(samples)
            }
        }
    }

    fn batch_parts(&self, inputs: &[&Field], targets: &[&Field]) -> TokenStream {
        let names = |fields: &[&Field]| fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
        let (inputs, targets) = (names(inputs), names(targets));
        let of_targets = (!targets.is_empty()).then(|| {
            quote! {
                /// The inputs and targets of the same samples.
                pub fn new(inputs: Inputs<'a>, targets: Targets<'a>) -> Self {
                    Batch { #(#inputs: inputs.#inputs,)* #(#targets: targets.#targets),* }
                }

                /// What the losses compare with.
                pub fn targets(&self) -> Targets<'a> {
                    Targets { #(#targets: self.#targets),* }
                }
            }
        });
        quote! {
            impl<'a> Batch<'a> {
                /// What inference needs of the batch.
                pub fn inputs(&self) -> Inputs<'a> {
                    Inputs { #(#inputs: self.#inputs),* }
                }

                #of_targets
            }
        }
    }

    fn samples(&self, fields: &[&Field]) -> TokenStream {
        let names: Vec<_> = fields.iter().map(|field| &field.name).collect();
        let types: Vec<_> = fields.iter().map(|field| sample(&field.ty, self.model.dtype)).collect();
        let docs: Vec<_> = fields.iter().map(|field| self.field_docs(field)).collect();
        let first = names[0];
        let ranges = fields.iter().enumerate().map(|(position, field)| {
            let name = &field.name;
            if position + 1 < fields.len() {
                quote!(#name: &self.#name[range.clone()])
            } else {
                quote!(#name: &self.#name[range])
            }
        });
        quote! {
            nn::with_alloc! {
                /// An owned data set: all fields have one element per sample.
                #[derive(Clone, Debug, Default)]
                pub struct Samples { #(#(#docs)* pub #names: nn::Vec<#types>),* }

                impl nn::Samples for Samples {
                    type Batch<'a> = Batch<'a>;

                    fn len(&self) -> usize {
                        self.#first.len()
                    }

                    fn batch(&self, range: core::ops::Range<usize>) -> Batch<'_> {
                        Batch { #(#ranges),* }
                    }

                    fn gather(&mut self, from: &Self, indices: &[usize]) {
                        #(nn::gather(&mut self.#names, &from.#names, indices);)*
                    }
                }
            }
        }
    }

    fn losses(&self) -> TokenStream {
        let scalar = scalar(self.model.dtype);
        let names: Vec<_> = self.schedule.joint.reports.iter().map(|(name, _)| ident(name)).collect();
        let texts = self.schedule.joint.reports.iter().map(|(name, _)| name);
        let widened = (self.model.dtype == Dtype::F32).then(|| quote!(as f64));
        let docs = self.schedule.joint.reports.iter().map(|(name, _)| doc(&self.report_docs(name)));
        quote! {
            /// Losses and metrics: means over the batch.
            #[derive(Clone, Copy, Debug, Default, PartialEq)]
            pub struct Losses { #(#docs pub #names: #scalar),* }

            impl nn::Losses for Losses {
                const NAMES: &'static [&'static str] = &[#(#texts),*];

                fn visit(&self, visit: &mut dyn FnMut(f64)) {
                    #(visit(self.#names #widened);)*
                }
            }
        }
    }

    fn results(&self, name: &str, docs: &str, fields: &[(String, crate::graph::Value)]) -> TokenStream {
        let summary = doc(docs);
        let (struct_name, scalar) = (ident(name), scalar(self.model.dtype));
        let members = fields.iter().map(|(name, value)| {
            let shape = self.schedule.joint.graph.shape(*value);
            let (name, ty, docs) = (ident(name), array(&scalar, &shape.dims), doc(&format!("`{shape}` per sample.")));
            quote!(#docs pub #name: &'w [#ty])
        });
        quote! {
            #summary
            #[derive(Clone, Copy, Debug)]
            pub struct #struct_name<'w> { #(#members),* }
        }
    }
}
