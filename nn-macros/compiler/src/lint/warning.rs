//! Warnings on a compiler that lets macros say only errors.
//!
//! A constant with the lint's name is deprecated, with the warning as the reason, and used at the user's tokens.

use super::Finding;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Items that make rustc print the findings.
pub fn warnings(findings: &[Finding]) -> TokenStream {
    let uses = findings.iter().map(|Finding { lint, span, text }| {
        // Of the user's own tokens, so that rustc does not speak of a macro; the block keeps it from other names.
        let name = Ident::new(lint.name(), *span);
        quote! {
            const _: () = {
                #[deprecated(note = #text)]
                #[allow(non_upper_case_globals)]
                const #name: () = ();
                const _: () = #name;
            };
        }
    });
    quote!(#(#uses)*)
}
