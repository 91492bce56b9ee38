//! Planted faults: what the checks would let through if it were wrong.

pub mod derivatives;
pub mod plans;
pub mod rules;
