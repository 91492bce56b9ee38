//! Tokens → tree.
//!
//! [`parse()`] reads a whole description, reports every mistake at its own tokens and goes on after each, so
//! that one build shows them all.

mod nearest;
mod parse;
mod print;
mod tokens;
pub mod tree;

pub use nearest::nearest;
pub use tokens::Tokens;

use crate::error::Errors;
use proc_macro2::TokenStream;
use tree::Network;

/// Reads a description.
///
/// `None` when no `network Name { … }` can be found in it. The tree is to be trusted only when nothing has been
/// reported: after a mistake it holds what could be understood.
pub fn parse(tokens: TokenStream, errors: &Errors) -> Option<Network> {
    parse::network(tokens, errors)
}
