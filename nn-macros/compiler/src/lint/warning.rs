//! Warnings on a compiler that lets macros say only errors.
//!
//! A struct of the network's name has a field of the lint's name, which is deprecated with the warning as the reason. It
//! is given a value at the user's tokens: rustc underlines from the field's name to the end of the value.

use super::Finding;
use crate::error::Place;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// Items that make rustc print the findings about a network.
pub fn warnings(network: &Ident, findings: &[Finding]) -> TokenStream {
    let mut network = network.clone();
    network.set_span(Span::call_site());
    let uses = findings.iter().map(|Finding { lint, place: Place(first, last), text }| {
        // Of the user's own tokens, so that rustc does not speak of a macro; the block keeps them from other names.
        let name = Ident::new(lint.name(), *first);
        let mut end = Group::new(proc_macro2::Delimiter::Parenthesis, TokenStream::new());
        end.set_span(*last);
        let end = TokenTree::Group(end);
        quote! {
            const _: () = {
                #[allow(dead_code)]
                struct #network {
                    #[deprecated(note = #text)]
                    #name: (),
                }
                let _ = #network { #name: #end };
            };
        }
    });
    quote!(#(#uses)*)
}
