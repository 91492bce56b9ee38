//! Tokens → tree.
pub mod tree;
