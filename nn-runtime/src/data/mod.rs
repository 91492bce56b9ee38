//! Data sets.

#[cfg(feature = "digits")]
pub mod digits;
mod draw;
pub mod idx;
#[cfg(feature = "mnist")]
pub mod mnist;
mod split;

pub use draw::draw;
pub use split::split;
