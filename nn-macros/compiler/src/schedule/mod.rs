//! Order, fusion, memory.
mod call;
pub use call::{Argument, Call, Site};
