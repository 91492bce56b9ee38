//! The compiler behind `network!`: description → graph → derivative → straight-line Rust.
//!
//! The whole pipeline is [`compile`]; each stage is a module.
#![forbid(unsafe_code)]

pub mod builder;
pub mod derived;
pub mod differentiate;
pub mod emit;
pub mod error;
pub mod explain;
mod fingerprint;
pub mod functions;
pub mod graph;
pub mod interpret;
pub mod joint;
pub mod lint;
pub mod lower;
pub mod mode;
pub mod model;
pub mod operators;
pub mod schedule;
pub mod simplify;
pub mod syntax;

use error::Errors;
use proc_macro2::TokenStream;
pub use schedule::Threads;

/// Compiles a description to Rust items, or to the errors at its tokens.
pub fn compile(description: TokenStream) -> TokenStream {
    compile_for(description, Threads::One)
}

/// Compiles a description for one thread, or for several, which share the work of a step.
pub fn compile_for(description: TokenStream, threads: Threads) -> TokenStream {
    let errors = Errors::default();
    let Some(network) = syntax::parse(description, &errors) else { return errors.to_tokens() };
    let (name, visibility) = (network.name.clone(), network.visibility.clone());
    let Some(model) = lower::lower(network, &errors) else { return error::fallback(&errors, &name, &visibility) };
    debug_assert_eq!(graph::verify(&model.graph, &[]), Ok(()));
    let joint = joint::differentiate(&model);
    debug_assert_eq!(graph::verify(&joint.graph, &joint.roots()), Ok(()));
    operators::external::check(&model, &joint, &errors);
    let findings = lint::lint(&model, &joint, &errors);
    let schedule = schedule::schedule(&model, joint, threads);
    let costs = explain::costs(&model, &schedule);
    explain::budget::check(&model, &costs, &errors);
    schedule::batch::check(&model, &schedule, &costs, &errors);
    if !errors.is_empty() {
        return error::fallback(&errors, &name, &visibility);
    }
    let mut items = emit::emit(&model, &schedule, &costs);
    items.extend(lint::warnings(&model.name, &findings));
    items
}
