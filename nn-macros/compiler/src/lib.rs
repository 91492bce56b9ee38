//! The compiler behind `network!`: description → graph → derivative → straight-line Rust.
#![forbid(unsafe_code)]

pub mod error;
pub mod syntax;

use proc_macro2::TokenStream;

/// Compiles a description.
pub fn compile(description: TokenStream) -> TokenStream {
    description
}
