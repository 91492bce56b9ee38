//! What stands in for a network with mistakes.
//!
//! The errors are put where rustc has to evaluate them to know a type, and every name that the network would
//! have made is an alias of that type. Whatever the user's other code does with a type that rustc has already
//! complained about is passed over in silence, so that the mistakes of the description are the only errors.

use super::Errors;
use crate::emit::{CONSTANTS, TYPES, module_name};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Visibility};

/// The errors, and the network's names.
pub fn fallback(errors: &Errors, name: &Ident, visibility: &Visibility) -> TokenStream {
    if syn::parse_str::<Ident>(&name.to_string()).is_err() {
        return errors.to_tokens();
    }
    let module = module_name(name);
    let errors = errors.invocations();
    let named = |names: &'static [&str]| {
        names.iter().filter(|other| name != *other).map(|name| Ident::new(name, Span::call_site()))
    };
    let types = named(TYPES).map(|name| match name.to_string().as_str() {
        "Workspace" => quote!(pub type #name<S = ()> = <[S; __NUMBER] as __Understood>::Type;),
        "Samples" | "Losses" => quote!(pub type #name = __Mistakes;),
        _ => quote!(pub type #name<'a> = __Mistakes;),
    });
    let constants = named(CONSTANTS).map(|name| quote!(pub const #name: __Mistakes = ();));
    quote! {
        #[allow(unused_imports)]
        #visibility use #module::#name;

        #[doc(hidden)]
        #[allow(clippy::all, unused, nonstandard_style)]
        #visibility mod #module {
            pub trait __Understood {
                type Type;
            }
            pub type __Mistakes = <(#([(); #errors],)*) as __Understood>::Type;
            const __NUMBER: __Mistakes = ();

            pub type #name = __Mistakes;
            pub const #name: __Mistakes = ();
            #(#types)*
            #(#constants)*
        }
    }
}
