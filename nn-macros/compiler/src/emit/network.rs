//! The network's own items: its struct, its module's name, its constants.

use super::Emitter;
use super::types::{ident, number};
use crate::explain::{chain, flops, summary};
use crate::model::Dtype;
use crate::syntax::tree::Role;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// `digits` for `Digits`.
    pub(super) fn module(&self) -> Ident {
        module_name(&self.model.name)
    }

    /// The bytes of a number.
    fn bytes(&self) -> usize {
        match self.model.dtype {
            Dtype::F32 => 4,
            Dtype::F64 => 8,
        }
    }

    /// The sizes that are known exactly, and the summary.
    pub(super) fn constants(&self) -> TokenStream {
        let trained = self.model.parameters.iter().filter(|p| p.role == Role::Trained);
        let parameters = number(trained.map(|p| p.len()).sum());
        let bytes = |batched: bool| {
            let buffers = self.schedule.buffers.iter().filter(|buffer| buffer.batched == batched);
            number(self.bytes() * buffers.map(|buffer| buffer.len()).sum::<usize>())
        };
        let (per_sample, fixed) = (bytes(true), bytes(false));
        let flops = flops::count(&self.schedule.joint);
        let (forward, gradient) = (number(flops.forward), number(flops.gradient));
        let summary = summary::table(self.model, self.schedule);
        let explain = chain::explain(self.model);
        let explain = (!explain.is_empty()).then(|| {
            quote! {
                /// In which order the partial derivatives are computed, and the chain for each named value.
                pub const EXPLAIN: &str = #explain;
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
            pub const FLOPS_FORWARD: usize = #forward;
            /// Floating-point operations of losses and derivatives, per sample.
            pub const FLOPS_GRADIENT: usize = #gradient;
            /// Layer by layer: shapes and parameters.
            pub const SUMMARY: &str = #summary;
            #explain
        }
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
