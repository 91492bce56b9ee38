//! Descriptions that a macro writes: what it substitutes comes in invisible delimiters.

use crate::sketch;
use nn_compiler::error::{Diagnostic, Errors};
use nn_compiler::syntax::parse;
use nn_compiler::syntax::tree::Network;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Tokens as a macro puts them in.
fn substituted(text: &str) -> TokenTree {
    Group::new(Delimiter::None, text.parse().expect("tokens")).into()
}

fn read(tokens: TokenStream) -> (Network, Vec<Diagnostic>) {
    let errors = Errors::default();
    let network = parse(tokens, &errors);
    (network.expect("a network"), errors.into_diagnostics())
}

/// The sketch of statements without mistakes.
fn statements(statements: TokenStream) -> String {
    let (network, mistakes) = read(quote!(network N { #statements }));
    assert!(mistakes.is_empty(), "{}", mistakes[0].problem);
    sketch::statements(&network.body)
}

#[test]
fn single_tokens() {
    let (number, name, twice) = (substituted("64"), substituted("relu"), {
        let inner = substituted("x");
        TokenTree::from(Group::new(Delimiter::None, inner.into()))
    });
    let read = statements(quote!(input #twice: [#number]; let y = #name(dense(#twice, #number));));
    assert_eq!(read, "input x: [64]\nlet y = relu(dense(x, 64))");
}

#[test]
fn expressions_keep_together() {
    let (sum, negative) = (substituted("a + b"), substituted("-1"));
    assert_eq!(statements(quote!(let y = #sum * #negative;)), "let y = ((a + b) * (-1))");
    assert_eq!(
        statements(quote!(let y = f(#sum, axis = #negative)[#negative];)),
        "let y = f((a + b), axis = (-1))[(-1)]"
    );
    assert_eq!(statements(quote!(fn f(a, b) { #sum })), "fn f(a, b) {  -> (a + b) }");
    assert_eq!(statements(quote!(fn f(a, b) { #sum * 2 })), "fn f(a, b) {  -> ((a + b) * 2) }");
}

#[test]
fn signed_literals() {
    let negative = proc_macro2::Literal::i32_unsuffixed(-3);
    assert_eq!(statements(quote!(let y = f(#negative);)), "let y = f((-3))");
    let negative = proc_macro2::Literal::f64_unsuffixed(-0.5);
    assert_eq!(statements(quote!(let y = #negative;)), "let y = (-0.5)");
}

#[test]
fn statements_and_visibilities() {
    let (statement, visibility, nothing) = (substituted("let y = x"), substituted("pub(crate)"), substituted(""));
    let (network, mistakes) = read(quote!(#visibility network N { input x: []; #statement; #nothing }));
    assert!(mistakes.is_empty());
    assert_eq!(sketch::statements(&network.body), "input x: []\nlet y = x");
    assert_eq!(network.visibility.to_token_stream().to_string().replace(' ', ""), "pub(crate)");
    let (network, mistakes) = read(quote!(#nothing network N { }));
    assert!(mistakes.is_empty() && network.visibility.to_token_stream().is_empty());
}

#[test]
fn mistakes_inside_are_found() {
    let (range, two) = (substituted("0..4"), substituted("a b"));
    let (_, mistakes) = read(quote!(network N { let y = #range; let z = #two + c.f(); }));
    let said: Vec<String> = mistakes.iter().map(|mistake| mistake.problem.to_string()).collect();
    assert_eq!(said[0], "a range stands only in a loop, `for i in 0..4 { … }`, and in an index, `x[2..5]`");
    assert_eq!(said[1], "expected an operator, found `b`");
}
