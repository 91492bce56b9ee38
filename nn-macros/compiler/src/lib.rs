//! The compiler behind `network!`: description → graph → derivative → straight-line Rust.
#![forbid(unsafe_code)]

pub mod builder;
pub mod differentiate;
pub mod error;
pub mod functions;
pub mod graph;
pub mod interpret;
pub mod joint;
pub mod lower;
pub mod model;
pub mod operators;
pub mod schedule;
pub mod simplify;
pub mod syntax;

use proc_macro2::TokenStream;

/// Compiles a description.
pub fn compile(description: TokenStream) -> TokenStream {
    description
}
