//! What generated code imports: what it mentions and nothing else.

use super::types::ident;
use crate::schedule::SCALAR_FUNCTIONS;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The `use` lines of a module with these items.
pub fn imports(items: &TokenStream) -> TokenStream {
    let names = Names::of(items);
    let functions: Vec<Ident> =
        SCALAR_FUNCTIONS.iter().filter(|name| names.called.contains(**name)).map(|name| ident(name)).collect();
    let kernels = names.paths.contains("k").then(|| {
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

/// The names among some tokens.
#[derive(Default)]
pub struct Names {
    /// All of them, and whether one stands by itself, and is no field's: not as in `grad.inputs` or `inputs: x`.
    names: BTreeMap<String, bool>,
    /// Those that paths begin with: `k` of `k::add`, not of a field `k: f32`.
    paths: BTreeSet<String>,
    /// Those that are called by themselves: `exp(x)`, not `k::exp(x)` or `x.exp()`.
    called: BTreeSet<String>,
}

impl Names {
    /// One walk over all tokens.
    pub fn of(tokens: &TokenStream) -> Self {
        let mut names = Names::default();
        names.walk(tokens.clone());
        names
    }

    /// Whether an identifier is among the tokens.
    pub fn mention(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// Whether a variable is read.
    pub fn read(&self, name: &str) -> bool {
        self.names.get(name) == Some(&true)
    }

    fn walk(&mut self, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mark = |at: usize| match trees.get(at) {
            Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
            _ => None,
        };
        for (at, tree) in trees.iter().enumerate() {
            let ident = match tree {
                TokenTree::Ident(ident) => ident,
                TokenTree::Group(group) => {
                    self.walk(group.stream());
                    continue;
                }
                _ => continue,
            };
            let (before, earlier) = (mark(at.wrapping_sub(1)), mark(at.wrapping_sub(2)));
            let path = mark(at + 1) == Some(':') && mark(at + 2) == Some(':');
            let field = before == Some('.') && earlier != Some('.');
            let call = matches!(trees.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
            let name = ident.to_string();
            if path {
                self.paths.insert(name.clone());
            } else if call && !matches!(before, Some(':' | '.')) {
                self.called.insert(name.clone());
            }
            *self.names.entry(name).or_default() |= !field && (mark(at + 1) != Some(':') || path);
        }
    }
}

/// Whether an identifier is among the tokens.
pub fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}
