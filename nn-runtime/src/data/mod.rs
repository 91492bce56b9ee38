//! Data sets.

#[cfg(feature = "digits")]
pub mod digits;
mod draw;
mod split;

pub use draw::draw;
pub use split::split;
