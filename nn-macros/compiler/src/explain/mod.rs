//! Explanations: what a network is made of and what it costs.

pub mod chain;
pub mod flops;
pub mod summary;
