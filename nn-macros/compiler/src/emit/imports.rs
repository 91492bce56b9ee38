//! What generated code imports: what it mentions and nothing else.

use super::types::ident;
use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// The `use` lines of a module with these items, whose expressions call these functions, or methods of these traits.
pub fn imports(items: &TokenStream, called: &BTreeSet<&str>) -> TokenStream {
    let functions: Vec<Ident> = called.iter().map(|name| ident(name)).collect();
    let kernels = begins_path(items, "k").then(|| {
        quote!(
            use ::nn_runtime::kernels as k;
        )
    });
    let math = (!functions.is_empty()).then(|| quote!(nn::use_math! { #(#functions),* }));
    quote! {
        use ::nn_runtime as nn;
        #kernels
        #math
    }
}

/// Which of these variables are not read.
pub fn unread<'n>(names: impl IntoIterator<Item = &'n Ident>, tokens: &TokenStream) -> Vec<&'n Ident> {
    let mut unread: Vec<&Ident> = names.into_iter().collect();
    walk(tokens, &mut |name, read| {
        if read {
            unread.retain(|unread| *unread != name);
        }
        unread.is_empty()
    });
    unread
}

/// Shows each name, and whether it stands by itself, until there has been enough.
fn walk(tokens: &TokenStream, enough: &mut impl FnMut(&Ident, bool) -> bool) -> bool {
    // What stood before, and before that.
    let (mut before, mut earlier) = (None, None);
    let mut trees = tokens.clone().into_iter().peekable();
    while let Some(tree) = trees.next() {
        let mut mark = None;
        match &tree {
            TokenTree::Ident(name) => {
                let field = before == Some('.') && earlier != Some('.');
                // `name:` is a field's, `name::` a path.
                let named = matches!(trees.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':'
                    && next.spacing() == Spacing::Alone);
                if enough(name, !field && !named) {
                    return true;
                }
            }
            TokenTree::Group(group) if walk(&group.stream(), enough) => return true,
            TokenTree::Punct(punct) => mark = Some(punct.as_char()),
            _ => {}
        }
        (before, earlier) = (mark, before);
    }
    false
}

/// Whether a path begins with this name: `k::add`.
fn begins_path(tokens: &TokenStream, name: &str) -> bool {
    let mut found = false;
    tokens.clone().into_iter().any(|tree| {
        let begins = found
            && matches!(&tree, TokenTree::Punct(next) if next.spacing() == Spacing::Joint && next.as_char() == ':');
        found = matches!(&tree, TokenTree::Ident(ident) if ident == name);
        begins || matches!(&tree, TokenTree::Group(group) if begins_path(&group.stream(), name))
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
