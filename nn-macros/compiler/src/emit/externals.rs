//! The user's own functions, and their tests.

use super::Emitter;
use super::types::{ident, scalar};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

impl Emitter<'_> {
    /// The path of a function of the user's own, differentiated so often.
    pub(super) fn external(&self, number: usize, order: usize) -> TokenStream {
        from_module(&self.model.externals[number].paths[order])
    }

    /// A test of each derivative against differences.
    pub(super) fn external_tests(&self) -> TokenStream {
        let scalar = scalar(self.model.dtype);
        let tests = self.model.externals.iter().enumerate().map(|(number, external)| {
            let (test, text) = (ident(&format!("derivative_of_{}", external.name)), external.name.to_string());
            let checks = (1..external.paths.len()).map(|order| {
                let (value, derivative) = (self.external(number, order - 1), self.external(number, order));
                quote!(nn::gradient_check::function::<#scalar>(#text, #value, #derivative).assert();)
            });
            quote! {
                nn::with_alloc! {
                    #[cfg(test)]
                    #[test]
                    fn #test() {
                        #(#checks)*
                    }
                }
            }
        });
        tests.collect()
    }
}

/// A path as seen around the network, from inside the network's module.
fn from_module(path: &Path) -> TokenStream {
    let first = &path.segments[0].ident;
    if path.leading_colon.is_some() || first == "crate" {
        return quote!(#path);
    }
    let rest = path.segments.iter().skip(usize::from(first == "self"));
    quote!(super::#(#rest)::*)
}
