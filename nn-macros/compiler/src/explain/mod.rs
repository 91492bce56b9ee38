//! Explanations: what a network is made of and what it costs.

pub mod flops;
pub mod summary;
