//! What generated code imports: what it mentions and nothing else.

use super::types::ident;
use crate::schedule::SCALAR_FUNCTIONS;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// The `use` lines of a module with these items.
pub fn imports(items: &TokenStream) -> TokenStream {
    let mut called = BTreeSet::new();
    calls(items, &mut called);
    let functions: Vec<Ident> =
        SCALAR_FUNCTIONS.iter().filter(|name| called.contains(**name)).map(|name| ident(name)).collect();
    let kernels = paths(items, "k").then(|| {
        quote!(
            use ::nn_runtime::kernels as k;
        )
    });
    let math = match &functions[..] {
        [] => None,
        [one] => Some(quote!(use ::nn_runtime::math::#one;)),
        several => Some(quote!(use ::nn_runtime::math::{#(#several),*};)),
    };
    quote! {
        use ::nn_runtime as nn;
        #kernels
        #math
    }
}

/// Whether there is a path that begins with `name`: `k::add`, not a field `k: f32`.
fn paths(tokens: &TokenStream, name: &str) -> bool {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let colon = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    trees.iter().enumerate().any(|(at, tree)| match tree {
        TokenTree::Ident(ident) => ident == name && colon(trees.get(at + 1)) && colon(trees.get(at + 2)),
        TokenTree::Group(group) => paths(&group.stream(), name),
        _ => false,
    })
}

/// Whether a variable is read: its name stands by itself, and is no field's, as in `grad.inputs` or `inputs: x`.
pub fn reads(tokens: &TokenStream, name: &Ident) -> bool {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is = |at: Option<usize>, c: char| matches!(at.and_then(|at| trees.get(at)), Some(TokenTree::Punct(punct)) if punct.as_char() == c);
    trees.iter().enumerate().any(|(at, tree)| match tree {
        TokenTree::Ident(ident) => {
            let after = |tokens: usize| Some(at + tokens);
            let field = is(at.checked_sub(1), '.') && !is(at.checked_sub(2), '.');
            ident == name && !field && (!is(after(1), ':') || is(after(2), ':'))
        }
        TokenTree::Group(group) => reads(&group.stream(), name),
        _ => false,
    })
}

/// Whether an identifier is among the tokens.
pub fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

/// The names that are called by themselves: `exp(x)`, not `k::exp(x)` or `x.exp()`.
fn calls(tokens: &TokenStream, called: &mut BTreeSet<String>) {
    let mut before = None;
    let mut name: Option<Ident> = None;
    for tree in tokens.clone() {
        match tree {
            TokenTree::Group(group) => {
                if let Some(name) = name.take().filter(|_| group.delimiter() == Delimiter::Parenthesis) {
                    called.insert(name.to_string());
                }
                calls(&group.stream(), called);
                before = None;
            }
            TokenTree::Ident(ident) => {
                name = (!matches!(before, Some(':' | '.'))).then_some(ident);
                before = None;
            }
            TokenTree::Punct(punct) => {
                name = None;
                before = Some(punct.as_char());
            }
            TokenTree::Literal(_) => {
                name = None;
                before = None;
            }
        }
    }
}
