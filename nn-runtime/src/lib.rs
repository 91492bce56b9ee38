//! Neural networks compiled to plain Rust at compile time: kernels, optimisers, data and training.
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub use nn_macros::network;

pub mod kernels;
pub mod math;
#[allow(unsafe_code)]
mod raw;

#[doc(hidden)]
pub use raw::isa;
