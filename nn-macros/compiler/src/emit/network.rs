//! The network's own items: its struct, its module's name, its constants.

use super::Emitter;
use super::types::ident;
use crate::explain::costs::Cost;
use crate::explain::drawing::{self, Drawing};
use crate::explain::{chain, picture, summary};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// `digits` for `Digits`.
    pub(super) fn module(&self) -> Ident {
        module_name(&self.model.name)
    }

    /// The sizes that are known exactly, and the summary.
    pub(super) fn constants(&self, graph: &Drawing) -> TokenStream {
        let Cost { parameters, forward, gradient, forward_fixed, gradient_fixed, bytes, fixed, .. } = self.costs.total;
        let [parameters, per_sample, fixed] = [parameters, bytes, fixed].map(size);
        let [forward, gradient, forward_fixed, gradient_fixed] =
            [forward, gradient, forward_fixed, gradient_fixed].map(Literal::u64_unsuffixed);
        let summary = summary::table(self.model, self.costs);
        let graph = constant("GRAPH", graph);
        let gradient_graph = (!self.model.losses.is_empty()).then(|| {
            let graph = constant("GRADIENT_GRAPH", &drawing::gradient(self.model, &self.schedule.joint));
            quote! {
                /// Losses and derivatives as they are computed, each derivative beside its value.
                #graph
            }
        });
        let explain = chain::explain(&self.chains, &self.derivation);
        let explain = (!explain.is_empty()).then(|| {
            let latex = chain::latex(&self.chains);
            quote! {
                /// In which order the partial derivatives are computed, the chain for each named value, and what is computed.
                pub const EXPLAIN: &str = #explain;
                /// The chains as LaTeX.
                pub const EXPLAIN_LATEX: &str = #latex;
            }
        });
        quote! {
            /// The number of trained parameters.
            pub const PARAMETERS: usize = #parameters;
            /// Bytes of workspace for each sample of the capacity.
            pub const WORKSPACE_BYTES: usize = #per_sample;
            /// Bytes of workspace whatever the capacity.
            pub const WORKSPACE_BYTES_FIXED: usize = #fixed;
            /// Floating-point operations of inference, per sample.
            pub const FLOPS_FORWARD: u64 = #forward;
            /// Floating-point operations of losses and derivatives, per sample.
            pub const FLOPS_GRADIENT: u64 = #gradient;
            /// Of [`FLOPS_FORWARD`], those that a batch needs once, however many samples it has.
            pub const FLOPS_FORWARD_FIXED: u64 = #forward_fixed;
            /// Of [`FLOPS_GRADIENT`], likewise.
            pub const FLOPS_GRADIENT_FIXED: u64 = #gradient_fixed;
            /// The network as it was described: layers as clusters, parameters apart, shapes on the edges.
            #graph
            #gradient_graph
            /// Layer by layer: shapes, parameters, operations per sample, bytes of workspace per sample.
            pub const SUMMARY: &str = #summary;
            #explain
        }
    }
}

/// A drawing in both languages.
fn constant(name: &str, drawing: &Drawing) -> TokenStream {
    let (name, mermaid, dot) = (ident(name), picture::mermaid(drawing), picture::dot(drawing));
    quote!(pub const #name: nn::Drawing = nn::Drawing { mermaid: #mermaid, dot: #dot };)
}

/// A number that is too large for 32 bits is no literal of `usize` there.
fn size(value: u64) -> TokenStream {
    if u32::try_from(value).is_ok() {
        let value = Literal::u64_unsuffixed(value);
        quote!(#value)
    } else {
        let value = Literal::u64_suffixed(value);
        quote!(#value as usize)
    }
}

/// `digits` for `Digits`.
pub fn module_name(network: &Ident) -> Ident {
    ident(&snake_case(&network.to_string()))
}

/// `TwoWords` as `two_words`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let letters: Vec<char> = name.chars().collect();
    for (position, &letter) in letters.iter().enumerate() {
        let after_small = position > 0 && (letters[position - 1].is_lowercase() || letters[position - 1].is_numeric());
        let before_small = position > 0 && letters.get(position + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (after_small || before_small) && !snake.ends_with('_') && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    if snake == name || syn::parse_str::<Ident>(&snake).is_err() { format!("{snake}_") } else { snake }
}
