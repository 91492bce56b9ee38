//! A stretch of the user's tokens, shared and not copied.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

/// A stretch of the user's tokens.
///
/// All expressions between the same delimiters share one buffer, so that each knows its tokens at the cost of a
/// reference. `quote!(#tokens)` puts them in, [`Tokens::ends`] points at them.
#[derive(Clone, Debug)]
pub struct Tokens {
    buffer: Rc<[TokenTree]>,
    range: Range<usize>,
}

impl Tokens {
    /// The tokens of `buffer` in `range`.
    pub(super) fn new(buffer: &Rc<[TokenTree]>, range: Range<usize>) -> Tokens {
        Tokens { buffer: Rc::clone(buffer), range }
    }

    /// From the first token of `self` to the last of `last`, which stands behind it in the same buffer.
    pub(super) fn through(&self, last: &Tokens) -> Tokens {
        Tokens { buffer: Rc::clone(&self.buffer), range: self.range.start..last.range.end }
    }

    /// The same tokens and those before them from `start` on.
    pub(super) fn starting_at(&self, start: usize) -> Tokens {
        Tokens { buffer: Rc::clone(&self.buffer), range: start..self.range.end }
    }

    /// Where the tokens begin and end in their buffer.
    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// The token trees.
    pub fn trees(&self) -> &[TokenTree] {
        &self.buffer[self.range.clone()]
    }

    /// The first and the last token: what an error is to be underlined from and to.
    pub fn ends(&self) -> (Span, Span) {
        match self.trees() {
            [] => (Span::call_site(), Span::call_site()),
            [first, .., last] => (ends(first).0, ends(last).1),
            [only] => ends(only),
        }
    }

    /// One span over all the tokens where the compiler can join spans, the first token's elsewhere.
    pub fn span(&self) -> Span {
        match self.trees() {
            [TokenTree::Group(group)] if group.delimiter() != Delimiter::None => group.span(),
            _ => {
                let (first, last) = self.ends();
                first.join(last).unwrap_or(first)
            }
        }
    }
}

/// The first and the last token of a tree. Invisible delimiters, which macros put around what they substitute,
/// are looked through.
pub(super) fn ends(tree: &TokenTree) -> (Span, Span) {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let mut inner = group.stream().into_iter();
            let Some(first) = inner.next() else { return (group.span(), group.span()) };
            let last = inner.last().unwrap_or_else(|| first.clone());
            (edge(first, true), edge(last, false))
        }
        TokenTree::Group(group) => (group.span_open(), group.span_close()),
        other => (other.span(), other.span()),
    }
}

/// The first or the last span of a tree.
fn edge(mut tree: TokenTree, first: bool) -> Span {
    loop {
        match &tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let mut inner = group.stream().into_iter();
                let next = if first { inner.next() } else { inner.last() };
                match next {
                    Some(next) => tree = next,
                    None => return group.span(),
                }
            }
            TokenTree::Group(group) => return if first { group.span_open() } else { group.span_close() },
            other => return other.span(),
        }
    }
}

impl From<TokenStream> for Tokens {
    fn from(stream: TokenStream) -> Tokens {
        let buffer: Rc<[TokenTree]> = stream.into_iter().collect();
        let range = 0..buffer.len();
        Tokens { buffer, range }
    }
}

impl From<Tokens> for TokenStream {
    fn from(tokens: Tokens) -> TokenStream {
        tokens.into_token_stream()
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.extend(self.trees().iter().cloned());
    }
}

impl fmt::Display for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_token_stream().fmt(f)
    }
}
