//! Explanations: what a network is made of and what it costs.

pub mod activations;
pub mod budget;
pub mod chain;
pub mod costs;
pub mod drawing;
pub mod equations;
pub mod flops;
pub mod formula;
pub mod layers;
pub mod picture;
pub mod summary;
pub mod table;

pub use costs::{Costs, costs};
