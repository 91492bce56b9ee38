//! The `network!` macro: convert, call the compiler, convert back. Nothing else.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

/// Compiles a network description. See `nn_runtime::network` for the language.
#[proc_macro]
pub fn network(description: TokenStream) -> TokenStream {
    nn_compiler::compile(description.into()).into()
}
