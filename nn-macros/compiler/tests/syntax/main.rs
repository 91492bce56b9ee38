//! Tokens → tree: every form, every mistake, and nothing that brings the parser down.

mod expressions;
mod mistakes;
mod robustness;
mod sketch;
mod statements;
mod substitution;

use nn_compiler::error::{Diagnostic, Errors};
use nn_compiler::syntax::parse;
use nn_compiler::syntax::tree::{Expr, Network, StatementKind};
use proc_macro2::TokenStream;

/// Reads source text and whatever was wrong with it.
fn read(source: &str) -> (Option<Network>, Vec<Diagnostic>) {
    let tokens: TokenStream = source.parse().expect("tokens");
    let errors = Errors::default();
    let network = parse(tokens, &errors);
    (network, errors.into_diagnostics())
}

/// Reads a description without mistakes.
fn network(source: &str) -> Network {
    let (network, mistakes) = read(source);
    let mistakes: Vec<String> = mistakes.iter().map(|mistake| mistake.problem.to_string()).collect();
    assert_eq!(mistakes, [""; 0], "{source}");
    network.expect("a network")
}

/// Reads statements without mistakes.
fn body(statements: &str) -> Network {
    network(&format!("network N {{ {statements} }}"))
}

/// Reads one expression without mistakes.
fn expression(text: &str) -> Expr {
    let statement = body(&format!("let y = {text};")).body.remove(0);
    match statement.kind {
        StatementKind::Let { value, .. } => value,
        _ => unreachable!("a `let`"),
    }
}
