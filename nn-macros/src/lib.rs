//! The `network!` macro: convert, call the compiler, convert back. Nothing else.
#![forbid(unsafe_code)]

use nn_compiler::Threads;
use proc_macro::TokenStream;

/// Compiles a network description. See `nn_runtime::network` for the language.
#[proc_macro]
pub fn network(description: TokenStream) -> TokenStream {
    let threads = if cfg!(feature = "parallel") { Threads::Any } else { Threads::One };
    nn_compiler::compile_for(description.into(), threads).into()
}
