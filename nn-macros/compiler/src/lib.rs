//! The compiler behind `network!`: description → graph → derivative → straight-line Rust.
//!
//! The whole pipeline is [`compile`]; each stage is a module.
#![forbid(unsafe_code)]

pub mod builder;
pub mod differentiate;
pub mod emit;
pub mod error;
pub mod explain;
pub mod functions;
pub mod graph;
pub mod interpret;
pub mod joint;
pub mod lower;
pub mod mode;
pub mod model;
pub mod operators;
pub mod schedule;
pub mod simplify;
pub mod syntax;

use error::Errors;
use proc_macro2::TokenStream;

/// Compiles a description to Rust items, or to the errors at its tokens.
pub fn compile(description: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let network = syntax::parse(description, &errors);
    let model = network.filter(|_| errors.is_empty()).and_then(|network| lower::lower(network, &errors));
    let Some(model) = model else { return errors.to_tokens() };
    debug_assert_eq!(graph::verify(&model.graph, &[]), Ok(()));
    let joint = joint::differentiate(&model);
    debug_assert_eq!(graph::verify(&joint.graph, &joint.roots()), Ok(()));
    let schedule = schedule::schedule(&model, joint);
    emit::emit(&model, &schedule)
}
